package welfare

import "github.com/wenming-go/wenming/indicators"

// Elderly is the part of [Input] on services for elderly people (养老服务).
type Elderly struct {
	// People is 老年人口, in persons: residents of 60 or more, at the end of the period.
	People indicators.Value `json:"people,omitzero" validate:"count"`
	// InDifficulty is 经济困难老年人, in persons, at any time in the period.
	InDifficulty indicators.Value `json:"in_difficulty,omitzero" validate:"count"`
	// Served is 接受服务的经济困难老年人, in persons, in the period.
	Served indicators.Value `json:"served,omitzero" validate:"count,atmost=InDifficulty,atmost=ServiceVisits"`
	// ServiceVisits is 为经济困难老年人提供服务人次, in visits, in the period.
	ServiceVisits indicators.Value `json:"service_visits,omitzero" validate:"count"`
	// MealVisits is 助餐人次, in visits, in the period.
	MealVisits indicators.Value `json:"meal_visits,omitzero" validate:"count,atmost=ServiceVisits"`
	// BathingVisits is 助浴人次, in visits, in the period.
	BathingVisits indicators.Value `json:"bathing_visits,omitzero" validate:"count,atmost=ServiceVisits"`
	// CleaningVisits is 助洁人次, in visits, in the period.
	CleaningVisits indicators.Value `json:"cleaning_visits,omitzero" validate:"count,atmost=ServiceVisits"`
	// MedicalVisits is 助医人次, in visits, in the period.
	MedicalVisits indicators.Value `json:"medical_visits,omitzero" validate:"count,atmost=ServiceVisits"`
	// DayCareVisits is 日间照料人次, in visits, in the period.
	DayCareVisits indicators.Value `json:"day_care_visits,omitzero" validate:"count,atmost=ServiceVisits"`
	// RehabilitationVisits is 康复保健人次, in visits, in the period.
	RehabilitationVisits indicators.Value `json:"rehabilitation_visits,omitzero" validate:"count,atmost=ServiceVisits"`
	// AllowanceRecipients is 领取经济困难老年人补贴人数, in persons, in the period.
	AllowanceRecipients indicators.Value `json:"allowance_recipients,omitzero" validate:"count,atmost=InDifficulty"`
	// AllowanceAmount is 经济困难老年人补贴发放额, in yuan, in the period.
	AllowanceAmount indicators.Value `json:"allowance_amount,omitzero" validate:"amount"`
	// AllowanceRate is 经济困难老年人补贴标准, in yuan a person and month, the lowest in force at the end of the period.
	AllowanceRate indicators.Value `json:"allowance_rate,omitzero" validate:"amount"`
	// InSpecialDifficulty is 特殊困难老年人, in persons, at the end of the period.
	InSpecialDifficulty indicators.Value `json:"in_special_difficulty,omitzero" validate:"count"`
	// VisitedMonthly is 每月探访的特殊困难老年人, in persons, in the period.
	VisitedMonthly indicators.Value `json:"visited_monthly,omitzero" validate:"count,atmost=InSpecialDifficulty"`
	// SocialWorkers is 为老年人配备的社会工作者, in persons, at the end of the period.
	SocialWorkers indicators.Value `json:"social_workers,omitzero" validate:"count"`
	// Institutions is 养老机构, in institutions, at the end of the period.
	Institutions indicators.Value `json:"institutions,omitzero" validate:"count"`
	// InstitutionsInspected is “双随机、一公开”检查的养老机构, in institutions, in the period.
	InstitutionsInspected indicators.Value `json:"institutions_inspected,omitzero" validate:"count"`
	// InspectionsPublished is 公开检查结果的养老机构, in institutions, in the period.
	InspectionsPublished indicators.Value `json:"inspections_published,omitzero" validate:"count,atmost=InstitutionsInspected"`
	// Beds is 养老床位, in beds, at the end of the period.
	Beds indicators.Value `json:"beds,omitzero" validate:"count"`
	// InstitutionBeds is 养老机构床位, in beds, at the end of the period.
	InstitutionBeds indicators.Value `json:"institution_beds,omitzero" validate:"count,atmost=Beds"`
	// NursingBeds is 护理型床位, in beds, at the end of the period.
	NursingBeds indicators.Value `json:"nursing_beds,omitzero" validate:"count,atmost=InstitutionBeds"`
	// NewDistricts is 新建城区、新建居住（小）区, in districts, counted as the plan asks.
	NewDistricts indicators.Value `json:"new_districts,omitzero" validate:"count"`
	// NewDistrictsEquipped is 养老服务设施达标的新建城区、新建居住（小）区, in districts.
	NewDistrictsEquipped indicators.Value `json:"new_districts_equipped,omitzero" validate:"count,atmost=NewDistricts"`
	// Communities is 社区, in communities, at the end of the period.
	Communities indicators.Value `json:"communities,omitzero" validate:"count"`
	// CommunitiesCovered is 有养老服务机构和设施的社区, in communities, at the end of the period.
	CommunitiesCovered indicators.Value `json:"communities_covered,omitzero" validate:"count,atmost=Communities"`
	// GeneralHospitals is 二级及以上综合性医院, in hospitals, at the end of the period.
	GeneralHospitals indicators.Value `json:"general_hospitals,omitzero" validate:"count"`
	// GeriatricHospitals is 设立老年医学科的二级及以上综合性医院, in hospitals, at the end of the period.
	GeriatricHospitals indicators.Value `json:"geriatric_hospitals,omitzero" validate:"count,atmost=GeneralHospitals"`
	// SmallestDayCare is 最小老年人日间照料中心建筑面积, in m², at the end of the period.
	SmallestDayCare indicators.Value `json:"smallest_day_care,omitzero" validate:"amount"`
}

// The measures of services for elderly people.
const (
	// ElderlyPeople is 老年人口, in persons: residents of 60 or more, at the end of the period.
	ElderlyPeople indicators.MeasureID = "welfare.elderly_people"
	// ElderlyInDifficulty is 经济困难老年人, in persons, at any time in the period.
	ElderlyInDifficulty indicators.MeasureID = "welfare.elderly_in_difficulty"
	// ElderlyServed is 接受服务的经济困难老年人, in persons, in the period.
	ElderlyServed indicators.MeasureID = "welfare.elderly_served"
	// ElderlyServiceVisits is 为经济困难老年人提供服务人次, in visits, in the period.
	ElderlyServiceVisits indicators.MeasureID = "welfare.elderly_service_visits"
	// ElderlyMealVisits is 助餐人次, in visits, in the period.
	ElderlyMealVisits indicators.MeasureID = "welfare.elderly_meal_visits"
	// ElderlyBathingVisits is 助浴人次, in visits, in the period.
	ElderlyBathingVisits indicators.MeasureID = "welfare.elderly_bathing_visits"
	// ElderlyCleaningVisits is 助洁人次, in visits, in the period.
	ElderlyCleaningVisits indicators.MeasureID = "welfare.elderly_cleaning_visits"
	// ElderlyMedicalVisits is 助医人次, in visits, in the period.
	ElderlyMedicalVisits indicators.MeasureID = "welfare.elderly_medical_visits"
	// ElderlyDayCareVisits is 日间照料人次, in visits, in the period.
	ElderlyDayCareVisits indicators.MeasureID = "welfare.elderly_day_care_visits"
	// ElderlyRehabilitationVisits is 康复保健人次, in visits, in the period.
	ElderlyRehabilitationVisits indicators.MeasureID = "welfare.elderly_rehabilitation_visits"
	// ElderlyAllowanceRecipients is 领取经济困难老年人补贴人数, in persons, in the period.
	ElderlyAllowanceRecipients indicators.MeasureID = "welfare.elderly_allowance_recipients"
	// ElderlyAllowanceAmount is 经济困难老年人补贴发放额, in yuan, in the period.
	ElderlyAllowanceAmount indicators.MeasureID = "welfare.elderly_allowance_amount"
	// ElderlyAllowanceRate is 经济困难老年人补贴标准, in yuan a person and month, the lowest in force at the end of the period.
	ElderlyAllowanceRate indicators.MeasureID = "welfare.elderly_allowance_rate"
	// ElderlyInSpecialDifficulty is 特殊困难老年人, in persons, at the end of the period.
	ElderlyInSpecialDifficulty indicators.MeasureID = "welfare.elderly_in_special_difficulty"
	// ElderlyVisitedMonthly is 每月探访的特殊困难老年人, in persons, in the period.
	ElderlyVisitedMonthly indicators.MeasureID = "welfare.elderly_visited_monthly"
	// ElderlySocialWorkers is 为老年人配备的社会工作者, in persons, at the end of the period.
	ElderlySocialWorkers indicators.MeasureID = "welfare.elderly_social_workers"
	// ElderlyInstitutions is 养老机构, in institutions, at the end of the period.
	ElderlyInstitutions indicators.MeasureID = "welfare.elderly_institutions"
	// ElderlyInstitutionsInspected is “双随机、一公开”检查的养老机构, in institutions, in the period.
	ElderlyInstitutionsInspected indicators.MeasureID = "welfare.elderly_institutions_inspected"
	// ElderlyInspectionsPublished is 公开检查结果的养老机构, in institutions, in the period.
	ElderlyInspectionsPublished indicators.MeasureID = "welfare.elderly_inspections_published"
	// ElderlyBeds is 养老床位, in beds, at the end of the period.
	ElderlyBeds indicators.MeasureID = "welfare.elderly_beds"
	// ElderlyInstitutionBeds is 养老机构床位, in beds, at the end of the period.
	ElderlyInstitutionBeds indicators.MeasureID = "welfare.elderly_institution_beds"
	// ElderlyNursingBeds is 护理型床位, in beds, at the end of the period.
	ElderlyNursingBeds indicators.MeasureID = "welfare.elderly_nursing_beds"
	// ElderlyNewDistricts is 新建城区、新建居住（小）区, in districts, counted as the plan asks.
	ElderlyNewDistricts indicators.MeasureID = "welfare.elderly_new_districts"
	// ElderlyNewDistrictsEquipped is 养老服务设施达标的新建城区、新建居住（小）区, in districts.
	ElderlyNewDistrictsEquipped indicators.MeasureID = "welfare.elderly_new_districts_equipped"
	// ElderlyCommunities is 社区, in communities, at the end of the period.
	ElderlyCommunities indicators.MeasureID = "welfare.elderly_communities"
	// ElderlyCommunitiesCovered is 有养老服务机构和设施的社区, in communities, at the end of the period.
	ElderlyCommunitiesCovered indicators.MeasureID = "welfare.elderly_communities_covered"
	// ElderlyGeneralHospitals is 二级及以上综合性医院, in hospitals, at the end of the period.
	ElderlyGeneralHospitals indicators.MeasureID = "welfare.elderly_general_hospitals"
	// ElderlyGeriatricHospitals is 设立老年医学科的二级及以上综合性医院, in hospitals, at the end of the period.
	ElderlyGeriatricHospitals indicators.MeasureID = "welfare.elderly_geriatric_hospitals"
	// ElderlySmallestDayCare is 最小老年人日间照料中心建筑面积, in m², at the end of the period.
	ElderlySmallestDayCare indicators.MeasureID = "welfare.elderly_smallest_day_care"
)

func (e Elderly) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: ElderlyPeople, Value: e.People},
		{Measure: ElderlyInDifficulty, Value: e.InDifficulty},
		{Measure: ElderlyServed, Value: e.Served},
		{Measure: ElderlyServiceVisits, Value: e.ServiceVisits},
		{Measure: ElderlyMealVisits, Value: e.MealVisits},
		{Measure: ElderlyBathingVisits, Value: e.BathingVisits},
		{Measure: ElderlyCleaningVisits, Value: e.CleaningVisits},
		{Measure: ElderlyMedicalVisits, Value: e.MedicalVisits},
		{Measure: ElderlyDayCareVisits, Value: e.DayCareVisits},
		{Measure: ElderlyRehabilitationVisits, Value: e.RehabilitationVisits},
		{Measure: ElderlyAllowanceRecipients, Value: e.AllowanceRecipients},
		{Measure: ElderlyAllowanceAmount, Value: e.AllowanceAmount},
		{Measure: ElderlyAllowanceRate, Value: e.AllowanceRate},
		{Measure: ElderlyInSpecialDifficulty, Value: e.InSpecialDifficulty},
		{Measure: ElderlyVisitedMonthly, Value: e.VisitedMonthly},
		{Measure: ElderlySocialWorkers, Value: e.SocialWorkers},
		{Measure: ElderlyInstitutions, Value: e.Institutions},
		{Measure: ElderlyInstitutionsInspected, Value: e.InstitutionsInspected},
		{Measure: ElderlyInspectionsPublished, Value: e.InspectionsPublished},
		{Measure: ElderlyBeds, Value: e.Beds},
		{Measure: ElderlyInstitutionBeds, Value: e.InstitutionBeds},
		{Measure: ElderlyNursingBeds, Value: e.NursingBeds},
		{Measure: ElderlyNewDistricts, Value: e.NewDistricts},
		{Measure: ElderlyNewDistrictsEquipped, Value: e.NewDistrictsEquipped},
		{Measure: ElderlyCommunities, Value: e.Communities},
		{Measure: ElderlyCommunitiesCovered, Value: e.CommunitiesCovered},
		{Measure: ElderlyGeneralHospitals, Value: e.GeneralHospitals},
		{Measure: ElderlyGeriatricHospitals, Value: e.GeriatricHospitals},
		{Measure: ElderlySmallestDayCare, Value: e.SmallestDayCare},
	}
}

func elderlyMeasures() []indicators.Measure {
	return append(elderlyPeopleMeasures(), elderlyFacilityMeasures()...)
}

func elderlyPeopleMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(ElderlyPeople, persons(), indicators.Text{Zh: "老年人口", En: "elderly people"}, indicators.Text{
			Zh: "期末常住人口中 60 岁及以上的人，是每千名老年人各指标的分母。",
			En: "residents of 60 or more at the end of the period, the denominator of every figure per 1,000 elderly people",
		}),
		indicators.CountMeasure(ElderlyInDifficulty, persons(),
			indicators.Text{Zh: "经济困难老年人", En: "elderly people in financial difficulty"},
			indicators.Text{
				Zh: "本期内任一时点认定为经济困难的老年人，一人计一次；认定办法由当地规定。",
				En: "elderly people held to be in financial difficulty at any time in the period, each once; local rules say who is",
			}, elderlyGansu2016()),
		indicators.CountMeasure(ElderlyServed, persons(),
			indicators.Text{Zh: "接受服务的经济困难老年人", En: "elderly people in financial difficulty served"},
			indicators.Text{
				Zh: "经济困难老年人中本期内至少接受一次服务的人，一人计一次，不是人次。",
				En: "of the elderly people in financial difficulty, those who had at least one service in the period, each once, however often",
			}, jinchang2023(welfareParagraph,
				"prints “2024年经济困难老年人”, very likely for 2,024 persons, since 36,432 visits are 18 for each of them; as printed it is a year and no figure")),
		indicators.CountMeasure(ElderlyServiceVisits, visits(),
			indicators.Text{Zh: "为经济困难老年人提供服务人次", En: "service visits to elderly people in financial difficulty"},
			indicators.Text{
				Zh: "本期内为经济困难老年人提供服务的人次，含上门服务、日间照料、康复保健及其他各类；一人一次计一人次。",
				En: "services given to elderly people in financial difficulty in the period, at home, in day care, for " +
					"rehabilitation and of any other kind; each person and occasion counts once",
			}, jinchang2023(welfareParagraph, "36,432 visits; six kinds are named, without figures")),
		indicators.CountMeasure(ElderlyMealVisits, visits(), indicators.Text{Zh: "助餐人次", En: "meal visits"}, indicators.Text{
			Zh: "为经济困难老年人提供服务人次中的助餐。",
			En: "of the service visits, those that brought meals",
		}),
		indicators.CountMeasure(ElderlyBathingVisits, visits(), indicators.Text{Zh: "助浴人次", En: "bathing visits"}, indicators.Text{
			Zh: "为经济困难老年人提供服务人次中的助浴。",
			En: "of the service visits, those that helped with bathing",
		}),
		indicators.CountMeasure(ElderlyCleaningVisits, visits(), indicators.Text{Zh: "助洁人次", En: "cleaning visits"}, indicators.Text{
			Zh: "为经济困难老年人提供服务人次中的助洁。",
			En: "of the service visits, those that cleaned the home",
		}),
		indicators.CountMeasure(ElderlyMedicalVisits, visits(), indicators.Text{Zh: "助医人次", En: "medical visits"}, indicators.Text{
			Zh: "为经济困难老年人提供服务人次中的助医。",
			En: "of the service visits, those that helped people get medical care",
		}),
		indicators.CountMeasure(ElderlyDayCareVisits, visits(), indicators.Text{Zh: "日间照料人次", En: "day-care visits"}, indicators.Text{
			Zh: "为经济困难老年人提供服务人次中的日间照料。",
			En: "of the service visits, those of day care",
		}),
		indicators.CountMeasure(ElderlyRehabilitationVisits, visits(), indicators.Text{Zh: "康复保健人次", En: "rehabilitation visits"}, indicators.Text{
			Zh: "为经济困难老年人提供服务人次中的康复保健。",
			En: "of the service visits, those for rehabilitation and health care",
		}),
		indicators.CountMeasure(ElderlyAllowanceRecipients, persons(),
			indicators.Text{Zh: "领取经济困难老年人补贴人数", En: "recipients of the elderly allowance"},
			indicators.Text{
				Zh: "经济困难老年人中本期内领取过补贴的人，一人计一次。",
				En: "of the elderly people in financial difficulty, those who were paid the allowance for them in the period, each once",
			}, jinchang2023(welfareParagraph, "the allowance is named, without a figure")),
		indicators.AmountMeasure(ElderlyAllowanceAmount, yuan(), indicators.Text{Zh: "经济困难老年人补贴发放额", En: "elderly allowance paid"}, indicators.Text{
			Zh: "本期内实际发放的经济困难老年人补贴总额。",
			En: "all that was paid of the allowance for elderly people in financial difficulty in the period",
		}),
		indicators.AmountMeasure(ElderlyAllowanceRate, yuanAMonth(),
			indicators.Text{Zh: "经济困难老年人补贴标准", En: "rate of the elderly allowance"},
			indicators.Text{
				Zh: "期末执行的每人每月补贴标准；各类对象、各县区不同的，填最低者。",
				En: "the rate a person and month in force at the end of the period; the lowest where groups or counties differ",
			}, elderlyGansu2016()),
		indicators.CountMeasure(ElderlyInSpecialDifficulty, persons(),
			indicators.Text{Zh: "特殊困难老年人", En: "elderly people in special difficulty"},
			indicators.Text{
				Zh: "期末登记的特殊困难老年人，与经济困难老年人分别计数；所据来源未给出定义，由当地规定。",
				En: "elderly people on the register of special difficulty at the end of the period, counted apart from " +
					"those in financial difficulty; the source does not define them, local rules do",
			}, elderlyYunnan2022("特殊困难老年人月探访率", "who is in special difficulty is not shown")),
		indicators.CountMeasure(ElderlyVisitedMonthly, persons(),
			indicators.Text{Zh: "每月探访的特殊困难老年人", En: "elderly people in special difficulty visited monthly"},
			indicators.Text{
				Zh: "特殊困难老年人中本期内每月至少探访一次的人。",
				En: "of the elderly people in special difficulty, those who were visited at least once in every month of the period",
			}),
		indicators.CountMeasure(ElderlySocialWorkers, persons(),
			indicators.Text{Zh: "为老年人配备的社会工作者", En: "social workers for elderly people"},
			indicators.Text{
				Zh: "期末为老年人服务的社会工作者；所据来源未给出认定口径。",
				En: "social workers who serve elderly people at the end of the period; the source does not say who counts as one",
			}, elderlyYunnan2022("每千名老年人配备社会工作者人数", "who counts as a social worker is not shown")),
	}
}

func elderlyFacilityMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(ElderlyInstitutions, indicators.Text{Zh: "个", En: "institutions"},
			indicators.Text{Zh: "养老机构", En: "elderly-care institutions"},
			indicators.Text{
				Zh: "期末运营的养老机构。",
				En: "institutions of elderly care in operation at the end of the period",
			}),
		indicators.CountMeasure(ElderlyInstitutionsInspected, indicators.Text{Zh: "个", En: "institutions"},
			indicators.Text{Zh: "“双随机、一公开”检查的养老机构", En: "elderly-care institutions inspected at random"},
			indicators.Text{
				Zh: "本期内接受“双随机、一公开”检查的养老机构，一家计一次。“双随机”指检查对象、检查人员随机抽取；结果无论是否已公开都计。",
				En: "institutions of elderly care inspected in the period where both the institution and the " +
					"inspectors were drawn at random, each once, whether or not the results are public yet",
			}, jinchang2023(welfareParagraph, "the inspections are named, without a figure")),
		indicators.CountMeasure(ElderlyInspectionsPublished, indicators.Text{Zh: "个", En: "institutions"},
			indicators.Text{Zh: "公开检查结果的养老机构", En: "elderly-care institutions with published inspection results"},
			indicators.Text{
				Zh: "“双随机、一公开”检查的养老机构中已公开检查结果的。",
				En: "of the institutions inspected at random, those whose results were made public",
			}),
		indicators.CountMeasure(ElderlyBeds, indicators.Text{Zh: "张", En: "beds"},
			indicators.Text{Zh: "养老床位", En: "elderly-care beds"},
			indicators.Text{
				Zh: "期末各类养老床位，含养老机构床位和机构以外的床位。",
				En: "beds of elderly care of every kind at the end of the period, in institutions and outside them",
			}, elderlyCivilAffairsPlan13("每千名老年人口养老床位数", "which beds count is not shown")),
		indicators.CountMeasure(ElderlyInstitutionBeds, indicators.Text{Zh: "张", En: "beds"},
			indicators.Text{Zh: "养老机构床位", En: "beds in elderly-care institutions"},
			indicators.Text{
				Zh: "养老床位中养老机构的床位。",
				En: "of the elderly-care beds, those of institutions",
			}),
		indicators.CountMeasure(ElderlyNursingBeds, indicators.Text{Zh: "张", En: "beds"},
			indicators.Text{Zh: "护理型床位", En: "nursing beds"},
			indicators.Text{
				Zh: "养老机构床位中的护理型床位。",
				En: "of the beds in elderly-care institutions, those of the nursing type",
			}, elderlyAgeingPlan14()),
		indicators.CountMeasure(ElderlyNewDistricts, indicators.Text{Zh: "个", En: "districts"},
			indicators.Text{Zh: "新建城区、新建居住（小）区", En: "new urban and residential districts"},
			indicators.Text{
				Zh: "应配套建设养老服务设施的新建城区、新建居住（小）区；自何时起算为新建，所据来源未给出。",
				En: "new urban and residential districts that must have facilities of elderly care; the source does not say from when a district is new",
			}),
		indicators.CountMeasure(ElderlyNewDistrictsEquipped, indicators.Text{Zh: "个", En: "districts"},
			indicators.Text{Zh: "养老服务设施达标的新建城区、新建居住（小）区", En: "new districts with the required elderly-care facilities"},
			indicators.Text{
				Zh: "新建城区、新建居住（小）区中配套养老服务设施达到规定标准的。",
				En: "of the new districts, those whose facilities of elderly care meet the standard set for them",
			}),
		indicators.CountMeasure(ElderlyCommunities, indicators.Text{Zh: "个", En: "communities"},
			indicators.Text{Zh: "社区", En: "communities"},
			indicators.Text{
				Zh: "期末的社区。",
				En: "communities at the end of the period",
			}),
		indicators.CountMeasure(ElderlyCommunitiesCovered, indicators.Text{Zh: "个", En: "communities"},
			indicators.Text{Zh: "有养老服务机构和设施的社区", En: "communities with elderly care"},
			indicators.Text{
				Zh: "社区中有养老服务机构或设施覆盖的；如何算作覆盖，所据来源未给出。",
				En: "of the communities, those that an institution or facility of elderly care covers; the source does not say what covers one",
			}),
		indicators.CountMeasure(ElderlyGeneralHospitals, indicators.Text{Zh: "家", En: "hospitals"},
			indicators.Text{Zh: "二级及以上综合性医院", En: "general hospitals of grade two and above"},
			indicators.Text{
				Zh: "期末二级及以上综合性医院。",
				En: "general hospitals of grade two and above at the end of the period",
			}),
		indicators.CountMeasure(ElderlyGeriatricHospitals, indicators.Text{Zh: "家", En: "hospitals"},
			indicators.Text{Zh: "设立老年医学科的二级及以上综合性医院", En: "general hospitals with a department of geriatrics"},
			indicators.Text{
				Zh: "二级及以上综合性医院中设立老年医学科的。",
				En: "of the general hospitals of grade two and above, those with a department of geriatrics",
			}),
		indicators.AmountMeasure(ElderlySmallestDayCare, squareMetres(),
			indicators.Text{Zh: "最小老年人日间照料中心建筑面积", En: "floor area of the smallest day-care centre for elderly people"},
			indicators.Text{
				Zh: "期末各老年人日间照料中心中建筑面积最小者的面积。",
				En: "floor area of that day-care centre for elderly people which has the least of it at the end of the period",
			}),
	}
}
