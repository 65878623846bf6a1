package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of the welfare of disabled people.
const (
	// DisabilityLivingCoverage2025 is the target of two plans for 2025: the living allowance for all entitled to it.
	DisabilityLivingCoverage2025 indicators.NodeID = "welfare.disability_living_coverage_2025"
	// DisabilityNursingCoverage2025 is the target of two plans for 2025: the nursing allowance for all entitled to it.
	DisabilityNursingCoverage2025 indicators.NodeID = "welfare.disability_nursing_coverage_2025"
	// DisabledPensionInnerMongolia2025 is Inner Mongolia's target for 2025: more than 90 % of disabled people in pension insurance.
	DisabledPensionInnerMongolia2025 indicators.NodeID = "welfare.disabled_pension_inner_mongolia_2025"
	// DisabledMedicalInnerMongolia2025 is Inner Mongolia's target for 2025: more than 95 % of disabled people in medical insurance.
	DisabledMedicalInnerMongolia2025 indicators.NodeID = "welfare.disabled_medical_inner_mongolia_2025"
	// DisabledSubsistenceInnerMongolia2025 is Inner Mongolia's target for 2025: all eligible disabled people on the subsistence allowance.
	DisabledSubsistenceInnerMongolia2025 indicators.NodeID = "welfare.disabled_subsistence_inner_mongolia_2025"
	// DisabledIncomeInnerMongolia2025 is Inner Mongolia's target for 2021–2025: income per head to grow by more than 7.5 % a year.
	DisabledIncomeInnerMongolia2025 indicators.NodeID = "welfare.disabled_income_inner_mongolia_2025"
	// DisabilitySecondNursingGansu2019 is Gansu's rate from 2019: 50 yuan a month for the group it added.
	DisabilitySecondNursingGansu2019 indicators.NodeID = "welfare.disability_second_nursing_gansu_2019"
	// DisabilityUrbanLivingLanzhou2021 is Lanzhou's rate of 2021: 110 yuan a month, urban.
	DisabilityUrbanLivingLanzhou2021 indicators.NodeID = "welfare.disability_urban_living_lanzhou_2021"
	// DisabilityNursingLanzhou2021 is Lanzhou's rate of 2021: 110 yuan a month for the first group.
	DisabilityNursingLanzhou2021 indicators.NodeID = "welfare.disability_nursing_lanzhou_2021"
	// DisabilitySecondNursingLanzhou2021 is Lanzhou's rate of 2021: 60 yuan a month for the second group.
	DisabilitySecondNursingLanzhou2021 indicators.NodeID = "welfare.disability_second_nursing_lanzhou_2021"
	// DisabilityLivingAksai2025 is Aksai's rate of 2025: 230 yuan a month.
	DisabilityLivingAksai2025 indicators.NodeID = "welfare.disability_living_aksai_2025"
	// DisabilityNursingAksai2025 is Aksai's rate of 2025: 230 yuan a month for the first group.
	DisabilityNursingAksai2025 indicators.NodeID = "welfare.disability_nursing_aksai_2025"
	// DisabilitySecondNursingAksai2025 is Aksai's rate of 2025: 80 yuan a month for the second group.
	DisabilitySecondNursingAksai2025 indicators.NodeID = "welfare.disability_second_nursing_aksai_2025"
)

func disabilityCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(DisabilityLivingCoverage2025, DisabilityLivingCoverage, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "困难残疾人生活补贴目标人群覆盖率 100 %（“十四五”规划，全国 2025 年规划目标）",
				En: "coverage of the disability living allowance 100 % (plan target of China for 2025)",
			},
			publicServices14("主要指标(弱有所扶)", "its parts are not shown, read as recipients ÷ people entitled"), civilAffairsPlan14(
				"coverage of the two allowances; its parts are not shown")),
		indicators.ThresholdNode(DisabilityNursingCoverage2025, DisabilityNursingCoverage, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "重度残疾人护理补贴目标人群覆盖率 100 %（“十四五”规划，全国 2025 年规划目标）",
				En: "coverage of the disability nursing allowance 100 % (plan target of China for 2025)",
			},
			publicServices14("主要指标(弱有所扶)", "its parts are not shown, read as recipients ÷ people entitled"), civilAffairsPlan14(
				"coverage of the two allowances; its parts are not shown")),
		indicators.ThresholdNode(DisabledPensionInnerMongolia2025, DisabledPension, indicators.Above(indicators.Whole(90)),
			indicators.Text{
				Zh: "残疾人基本养老保险参保率高于 90 %（内蒙古自治区 2025 年规划目标）",
				En: "disabled people in basic pension insurance > 90 % (plan target of Inner Mongolia for 2025)",
			},
			disabilityInnerMongolia2021("专栏1 第6项", "the parts of the rate are not shown; national result of 2025: 90 %")),
		indicators.ThresholdNode(DisabledMedicalInnerMongolia2025, DisabledMedical, indicators.Above(indicators.Whole(95)),
			indicators.Text{
				Zh: "残疾人基本医疗保险参保率高于 95 %（内蒙古自治区 2025 年规划目标）",
				En: "disabled people in basic medical insurance > 95 % (plan target of Inner Mongolia for 2025)",
			},
			disabilityInnerMongolia2021("专栏1 第7项", "the parts of the rate are not shown; national result of 2025: 95 %")),
		indicators.ThresholdNode(DisabledSubsistenceInnerMongolia2025, DisabledSubsistenceShare, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "符合条件的残疾人纳入最低生活保障比例 100 %（内蒙古自治区 2025 年规划目标）",
				En: "100 % of eligible disabled people on the subsistence allowance (plan target of Inner Mongolia for 2025)",
			},
			disabilityInnerMongolia2021("专栏1 第3项(约束性)", "binding; its parts are not shown")),
		indicators.ThresholdNode(DisabledIncomeInnerMongolia2025, DisabledIncomeYearlyGrowth, indicators.Above(indicators.MustNumber("7.5")),
			indicators.Text{
				Zh: "残疾人家庭人均收入年均增长高于 7.5 %（内蒙古自治区 2021–2025 年规划目标）",
				En: "income per head in disabled people's families to grow by > 7.5 % a year (plan target of Inner Mongolia for 2021–2025)",
			},
			disabilityInnerMongolia2021("专栏1 第1项(预期性)",
				"a mean over 2021-2025, not of one year; whether in real terms is not shown")),
		indicators.ThresholdNode(DisabilitySecondNursingGansu2019, DisabilitySecondNursingMonthly, indicators.AtLeast(indicators.Whole(50)),
			indicators.Text{
				Zh: "重度残疾人护理补贴（第二类对象）不低于每人每月 50 元（甘肃省 2019 年起扩面对象的标准）",
				En: "disability nursing allowance of the second group ≥ 50 yuan a month (rate of Gansu for the group added from 2019)",
			},
			disabilityGansu2018()),
		indicators.ThresholdNode(DisabilityUrbanLivingLanzhou2021, DisabilityUrbanLivingMonthly, indicators.AtLeast(indicators.Whole(110)),
			indicators.Text{
				Zh: "城市困难残疾人生活补贴不低于每人每月 110 元（兰州市 2021 年标准）",
				En: "urban disability living allowance ≥ 110 yuan a month (rate of Lanzhou, 2021)",
			},
			disabilityLanzhou2021(
				"stated as the living subsidy of urban people of low income, which people is not shown more closely")),
		indicators.ThresholdNode(DisabilityNursingLanzhou2021, DisabilityNursingMonthly, indicators.AtLeast(indicators.Whole(110)),
			indicators.Text{
				Zh: "重度残疾人护理补贴（第一类对象）不低于每人每月 110 元（兰州市 2021 年标准）",
				En: "disability nursing allowance of the first group ≥ 110 yuan a month (rate of Lanzhou, 2021)",
			},
			disabilityLanzhou2021("the nursing allowance of the first group")),
		indicators.ThresholdNode(DisabilitySecondNursingLanzhou2021, DisabilitySecondNursingMonthly, indicators.AtLeast(indicators.Whole(60)),
			indicators.Text{
				Zh: "重度残疾人护理补贴（第二类对象）不低于每人每月 60 元（兰州市 2021 年标准）",
				En: "disability nursing allowance of the second group ≥ 60 yuan a month (rate of Lanzhou, 2021)",
			},
			disabilityLanzhou2021("the nursing allowance of the second group")),
		indicators.ThresholdNode(DisabilityLivingAksai2025, DisabilityLivingMonthly, indicators.AtLeast(indicators.Whole(230)),
			indicators.Text{
				Zh: "困难残疾人生活补贴不低于每人每月 230 元（甘肃省阿克塞县 2025 年标准）",
				En: "disability living allowance ≥ 230 yuan a month (rate of Aksai county, Gansu, 2025)",
			},
			disabilityAksai2025("the living allowance, 210 before")),
		indicators.ThresholdNode(DisabilityNursingAksai2025, DisabilityNursingMonthly, indicators.AtLeast(indicators.Whole(230)),
			indicators.Text{
				Zh: "重度残疾人护理补贴（第一类对象）不低于每人每月 230 元（甘肃省阿克塞县 2025 年标准）",
				En: "disability nursing allowance of the first group ≥ 230 yuan a month (rate of Aksai county, Gansu, 2025)",
			},
			disabilityAksai2025("the nursing allowance of the first group, 210 before")),
		indicators.ThresholdNode(DisabilitySecondNursingAksai2025, DisabilitySecondNursingMonthly, indicators.AtLeast(indicators.Whole(80)),
			indicators.Text{
				Zh: "重度残疾人护理补贴（第二类对象）不低于每人每月 80 元（甘肃省阿克塞县 2025 年标准）",
				En: "disability nursing allowance of the second group ≥ 80 yuan a month (rate of Aksai county, Gansu, 2025)",
			},
			disabilityAksai2025("the nursing allowance of the second group, 60 before")),
	}
}

func disabilityAllowances2015(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "国发〔2015〕52号（残疾人两项补贴）",
		Edition:    "国发〔2015〕52号",
		Clause:     clause,
		URL:        "https://ylbk.net/changshi/v0GBO3dQEK.html",
		Note:       note + "; read on a secondary page",
		Confidence: indicators.MediumConfidence,
	}
}

func disabilityInnerMongolia2021(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《内蒙古自治区“十四五”残疾人事业发展规划》",
		Issuer:     "内蒙古自治区人民政府",
		Edition:    "2021",
		Clause:     clause,
		URL:        "https://www.nmg.gov.cn/zwgk/zfxxgk/zfxxgkml/ghxx/202112/W020211203480876889605/files/basic-html/page6.html",
		Note:       "a plan target of Inner Mongolia for 2025, not a rule of scoring; " + note,
		Confidence: indicators.HighConfidence,
	}
}

func disabilityGansu2018() indicators.Citation {
	return indicators.Citation{
		Document: "省政府办公厅《进一步完善残疾人两项补贴制度的通知》",
		Issuer:   "甘肃省政府办公厅",
		Edition:  "2018",
		URL:      "http://szb.gansudaily.com.cn/gsnmb/201812/22/c100920.html",
		Note: "a rate of payment of Gansu from 2019 for the group it added (扩面对象), read here as a second group: " +
			"hearing or speech of grade one, and limbs, sight, hearing or speech of grade two",
		Confidence: indicators.HighConfidence,
	}
}

func disabilityLanzhou2021(appliesTo string) indicators.Citation {
	return indicators.Citation{
		Document:   "兰州提高城乡低保和特困供养标准（新甘肃 2021-03-27）",
		Issuer:     "兰州市民政局",
		Edition:    "2021",
		URL:        "http://gansu.gansudaily.com.cn/system/2021/03/27/030303295.shtml",
		Note:       "a rate of payment of Lanzhou for 2021, " + appliesTo + "; raised by 10 from 100 and 50; who is in which group is not shown",
		Confidence: indicators.HighConfidence,
	}
}

func disabilityAksai2025(appliesTo string) indicators.Citation {
	return indicators.Citation{
		Document:   "阿克塞县 残疾人两项补贴提标",
		Issuer:     "阿克塞县",
		Edition:    "2025",
		URL:        "http://paper.chinajiuquan.com/index/news/detail_news.html?id=377242",
		Note:       "a rate of payment of Aksai county for 2025, " + appliesTo + "; the highest of its city; who is in which group is not shown",
		Confidence: indicators.HighConfidence,
	}
}
