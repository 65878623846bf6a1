package urban

import "github.com/wenming-go/wenming/indicators"

// The nodes of [Criteria] on the countryside. All are targets of plans.
const (
	// HouseholdToiletsGansu2025 is Gansu's target for 2025: sanitary toilets in about 80 % of rural households.
	HouseholdToiletsGansu2025 indicators.NodeID = "urban.household_toilets_gansu_2025"
	// VillageWaste2020 is the three-year action's target for 2020 (中西部有基础地区): waste treated in about 90 % of villages.
	VillageWaste2020 indicators.NodeID = "urban.village_waste_2020"
	// RuralSanitaryToilets2020 is the three-year action's target for 2020 (中西部有基础地区): sanitary toilets of about 85 %.
	RuralSanitaryToilets2020 indicators.NodeID = "urban.rural_sanitary_toilets_2020"
	// VillagePublicToiletsGansu2019 is Gansu's task for 2019: a sanitary public toilet in 70 % of villages.
	VillagePublicToiletsGansu2019 indicators.NodeID = "urban.village_public_toilets_gansu_2019"
	// VillageWasteFacilitiesGansu2019 is Gansu's task for 2019: waste facilities reach 70 % of villages.
	VillageWasteFacilitiesGansu2019 indicators.NodeID = "urban.village_waste_facilities_gansu_2019"
	// VillageWasteGansu2019 is Gansu's task for 2019: waste treated in 60 % of villages or more.
	VillageWasteGansu2019 indicators.NodeID = "urban.village_waste_gansu_2019"
	// RuralSanitaryToiletsGansu2020 is Gansu's target for 2020: rural sanitary toilets of 50 % or more.
	RuralSanitaryToiletsGansu2020 indicators.NodeID = "urban.rural_sanitary_toilets_gansu_2020"
)

func countrysideCriteria() []indicators.Node {
	atLeast := func(level int64) indicators.Bound { return indicators.AtLeast(indicators.Whole(level)) }
	return []indicators.Node{
		indicators.ThresholdNode(HouseholdToiletsGansu2025, HouseholdSanitaryToiletRate, atLeast(80),
			indicators.Text{
				Zh: "农村卫生户用厕所普及率约 80 %（甘肃 2025 年规划目标）",
				En: "households with a sanitary toilet about 80 % of rural households (plan target of Gansu for 2025)",
			},
			gansuToilets2021("the target for 2025, printed as about 80 %, held here as 80 or more")),
		indicators.ThresholdNode(VillageWaste2020, VillagesWithWasteTreatedShare, atLeast(90),
			indicators.Text{
				Zh: "生活垃圾得到治理的村占比约 90 %（农村人居环境整治三年行动方案，中西部有基础地区 2020 年规划目标）",
				En: "villages with waste treated about 90 % of villages (plan target of the three-year rural action for 2020, central and western areas with a " +
					"good basis)",
			}, ruralAction2018("printed as about 90 %, held here as 90 or more, and read as a share of villages with a committee")),
		indicators.ThresholdNode(RuralSanitaryToilets2020, RuralSanitaryToilets, atLeast(85),
			indicators.Text{
				Zh: "农村卫生厕所普及率约 85 %（农村人居环境整治三年行动方案，中西部有基础地区 2020 年规划目标）",
				En: "rural sanitary toilets about 85 % (plan target of the three-year rural action for 2020, central and western areas with a good " +
					"basis)",
			}, ruralAction2018("printed as about 85 %, held here as 85 or more")),
		indicators.ThresholdNode(VillagePublicToiletsGansu2019, VillagesWithPublicToiletShare, atLeast(70),
			indicators.Text{Zh: "有卫生公厕的村占比达到 70 %（甘肃 2019 年规划目标）", En: "villages with a sanitary public toilet ≥ 70 % of villages (plan target of Gansu for 2019)"},
			gansuTasks2019()),
		indicators.ThresholdNode(VillageWasteFacilitiesGansu2019, VillagesWithWasteFacilitiesShare, atLeast(70),
			indicators.Text{
				Zh: "生活垃圾收运设施覆盖的村占比达到 70 %（甘肃 2019 年规划目标）",
				En: "villages within reach of waste facilities ≥ 70 % of villages (plan target of Gansu for 2019)",
			},
			gansuTasks2019()),
		indicators.ThresholdNode(VillageWasteGansu2019, VillagesWithWasteTreatedShare, atLeast(60),
			indicators.Text{Zh: "生活垃圾得到治理的村占比 60 % 以上（甘肃 2019 年规划目标）", En: "villages with waste treated ≥ 60 % of villages (plan target of Gansu for 2019)"},
			gansuTasks2019()),
		indicators.ThresholdNode(RuralSanitaryToiletsGansu2020, RuralSanitaryToilets, atLeast(50),
			indicators.Text{Zh: "农村卫生厕所普及率 50 % 以上（甘肃 2020 年规划目标）", En: "rural sanitary toilets ≥ 50 % (plan target of Gansu for 2020)"},
			gansuDepartment2019()),
	}
}

func gansuToilets2021(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "甘肃农村厕所革命 (农民日报 2021-07-08)",
		Issuer:     "甘肃省",
		Edition:    "2021",
		URL:        "http://www.porb.cn/shehui/bwyc/news/2021-07-08/48051.html",
		Note:       "of Gansu; a plan target is not a rule of scoring; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

func ruralAction2018(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《农村人居环境整治三年行动方案》",
		Issuer:     "中办国办",
		Edition:    "2018",
		Clause:     "行动目标",
		URL:        "http://kategosenaylor.com/news/201802/06/107033.html",
		Note:       "a plan target for 2020 of areas of central and western China with a good basis, not a rule of scoring; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

func gansuTasks2019() indicators.Citation {
	return indicators.Citation{
		Document: "全省推进农村人居环境整治工作电视电话会议",
		Issuer:   "甘肃省",
		Edition:  "2019",
		URL:      "http://new.gssnzx.com/a/snzx/20149.html",
		Note: "tasks of Gansu for 2019, plan targets and not rules of scoring: of all villages 70 % with a sanitary public toilet, 70 % within " +
			"reach of waste facilities, 60 % or more with waste treated; the two 70 % are printed as plain numbers and read as at least that; which " +
			"villages are counted is not shown, read as villages with a committee",
		Confidence: indicators.HighConfidence,
	}
}

func gansuDepartment2019() indicators.Citation {
	return indicators.Citation{
		Document: "甘肃省农业农村厅",
		Issuer:   "甘肃省农业农村厅",
		Edition:  "2019",
		URL:      "https://www.xcgbb.com/xczx/201904/t20190402_6145106.shtml",
		Note: "a plan target of Gansu for 2020, not a rule of scoring; the rate reported for the end of 2020, of household toilets (卫生户用厕所), " +
			"was 33.2 %: it was missed; the title of the document is not shown",
		Confidence: indicators.HighConfidence,
	}
}
