package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of social relief.
const (
	// VagrantsReturned2025 is the target of the civil affairs plan for 2025: all helped vagrants returned home.
	VagrantsReturned2025 indicators.NodeID = "welfare.vagrants_returned_2025"
	// BurialCoverage2025 is the target of the civil affairs plan for 2025: public burial facilities in every county.
	BurialCoverage2025 indicators.NodeID = "welfare.burial_coverage_2025"
	// SubsistenceUrbanGansu2020 is the guide rate of Gansu for 2020: 6,924 yuan a year, urban.
	SubsistenceUrbanGansu2020 indicators.NodeID = "welfare.subsistence_urban_gansu_2020"
	// SubsistenceRuralGansu2020 is the guide rate of Gansu for 2020: 4,428 yuan a year, rural.
	SubsistenceRuralGansu2020 indicators.NodeID = "welfare.subsistence_rural_gansu_2020"
	// SubsistenceUrbanGansu2021 is the guide rate of Gansu for 2021: 7,476 yuan a year, urban.
	SubsistenceUrbanGansu2021 indicators.NodeID = "welfare.subsistence_urban_gansu_2021"
	// SubsistenceRuralGansu2021 is the guide rate of Gansu for 2021: 4,788 yuan a year, rural.
	SubsistenceRuralGansu2021 indicators.NodeID = "welfare.subsistence_rural_gansu_2021"
	// SubsistenceUrbanLanzhouDistricts2023 is the standard of five districts of Lanzhou in 2023: 920 yuan a month, urban.
	SubsistenceUrbanLanzhouDistricts2023 indicators.NodeID = "welfare.subsistence_urban_lanzhou_districts_2023"
	// SubsistenceUrbanLanzhouCounties2023 is the standard of three counties of Lanzhou in 2023: 700 yuan a month, urban.
	SubsistenceUrbanLanzhouCounties2023 indicators.NodeID = "welfare.subsistence_urban_lanzhou_counties_2023"
	// SubsistenceRuralLanzhou2023 is the standard of Lanzhou in 2023: 465 yuan a month, rural.
	SubsistenceRuralLanzhou2023 indicators.NodeID = "welfare.subsistence_rural_lanzhou_2023"
	// DestituteUrbanMultipleGansu2019 is the standard of Gansu in 2019 and Lanzhou in 2021: 1.3 times the urban subsistence standard or more.
	DestituteUrbanMultipleGansu2019 indicators.NodeID = "welfare.destitute_urban_multiple_gansu_2019"
	// DestituteRuralMultipleGansu2019 is the standard of Gansu in 2019 and Lanzhou in 2021: 1.3 times the rural subsistence standard or more.
	DestituteRuralMultipleGansu2019 indicators.NodeID = "welfare.destitute_rural_multiple_gansu_2019"
	// DestituteAbleCareGansu2021 is the standard of Gansu in 2021: 1,680 yuan a year for destitute people able to care for themselves.
	DestituteAbleCareGansu2021 indicators.NodeID = "welfare.destitute_able_care_gansu_2021"
	// DestitutePartlyCareGansu2021 is the standard of Gansu in 2021: 3,360 yuan a year for destitute people partly dependent.
	DestitutePartlyCareGansu2021 indicators.NodeID = "welfare.destitute_partly_care_gansu_2021"
	// DestituteFullyCareGansu2021 is the standard of Gansu in 2021: 4,800 yuan a year for destitute people fully dependent.
	DestituteFullyCareGansu2021 indicators.NodeID = "welfare.destitute_fully_care_gansu_2021"
)

func reliefCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(VagrantsReturned2025, VagrantsReturned, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "受助流浪人员返乡率 100 %（“十四五”民政事业发展规划，全国 2025 年规划目标）",
				En: "helped vagrants returned home 100 % (plan target of China for 2025, civil affairs plan)",
			},
			civilAffairsPlan14("helped vagrants returned home; its parts are not shown")),
		indicators.ThresholdNode(BurialCoverage2025, BurialCoverage, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "县级公益性安葬设施覆盖率 100 %（“十四五”民政事业发展规划，全国 2025 年规划目标）",
				En: "county public burial facilities 100 % (plan target of China for 2025, civil affairs plan)",
			},
			civilAffairsPlan14("county public burial facilities; its parts are not shown")),
		indicators.ThresholdNode(SubsistenceUrbanGansu2020, SubsistenceUrbanYearly, indicators.AtLeast(indicators.Whole(6_924)),
			indicators.Text{
				Zh: "城市低保标准不低于每人每年 6924 元（甘肃省 2020 年指导标准）",
				En: "urban subsistence standard ≥ 6,924 yuan a year (guide rate of Gansu, 2020)",
			},
			reliefGansu2021("the urban guide rate of 2020")),
		indicators.ThresholdNode(SubsistenceRuralGansu2020, SubsistenceRuralYearly, indicators.AtLeast(indicators.Whole(4_428)),
			indicators.Text{
				Zh: "农村低保标准不低于每人每年 4428 元（甘肃省 2020 年指导标准）",
				En: "rural subsistence standard ≥ 4,428 yuan a year (guide rate of Gansu, 2020)",
			},
			reliefGansu2021("the rural guide rate of 2020")),
		indicators.ThresholdNode(SubsistenceUrbanGansu2021, SubsistenceUrbanYearly, indicators.AtLeast(indicators.Whole(7_476)),
			indicators.Text{
				Zh: "城市低保标准不低于每人每年 7476 元（甘肃省 2021 年指导标准）",
				En: "urban subsistence standard ≥ 7,476 yuan a year (guide rate of Gansu, 2021)",
			},
			reliefGansu2021("the urban guide rate of 2021")),
		indicators.ThresholdNode(SubsistenceRuralGansu2021, SubsistenceRuralYearly, indicators.AtLeast(indicators.Whole(4_788)),
			indicators.Text{
				Zh: "农村低保标准不低于每人每年 4788 元（甘肃省 2021 年指导标准）",
				En: "rural subsistence standard ≥ 4,788 yuan a year (guide rate of Gansu, 2021)",
			},
			reliefGansu2021("the rural guide rate of 2021")),
		indicators.ThresholdNode(SubsistenceUrbanLanzhouDistricts2023, SubsistenceUrbanMonthly, indicators.AtLeast(indicators.Whole(920)),
			indicators.Text{
				Zh: "城市低保标准不低于每人每月 920 元（兰州市五区 2023 年标准）",
				En: "urban subsistence standard ≥ 920 yuan a month (rate of five districts of Lanzhou, 2023)",
			},
			reliefLanzhou2023("five districts")),
		indicators.ThresholdNode(SubsistenceUrbanLanzhouCounties2023, SubsistenceUrbanMonthly, indicators.AtLeast(indicators.Whole(700)),
			indicators.Text{
				Zh: "城市低保标准不低于每人每月 700 元（兰州市三县 2023 年标准）",
				En: "urban subsistence standard ≥ 700 yuan a month (rate of three counties of Lanzhou, 2023)",
			},
			reliefLanzhou2023("three counties")),
		indicators.ThresholdNode(SubsistenceRuralLanzhou2023, SubsistenceRuralMonthly, indicators.AtLeast(indicators.Whole(465)),
			indicators.Text{
				Zh: "农村低保标准不低于每人每月 465 元（兰州市 2023 年标准）",
				En: "rural subsistence standard ≥ 465 yuan a month (rate of Lanzhou, 2023)",
			},
			reliefLanzhou2023("rural, stated as a floor")),
		indicators.ThresholdNode(DestituteUrbanMultipleGansu2019, DestituteUrbanMultiple, indicators.AtLeast(indicators.MustNumber("1.3")),
			indicators.Text{
				Zh: "城市特困人员基本生活标准不低于低保标准的 1.3 倍（甘肃省 2019 年、兰州市 2021 年标准）",
				En: "basic standard of urban destitute people ≥ 1.3 times the subsistence standard (rate of Gansu, 2019, and Lanzhou, 2021)",
			},
			reliefGansu2019()),
		indicators.ThresholdNode(DestituteRuralMultipleGansu2019, DestituteRuralMultiple, indicators.AtLeast(indicators.MustNumber("1.3")),
			indicators.Text{
				Zh: "农村特困人员基本生活标准不低于低保标准的 1.3 倍（甘肃省 2019 年、兰州市 2021 年标准）",
				En: "basic standard of rural destitute people ≥ 1.3 times the subsistence standard (rate of Gansu, 2019, and Lanzhou, 2021)",
			},
			reliefGansu2019()),
		indicators.ThresholdNode(DestituteAbleCareGansu2021, DestituteAbleCareYearly, indicators.AtLeast(indicators.Whole(1_680)),
			indicators.Text{
				Zh: "特困人员护理标准（能自理）不低于每人每年 1680 元（甘肃省 2021 年标准）",
				En: "care standard of destitute people able to care for themselves ≥ 1,680 yuan a year (rate of Gansu, 2021)",
			},
			reliefGansu2021("the care standard of destitute people able to care for themselves")),
		indicators.ThresholdNode(DestitutePartlyCareGansu2021, DestitutePartlyCareYearly, indicators.AtLeast(indicators.Whole(3_360)),
			indicators.Text{
				Zh: "特困人员护理标准（部分失能）不低于每人每年 3360 元（甘肃省 2021 年标准）",
				En: "care standard of destitute people partly dependent ≥ 3,360 yuan a year (rate of Gansu, 2021)",
			},
			reliefGansu2021("the care standard of destitute people partly dependent")),
		indicators.ThresholdNode(DestituteFullyCareGansu2021, DestituteFullyCareYearly, indicators.AtLeast(indicators.Whole(4_800)),
			indicators.Text{
				Zh: "特困人员护理标准（完全失能）不低于每人每年 4800 元（甘肃省 2021 年标准）",
				En: "care standard of destitute people fully dependent ≥ 4,800 yuan a year (rate of Gansu, 2021)",
			},
			reliefGansu2021("the care standard of destitute people fully dependent")),
	}
}

func reliefGansu2019() indicators.Citation {
	return indicators.Citation{
		Document: "甘肃省城乡低保提标 2019",
		Issuer:   "甘肃省民政厅",
		Edition:  "2019",
		URL:      "http://szb.gansudaily.com.cn/gsrb/201902/26/c112410.html",
		Note: "a rate of payment of Gansu for 2019, also of Lanzhou for 2021; a multiple of the local subsistence standard, " +
			"read as urban to urban and rural to rural",
		Confidence: indicators.HighConfidence,
	}
}

func reliefGansu2021(appliesTo string) indicators.Citation {
	return indicators.Citation{
		Document:   "甘肃省提高城乡低保标准 2021",
		Issuer:     "甘肃省民政厅",
		Edition:    "2021",
		URL:        "http://www.peopleweekly.cn/html/2021/jiankang_0416/68267.html",
		Note:       "a rate of payment of Gansu, a person and year: " + appliesTo + "; rates of Jinchang were not seen",
		Confidence: indicators.HighConfidence,
	}
}

func reliefLanzhou2023(appliesTo string) indicators.Citation {
	return indicators.Citation{
		Document:   "兰州市城乡低保保障标准(2023)",
		Issuer:     "兰州市民政局",
		Edition:    "2023",
		URL:        "http://senbk.com/techan/8d94338ebf37dfd6b338cd7b37fd6a58.html",
		Note:       "a rate of payment of Lanzhou for 2023, a person and month: " + appliesTo + "; read in a copy that quotes mzj.lanzhou.gov.cn",
		Confidence: indicators.MediumConfidence,
	}
}
