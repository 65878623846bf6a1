package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// Health is how healthy people are and what care they have (健康): staff, insurance, mortality, prevention. The zero Health reports nothing.
type Health struct {
	// Physicians is 执业（助理）医师, in persons, at the end of the period.
	Physicians indicators.Value `json:"physicians,omitzero" validate:"count"`
	// Nurses is 注册护士, in persons, at the end of the period.
	Nurses indicators.Value `json:"nurses,omitzero" validate:"count"`
	// MedicalInsuranceRate is 基本医疗保险参保率, in %, as published.
	MedicalInsuranceRate indicators.Value `json:"medical_insurance_rate,omitzero" validate:"percentage"`
	// HealthSpending is 卫生总费用, in yuan, in the period.
	HealthSpending indicators.Value `json:"health_spending,omitzero" validate:"amount"`
	// PersonalHealthSpending is 个人卫生支出, in yuan, in the period: a part of HealthSpending.
	PersonalHealthSpending indicators.Value `json:"personal_health_spending,omitzero" validate:"amount,atmost=HealthSpending"`
	// LifeExpectancyYears is 人均预期寿命, in years, as published.
	LifeExpectancyYears indicators.Value `json:"life_expectancy_years,omitzero" validate:"amount"`
	// InfantMortalityRate is 婴儿死亡率, in ‰, as published.
	InfantMortalityRate indicators.Value `json:"infant_mortality_rate,omitzero" validate:"amount"`
	// UnderFiveMortalityRate is 5 岁以下儿童死亡率, in ‰, as published.
	UnderFiveMortalityRate indicators.Value `json:"under_five_mortality_rate,omitzero" validate:"amount"`
	// MaternalMortalityRate is 孕产妇死亡率, per 100,000, as published.
	MaternalMortalityRate indicators.Value `json:"maternal_mortality_rate,omitzero" validate:"amount"`
	// NotifiableDiseaseRate is 甲、乙类法定传染病报告发病率, per 100,000, as published.
	NotifiableDiseaseRate indicators.Value `json:"notifiable_disease_rate,omitzero" validate:"amount"`
	// LowestVaccinationRate is 适龄儿童免疫规划疫苗接种率, in %, at the subdistrict or town with the lowest, in the period.
	LowestVaccinationRate indicators.Value `json:"lowest_vaccination_rate,omitzero" validate:"percentage"`
	// ResidentChildren is 居住满 3 个月以上的适龄儿童, in persons, at the end of the period.
	ResidentChildren indicators.Value `json:"resident_children,omitzero" validate:"count"`
	// VaccinationCardChildren is 已建卡、建证的适龄儿童, in persons, at the end of the period: a part of ResidentChildren.
	VaccinationCardChildren indicators.Value `json:"vaccination_card_children,omitzero" validate:"count,atmost=ResidentChildren"`
	// ChildrenUnderThree is 3 岁以下儿童, in persons, at the end of the period: a part of ChildrenUpToSix.
	ChildrenUnderThree indicators.Value `json:"children_under_three,omitzero" validate:"count,atmost=ChildrenUpToSix"`
	// ChildrenUnderThreeInCare is 系统管理的 3 岁以下儿童, in persons, in the period: a part of ChildrenUnderThree.
	ChildrenUnderThreeInCare indicators.Value `json:"children_under_three_in_care,omitzero" validate:"count,atmost=ChildrenUnderThree"`
	// ChildrenUpToSix is 0–6 岁儿童, in persons, at the end of the period.
	ChildrenUpToSix indicators.Value `json:"children_up_to_six,omitzero" validate:"count"`
	// ChildrenWithEyesChecked is 接受眼保健和视力检查的 0–6 岁儿童, in persons, in the period: a part of ChildrenUpToSix.
	ChildrenWithEyesChecked indicators.Value `json:"children_with_eyes_checked,omitzero" validate:"count,atmost=ChildrenUpToSix"`
	// MentalDisorderCareRate is 严重精神障碍患者规范管理率, in %, as published.
	MentalDisorderCareRate indicators.Value `json:"mental_disorder_care_rate,omitzero" validate:"percentage"`
	// MyopiaRate is 中小学生近视率, in %, as screened.
	MyopiaRate indicators.Value `json:"myopia_rate,omitzero" validate:"percentage"`
	// ObesityRate is 中小学生肥胖率, in %, as screened.
	ObesityRate indicators.Value `json:"obesity_rate,omitzero" validate:"percentage"`
	// SmallestHealthStation is 最小社区卫生服务站建筑面积, in m², at the end of the period.
	SmallestHealthStation indicators.Value `json:"smallest_health_station,omitzero" validate:"amount"`
}

// The measures of health.
const (
	// Physicians is 执业（助理）医师, in persons, at the end of the period.
	Physicians indicators.MeasureID = "welfare.physicians"
	// Nurses is 注册护士, in persons, at the end of the period.
	Nurses indicators.MeasureID = "welfare.nurses"
	// MedicalInsuranceRate is 基本医疗保险参保率, in %, as published.
	MedicalInsuranceRate indicators.MeasureID = "welfare.medical_insurance_rate"
	// HealthSpending is 卫生总费用, in yuan, in the period.
	HealthSpending indicators.MeasureID = "welfare.health_spending"
	// PersonalHealthSpending is 个人卫生支出, in yuan, in the period: a part of HealthSpending.
	PersonalHealthSpending indicators.MeasureID = "welfare.personal_health_spending"
	// LifeExpectancyYears is 人均预期寿命, in years, as published.
	LifeExpectancyYears indicators.MeasureID = "welfare.life_expectancy_years"
	// InfantMortalityRate is 婴儿死亡率, in ‰, as published.
	InfantMortalityRate indicators.MeasureID = "welfare.infant_mortality_rate"
	// UnderFiveMortalityRate is 5 岁以下儿童死亡率, in ‰, as published.
	UnderFiveMortalityRate indicators.MeasureID = "welfare.under_five_mortality_rate"
	// MaternalMortalityRate is 孕产妇死亡率, per 100,000, as published.
	MaternalMortalityRate indicators.MeasureID = "welfare.maternal_mortality_rate"
	// NotifiableDiseaseRate is 甲、乙类法定传染病报告发病率, per 100,000, as published.
	NotifiableDiseaseRate indicators.MeasureID = "welfare.notifiable_disease_rate"
	// LowestVaccinationRate is 适龄儿童免疫规划疫苗接种率, in %, at the subdistrict or town with the lowest, in the period.
	LowestVaccinationRate indicators.MeasureID = "welfare.lowest_vaccination_rate"
	// ResidentChildren is 居住满 3 个月以上的适龄儿童, in persons, at the end of the period.
	ResidentChildren indicators.MeasureID = "welfare.resident_children"
	// VaccinationCardChildren is 已建卡、建证的适龄儿童, in persons, at the end of the period: a part of ResidentChildren.
	VaccinationCardChildren indicators.MeasureID = "welfare.vaccination_card_children"
	// ChildrenUnderThree is 3 岁以下儿童, in persons, at the end of the period: a part of ChildrenUpToSix.
	ChildrenUnderThree indicators.MeasureID = "welfare.children_under_three"
	// ChildrenUnderThreeInCare is 系统管理的 3 岁以下儿童, in persons, in the period: a part of ChildrenUnderThree.
	ChildrenUnderThreeInCare indicators.MeasureID = "welfare.children_under_three_in_care"
	// ChildrenUpToSix is 0–6 岁儿童, in persons, at the end of the period.
	ChildrenUpToSix indicators.MeasureID = "welfare.children_up_to_six"
	// ChildrenWithEyesChecked is 接受眼保健和视力检查的 0–6 岁儿童, in persons, in the period: a part of ChildrenUpToSix.
	ChildrenWithEyesChecked indicators.MeasureID = "welfare.children_with_eyes_checked"
	// MentalDisorderCareRate is 严重精神障碍患者规范管理率, in %, as published.
	MentalDisorderCareRate indicators.MeasureID = "welfare.mental_disorder_care_rate"
	// MyopiaRate is 中小学生近视率, in %, as screened.
	MyopiaRate indicators.MeasureID = "welfare.myopia_rate"
	// ObesityRate is 中小学生肥胖率, in %, as screened.
	ObesityRate indicators.MeasureID = "welfare.obesity_rate"
	// SmallestHealthStation is 最小社区卫生服务站建筑面积, in m², at the end of the period.
	SmallestHealthStation indicators.MeasureID = "welfare.smallest_health_station"
)

func (h Health) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: Physicians, Value: h.Physicians},
		{Measure: Nurses, Value: h.Nurses},
		{Measure: MedicalInsuranceRate, Value: h.MedicalInsuranceRate},
		{Measure: HealthSpending, Value: h.HealthSpending},
		{Measure: PersonalHealthSpending, Value: h.PersonalHealthSpending},
		{Measure: LifeExpectancyYears, Value: h.LifeExpectancyYears},
		{Measure: InfantMortalityRate, Value: h.InfantMortalityRate},
		{Measure: UnderFiveMortalityRate, Value: h.UnderFiveMortalityRate},
		{Measure: MaternalMortalityRate, Value: h.MaternalMortalityRate},
		{Measure: NotifiableDiseaseRate, Value: h.NotifiableDiseaseRate},
		{Measure: LowestVaccinationRate, Value: h.LowestVaccinationRate},
		{Measure: ResidentChildren, Value: h.ResidentChildren},
		{Measure: VaccinationCardChildren, Value: h.VaccinationCardChildren},
		{Measure: ChildrenUnderThree, Value: h.ChildrenUnderThree},
		{Measure: ChildrenUnderThreeInCare, Value: h.ChildrenUnderThreeInCare},
		{Measure: ChildrenUpToSix, Value: h.ChildrenUpToSix},
		{Measure: ChildrenWithEyesChecked, Value: h.ChildrenWithEyesChecked},
		{Measure: MentalDisorderCareRate, Value: h.MentalDisorderCareRate},
		{Measure: MyopiaRate, Value: h.MyopiaRate},
		{Measure: ObesityRate, Value: h.ObesityRate},
		{Measure: SmallestHealthStation, Value: h.SmallestHealthStation},
	}
}

func healthMeasures() []indicators.Measure {
	return slices.Concat(healthCareMeasures(), healthStateMeasures(), healthPreventionMeasures())
}

func healthCareMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(Physicians, persons(), indicators.Text{Zh: "执业（助理）医师", En: "physicians"}, indicators.Text{
			Zh: "期末在本地医疗卫生机构执业的执业医师和执业助理医师，一人计一次。",
			En: "physicians and assistant physicians licensed and practising here at the end of the period, each once",
		}),
		indicators.CountMeasure(Nurses, persons(), indicators.Text{Zh: "注册护士", En: "registered nurses"}, indicators.Text{
			Zh: "期末在本地医疗卫生机构执业的注册护士，一人计一次。",
			En: "registered nurses practising here at the end of the period, each once",
		}),
		indicators.PercentMeasure(MedicalInsuranceRate, indicators.Text{Zh: "基本医疗保险参保率", En: "participation in basic medical insurance"}, indicators.Text{
			Zh: "公布的基本医疗保险参保率；规划未见分子、分母。",
			En: "participation in basic medical insurance as published; the plan at hand shows neither numerator nor denominator",
		}, publicServices14("主要指标(病有所医)", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(HealthSpending, yuan(), indicators.Text{Zh: "卫生总费用", En: "total spending on health"}, indicators.Text{
			Zh: "本期卫生总费用。",
			En: "all spending on health in the period",
		}),
		indicators.AmountMeasure(PersonalHealthSpending, yuan(), indicators.Text{Zh: "个人卫生支出", En: "personal spending on health"}, indicators.Text{
			Zh: "卫生总费用中由个人支付的部分。",
			En: "the part of all spending on health that people pay themselves",
		}),
	}
}

func healthStateMeasures() []indicators.Measure {
	permille := indicators.Same("‰")
	hundredThousand := indicators.Text{Zh: "/10万", En: "per 100,000"}
	return []indicators.Measure{
		indicators.AmountMeasure(LifeExpectancyYears, indicators.Text{Zh: "岁", En: "years"}, indicators.Text{Zh: "人均预期寿命", En: "life expectancy"}, indicators.Text{
			Zh: "公布的本期人均预期寿命；所据来源未见算法。",
			En: "life expectancy of the period as published; the sources at hand do not show the method",
		}),
		indicators.AmountMeasure(InfantMortalityRate, permille, indicators.Text{Zh: "婴儿死亡率", En: "infant mortality"}, indicators.Text{
			Zh: "公布的本期婴儿死亡率（5.6 ‰ 填 5.6）；标准未见分子、分母。",
			En: "infant mortality of the period as published (5.6 for 5.6 ‰); the standard shows neither numerator nor denominator",
		}, sanitaryCity2021("第39项", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(UnderFiveMortalityRate, permille, indicators.Text{Zh: "5 岁以下儿童死亡率", En: "under-five mortality"}, indicators.Text{
			Zh: "公布的本期 5 岁以下儿童死亡率（7.8 ‰ 填 7.8）；标准未见分子、分母。",
			En: "under-five mortality of the period as published (7.8 for 7.8 ‰); the standard shows neither numerator nor denominator",
		}, sanitaryCity2021("第40项", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(MaternalMortalityRate, hundredThousand, indicators.Text{Zh: "孕产妇死亡率", En: "maternal mortality"}, indicators.Text{
			Zh: "公布的本期孕产妇死亡率（18/10万 填 18）；标准未见分子、分母。",
			En: "maternal mortality of the period as published (18 for 18 per 100,000); the standard shows neither numerator nor denominator",
		}, sanitaryCity2021("第41项", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(NotifiableDiseaseRate, hundredThousand,
			indicators.Text{Zh: "甲、乙类传染病报告发病率", En: "incidence of notifiable diseases of classes A and B"}, indicators.Text{
				Zh: "公布的本期甲、乙类法定传染病报告发病率；标准未见分子、分母。",
				En: "reported incidence of notifiable diseases of classes A and B in the period, as published; the standard shows neither numerator " +
					"nor denominator",
			}, sanitaryCity2021("第38项", "neither numerator nor denominator is shown")),
	}
}

func healthPreventionMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.PercentMeasure(LowestVaccinationRate,
			indicators.Text{Zh: "疫苗接种率（最低的街道、乡镇）", En: "vaccination rate, lowest subdistrict or town"}, indicators.Text{
				Zh: "本期各街道（乡、镇）适龄儿童免疫规划疫苗接种率中最低的一个。",
				En: "the lowest of the rates at which children of the age for it are vaccinated by the programme of immunisation in the " +
					"subdistricts, townships and towns in the period",
			}, sanitaryCity2021("第43项", "by subdistrict, township and town")),
		indicators.CountMeasure(ResidentChildren, persons(), indicators.Text{Zh: "居住满 3 个月以上的适龄儿童", En: "children resident for three months"}, indicators.Text{
			Zh: "期末在本地居住满 3 个月以上、免疫规划适龄的儿童，一人计一次。",
			En: "children of the age for the programme of immunisation who have lived here for three months or more at the end of the period, " +
				"each once",
		}, sanitaryCity2021("第44项", "the name of the rate gives its denominator")),
		indicators.CountMeasure(VaccinationCardChildren, persons(),
			indicators.Text{Zh: "已建卡、建证的适龄儿童", En: "children with vaccination card and certificate"}, indicators.Text{
				Zh: "居住满 3 个月以上的适龄儿童中，已建预防接种卡和预防接种证的。",
				En: "children resident for three months who have both a vaccination card and a certificate",
			}),
		indicators.CountMeasure(ChildrenUnderThree, persons(), indicators.Text{Zh: "3 岁以下儿童", En: "children under three"}, indicators.Text{
			Zh: "期末本地 3 岁以下儿童，一人计一次。",
			En: "children under three here at the end of the period, each once",
		}, sanitaryCity2021("第45项", "read from the name of the rate; whom it counts is not shown")),
		indicators.CountMeasure(ChildrenUnderThreeInCare, persons(),
			indicators.Text{Zh: "系统管理的 3 岁以下儿童", En: "children under three in systematic care"}, indicators.Text{
				Zh: "3 岁以下儿童中，本期纳入系统管理的，一人计一次。",
				En: "children under three who are in systematic care of their health in the period, each once",
			}),
		indicators.CountMeasure(ChildrenUpToSix, persons(), indicators.Text{Zh: "0–6 岁儿童", En: "children aged 0 to 6"}, indicators.Text{
			Zh: "期末本地 0 至 6 岁儿童，一人计一次。",
			En: "children aged 0 to 6 here at the end of the period, each once",
		}, sanitaryCity2021("第46项", "read from the name of the rate; whom it counts is not shown")),
		indicators.CountMeasure(ChildrenWithEyesChecked, persons(),
			indicators.Text{Zh: "接受眼保健和视力检查的 0–6 岁儿童", En: "children aged 0 to 6 with eyes checked"}, indicators.Text{
				Zh: "0–6 岁儿童中，本期接受眼保健和视力检查的，一人计一次。",
				En: "children aged 0 to 6 who had their eyes cared for and checked in the period, each once, however often",
			}),
		indicators.PercentMeasure(MentalDisorderCareRate, indicators.Text{Zh: "严重精神障碍患者规范管理率", En: "managed care of severe mental disorder"}, indicators.Text{
			Zh: "公布的本期严重精神障碍患者规范管理率；标准未见分子、分母。",
			En: "share of patients with a severe mental disorder in managed care in the period, as published; the standard shows neither " +
				"numerator nor denominator",
		}, sanitaryCity2021("第48项", "neither numerator nor denominator is shown")),
		indicators.PercentMeasure(MyopiaRate, indicators.Text{Zh: "中小学生近视率", En: "myopia of pupils"}, indicators.Text{
			Zh: "公布的本期中小学生近视率，照筛查结果；标准未见分子、分母。",
			En: "myopia among pupils of primary and secondary schools in the period, as the screening found it; the standard shows neither " +
				"numerator nor denominator",
		}, sanitaryCity2021("第33-34项", "neither numerator nor denominator is shown")),
		indicators.PercentMeasure(ObesityRate, indicators.Text{Zh: "中小学生肥胖率", En: "obesity of pupils"}, indicators.Text{
			Zh: "公布的本期中小学生肥胖率，照筛查结果；标准未见分子、分母。",
			En: "obesity among pupils of primary and secondary schools in the period, as the screening found it; the standard shows neither " +
				"numerator nor denominator",
		}, sanitaryCity2021("第33-34项", "neither numerator nor denominator is shown")),
		indicators.AmountMeasure(SmallestHealthStation, squareMetres(),
			indicators.Text{Zh: "最小社区卫生服务站建筑面积", En: "floor area of the smallest community health station"}, indicators.Text{
				Zh: "期末本地各社区卫生服务站中建筑面积最小的一个。",
				En: "floor area of the smallest community health station at the end of the period",
			}, completeCommunity2020("第5项", "floor area")),
	}
}
