package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// The indicators of services for elderly people.
const (
	// ElderlyServedShare is elderly people in financial difficulty served ÷ all of them (经济困难老年人服务覆盖率), in %.
	ElderlyServedShare indicators.IndicatorID = "welfare.elderly_served_share"
	// ElderlyVisitsPerPerson is service visits ÷ elderly people served (人均服务人次), in visits.
	ElderlyVisitsPerPerson indicators.IndicatorID = "welfare.elderly_visits_per_person"
	// ElderlyMealShare is meal visits ÷ service visits (助餐占服务人次比例), in %.
	ElderlyMealShare indicators.IndicatorID = "welfare.elderly_meal_share"
	// ElderlyBathingShare is bathing visits ÷ service visits (助浴占服务人次比例), in %.
	ElderlyBathingShare indicators.IndicatorID = "welfare.elderly_bathing_share"
	// ElderlyCleaningShare is cleaning visits ÷ service visits (助洁占服务人次比例), in %.
	ElderlyCleaningShare indicators.IndicatorID = "welfare.elderly_cleaning_share"
	// ElderlyMedicalShare is medical visits ÷ service visits (助医占服务人次比例), in %.
	ElderlyMedicalShare indicators.IndicatorID = "welfare.elderly_medical_share"
	// ElderlyDayCareShare is day-care visits ÷ service visits (日间照料占服务人次比例), in %.
	ElderlyDayCareShare indicators.IndicatorID = "welfare.elderly_day_care_share"
	// ElderlyRehabilitationShare is rehabilitation visits ÷ service visits (康复保健占服务人次比例), in %.
	ElderlyRehabilitationShare indicators.IndicatorID = "welfare.elderly_rehabilitation_share"
	// ElderlyAllowancePerRecipient is elderly allowance paid ÷ recipients (经济困难老年人补贴人均领取额), in yuan, in the period.
	ElderlyAllowancePerRecipient indicators.IndicatorID = "welfare.elderly_allowance_per_recipient"
	// ElderlyAllowancePerRecipientMonth is elderly allowance paid ÷ (recipients × 12), in yuan a person and month, for a period of 12 months.
	ElderlyAllowancePerRecipientMonth indicators.IndicatorID = "welfare.elderly_allowance_per_recipient_month"
	// ElderlyAllowanceMonthly is the rate of the elderly allowance (经济困难老年人补贴标准), in yuan a month.
	ElderlyAllowanceMonthly indicators.IndicatorID = "welfare.elderly_allowance_monthly"
	// ElderlyVisitedMonthlyShare is elderly people in special difficulty visited monthly ÷ all of them (特殊困难老年人月探访率), in %.
	ElderlyVisitedMonthlyShare indicators.IndicatorID = "welfare.elderly_visited_monthly_share"
	// ElderlySocialWorkersPer1000 is social workers per 1,000 elderly people (每千名老年人配备社会工作者).
	ElderlySocialWorkersPer1000 indicators.IndicatorID = "welfare.elderly_social_workers_per_1000"
	// ElderlyInspectedShare is elderly-care institutions inspected at random ÷ institutions (养老机构“双随机、一公开”检查率), in %.
	ElderlyInspectedShare indicators.IndicatorID = "welfare.elderly_inspected_share"
	// ElderlyInspectionsPublishedShare is institutions with published results ÷ institutions inspected (检查结果公开率), in %.
	ElderlyInspectionsPublishedShare indicators.IndicatorID = "welfare.elderly_inspections_published_share"
	// ElderlyBedsPer1000 is elderly-care beds per 1,000 elderly people (每千名老年人口养老床位数).
	ElderlyBedsPer1000 indicators.IndicatorID = "welfare.elderly_beds_per_1000"
	// ElderlyNursingShare is nursing beds ÷ beds in elderly-care institutions (养老机构护理型床位占比), in %.
	ElderlyNursingShare indicators.IndicatorID = "welfare.elderly_nursing_share"
	// ElderlyNewDistrictsShare is new districts with the required facilities ÷ new districts (新建城区、居住（小）区配套养老服务设施达标率), in %.
	ElderlyNewDistrictsShare indicators.IndicatorID = "welfare.elderly_new_districts_share"
	// ElderlyCommunityCoverage is communities with elderly care ÷ communities (社区养老服务机构和设施覆盖率), in %.
	ElderlyCommunityCoverage indicators.IndicatorID = "welfare.elderly_community_coverage"
	// ElderlyGeriatricsShare is general hospitals with geriatrics ÷ general hospitals of grade two and above (设立老年医学科的医院占比), in %.
	ElderlyGeriatricsShare indicators.IndicatorID = "welfare.elderly_geriatrics_share"
	// ElderlyDayCareArea is the floor area of the smallest day-care centre (最小老年人日间照料中心建筑面积), in m².
	ElderlyDayCareArea indicators.IndicatorID = "welfare.elderly_day_care_area"
)

func elderlyIndicators() []indicators.Indicator {
	return slices.Concat(
		elderlyServiceIndicators(),
		elderlyFacilityIndicators(),
		showMeasures(elderlyMeasures(),
			shown{ElderlyAllowanceMonthly, ElderlyAllowanceRate, indicators.HigherIsBetter},
			shown{ElderlyDayCareArea, ElderlySmallestDayCare, indicators.HigherIsBetter},
		),
	)
}

func elderlyServiceIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(ElderlyServedShare, indicators.HigherIsBetter, indicators.Of(ElderlyServed), indicators.Of(ElderlyInDifficulty),
			indicators.Text{Zh: "经济困难老年人服务覆盖率", En: "share of elderly people in financial difficulty served"},
			indicators.Text{
				Zh: "接受服务的经济困难老年人 ÷ 经济困难老年人。",
				En: "elderly people in financial difficulty served ÷ elderly people in financial difficulty",
			}),
		{
			ID:   ElderlyVisitsPerPerson,
			Name: indicators.Text{Zh: "经济困难老年人人均服务人次", En: "service visits per elderly person served"},
			Definition: indicators.Text{
				Zh: "为经济困难老年人提供服务人次 ÷ 接受服务的经济困难老年人，按本期。",
				En: "service visits ÷ elderly people in financial difficulty served, in the period",
			},
			Unit:      indicators.Text{Zh: "人次/人", En: "visits a person"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(ElderlyServiceVisits), indicators.Of(ElderlyServed)),
			Sources:   []indicators.Citation{jinchang2023(welfareParagraph, "36,432 visits; the persons served are not shown as such")},
		},
		indicators.PercentIndicator(ElderlyMealShare, indicators.Undirected, indicators.Of(ElderlyMealVisits), indicators.Of(ElderlyServiceVisits),
			indicators.Text{Zh: "助餐占服务人次比例", En: "meal visits as a share of service visits"},
			indicators.Text{Zh: "助餐人次 ÷ 为经济困难老年人提供服务人次。", En: "meal visits ÷ service visits to elderly people in financial difficulty"}),
		indicators.PercentIndicator(ElderlyBathingShare, indicators.Undirected,
			indicators.Of(ElderlyBathingVisits), indicators.Of(ElderlyServiceVisits),
			indicators.Text{Zh: "助浴占服务人次比例", En: "bathing visits as a share of service visits"},
			indicators.Text{Zh: "助浴人次 ÷ 为经济困难老年人提供服务人次。", En: "bathing visits ÷ service visits to elderly people in financial difficulty"}),
		indicators.PercentIndicator(ElderlyCleaningShare, indicators.Undirected,
			indicators.Of(ElderlyCleaningVisits), indicators.Of(ElderlyServiceVisits),
			indicators.Text{Zh: "助洁占服务人次比例", En: "cleaning visits as a share of service visits"},
			indicators.Text{Zh: "助洁人次 ÷ 为经济困难老年人提供服务人次。", En: "cleaning visits ÷ service visits to elderly people in financial difficulty"}),
		indicators.PercentIndicator(ElderlyMedicalShare, indicators.Undirected,
			indicators.Of(ElderlyMedicalVisits), indicators.Of(ElderlyServiceVisits),
			indicators.Text{Zh: "助医占服务人次比例", En: "medical visits as a share of service visits"},
			indicators.Text{Zh: "助医人次 ÷ 为经济困难老年人提供服务人次。", En: "medical visits ÷ service visits to elderly people in financial difficulty"}),
		indicators.PercentIndicator(ElderlyDayCareShare, indicators.Undirected,
			indicators.Of(ElderlyDayCareVisits), indicators.Of(ElderlyServiceVisits),
			indicators.Text{Zh: "日间照料占服务人次比例", En: "day-care visits as a share of service visits"},
			indicators.Text{Zh: "日间照料人次 ÷ 为经济困难老年人提供服务人次。", En: "day-care visits ÷ service visits to elderly people in financial difficulty"}),
		indicators.PercentIndicator(ElderlyRehabilitationShare, indicators.Undirected,
			indicators.Of(ElderlyRehabilitationVisits), indicators.Of(ElderlyServiceVisits),
			indicators.Text{Zh: "康复保健占服务人次比例", En: "rehabilitation visits as a share of service visits"},
			indicators.Text{
				Zh: "康复保健人次 ÷ 为经济困难老年人提供服务人次。",
				En: "rehabilitation visits ÷ service visits to elderly people in financial difficulty",
			}),
		{
			ID:         ElderlyAllowancePerRecipient,
			Name:       indicators.Text{Zh: "经济困难老年人补贴人均领取额", En: "elderly allowance per recipient"},
			Definition: indicators.Text{Zh: "本期补贴发放额 ÷ 领取人数。", En: "allowance paid in the period ÷ recipients in the period"},
			Unit:       yuan(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(ElderlyAllowanceAmount), indicators.Of(ElderlyAllowanceRecipients)),
		},
		{
			ID:   ElderlyAllowancePerRecipientMonth,
			Name: indicators.Text{Zh: "经济困难老年人补贴人均每月领取额（按 12 个月）", En: "elderly allowance per recipient and month, over 12 months"},
			Definition: indicators.Text{
				Zh: "补贴发放额 ÷（领取人数 × 12）；期应为一年。有人领取不足 12 个月时，低于执行的补贴标准。",
				En: "allowance paid ÷ (recipients × 12); the period must be a year, and where people were paid for less than that, it lies below the rate in force",
			},
			Unit:      yuanAMonth(),
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(ElderlyAllowanceAmount), overAYear(indicators.Of(ElderlyAllowanceRecipients))),
		},
		indicators.PercentIndicator(ElderlyVisitedMonthlyShare, indicators.HigherIsBetter,
			indicators.Of(ElderlyVisitedMonthly), indicators.Of(ElderlyInSpecialDifficulty),
			indicators.Text{Zh: "特殊困难老年人月探访率", En: "share of elderly people in special difficulty visited monthly"},
			indicators.Text{
				Zh: "每月探访的特殊困难老年人 ÷ 特殊困难老年人；所据来源未给出算法，此处按人数。",
				En: "elderly people in special difficulty visited in every month ÷ all in special difficulty; the source does not define the rate, read here as persons",
			}),
		{
			ID:         ElderlySocialWorkersPer1000,
			Name:       indicators.Text{Zh: "每千名老年人配备社会工作者", En: "social workers per 1,000 elderly people"},
			Definition: indicators.Text{Zh: "为老年人配备的社会工作者 ÷ 老年人口，每千人。", En: "social workers for elderly people ÷ elderly people, per 1,000"},
			Unit:       indicators.Text{Zh: "人/千名老年人", En: "per 1,000 elderly people"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(ElderlySocialWorkers), indicators.Of(ElderlyPeople)).Per(thousand),
		},
	}
}

func elderlyFacilityIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		indicators.PercentIndicator(ElderlyInspectedShare, indicators.Undirected,
			indicators.Of(ElderlyInstitutionsInspected), indicators.Of(ElderlyInstitutions),
			indicators.Text{Zh: "养老机构“双随机、一公开”检查率", En: "share of elderly-care institutions inspected at random"},
			indicators.Text{
				Zh: "本期检查的养老机构 ÷ 期末养老机构；期内停业者也可计入分子，故可超过 100 %。",
				En: "institutions inspected in the period ÷ institutions at its end; it can exceed 100 %, since some may have closed",
			}),
		indicators.PercentIndicator(ElderlyInspectionsPublishedShare, indicators.HigherIsBetter,
			indicators.Of(ElderlyInspectionsPublished), indicators.Of(ElderlyInstitutionsInspected),
			indicators.Text{Zh: "养老机构检查结果公开率", En: "share of inspections of elderly-care institutions published"},
			indicators.Text{
				Zh: "公开检查结果的养老机构 ÷ “双随机、一公开”检查的养老机构。",
				En: "institutions whose results were made public ÷ institutions inspected at random",
			}),
		{
			ID:         ElderlyBedsPer1000,
			Name:       indicators.Text{Zh: "每千名老年人口养老床位数", En: "elderly-care beds per 1,000 elderly people"},
			Definition: indicators.Text{Zh: "养老床位 ÷ 老年人口，每千人。", En: "elderly-care beds ÷ elderly people, per 1,000"},
			Unit:       indicators.Text{Zh: "张/千名老年人", En: "per 1,000 elderly people"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(ElderlyBeds), indicators.Of(ElderlyPeople)).Per(thousand),
		},
		indicators.PercentIndicator(ElderlyNursingShare, indicators.HigherIsBetter,
			indicators.Of(ElderlyNursingBeds), indicators.Of(ElderlyInstitutionBeds),
			indicators.Text{Zh: "养老机构护理型床位占比", En: "nursing beds as a share of beds in elderly-care institutions"},
			indicators.Text{
				Zh: "护理型床位 ÷ 养老机构床位；机构以外的床位不计入分母。",
				En: "nursing beds ÷ beds in elderly-care institutions; beds outside institutions are not in the denominator",
			}),
		indicators.PercentIndicator(ElderlyNewDistrictsShare, indicators.HigherIsBetter,
			indicators.Of(ElderlyNewDistrictsEquipped), indicators.Of(ElderlyNewDistricts),
			indicators.Text{Zh: "新建城区、居住（小）区配套建设养老服务设施达标率", En: "share of new districts with the required elderly-care facilities"},
			indicators.Text{
				Zh: "养老服务设施达标的新建城区、新建居住（小）区 ÷ 全部新建城区、新建居住（小）区，按个数。",
				En: "new districts whose elderly-care facilities meet the standard ÷ new districts, by number",
			}),
		indicators.PercentIndicator(ElderlyCommunityCoverage, indicators.HigherIsBetter,
			indicators.Of(ElderlyCommunitiesCovered), indicators.Of(ElderlyCommunities),
			indicators.Text{Zh: "社区养老服务机构和设施覆盖率", En: "share of communities with elderly care"},
			indicators.Text{Zh: "有养老服务机构和设施的社区 ÷ 社区。", En: "communities with an institution or facility of elderly care ÷ communities"}),
		indicators.PercentIndicator(ElderlyGeriatricsShare, indicators.HigherIsBetter,
			indicators.Of(ElderlyGeriatricHospitals), indicators.Of(ElderlyGeneralHospitals),
			indicators.Text{Zh: "设立老年医学科的二级及以上综合性医院占比", En: "share of general hospitals with a department of geriatrics"},
			indicators.Text{
				Zh: "设立老年医学科的二级及以上综合性医院 ÷ 二级及以上综合性医院。",
				En: "general hospitals of grade two and above with a department of geriatrics ÷ all of that grade",
			}),
	}
}
