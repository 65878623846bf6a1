package urban

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// Countryside is how villages are kept, and the by-laws that keep city and countryside clean (农村人居环境). The zero Countryside reports
// nothing.
type Countryside struct {
	// Households is 农村户数, in households, at the end of the period.
	Households indicators.Value `json:"households,omitzero" validate:"count"`
	// HouseholdsWithSanitaryToilet is 有卫生厕所的农户, in households: a part of Households.
	HouseholdsWithSanitaryToilet indicators.Value `json:"households_with_sanitary_toilet,omitzero" validate:"count,atmost=Households"`
	// SanitaryToiletRate is 农村卫生厕所普及率, in %, as published.
	SanitaryToiletRate indicators.Value `json:"sanitary_toilet_rate,omitzero" validate:"percentage"`
	// ToiletConversionsPlanned is 计划改厕座数, in toilets, in the period.
	ToiletConversionsPlanned indicators.Value `json:"toilet_conversions_planned,omitzero" validate:"count"`
	// ToiletConversionsCompleted is 完成改厕座数, in toilets, in the period.
	ToiletConversionsCompleted indicators.Value `json:"toilet_conversions_completed,omitzero" validate:"count"`
	// Villages is 行政村, in villages, at the end of the period: [population.Villages].
	Villages indicators.Value `json:"villages,omitzero" validate:"count"`
	// VillagesCleaned is 开展清洁行动的村, in villages: a part of Villages.
	VillagesCleaned indicators.Value `json:"villages_cleaned,omitzero" validate:"count,atmost=Villages"`
	// VillagesWithPublicToilet is 有卫生公厕的村, in villages: a part of Villages.
	VillagesWithPublicToilet indicators.Value `json:"villages_with_public_toilet,omitzero" validate:"count,atmost=Villages"`
	// VillagesWithWasteFacilities is 生活垃圾收运设施覆盖的村, in villages: a part of Villages.
	VillagesWithWasteFacilities indicators.Value `json:"villages_with_waste_facilities,omitzero" validate:"count,atmost=Villages"`
	// VillagesWithWasteTreated is 生活垃圾得到治理的村, in villages: a part of Villages.
	VillagesWithWasteTreated indicators.Value `json:"villages_with_waste_treated,omitzero" validate:"count,atmost=Villages"`
	// VillagesWithSewageTreated is 生活污水得到治理的村, in villages: a part of Villages.
	VillagesWithSewageTreated indicators.Value `json:"villages_with_sewage_treated,omitzero" validate:"count,atmost=Villages"`
	// SewageTreatmentRate is 农村生活污水治理率, in %, as published.
	SewageTreatmentRate indicators.Value `json:"sewage_treatment_rate,omitzero" validate:"percentage"`
	// NaturalVillages is 自然村, in natural villages, at the end of the period.
	NaturalVillages indicators.Value `json:"natural_villages,omitzero" validate:"count"`
	// NaturalVillagesWithWasteCollected is 生活垃圾得到收运处理的自然村, in natural villages: a part of NaturalVillages.
	NaturalVillagesWithWasteCollected indicators.Value `json:"natural_villages_with_waste_collected,omitzero" validate:"count,atmost=NaturalVillages"`
	// NoLitterAreas is 全域无垃圾治理区域, in areas, at the end of the period.
	NoLitterAreas indicators.Value `json:"no_litter_areas,omitzero" validate:"count"`
	// NoLitterAreasAccepted is 已达标的全域无垃圾治理区域, in areas: a part of NoLitterAreas.
	NoLitterAreasAccepted indicators.Value `json:"no_litter_areas_accepted,omitzero" validate:"count,atmost=NoLitterAreas"`
	// DisusedHouses is 应拆除废旧房屋, in houses, in the period.
	DisusedHouses indicators.Value `json:"disused_houses,omitzero" validate:"count"`
	// DisusedHousesRemoved is 已拆除废旧房屋, in houses: a part of DisusedHouses.
	DisusedHousesRemoved indicators.Value `json:"disused_houses_removed,omitzero" validate:"count,atmost=DisusedHouses"`
	// CourtyardsPlanned is 计划改造院落, in courtyards, in the period.
	CourtyardsPlanned indicators.Value `json:"courtyards_planned,omitzero" validate:"count"`
	// CourtyardsImproved is 完成改造院落, in courtyards, in the period.
	CourtyardsImproved indicators.Value `json:"courtyards_improved,omitzero" validate:"count"`
	// ByLaws is 施行中的地方性法规, in by-laws, at the end of the period.
	ByLaws indicators.Value `json:"by_laws,omitzero" validate:"count"`
}

// The measures of the countryside.
const (
	// RuralHouseholds is 农村户数, in households, at the end of the period.
	RuralHouseholds indicators.MeasureID = "urban.rural_households"
	// HouseholdsWithSanitaryToilet is 有卫生厕所的农户, in households, at the end of the period.
	HouseholdsWithSanitaryToilet indicators.MeasureID = "urban.households_with_sanitary_toilet"
	// RuralSanitaryToiletRate is 农村卫生厕所普及率, in %, as published.
	RuralSanitaryToiletRate indicators.MeasureID = "urban.rural_sanitary_toilet_rate"
	// ToiletConversionsPlanned is 计划改厕座数, in toilets, in the period.
	ToiletConversionsPlanned indicators.MeasureID = "urban.toilet_conversions_planned"
	// ToiletConversionsCompleted is 完成改厕座数, in toilets, in the period.
	ToiletConversionsCompleted indicators.MeasureID = "urban.toilet_conversions_completed"
	// VillagesCleaned is 开展清洁行动的村, in villages, in the period.
	VillagesCleaned indicators.MeasureID = "urban.villages_cleaned"
	// VillagesWithPublicToilet is 有卫生公厕的村, in villages, at the end of the period.
	VillagesWithPublicToilet indicators.MeasureID = "urban.villages_with_public_toilet"
	// VillagesWithWasteFacilities is 生活垃圾收运设施覆盖的村, in villages, at the end of the period.
	VillagesWithWasteFacilities indicators.MeasureID = "urban.villages_with_waste_facilities"
	// VillagesWithWasteTreated is 生活垃圾得到治理的村, in villages, at the end of the period.
	VillagesWithWasteTreated indicators.MeasureID = "urban.villages_with_waste_treated"
	// VillagesWithSewageTreated is 生活污水得到治理的村, in villages, at the end of the period.
	VillagesWithSewageTreated indicators.MeasureID = "urban.villages_with_sewage_treated"
	// RuralSewageTreatmentRate is 农村生活污水治理率, in %, as published.
	RuralSewageTreatmentRate indicators.MeasureID = "urban.rural_sewage_treatment_rate"
	// NaturalVillages is 自然村, in natural villages, at the end of the period.
	NaturalVillages indicators.MeasureID = "urban.natural_villages"
	// NaturalVillagesWithWasteCollected is 生活垃圾得到收运处理的自然村, in natural villages, at the end of the period.
	NaturalVillagesWithWasteCollected indicators.MeasureID = "urban.natural_villages_with_waste_collected"
	// NoLitterAreas is 全域无垃圾治理区域, in areas, at the end of the period.
	NoLitterAreas indicators.MeasureID = "urban.no_litter_areas"
	// NoLitterAreasAccepted is 已达标的全域无垃圾治理区域, in areas, at the end of the period.
	NoLitterAreasAccepted indicators.MeasureID = "urban.no_litter_areas_accepted"
	// DisusedHouses is 应拆除废旧房屋, in houses, in the period.
	DisusedHouses indicators.MeasureID = "urban.disused_houses"
	// DisusedHousesRemoved is 已拆除废旧房屋, in houses, in the period.
	DisusedHousesRemoved indicators.MeasureID = "urban.disused_houses_removed"
	// CourtyardsPlanned is 计划改造院落, in courtyards, in the period.
	CourtyardsPlanned indicators.MeasureID = "urban.courtyards_planned"
	// CourtyardsImproved is 完成改造院落, in courtyards, in the period.
	CourtyardsImproved indicators.MeasureID = "urban.courtyards_improved"
	// ByLaws is 施行中的地方性法规, in by-laws, at the end of the period.
	ByLaws indicators.MeasureID = "urban.by_laws"
)

func (c Countryside) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: RuralHouseholds, Value: c.Households},
		{Measure: HouseholdsWithSanitaryToilet, Value: c.HouseholdsWithSanitaryToilet},
		{Measure: RuralSanitaryToiletRate, Value: c.SanitaryToiletRate},
		{Measure: ToiletConversionsPlanned, Value: c.ToiletConversionsPlanned},
		{Measure: ToiletConversionsCompleted, Value: c.ToiletConversionsCompleted},
		{Measure: population.Villages, Value: c.Villages},
		{Measure: VillagesCleaned, Value: c.VillagesCleaned},
		{Measure: VillagesWithPublicToilet, Value: c.VillagesWithPublicToilet},
		{Measure: VillagesWithWasteFacilities, Value: c.VillagesWithWasteFacilities},
		{Measure: VillagesWithWasteTreated, Value: c.VillagesWithWasteTreated},
		{Measure: VillagesWithSewageTreated, Value: c.VillagesWithSewageTreated},
		{Measure: RuralSewageTreatmentRate, Value: c.SewageTreatmentRate},
		{Measure: NaturalVillages, Value: c.NaturalVillages},
		{Measure: NaturalVillagesWithWasteCollected, Value: c.NaturalVillagesWithWasteCollected},
		{Measure: NoLitterAreas, Value: c.NoLitterAreas},
		{Measure: NoLitterAreasAccepted, Value: c.NoLitterAreasAccepted},
		{Measure: DisusedHouses, Value: c.DisusedHouses},
		{Measure: DisusedHousesRemoved, Value: c.DisusedHousesRemoved},
		{Measure: CourtyardsPlanned, Value: c.CourtyardsPlanned},
		{Measure: CourtyardsImproved, Value: c.CourtyardsImproved},
		{Measure: ByLaws, Value: c.ByLaws},
	}
}

func countrysideMeasures() []indicators.Measure {
	return append(append(countrysideToiletMeasures(), countrysideVillageMeasures()...), countrysideWorksMeasures()...)
}

func countrysideToiletMeasures() []indicators.Measure {
	households := indicators.Text{Zh: "户", En: "households"}
	toilets := indicators.Text{Zh: "座", En: "toilets"}
	return []indicators.Measure{
		indicators.CountMeasure(RuralHouseholds, households, indicators.Text{Zh: "农村户数", En: "rural households"}, indicators.Text{
			Zh: "期末农村的户数；是否含长年不住人的户，所据来源未给出，有卫生厕所的农户应同一口径。",
			En: "households in the countryside at the end of the period; whether those who live elsewhere all year belong to them is not shown " +
				"in the source, so count households with a sanitary toilet alike",
		}),
		indicators.CountMeasure(HouseholdsWithSanitaryToilet, households,
			indicators.Text{Zh: "有卫生厕所的农户", En: "households with a sanitary toilet"}, indicators.Text{
				Zh: "期末农村户数中家中有卫生厕所的，一户计一次；不含使用村公共厕所的户。",
				En: "rural households with a sanitary toilet of their own at the end of the period, each once; those who use a public one of " +
					"the village are left out",
			}),
		indicators.PercentMeasure(RuralSanitaryToiletRate,
			indicators.Text{Zh: "公布的农村卫生厕所普及率", En: "published rate of rural sanitary toilets"}, indicators.Text{
				Zh: "公布的农村卫生厕所普及率；分子、分母所据来源未给出。",
				En: "the rate of sanitary toilets in the countryside, as published; its parts are not shown in the source",
			}, countrysideObserved2020("农村卫生厕所普及率 above 68 %")),
		indicators.CountMeasure(ToiletConversionsPlanned, toilets, indicators.Text{Zh: "计划改厕座数", En: "toilet conversions planned"}, indicators.Text{
			Zh: "本期计划新建或改建的农村户用卫生厕所，每座计一次。",
			En: "sanitary toilets of rural households to be built or converted in the period by plan",
		}, jinchang2023("农村“厕所革命”; no count is given")),
		indicators.CountMeasure(ToiletConversionsCompleted, toilets, indicators.Text{Zh: "完成改厕座数", En: "toilet conversions completed"}, indicators.Text{
			Zh: "本期新建或改建完成并验收的农村户用卫生厕所，含计划以外的。",
			En: "sanitary toilets of rural households built or converted and accepted in the period, those beyond the plan included",
		}),
	}
}

func countrysideVillageMeasures() []indicators.Measure {
	villages := indicators.Text{Zh: "个", En: "villages"}
	naturalVillages := indicators.Text{Zh: "个", En: "natural villages"}
	return []indicators.Measure{
		population.VillagesMeasure(),
		indicators.CountMeasure(VillagesCleaned, villages, indicators.Text{Zh: "开展清洁行动的村", En: "villages cleaned"}, indicators.Text{
			Zh: "期末行政村中，本期开展过村庄清洁行动的，一村计一次，不按次数计。",
			En: "villages that took part in the clean-up of villages (村庄清洁行动) in the period, each once, however often; villages no " +
				"longer there at its end are left out",
		}, countrysideObserved2020("开展清洁行动的村庄 above 95 %"), jinchang2023("常态化开展村庄清洁行动; no count is given")),
		indicators.CountMeasure(VillagesWithPublicToilet, villages,
			indicators.Text{Zh: "有卫生公厕的村", En: "villages with a sanitary public toilet"}, indicators.Text{
				Zh: "期末行政村中至少有一座卫生公共厕所的。",
				En: "villages with at least one sanitary public toilet at the end of the period",
			}, gansuTasks2019()),
		indicators.CountMeasure(VillagesWithWasteFacilities, villages,
			indicators.Text{Zh: "生活垃圾收运设施覆盖的村", En: "villages within reach of waste facilities"}, indicators.Text{
				Zh: "期末行政村中生活垃圾收集、运输、处理设施覆盖到的；设施覆盖不等于垃圾已得到治理。",
				En: "villages that facilities for collecting, carrying and treating waste reach at the end of the period; that they reach a " +
					"village does not say that its waste is treated",
			}, gansuTasks2019()),
		indicators.CountMeasure(VillagesWithWasteTreated, villages,
			indicators.Text{Zh: "生活垃圾得到治理的村", En: "villages with waste treated"}, indicators.Text{
				Zh: "期末行政村中生活垃圾得到治理的；所据来源未给出认定标准。",
				En: "villages whose domestic waste is treated at the end of the period; by what standard is not shown in the source",
			}, gansuTasks2019()),
		indicators.CountMeasure(VillagesWithSewageTreated, villages,
			indicators.Text{Zh: "生活污水得到治理的村", En: "villages with sewage treated"}, indicators.Text{
				Zh: "期末行政村中生活污水得到治理的；所据来源未给出认定标准。",
				En: "villages whose domestic sewage is treated at the end of the period; by what standard is not shown in the source",
			}),
		indicators.PercentMeasure(RuralSewageTreatmentRate,
			indicators.Text{Zh: "公布的农村生活污水治理率", En: "published rate of rural sewage treatment"}, indicators.Text{
				Zh: "公布的农村生活污水治理率；分子、分母所据来源未给出。",
				En: "the rate of sewage treatment in the countryside, as published; its parts are not shown in the source",
			}, countrysideObserved2020("生活污水治理率 25.5 %")),
		indicators.CountMeasure(NaturalVillages, naturalVillages, indicators.Text{Zh: "自然村", En: "natural villages"}, indicators.Text{
			Zh: "期末自然村，一个行政村可含多个。",
			En: "natural villages (hamlets) at the end of the period; a village with a committee may hold several",
		}),
		indicators.CountMeasure(NaturalVillagesWithWasteCollected, naturalVillages,
			indicators.Text{Zh: "生活垃圾得到收运处理的自然村", En: "natural villages with waste collected"}, indicators.Text{
				Zh: "期末自然村中生活垃圾得到收运处理的。",
				En: "natural villages whose domestic waste is collected and treated at the end of the period",
			}, countrysideObserved2020("生活垃圾收运处理的自然村比例 above 90 %")),
	}
}

func countrysideWorksMeasures() []indicators.Measure {
	areas := indicators.Text{Zh: "个", En: "areas"}
	houses := indicators.Text{Zh: "处", En: "houses"}
	courtyards := indicators.Text{Zh: "个", En: "courtyards"}
	return []indicators.Measure{
		indicators.CountMeasure(NoLitterAreas, areas, indicators.Text{Zh: "全域无垃圾治理区域", En: "no-litter areas"}, indicators.Text{
			Zh: "期末为全域无垃圾治理划定的区域，由各地自行划分（乡镇、村、路段、河段等），比较各期时划分应相同。",
			En: "areas into which the place is divided for keeping all of it free of litter, at the end of the period; each place divides as " +
				"it sees fit (towns, villages, stretches of road or river), so keep the division from period to period",
		}, jinchang2023("全域无垃圾专项治理; no count is given")),
		indicators.CountMeasure(NoLitterAreasAccepted, areas, indicators.Text{Zh: "已达标的全域无垃圾治理区域", En: "no-litter areas accepted"}, indicators.Text{
			Zh: "期末全域无垃圾治理区域中最近一次检查达标的；标准由各地自定。",
			En: "no-litter areas that passed their latest inspection by the end of the period; each place sets its own standard",
		}),
		indicators.CountMeasure(DisusedHouses, houses, indicators.Text{Zh: "应拆除废旧房屋", En: "disused houses to be removed"}, indicators.Text{
			Zh: "农村中列入拆除的废弃、破旧房屋：上期末未拆除的与本期新列入的，每处计一次；不是违章建筑。",
			En: "disused and dilapidated houses in the countryside that are to be removed: those left from before the period and those listed " +
				"in it, each once; they are not illegal buildings",
		}, jinchang2023("拆除废旧房屋; no count is given")),
		indicators.CountMeasure(DisusedHousesRemoved, houses, indicators.Text{Zh: "已拆除废旧房屋", En: "disused houses removed"}, indicators.Text{
			Zh: "应拆除废旧房屋中本期内拆除完毕的。",
			En: "disused houses to be removed that were removed in the period",
		}),
		indicators.CountMeasure(CourtyardsPlanned, courtyards, indicators.Text{Zh: "计划改造院落", En: "courtyards planned for improvement"}, indicators.Text{
			Zh: "本期计划实施风貌改造的农村院落，一户计一个。",
			En: "courtyards of rural households whose look is to be improved in the period by plan, one a household",
		}, jinchang2023("院落风貌改造; no count is given")),
		indicators.CountMeasure(CourtyardsImproved, courtyards, indicators.Text{Zh: "完成改造院落", En: "courtyards improved"}, indicators.Text{
			Zh: "本期完成风貌改造并验收的农村院落，含计划以外的。",
			En: "courtyards of rural households improved and accepted in the period, those beyond the plan included",
		}),
		indicators.CountMeasure(ByLaws, indicators.Text{Zh: "部", En: "by-laws"},
			indicators.Text{Zh: "施行中的地方性法规", En: "by-laws in force"}, indicators.Text{
				Zh: "期末施行中的本市地方性法规，限于文明行为促进、城市市容和环境卫生管理、乡村清洁三方面，一部计一次；已通过而未施行的不计。",
				En: "the city's own by-laws on civilized conduct, on the appearance and sanitation of the city and on clean villages that are in " +
					"force at the end of the period, each once; those passed and not yet in force are left out",
			}, jinchang2023("names three: 文明行为促进条例, 城市市容和环境卫生管理条例 and 乡村清洁条例; it says of the third that it was issued (出台), and of none since when it is in force")),
	}
}

// countrysideObserved2020 cites what the ministry said of the whole country.
func countrysideObserved2020(observed string) indicators.Citation {
	return indicators.Citation{
		Document:   "国新办发布会 2021-12-06",
		Issuer:     "农业农村部 国家乡村振兴局",
		Edition:    "2021",
		URL:        "http://nakedoat.com/xinwen/2021-12/07/content_5658025.htm",
		Note:       "observed in the whole country at the end of 2020: " + observed + "; no threshold",
		Confidence: indicators.MediumConfidence,
	}
}
