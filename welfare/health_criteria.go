package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of health.
const (
	// LifeExpectancy2025: life expectancy ≥ 78.3 years (plan target of China for 2025, public services plan).
	LifeExpectancy2025 indicators.NodeID = "welfare.life_expectancy_2025"
	// Physicians2025: ≥ 3.2 physicians per 1,000 residents (plan target of China for 2025, public services plan).
	Physicians2025 indicators.NodeID = "welfare.physicians_2025"
	// Nurses2025: ≥ 3.8 registered nurses per 1,000 residents (plan target of China for 2025, public services plan).
	Nurses2025 indicators.NodeID = "welfare.nurses_2025"
	// MedicalInsurance2025: participation in basic medical insurance > 95 % (plan target of China for 2025, public services plan).
	MedicalInsurance2025 indicators.NodeID = "welfare.medical_insurance_2025"
	// HealthStationArea2020: smallest community health station ≥ 120 m² (trial standard of complete communities of China, 2020).
	HealthStationArea2020 indicators.NodeID = "welfare.health_station_area_2020"
	// PersonalSpending2021: personal spending ≤ 25 % of all spending on health, or continuing to fall (national sanitary cities and counties,
	// 2021).
	PersonalSpending2021 indicators.NodeID = "welfare.personal_spending_2021"
	// NotifiableDiseases2021: incidence of notifiable diseases of classes A and B not above the mean of the last five years (national
	// sanitary cities and counties, 2021).
	NotifiableDiseases2021 indicators.NodeID = "welfare.notifiable_diseases_2021"
	// InfantMortality2021: infant mortality ≤ 5.6 ‰, or continuing to fall (national sanitary cities and counties, 2021).
	InfantMortality2021 indicators.NodeID = "welfare.infant_mortality_2021"
	// UnderFiveMortality2021: under-five mortality ≤ 7.8 ‰, or continuing to fall (national sanitary cities and counties, 2021).
	UnderFiveMortality2021 indicators.NodeID = "welfare.under_five_mortality_2021"
	// MaternalMortality2021: maternal mortality ≤ 18 per 100,000, or continuing to fall (national sanitary cities and counties, 2021).
	MaternalMortality2021 indicators.NodeID = "welfare.maternal_mortality_2021"
	// LifeExpectancy2021: life expectancy ≥ 78.3 years, or rising each year (national sanitary cities and counties, 2021).
	LifeExpectancy2021 indicators.NodeID = "welfare.life_expectancy_2021"
	// Vaccination2021: vaccination of children ≥ 90 % in every subdistrict, township and town (national sanitary cities and counties,
	// 2021).
	Vaccination2021 indicators.NodeID = "welfare.vaccination_2021"
	// VaccinationCards2021: ≥ 95 % of children resident for three months with vaccination card and certificate (national sanitary cities
	// and counties, 2021).
	VaccinationCards2021 indicators.NodeID = "welfare.vaccination_cards_2021"
	// UnderThreeCare2021: ≥ 90 % of children under three in systematic care (national sanitary cities and counties, 2021).
	UnderThreeCare2021 indicators.NodeID = "welfare.under_three_care_2021"
	// EyeChecks2021: ≥ 90 % of children aged 0 to 6 with eyes checked (national sanitary cities and counties, 2021).
	EyeChecks2021 indicators.NodeID = "welfare.eye_checks_2021"
	// MentalDisorderCare2021: managed care of severe mental disorder ≥ 85 % (national sanitary cities and counties, 2021).
	MentalDisorderCare2021 indicators.NodeID = "welfare.mental_disorder_care_2021"
	// Myopia2021: myopia of pupils falling each year (national sanitary cities and counties, 2021).
	Myopia2021 indicators.NodeID = "welfare.myopia_2021"
	// Obesity2021: obesity of pupils falling each year (national sanitary cities and counties, 2021).
	Obesity2021 indicators.NodeID = "welfare.obesity_2021"
)

func healthCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(LifeExpectancy2025, LifeExpectancy, indicators.AtLeast(indicators.MustNumber("78.3")),
			indicators.Text{
				Zh: "人均预期寿命 78.3 岁（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "life expectancy ≥ 78.3 years (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(病有所医)", "the method is not shown")),
		indicators.ThresholdNode(Physicians2025, PhysiciansPer1000, indicators.AtLeast(indicators.MustNumber("3.2")),
			indicators.Text{
				Zh: "每千人口执业（助理）医师 3.2 人（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "≥ 3.2 physicians per 1,000 residents (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(病有所医)", "population is read as 常住人口")),
		indicators.ThresholdNode(Nurses2025, NursesPer1000, indicators.AtLeast(indicators.MustNumber("3.8")),
			indicators.Text{
				Zh: "每千人口注册护士 3.8 人（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "≥ 3.8 registered nurses per 1,000 residents (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(病有所医)", "population is read as 常住人口")),
		indicators.ThresholdNode(MedicalInsurance2025, MedicalInsurance, indicators.Above(indicators.Whole(95)),
			indicators.Text{
				Zh: "基本医疗保险参保率高于 95 %（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "participation in basic medical insurance > 95 % (plan target of China for 2025, public services plan)",
			},
			publicServices14("主要指标(病有所医)", "neither numerator nor denominator is shown")),
		indicators.ThresholdNode(HealthStationArea2020, HealthStationAreaLowest, indicators.AtLeast(indicators.Whole(120)),
			indicators.Text{
				Zh: "最小社区卫生服务站建筑面积不小于 120 平方米（《完整居住社区建设标准（试行）》，2020 年）",
				En: "smallest community health station ≥ 120 m² (trial standard of complete communities of China, 2020)",
			},
			completeCommunity2020("第5项", "floor area")),
		healthBoundOrTrend(PersonalSpending2021, PersonalSpendingShare, PersonalSpendingShareChange,
			indicators.AtMost(indicators.Whole(25)), indicators.Below(indicators.Whole(0)),
			indicators.Text{
				Zh: "个人卫生支出占卫生总费用的比重 25 % 以下或持续下降（国家卫生城市和卫生县标准，2021 年）",
				En: "personal spending ≤ 25 % of all spending on health, or continuing to fall (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第37项", "applies to the city or county; “持续下降” is read as below the year before")),
		indicators.ThresholdNode(NotifiableDiseases2021, NotifiableDiseaseExcess, indicators.AtMost(indicators.Whole(0)),
			indicators.Text{
				Zh: "甲、乙类法定传染病报告发病率不高于前 5 年平均水平（国家卫生城市和卫生县标准，2021 年）",
				En: "incidence of notifiable diseases of classes A and B not above the mean of the last five years (national sanitary cities and " +
					"counties, 2021)",
			},
			sanitaryCity2021("第38项", "applies to the city or county; the last five years are read as those before the year assessed")),
		healthBoundOrTrend(InfantMortality2021, InfantMortality, InfantMortalityChange,
			indicators.AtMost(indicators.MustNumber("5.6")), indicators.Below(indicators.Whole(0)),
			indicators.Text{
				Zh: "婴儿死亡率 5.6 ‰ 以下或持续下降（国家卫生城市和卫生县标准，2021 年）",
				En: "infant mortality ≤ 5.6 ‰, or continuing to fall (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第39项",
				"applies to the city or county; “持续下降” is read as below the year before; neither numerator nor denominator is shown")),
		healthBoundOrTrend(UnderFiveMortality2021, UnderFiveMortality, UnderFiveMortalityChange,
			indicators.AtMost(indicators.MustNumber("7.8")), indicators.Below(indicators.Whole(0)),
			indicators.Text{
				Zh: "5 岁以下儿童死亡率 7.8 ‰ 以下或持续下降（国家卫生城市和卫生县标准，2021 年）",
				En: "under-five mortality ≤ 7.8 ‰, or continuing to fall (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第40项",
				"applies to the city or county; “持续下降” is read as below the year before; neither numerator nor denominator is shown")),
		healthBoundOrTrend(MaternalMortality2021, MaternalMortality, MaternalMortalityChange,
			indicators.AtMost(indicators.Whole(18)), indicators.Below(indicators.Whole(0)),
			indicators.Text{
				Zh: "孕产妇死亡率 18/10万 以下或持续下降（国家卫生城市和卫生县标准，2021 年）",
				En: "maternal mortality ≤ 18 per 100,000, or continuing to fall (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第41项",
				"applies to the city or county; “持续下降” is read as below the year before; neither numerator nor denominator is shown")),
		healthBoundOrTrend(LifeExpectancy2021, LifeExpectancy, LifeExpectancyChange,
			indicators.AtLeast(indicators.MustNumber("78.3")), indicators.Above(indicators.Whole(0)),
			indicators.Text{
				Zh: "人均预期寿命 78.3 岁以上或逐年提高（国家卫生城市和卫生县标准，2021 年）",
				En: "life expectancy ≥ 78.3 years, or rising each year (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第42项", "applies to the city or county; “逐年提高” is read as above the year before; the method is not shown")),
		indicators.ThresholdNode(Vaccination2021, VaccinationLowest, indicators.AtLeast(indicators.Whole(90)),
			indicators.Text{
				Zh: "以街道（乡、镇）为单位适龄儿童免疫规划疫苗接种率 90 % 以上（国家卫生城市和卫生县标准，2021 年）",
				En: "vaccination of children ≥ 90 % in every subdistrict, township and town (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第43项", "applies to every subdistrict, township and town of the city or county, so the lowest is compared")),
		indicators.ThresholdNode(VaccinationCards2021, VaccinationCardShare, indicators.AtLeast(indicators.Whole(95)),
			indicators.Text{
				Zh: "居住满 3 个月以上的适龄儿童建卡、建证率 95 % 以上（国家卫生城市和卫生县标准，2021 年）",
				En: "≥ 95 % of children resident for three months with vaccination card and certificate (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第44项", "applies to the city or county; children of people who moved in count after three months")),
		indicators.ThresholdNode(UnderThreeCare2021, UnderThreeCareShare, indicators.AtLeast(indicators.Whole(90)),
			indicators.Text{
				Zh: "3 岁以下儿童系统管理率 90 % 以上（国家卫生城市和卫生县标准，2021 年）",
				En: "≥ 90 % of children under three in systematic care (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第45项", "applies to the city or county; numerator and denominator are read from the name of the rate")),
		indicators.ThresholdNode(EyeChecks2021, EyeCheckShare, indicators.AtLeast(indicators.Whole(90)),
			indicators.Text{
				Zh: "0–6 岁儿童眼保健和视力检查率 90 % 以上（国家卫生城市和卫生县标准，2021 年）",
				En: "≥ 90 % of children aged 0 to 6 with eyes checked (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第46项", "applies to the city or county; numerator and denominator are read from the name of the rate")),
		indicators.ThresholdNode(MentalDisorderCare2021, MentalDisorderCare, indicators.AtLeast(indicators.Whole(85)),
			indicators.Text{
				Zh: "严重精神障碍患者规范管理率 85 % 以上（国家卫生城市和卫生县标准，2021 年）",
				En: "managed care of severe mental disorder ≥ 85 % (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第48项", "applies to the city or county; neither numerator nor denominator is shown")),
		indicators.ThresholdNode(Myopia2021, MyopiaChange, indicators.Below(indicators.Whole(0)),
			indicators.Text{
				Zh: "中小学生近视率逐年下降（国家卫生城市和卫生县标准，2021 年）",
				En: "myopia of pupils falling each year (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第33-34项",
				"applies to the city or county; falling each year is read as below the year before; neither numerator nor denominator is shown")),
		indicators.ThresholdNode(Obesity2021, ObesityChange, indicators.Below(indicators.Whole(0)),
			indicators.Text{
				Zh: "中小学生肥胖率逐年下降（国家卫生城市和卫生县标准，2021 年）",
				En: "obesity of pupils falling each year (national sanitary cities and counties, 2021)",
			},
			sanitaryCity2021("第33-34项",
				"applies to the city or county; falling each year is read as below the year before; neither numerator nor denominator is shown")),
	}
}

// healthBoundOrTrend returns a criterion that is met where the level keeps its bound or, failing that, the change on the year before
// keeps its own: "5.6 ‰ or continuing to fall". Where the level misses its bound and the year before is not reported, it is undecided.
func healthBoundOrTrend(
	id indicators.NodeID, level, change indicators.IndicatorID, bound, trend indicators.Bound, name indicators.Text, source indicators.Citation,
) indicators.Node {
	return indicators.Node{
		ID: id, Name: name, Indicator: level,
		Rule: indicators.Grades{Grades: []indicators.Grade{
			{Name: "达标", Share: indicators.Whole(1), When: []indicators.Condition{indicators.AnyOf{
				indicators.IndicatorCondition{Bound: bound}, indicators.IndicatorCondition{Indicator: change, Bound: trend},
			}}},
			{Name: "不达标"},
		}},
		Sources: []indicators.Citation{source},
	}
}
