package welfare

import "github.com/wenming-go/wenming/indicators"

// The checks of services for elderly people. Those of severity error follow from the definitions.
const (
	// ElderlyServedWithinDifficulty: elderly people served ≤ elderly people in financial difficulty. An error.
	ElderlyServedWithinDifficulty indicators.CheckID = "welfare.elderly_served_within_difficulty"
	// ElderlyServedWithinVisits: elderly people served ≤ service visits. An error.
	ElderlyServedWithinVisits indicators.CheckID = "welfare.elderly_served_within_visits"
	// ElderlyMealWithinVisits: meal visits ≤ service visits. An error.
	ElderlyMealWithinVisits indicators.CheckID = "welfare.elderly_meal_within_visits"
	// ElderlyBathingWithinVisits: bathing visits ≤ service visits. An error.
	ElderlyBathingWithinVisits indicators.CheckID = "welfare.elderly_bathing_within_visits"
	// ElderlyCleaningWithinVisits: cleaning visits ≤ service visits. An error.
	ElderlyCleaningWithinVisits indicators.CheckID = "welfare.elderly_cleaning_within_visits"
	// ElderlyMedicalWithinVisits: medical visits ≤ service visits. An error.
	ElderlyMedicalWithinVisits indicators.CheckID = "welfare.elderly_medical_within_visits"
	// ElderlyDayCareWithinVisits: day-care visits ≤ service visits. An error.
	ElderlyDayCareWithinVisits indicators.CheckID = "welfare.elderly_day_care_within_visits"
	// ElderlyRehabilitationWithinVisits: rehabilitation visits ≤ service visits. An error.
	ElderlyRehabilitationWithinVisits indicators.CheckID = "welfare.elderly_rehabilitation_within_visits"
	// ElderlyKindsWithinVisits: the six kinds of visits together ≤ service visits. A warning: an occasion of two kinds may have been counted in both.
	ElderlyKindsWithinVisits indicators.CheckID = "welfare.elderly_kinds_within_visits"
	// ElderlyRecipientsWithinDifficulty: recipients of the elderly allowance ≤ elderly people in financial difficulty. An error.
	ElderlyRecipientsWithinDifficulty indicators.CheckID = "welfare.elderly_recipients_within_difficulty"
	// ElderlyDifficultyWithinPeople: elderly people in financial difficulty ≤ elderly people. A warning: the one is counted over the period, the other at its end.
	ElderlyDifficultyWithinPeople indicators.CheckID = "welfare.elderly_difficulty_within_people"
	// ElderlyVisitedWithinSpecialDifficulty: elderly people visited monthly ≤ elderly people in special difficulty. An error.
	ElderlyVisitedWithinSpecialDifficulty indicators.CheckID = "welfare.elderly_visited_within_special_difficulty"
	// ElderlyInspectedWithinInstitutions: institutions inspected ≤ institutions. A warning: some may have closed since.
	ElderlyInspectedWithinInstitutions indicators.CheckID = "welfare.elderly_inspected_within_institutions"
	// ElderlyPublishedWithinInspected: institutions with published results ≤ institutions inspected. An error.
	ElderlyPublishedWithinInspected indicators.CheckID = "welfare.elderly_published_within_inspected"
	// ElderlyInstitutionBedsWithinBeds: beds in institutions ≤ elderly-care beds. An error.
	ElderlyInstitutionBedsWithinBeds indicators.CheckID = "welfare.elderly_institution_beds_within_beds"
	// ElderlyNursingBedsWithinInstitutionBeds: nursing beds ≤ beds in institutions. An error.
	ElderlyNursingBedsWithinInstitutionBeds indicators.CheckID = "welfare.elderly_nursing_beds_within_institution_beds"
	// ElderlyEquippedWithinNewDistricts: new districts equipped ≤ new districts. An error.
	ElderlyEquippedWithinNewDistricts indicators.CheckID = "welfare.elderly_equipped_within_new_districts"
	// ElderlyCoveredWithinCommunities: communities covered ≤ communities. An error.
	ElderlyCoveredWithinCommunities indicators.CheckID = "welfare.elderly_covered_within_communities"
	// ElderlyGeriatricWithinHospitals: hospitals with geriatrics ≤ general hospitals of grade two and above. An error.
	ElderlyGeriatricWithinHospitals indicators.CheckID = "welfare.elderly_geriatric_within_hospitals"
)

func elderlyChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(ElderlyServedWithinDifficulty, ElderlyServed, ElderlyInDifficulty, indicators.SeverityError,
			indicators.Text{Zh: "接受服务的经济困难老年人不多于经济困难老年人", En: "elderly people served ≤ elderly people in financial difficulty"},
			indicators.Text{
				Zh: "接受服务者是经济困难老年人的一部分；若报的是人次，请改为人数。",
				En: "those served are a part of those in financial difficulty; report persons, not visits",
			}),
		indicators.WithinCheck(ElderlyServedWithinVisits, ElderlyServed, ElderlyServiceVisits, indicators.SeverityError,
			indicators.Text{Zh: "接受服务的经济困难老年人不多于服务人次", En: "elderly people served ≤ service visits"},
			indicators.Text{
				Zh: "每人至少接受一次服务，故人数不多于人次；请核对两数是否填反。",
				En: "each person served had at least one visit; see whether persons and visits were exchanged",
			}),
		indicators.WithinCheck(ElderlyMealWithinVisits, ElderlyMealVisits, ElderlyServiceVisits, indicators.SeverityError,
			indicators.Text{Zh: "助餐人次不多于服务人次", En: "meal visits ≤ service visits"},
			indicators.Text{Zh: "助餐人次是服务人次的一部分；服务人次应含各类服务。", En: "meal visits are a part of the service visits, which hold every kind"}),
		indicators.WithinCheck(ElderlyBathingWithinVisits, ElderlyBathingVisits, ElderlyServiceVisits, indicators.SeverityError,
			indicators.Text{Zh: "助浴人次不多于服务人次", En: "bathing visits ≤ service visits"},
			indicators.Text{Zh: "助浴人次是服务人次的一部分；服务人次应含各类服务。", En: "bathing visits are a part of the service visits, which hold every kind"}),
		indicators.WithinCheck(ElderlyCleaningWithinVisits, ElderlyCleaningVisits, ElderlyServiceVisits, indicators.SeverityError,
			indicators.Text{Zh: "助洁人次不多于服务人次", En: "cleaning visits ≤ service visits"},
			indicators.Text{Zh: "助洁人次是服务人次的一部分；服务人次应含各类服务。", En: "cleaning visits are a part of the service visits, which hold every kind"}),
		indicators.WithinCheck(ElderlyMedicalWithinVisits, ElderlyMedicalVisits, ElderlyServiceVisits, indicators.SeverityError,
			indicators.Text{Zh: "助医人次不多于服务人次", En: "medical visits ≤ service visits"},
			indicators.Text{Zh: "助医人次是服务人次的一部分；服务人次应含各类服务。", En: "medical visits are a part of the service visits, which hold every kind"}),
		indicators.WithinCheck(ElderlyDayCareWithinVisits, ElderlyDayCareVisits, ElderlyServiceVisits, indicators.SeverityError,
			indicators.Text{Zh: "日间照料人次不多于服务人次", En: "day-care visits ≤ service visits"},
			indicators.Text{Zh: "日间照料人次是服务人次的一部分；服务人次应含各类服务。", En: "day-care visits are a part of the service visits, which hold every kind"}),
		indicators.WithinCheck(ElderlyRehabilitationWithinVisits, ElderlyRehabilitationVisits, ElderlyServiceVisits, indicators.SeverityError,
			indicators.Text{Zh: "康复保健人次不多于服务人次", En: "rehabilitation visits ≤ service visits"},
			indicators.Text{
				Zh: "康复保健人次是服务人次的一部分；服务人次应含各类服务。",
				En: "rehabilitation visits are a part of the service visits, which hold every kind",
			}),
		{
			ID:   ElderlyKindsWithinVisits,
			Name: indicators.Text{Zh: "各类服务人次之和不多于服务人次", En: "the six kinds of visits ≤ service visits"},
			Definition: indicators.Text{
				Zh: "六类服务人次之和不应多于服务人次；一次服务兼有两类而在两类中各计一次时会超过。",
				En: "the six kinds should not exceed all service visits together; they do where one occasion of two kinds was counted in both",
			},
			Left: indicators.Sum(
				indicators.Of(ElderlyMealVisits),
				indicators.Of(ElderlyBathingVisits),
				indicators.Of(ElderlyCleaningVisits),
				indicators.Of(ElderlyMedicalVisits),
				indicators.Of(ElderlyDayCareVisits),
				indicators.Of(ElderlyRehabilitationVisits),
			),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(ElderlyServiceVisits),
			Severity: indicators.SeverityWarning,
		},
		indicators.WithinCheck(ElderlyRecipientsWithinDifficulty, ElderlyAllowanceRecipients, ElderlyInDifficulty, indicators.SeverityError,
			indicators.Text{Zh: "领取经济困难老年人补贴人数不多于经济困难老年人", En: "recipients of the elderly allowance ≤ elderly people in financial difficulty"},
			indicators.Text{
				Zh: "领取补贴者是经济困难老年人的一部分；若报的是发放人次，请改为人数。",
				En: "recipients are a part of those in financial difficulty; report persons, not payments",
			}),
		indicators.WithinCheck(ElderlyDifficultyWithinPeople, ElderlyInDifficulty, ElderlyPeople, indicators.SeverityWarning,
			indicators.Text{Zh: "经济困难老年人不多于老年人口", En: "elderly people in financial difficulty ≤ elderly people"},
			indicators.Text{
				Zh: "前者按本期、后者按期末，故只作提示；请核对单位（人、万人）。",
				En: "the one is counted over the period, the other at its end, hence a warning; look at the units (persons, 10,000 persons)",
			}),
		indicators.WithinCheck(ElderlyVisitedWithinSpecialDifficulty, ElderlyVisitedMonthly, ElderlyInSpecialDifficulty, indicators.SeverityError,
			indicators.Text{Zh: "每月探访者不多于特殊困难老年人", En: "elderly people visited monthly ≤ elderly people in special difficulty"},
			indicators.Text{
				Zh: "每月探访者是特殊困难老年人的一部分；若报的是探访次数，请改为人数。",
				En: "those visited are a part of those in special difficulty; report persons, not visits",
			}),
		indicators.WithinCheck(ElderlyInspectedWithinInstitutions, ElderlyInstitutionsInspected, ElderlyInstitutions, indicators.SeverityWarning,
			indicators.Text{Zh: "检查的养老机构不多于养老机构", En: "elderly-care institutions inspected ≤ elderly-care institutions"},
			indicators.Text{
				Zh: "期内停业者也可被检查，故只作提示；若报的是检查次数，请改为家数。",
				En: "some may have closed since, hence a warning; report institutions, not inspections",
			}),
		indicators.WithinCheck(ElderlyPublishedWithinInspected, ElderlyInspectionsPublished, ElderlyInstitutionsInspected, indicators.SeverityError,
			indicators.Text{Zh: "公开结果的养老机构不多于检查的养老机构", En: "elderly-care institutions with published results ≤ those inspected"},
			indicators.Text{Zh: "公开结果者是检查的养老机构的一部分。", En: "those with published results are a part of those inspected"}),
		indicators.WithinCheck(ElderlyInstitutionBedsWithinBeds, ElderlyInstitutionBeds, ElderlyBeds, indicators.SeverityError,
			indicators.Text{Zh: "养老机构床位不多于养老床位", En: "beds in elderly-care institutions ≤ elderly-care beds"},
			indicators.Text{
				Zh: "养老机构床位是养老床位的一部分；养老床位应含机构以外的床位。",
				En: "beds in institutions are a part of all beds, which include those outside institutions",
			}),
		indicators.WithinCheck(ElderlyNursingBedsWithinInstitutionBeds, ElderlyNursingBeds, ElderlyInstitutionBeds, indicators.SeverityError,
			indicators.Text{Zh: "护理型床位不多于养老机构床位", En: "nursing beds ≤ beds in elderly-care institutions"},
			indicators.Text{Zh: "护理型床位只计养老机构的，是养老机构床位的一部分。", En: "nursing beds are counted in institutions only, and are a part of their beds"}),
		indicators.WithinCheck(ElderlyEquippedWithinNewDistricts, ElderlyNewDistrictsEquipped, ElderlyNewDistricts, indicators.SeverityError,
			indicators.Text{Zh: "达标的新建城区、居住（小）区不多于新建城区、居住（小）区", En: "new districts with the required facilities ≤ new districts"},
			indicators.Text{
				Zh: "达标者是新建城区、居住（小）区的一部分；请核对两数是否同一批。",
				En: "those equipped are a part of the new ones; see whether both were counted over the same districts",
			}),
		indicators.WithinCheck(ElderlyCoveredWithinCommunities, ElderlyCommunitiesCovered, ElderlyCommunities, indicators.SeverityError,
			indicators.Text{Zh: "有养老服务机构和设施的社区不多于社区", En: "communities with elderly care ≤ communities"},
			indicators.Text{
				Zh: "有养老服务的社区是社区的一部分；若报的是设施数，请改为社区数。",
				En: "communities covered are a part of all; report communities, not facilities",
			}),
		indicators.WithinCheck(ElderlyGeriatricWithinHospitals, ElderlyGeriatricHospitals, ElderlyGeneralHospitals, indicators.SeverityError,
			indicators.Text{Zh: "设立老年医学科的医院不多于二级及以上综合性医院", En: "hospitals with geriatrics ≤ general hospitals of grade two and above"},
			indicators.Text{
				Zh: "只计二级及以上综合性医院；其他医院的老年医学科不计入。",
				En: "only general hospitals of grade two and above count; departments of other hospitals do not",
			}),
	}
}
