package welfare

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of health.
const (
	// PhysiciansPer1000 is physicians per 1,000 residents (每千人口执业（助理）医师).
	PhysiciansPer1000 indicators.IndicatorID = "welfare.physicians_per_1000"
	// NursesPer1000 is registered nurses per 1,000 residents (每千人口注册护士).
	NursesPer1000 indicators.IndicatorID = "welfare.nurses_per_1000"
	// PersonalSpendingShare is personal spending on health ÷ total spending on health (个人卫生支出占卫生总费用的比重), in %.
	PersonalSpendingShare indicators.IndicatorID = "welfare.personal_spending_share"
	// PersonalSpendingShareChange is the change of the personal share of spending on health on the period before, in percentage points.
	PersonalSpendingShareChange indicators.IndicatorID = "welfare.personal_spending_share_change"
	// LifeExpectancyChange is the change of life expectancy on the period before (人均预期寿命与上期之差).
	LifeExpectancyChange indicators.IndicatorID = "welfare.life_expectancy_change"
	// InfantMortalityChange is the change of infant mortality on the period before (婴儿死亡率与上期之差).
	InfantMortalityChange indicators.IndicatorID = "welfare.infant_mortality_change"
	// UnderFiveMortalityChange is the change of under-five mortality on the period before (5 岁以下儿童死亡率与上期之差).
	UnderFiveMortalityChange indicators.IndicatorID = "welfare.under_five_mortality_change"
	// MaternalMortalityChange is the change of maternal mortality on the period before (孕产妇死亡率与上期之差).
	MaternalMortalityChange indicators.IndicatorID = "welfare.maternal_mortality_change"
	// NotifiableDiseaseExcess is incidence of notifiable diseases − its mean over the five periods before (与前 5 期平均之差), per
	// 100,000.
	NotifiableDiseaseExcess indicators.IndicatorID = "welfare.notifiable_disease_excess"
	// VaccinationCardShare is children with vaccination card and certificate ÷ children resident for three months
	// (适龄儿童建卡、建证率), in %.
	VaccinationCardShare indicators.IndicatorID = "welfare.vaccination_card_share"
	// UnderThreeCareShare is children under three in systematic care ÷ children under three (3 岁以下儿童系统管理率), in %.
	UnderThreeCareShare indicators.IndicatorID = "welfare.under_three_care_share"
	// EyeCheckShare is children aged 0 to 6 with eyes checked ÷ children aged 0 to 6 (0–6 岁儿童眼保健和视力检查率), in %.
	EyeCheckShare indicators.IndicatorID = "welfare.eye_check_share"
	// MyopiaChange is the change of myopia of pupils on the period before (中小学生近视率与上期之差).
	MyopiaChange indicators.IndicatorID = "welfare.myopia_change"
	// ObesityChange is the change of obesity of pupils on the period before (中小学生肥胖率与上期之差).
	ObesityChange indicators.IndicatorID = "welfare.obesity_change"
	// MedicalInsurance is participation in basic medical insurance (基本医疗保险参保率), in %, as published.
	MedicalInsurance indicators.IndicatorID = "welfare.medical_insurance"
	// LifeExpectancy is life expectancy (人均预期寿命), in years, as published.
	LifeExpectancy indicators.IndicatorID = "welfare.life_expectancy"
	// InfantMortality is infant mortality (婴儿死亡率), in ‰, as published.
	InfantMortality indicators.IndicatorID = "welfare.infant_mortality"
	// UnderFiveMortality is under-five mortality (5 岁以下儿童死亡率), in ‰, as published.
	UnderFiveMortality indicators.IndicatorID = "welfare.under_five_mortality"
	// MaternalMortality is maternal mortality (孕产妇死亡率), per 100,000, as published.
	MaternalMortality indicators.IndicatorID = "welfare.maternal_mortality"
	// VaccinationLowest is the lowest vaccination rate of any subdistrict or town (疫苗接种率), in %.
	VaccinationLowest indicators.IndicatorID = "welfare.vaccination_lowest"
	// MentalDisorderCare is managed care of severe mental disorder (严重精神障碍患者规范管理率), in %, as published.
	MentalDisorderCare indicators.IndicatorID = "welfare.mental_disorder_care"
	// HealthStationAreaLowest is the floor area of the smallest community health station (社区卫生服务站建筑面积), in m².
	HealthStationAreaLowest indicators.IndicatorID = "welfare.health_station_area_lowest"
)

func healthIndicators() []indicators.Indicator {
	return append([]indicators.Indicator{
		{
			ID:   PhysiciansPer1000,
			Name: indicators.Text{Zh: "每千人口执业（助理）医师", En: "physicians per 1,000 residents"},
			Definition: indicators.Text{
				Zh: "执业（助理）医师 ÷ 常住人口，每千人；规划称“人口”，此处按常住人口。",
				En: "physicians ÷ residents, per 1,000; the plan says population, read here as residents",
			},
			Unit:      indicators.Text{Zh: "人/千人", En: "per 1,000 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(Physicians), indicators.Of(population.Resident)).Per(thousand),
			Sources:   []indicators.Citation{publicServices14("主要指标(病有所医)", "population is read as 常住人口")},
		},
		{
			ID:   NursesPer1000,
			Name: indicators.Text{Zh: "每千人口注册护士", En: "registered nurses per 1,000 residents"},
			Definition: indicators.Text{
				Zh: "注册护士 ÷ 常住人口，每千人；规划称“人口”，此处按常住人口。",
				En: "registered nurses ÷ residents, per 1,000; the plan says population, read here as residents",
			},
			Unit:      indicators.Text{Zh: "人/千人", En: "per 1,000 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(Nurses), indicators.Of(population.Resident)).Per(thousand),
			Sources:   []indicators.Citation{publicServices14("主要指标(病有所医)", "population is read as 常住人口")},
		},
		indicators.PercentIndicator(PersonalSpendingShare, indicators.LowerIsBetter,
			indicators.Of(PersonalHealthSpending), indicators.Of(HealthSpending),
			indicators.Text{Zh: "个人卫生支出占卫生总费用的比重", En: "personal spending as a share of all spending on health"},
			indicators.Text{
				Zh: "个人卫生支出 ÷ 卫生总费用。",
				En: "personal spending on health ÷ total spending on health",
			}, sanitaryCity2021("第37项", "the name of the share gives both parts")),
		{
			ID:   PersonalSpendingShareChange,
			Name: indicators.Text{Zh: "个人卫生支出占比与上期之差", En: "personal share of spending on health, change on the period before"},
			Definition: indicators.Text{
				Zh: "本期个人卫生支出 ÷ 卫生总费用 − 上期个人卫生支出 ÷ 卫生总费用。",
				En: "personal ÷ all spending on health of this period − the same of the period before",
			},
			Unit:      indicators.Text{Zh: "个百分点", En: "percentage points"},
			Direction: indicators.LowerIsBetter,
			Formula: indicators.Sum(
				indicators.Ratio(indicators.Of(PersonalHealthSpending), indicators.Of(HealthSpending)).Percent(),
				indicators.Ratio(indicators.Lag(PersonalHealthSpending, 1), indicators.Lag(HealthSpending, 1)).Percent().Times(indicators.Whole(-1))),
		},
		{
			ID:   LifeExpectancyChange,
			Name: indicators.Text{Zh: "人均预期寿命与上期之差", En: "life expectancy, change on the period before"},
			Definition: indicators.Text{
				Zh: "本期人均预期寿命 − 上期人均预期寿命。",
				En: "life expectancy of this period − life expectancy of the period before; with periods of a year, the change on the year",
			},
			Unit:      indicators.Text{Zh: "岁", En: "years"},
			Direction: indicators.HigherIsBetter,
			Formula:   healthChange(LifeExpectancyYears),
		},
		{
			ID:   InfantMortalityChange,
			Name: indicators.Text{Zh: "婴儿死亡率与上期之差", En: "infant mortality, change on the period before"},
			Definition: indicators.Text{
				Zh: "本期婴儿死亡率 − 上期婴儿死亡率。",
				En: "infant mortality of this period − infant mortality of the period before; with periods of a year, the change on the year",
			},
			Unit:      indicators.Same("‰"),
			Direction: indicators.LowerIsBetter,
			Formula:   healthChange(InfantMortalityRate),
		},
		{
			ID:   UnderFiveMortalityChange,
			Name: indicators.Text{Zh: "5 岁以下儿童死亡率与上期之差", En: "under-five mortality, change on the period before"},
			Definition: indicators.Text{
				Zh: "本期 5 岁以下儿童死亡率 − 上期 5 岁以下儿童死亡率。",
				En: "under-five mortality of this period − under-five mortality of the period before; with periods of a year, the change on the year",
			},
			Unit:      indicators.Same("‰"),
			Direction: indicators.LowerIsBetter,
			Formula:   healthChange(UnderFiveMortalityRate),
		},
		{
			ID:   MaternalMortalityChange,
			Name: indicators.Text{Zh: "孕产妇死亡率与上期之差", En: "maternal mortality, change on the period before"},
			Definition: indicators.Text{
				Zh: "本期孕产妇死亡率 − 上期孕产妇死亡率。",
				En: "maternal mortality of this period − maternal mortality of the period before; with periods of a year, the change on the year",
			},
			Unit:      indicators.Text{Zh: "/10万", En: "per 100,000"},
			Direction: indicators.LowerIsBetter,
			Formula:   healthChange(MaternalMortalityRate),
		},
		{
			ID:   NotifiableDiseaseExcess,
			Name: indicators.Text{Zh: "甲、乙类传染病发病率与前 5 期平均之差", En: "incidence of notifiable diseases above the mean of five periods"},
			Definition: indicators.Text{
				Zh: "本期甲、乙类传染病报告发病率 − 前 5 期的平均数；与标准比较时，期应为一年。",
				En: "incidence of notifiable diseases of classes A and B − the mean of the five periods before; for the standard the periods must be " +
					"years",
			},
			Unit:      indicators.Text{Zh: "/10万", En: "per 100,000"},
			Direction: indicators.LowerIsBetter,
			Formula: indicators.Sum(indicators.Of(NotifiableDiseaseRate), indicators.Mean(
				indicators.Lag(NotifiableDiseaseRate, 1), indicators.Lag(NotifiableDiseaseRate, 2), indicators.Lag(NotifiableDiseaseRate, 3),
				indicators.Lag(NotifiableDiseaseRate, 4), indicators.Lag(NotifiableDiseaseRate, 5)).Times(indicators.Whole(-1))),
			Sources: []indicators.Citation{sanitaryCity2021("第38项", "not above the mean of the last five years")},
		},
		indicators.PercentIndicator(VaccinationCardShare, indicators.HigherIsBetter,
			indicators.Of(VaccinationCardChildren), indicators.Of(ResidentChildren),
			indicators.Text{Zh: "适龄儿童建卡、建证率", En: "children resident for three months with vaccination card and certificate"},
			indicators.Text{
				Zh: "已建卡、建证的适龄儿童 ÷ 居住满 3 个月以上的适龄儿童。",
				En: "children with vaccination card and certificate ÷ children resident for three months",
			}, sanitaryCity2021("第44项", "the name of the rate gives both parts")),
		indicators.PercentIndicator(UnderThreeCareShare, indicators.HigherIsBetter,
			indicators.Of(ChildrenUnderThreeInCare), indicators.Of(ChildrenUnderThree),
			indicators.Text{Zh: "3 岁以下儿童系统管理率", En: "children under three in systematic care, as a share"},
			indicators.Text{Zh: "系统管理的 3 岁以下儿童 ÷ 3 岁以下儿童。", En: "children under three in systematic care ÷ children under three"}),
		indicators.PercentIndicator(EyeCheckShare, indicators.HigherIsBetter, indicators.Of(ChildrenWithEyesChecked), indicators.Of(ChildrenUpToSix),
			indicators.Text{Zh: "0–6 岁儿童眼保健和视力检查率", En: "children aged 0 to 6 with eyes checked, as a share"},
			indicators.Text{
				Zh: "接受眼保健和视力检查的 0–6 岁儿童 ÷ 0–6 岁儿童。",
				En: "children aged 0 to 6 with eyes checked ÷ children aged 0 to 6",
			}),
		{
			ID:   MyopiaChange,
			Name: indicators.Text{Zh: "中小学生近视率与上期之差", En: "myopia of pupils, change on the period before"},
			Definition: indicators.Text{
				Zh: "本期中小学生近视率 − 上期中小学生近视率。",
				En: "myopia of pupils of this period − myopia of pupils of the period before; with periods of a year, the change on the year",
			},
			Unit:      indicators.Text{Zh: "个百分点", En: "percentage points"},
			Direction: indicators.LowerIsBetter,
			Formula:   healthChange(MyopiaRate),
		},
		{
			ID:   ObesityChange,
			Name: indicators.Text{Zh: "中小学生肥胖率与上期之差", En: "obesity of pupils, change on the period before"},
			Definition: indicators.Text{
				Zh: "本期中小学生肥胖率 − 上期中小学生肥胖率。",
				En: "obesity of pupils of this period − obesity of pupils of the period before; with periods of a year, the change on the year",
			},
			Unit:      indicators.Text{Zh: "个百分点", En: "percentage points"},
			Direction: indicators.LowerIsBetter,
			Formula:   healthChange(ObesityRate),
		},
	}, showMeasures(healthMeasures(),
		shown{MedicalInsurance, MedicalInsuranceRate, indicators.HigherIsBetter},
		shown{LifeExpectancy, LifeExpectancyYears, indicators.HigherIsBetter},
		shown{InfantMortality, InfantMortalityRate, indicators.LowerIsBetter},
		shown{UnderFiveMortality, UnderFiveMortalityRate, indicators.LowerIsBetter},
		shown{MaternalMortality, MaternalMortalityRate, indicators.LowerIsBetter},
		shown{VaccinationLowest, LowestVaccinationRate, indicators.HigherIsBetter},
		shown{MentalDisorderCare, MentalDisorderCareRate, indicators.HigherIsBetter},
		shown{HealthStationAreaLowest, SmallestHealthStation, indicators.HigherIsBetter},
	)...)
}

// healthChange returns this period's figure less that of the period before.
func healthChange(measure indicators.MeasureID) indicators.Formula {
	return indicators.Sum(indicators.Of(measure), indicators.Lag(measure, 1).Times(indicators.Whole(-1)))
}

// The checks of health. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// PhysiciansWithinResidents: physicians ≤ residents. A warning.
	PhysiciansWithinResidents indicators.CheckID = "welfare.physicians_within_residents"
	// NursesWithinResidents: registered nurses ≤ residents. A warning.
	NursesWithinResidents indicators.CheckID = "welfare.nurses_within_residents"
	// PersonalWithinHealthSpending: personal spending on health ≤ total spending on health. An error.
	PersonalWithinHealthSpending indicators.CheckID = "welfare.personal_within_health_spending"
	// InfantWithinUnderFiveMortality: infant mortality ≤ under-five mortality. A warning.
	InfantWithinUnderFiveMortality indicators.CheckID = "welfare.infant_within_under_five_mortality"
	// VaccinationCardWithinResident: children with vaccination card and certificate ≤ children resident for three months. An error.
	VaccinationCardWithinResident indicators.CheckID = "welfare.vaccination_card_within_resident"
	// UnderThreeCareWithinChildren: children under three in systematic care ≤ children under three. An error.
	UnderThreeCareWithinChildren indicators.CheckID = "welfare.under_three_care_within_children"
	// EyesCheckedWithinChildren: children aged 0 to 6 with eyes checked ≤ children aged 0 to 6. An error.
	EyesCheckedWithinChildren indicators.CheckID = "welfare.eyes_checked_within_children"
	// ChildrenUnderThreeWithinUpToSix: children under three ≤ children aged 0 to 6. An error.
	ChildrenUnderThreeWithinUpToSix indicators.CheckID = "welfare.children_under_three_within_up_to_six"
)

func healthChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(PhysiciansWithinResidents, Physicians, population.Resident, indicators.SeverityWarning,
			indicators.Text{Zh: "执业（助理）医师不多于常住人口", En: "physicians ≤ residents"},
			indicators.Text{
				Zh: "医师不会多于常住人口；请核对单位（人、万人）。",
				En: "there are not more physicians than residents; look at the units (persons, 10,000 persons)",
			}),
		indicators.WithinCheck(NursesWithinResidents, Nurses, population.Resident, indicators.SeverityWarning,
			indicators.Text{Zh: "注册护士不多于常住人口", En: "registered nurses ≤ residents"},
			indicators.Text{
				Zh: "护士不会多于常住人口；请核对单位（人、万人）。",
				En: "there are not more nurses than residents; look at the units (persons, 10,000 persons)",
			}),
		indicators.WithinCheck(PersonalWithinHealthSpending, PersonalHealthSpending, HealthSpending, indicators.SeverityError,
			indicators.Text{Zh: "个人卫生支出不多于卫生总费用", En: "personal spending on health ≤ total spending on health"},
			indicators.Text{
				Zh: "个人卫生支出是卫生总费用的一部分；请核对单位（元、万元、亿元）。",
				En: "personal spending is a part of all spending on health; look at the units (yuan, 10,000 yuan)",
			}),
		indicators.WithinCheck(InfantWithinUnderFiveMortality, InfantMortalityRate, UnderFiveMortalityRate, indicators.SeverityWarning,
			indicators.Text{Zh: "婴儿死亡率不高于 5 岁以下儿童死亡率", En: "infant mortality ≤ under-five mortality"},
			indicators.Text{
				Zh: "婴儿死亡也是 5 岁以下儿童死亡；请核对两项是否同一年、同一分母。",
				En: "deaths of infants are deaths of children under five; see whether both rates are of the same year and over the same births",
			}),
		indicators.WithinCheck(VaccinationCardWithinResident, VaccinationCardChildren, ResidentChildren, indicators.SeverityError,
			indicators.Text{
				Zh: "已建卡、建证的适龄儿童不多于居住满 3 个月以上的适龄儿童",
				En: "children with vaccination card and certificate ≤ children resident for three months",
			},
			indicators.Text{
				Zh: "已建卡、建证的是居住满 3 个月以上的适龄儿童的一部分。",
				En: "children with card and certificate are a part of those resident for three months",
			}),
		indicators.WithinCheck(UnderThreeCareWithinChildren, ChildrenUnderThreeInCare, ChildrenUnderThree, indicators.SeverityError,
			indicators.Text{Zh: "系统管理的 3 岁以下儿童不多于 3 岁以下儿童", En: "children under three in systematic care ≤ children under three"},
			indicators.Text{
				Zh: "系统管理的是 3 岁以下儿童的一部分；已满 3 岁的不计。",
				En: "children in systematic care are a part of those under three; those who turned three are in neither figure",
			}),
		indicators.WithinCheck(EyesCheckedWithinChildren, ChildrenWithEyesChecked, ChildrenUpToSix, indicators.SeverityError,
			indicators.Text{
				Zh: "接受眼保健和视力检查的 0–6 岁儿童不多于 0–6 岁儿童",
				En: "children aged 0 to 6 with eyes checked ≤ children aged 0 to 6",
			},
			indicators.Text{Zh: "接受检查的一人计一次；若报的是人次，请改为人数。", En: "count each child once; report children, not checks"}),
		indicators.WithinCheck(ChildrenUnderThreeWithinUpToSix, ChildrenUnderThree, ChildrenUpToSix, indicators.SeverityError,
			indicators.Text{Zh: "3 岁以下儿童不多于 0–6 岁儿童", En: "children under three ≤ children aged 0 to 6"},
			indicators.Text{
				Zh: "3 岁以下儿童是 0–6 岁儿童的一部分；请核对两者的统计时点。",
				En: "children under three are a part of those aged 0 to 6; see whether both were counted at the same time",
			}),
	}
}
