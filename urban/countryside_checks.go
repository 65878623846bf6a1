package urban

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The checks of the countryside. Those of severity error follow from the definitions; the others point at figures that deserve a look.
const (
	// SanitaryToiletWithinHouseholds: households with a sanitary toilet ≤ rural households. An error.
	SanitaryToiletWithinHouseholds indicators.CheckID = "urban.sanitary_toilet_within_households"
	// ConversionsWithinPlan: toilet conversions completed ≤ planned. A note: more may be completed than planned.
	ConversionsWithinPlan indicators.CheckID = "urban.conversions_within_plan"
	// CleanedWithinVillages: villages cleaned ≤ villages. An error.
	CleanedWithinVillages indicators.CheckID = "urban.cleaned_within_villages"
	// PublicToiletWithinVillages: villages with a sanitary public toilet ≤ villages. An error.
	PublicToiletWithinVillages indicators.CheckID = "urban.public_toilet_within_villages"
	// WasteFacilitiesWithinVillages: villages within reach of waste facilities ≤ villages. An error.
	WasteFacilitiesWithinVillages indicators.CheckID = "urban.waste_facilities_within_villages"
	// WasteTreatedWithinVillages: villages with waste treated ≤ villages. An error.
	WasteTreatedWithinVillages indicators.CheckID = "urban.waste_treated_within_villages"
	// SewageTreatedWithinVillages: villages with sewage treated ≤ villages. An error.
	SewageTreatedWithinVillages indicators.CheckID = "urban.sewage_treated_within_villages"
	// WasteTreatedWithinFacilities: villages with waste treated ≤ villages within reach of waste facilities. A warning.
	WasteTreatedWithinFacilities indicators.CheckID = "urban.waste_treated_within_facilities"
	// WasteCollectedWithinNaturalVillages: natural villages with waste collected ≤ natural villages. An error.
	WasteCollectedWithinNaturalVillages indicators.CheckID = "urban.waste_collected_within_natural_villages"
	// AcceptedWithinNoLitterAreas: no-litter areas accepted ≤ no-litter areas. An error.
	AcceptedWithinNoLitterAreas indicators.CheckID = "urban.accepted_within_no_litter_areas"
	// DisusedHousesRemovedWithinAll: disused houses removed ≤ to be removed. An error.
	DisusedHousesRemovedWithinAll indicators.CheckID = "urban.disused_houses_removed_within_all"
	// CourtyardsWithinPlan: courtyards improved ≤ planned. A note: more may be improved than planned.
	CourtyardsWithinPlan indicators.CheckID = "urban.courtyards_within_plan"
)

func countrysideChecks() []indicators.Check {
	return append(countrysideVillageChecks(), countrysideWorksChecks()...)
}

func countrysideVillageChecks() []indicators.Check {
	ofVillages := indicators.Text{
		Zh: "左边是行政村的一部分；若报的是自然村或村民小组，请改为行政村。",
		En: "they are a part of the villages; report villages with a committee, not natural villages or groups of villagers",
	}
	within := func(id indicators.CheckID, part indicators.MeasureID, name indicators.Text) indicators.Check {
		return indicators.WithinCheck(id, part, population.Villages, indicators.SeverityError, name, ofVillages)
	}
	return []indicators.Check{
		within(CleanedWithinVillages, VillagesCleaned,
			indicators.Text{Zh: "开展清洁行动的村不多于行政村", En: "villages cleaned ≤ villages"}),
		within(PublicToiletWithinVillages, VillagesWithPublicToilet,
			indicators.Text{Zh: "有卫生公厕的村不多于行政村", En: "villages with a sanitary public toilet ≤ villages"}),
		within(WasteFacilitiesWithinVillages, VillagesWithWasteFacilities,
			indicators.Text{Zh: "生活垃圾收运设施覆盖的村不多于行政村", En: "villages within reach of waste facilities ≤ villages"}),
		within(WasteTreatedWithinVillages, VillagesWithWasteTreated,
			indicators.Text{Zh: "生活垃圾得到治理的村不多于行政村", En: "villages with waste treated ≤ villages"}),
		within(SewageTreatedWithinVillages, VillagesWithSewageTreated,
			indicators.Text{Zh: "生活污水得到治理的村不多于行政村", En: "villages with sewage treated ≤ villages"}),
		indicators.WithinCheck(WasteTreatedWithinFacilities, VillagesWithWasteTreated, VillagesWithWasteFacilities, indicators.SeverityWarning,
			indicators.Text{Zh: "生活垃圾得到治理的村不多于设施覆盖的村", En: "villages with waste treated ≤ villages within reach of waste facilities"},
			indicators.Text{
				Zh: "没有设施覆盖的村，垃圾一般难以得到治理；也有村内就地处理的，故只作提示。",
				En: "waste is seldom treated where no facilities reach; a village may treat its own, hence a warning",
			}),
		indicators.WithinCheck(WasteCollectedWithinNaturalVillages, NaturalVillagesWithWasteCollected, NaturalVillages, indicators.SeverityError,
			indicators.Text{Zh: "生活垃圾得到收运处理的自然村不多于自然村", En: "natural villages with waste collected ≤ natural villages"},
			indicators.Text{
				Zh: "得到收运处理的是自然村的一部分；请核对两者是否都为自然村。",
				En: "they are a part; see whether both figures are of natural villages",
			}),
	}
}

func countrysideWorksChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(SanitaryToiletWithinHouseholds, HouseholdsWithSanitaryToilet, RuralHouseholds, indicators.SeverityError,
			indicators.Text{Zh: "有卫生厕所的农户不多于农村户数", En: "households with a sanitary toilet ≤ rural households"},
			indicators.Text{
				Zh: "有卫生厕所的是农村户数的一部分；若报的是厕所座数，请改为户数。",
				En: "they are a part of the rural households; report households, not toilets",
			}),
		indicators.WithinCheck(ConversionsWithinPlan, ToiletConversionsCompleted, ToiletConversionsPlanned, indicators.SeverityNote,
			indicators.Text{Zh: "完成改厕座数不多于计划改厕座数", En: "toilet conversions completed ≤ planned"},
			indicators.Text{
				Zh: "可以超额完成，故只作备注；请确认没有把以前各期完成的计入。",
				En: "more may be completed than planned, hence a note; see that those of earlier periods were not added",
			}),
		indicators.WithinCheck(AcceptedWithinNoLitterAreas, NoLitterAreasAccepted, NoLitterAreas, indicators.SeverityError,
			indicators.Text{Zh: "已达标区域不多于全域无垃圾治理区域", En: "no-litter areas accepted ≤ no-litter areas"},
			indicators.Text{
				Zh: "已达标的是治理区域的一部分；请核对两者的划分是否相同。",
				En: "those accepted are a part; see whether both figures divide the place alike",
			}),
		indicators.WithinCheck(DisusedHousesRemovedWithinAll, DisusedHousesRemoved, DisusedHouses, indicators.SeverityError,
			indicators.Text{Zh: "已拆除废旧房屋不多于应拆除的", En: "disused houses removed ≤ disused houses to be removed"},
			indicators.Text{
				Zh: "已拆除的是应拆除的一部分；应拆除的应含上期末未拆除的与本期新列入的。",
				En: "those removed are a part; the whole counts those left from before and those listed in the period",
			}),
		indicators.WithinCheck(CourtyardsWithinPlan, CourtyardsImproved, CourtyardsPlanned, indicators.SeverityNote,
			indicators.Text{Zh: "完成改造院落不多于计划改造院落", En: "courtyards improved ≤ planned"},
			indicators.Text{
				Zh: "可以超额完成，故只作备注；请确认没有把以前各期完成的计入。",
				En: "more may be improved than planned, hence a note; see that those of earlier periods were not added",
			}),
	}
}
