package civics

import "github.com/wenming-go/wenming/indicators"

// Culture is public libraries, culture centres and their use (公共文化设施). Every field may be left out; the zero Culture reports nothing.
type Culture struct {
	// FacilityVisits is 公共文化设施服务人次, in visits in the period, to facilities of every kind.
	FacilityVisits indicators.Value `json:"facility_visits,omitzero" validate:"count"`
	// Books is 公共图书馆藏书, in copies, farm libraries included.
	Books indicators.Value `json:"books,omitzero" validate:"count"`
	// NewBooks is 新增藏书, in copies in the period.
	NewBooks indicators.Value `json:"new_books,omitzero" validate:"count"`
	// Loans is 外借册次, in loans in the period.
	Loans indicators.Value `json:"loans,omitzero" validate:"count"`
	// LibraryVisits is 到馆人次, in visits to libraries in the period.
	LibraryVisits indicators.Value `json:"library_visits,omitzero" validate:"count"`
	// Libraries is 市县两级公共图书馆, in libraries.
	Libraries indicators.Value `json:"libraries,omitzero" validate:"count"`
	// LibrariesGraded is 三级以上公共图书馆, in libraries: a part of Libraries.
	LibrariesGraded indicators.Value `json:"libraries_graded,omitzero" validate:"count,atmost=Libraries"`
	// FewestWeeklyHours is 最短每周开放时间, in hours: that of the library or culture centre open least.
	FewestWeeklyHours indicators.Value `json:"fewest_weekly_hours,omitzero" validate:"amount"`
	// FewestOpenDays is 最少全年开放天数, in days: that of the library or culture centre open least.
	FewestOpenDays indicators.Value `json:"fewest_open_days,omitzero" validate:"count"`
	// SmallestTownshipCentre is 乡镇综合文化服务中心最小面积, in m².
	SmallestTownshipCentre indicators.Value `json:"smallest_township_centre,omitzero" validate:"amount"`
	// SmallestSquare is 文体广场最小面积, in m², of villages and communities.
	SmallestSquare indicators.Value `json:"smallest_square,omitzero" validate:"amount"`
}

// The measures of culture.
const (
	// FacilityVisits is 公共文化设施服务人次, in visits, in the period.
	FacilityVisits indicators.MeasureID = "civics.facility_visits"
	// LibraryBooks is 公共图书馆藏书, in copies, at the end of the period.
	LibraryBooks indicators.MeasureID = "civics.library_books"
	// LibraryNewBooks is 新增藏书, in copies, in the period.
	LibraryNewBooks indicators.MeasureID = "civics.library_new_books"
	// LibraryLoans is 外借册次, in loans, in the period.
	LibraryLoans indicators.MeasureID = "civics.library_loans"
	// LibraryVisits is 到馆人次, in visits, in the period.
	LibraryVisits indicators.MeasureID = "civics.library_visits"
	// PublicLibraries is 市县两级公共图书馆, in libraries, at the end of the period.
	PublicLibraries indicators.MeasureID = "civics.public_libraries"
	// PublicLibrariesGraded is 三级以上公共图书馆, in libraries: a part of PublicLibraries.
	PublicLibrariesGraded indicators.MeasureID = "civics.public_libraries_graded"
	// FewestWeeklyHours is 最短每周开放时间, in hours, in the period.
	FewestWeeklyHours indicators.MeasureID = "civics.fewest_weekly_hours"
	// FewestOpenDays is 最少全年开放天数, in days, in the year.
	FewestOpenDays indicators.MeasureID = "civics.fewest_open_days"
	// SmallestTownshipCentre is 乡镇综合文化服务中心最小面积, in m², at the end of the period.
	SmallestTownshipCentre indicators.MeasureID = "civics.smallest_township_centre"
	// SmallestSquare is 文体广场最小面积, in m², at the end of the period.
	SmallestSquare indicators.MeasureID = "civics.smallest_square"
)

func (c Culture) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: FacilityVisits, Value: c.FacilityVisits},
		{Measure: LibraryBooks, Value: c.Books},
		{Measure: LibraryNewBooks, Value: c.NewBooks},
		{Measure: LibraryLoans, Value: c.Loans},
		{Measure: LibraryVisits, Value: c.LibraryVisits},
		{Measure: PublicLibraries, Value: c.Libraries},
		{Measure: PublicLibrariesGraded, Value: c.LibrariesGraded},
		{Measure: FewestWeeklyHours, Value: c.FewestWeeklyHours},
		{Measure: FewestOpenDays, Value: c.FewestOpenDays},
		{Measure: SmallestTownshipCentre, Value: c.SmallestTownshipCentre},
		{Measure: SmallestSquare, Value: c.SmallestSquare},
	}
}

func cultureMeasures() []indicators.Measure { return append(libraryMeasures(), facilityMeasures()...) }

func libraryMeasures() []indicators.Measure {
	libraries := indicators.Text{Zh: "个", En: "libraries"}
	return []indicators.Measure{
		indicators.CountMeasure(LibraryBooks, copies(), indicators.Text{Zh: "公共图书馆藏书", En: "books of public libraries"}, indicators.Text{
			Zh: "期末市、县、乡镇、村各级公共图书馆（室）的藏书，含农家书屋。",
			En: "books of the public libraries of city, counties, townships and villages at the end of the period, farm libraries included",
		}, demonstrationWest("")),
		indicators.CountMeasure(LibraryNewBooks, copies(), indicators.Text{Zh: "公共图书馆新增藏书", En: "new books of public libraries"}, indicators.Text{
			Zh: "本期内各级公共图书馆（室）新入藏的册数，注销的不减。",
			En: "books that public libraries of every level took in during the period; those written off are not deducted",
		}, demonstrationWest("")),
		indicators.CountMeasure(LibraryLoans, indicators.Text{Zh: "册次", En: "loans"}, indicators.Text{Zh: "公共图书馆外借册次", En: "loans of public libraries"}, indicators.Text{
			Zh: "本期内各级公共图书馆（室）外借的册次，续借不计；来源未说明是否计入馆内阅览。",
			En: "loans of public libraries of every level in the period, renewals left out; whether reading in the library counts is not shown in the source",
		}, demonstrationWest("")),
		indicators.CountMeasure(LibraryVisits, visits(), indicators.Text{Zh: "公共图书馆到馆人次", En: "visits to public libraries"}, indicators.Text{
			Zh: "本期内到各级公共图书馆（室）的人次，线上访问不计。",
			En: "visits to public libraries of every level in the period, a person once for each visit; online visits are left out",
		}, demonstrationWest("")),
		indicators.CountMeasure(PublicLibraries, libraries, indicators.Text{Zh: "市县两级公共图书馆", En: "public libraries of city and counties"}, indicators.Text{
			Zh: "期末市、县两级的公共图书馆，一馆计一次，分馆不计。",
			En: "public libraries of city and counties at the end of the period, each once, branches left out",
		}, demonstrationWest("")),
		indicators.CountMeasure(PublicLibrariesGraded, libraries, indicators.Text{Zh: "部颁三级以上公共图书馆", En: "public libraries of grade 3 or better"}, indicators.Text{
			Zh: "市县两级公共图书馆中，期末评定为部颁三级及以上的。",
			En: "public libraries of city and counties that hold the ministry's grade 3 or better at the end of the period",
		}, demonstrationWest("")),
	}
}

func facilityMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(FacilityVisits, visits(), indicators.Text{Zh: "公共文化设施服务人次", En: "visits to public cultural facilities"}, indicators.Text{
			Zh: "本期内各类公共文化设施接待、服务的人次；来源未列出计入哪些设施。",
			En: "people whom public cultural facilities of every kind served in the period, a person once for each visit; " +
				"which facilities count is not shown in the source",
		}, servicesPlan14("主要指标(文体服务保障)", "")),
		indicators.AmountMeasure(FewestWeeklyHours, indicators.Text{Zh: "小时", En: "hours"}, indicators.Text{Zh: "最短每周开放时间", En: "fewest opening hours a week"}, indicators.Text{
			Zh: "各公共图书馆、文化馆（站）中，每周开放时间最短一处的小时数。",
			En: "hours a week that the public library or culture centre open least is open",
		}, taojiang2023("第1项", "")),
		indicators.CountMeasure(FewestOpenDays, indicators.Text{Zh: "天", En: "days"}, indicators.Text{Zh: "最少全年开放天数", En: "fewest opening days a year"}, indicators.Text{
			Zh: "各公共图书馆、文化馆（站）中，全年开放天数最少一处的天数。",
			En: "days of the year on which the public library or culture centre open least was open",
		}, taojiang2023("第1项", "")),
		indicators.AmountMeasure(SmallestTownshipCentre, squareMetres(), indicators.Text{Zh: "乡镇综合文化服务中心最小面积", En: "area of the smallest township culture centre"}, indicators.Text{
			Zh: "期末各乡镇综合文化服务中心中面积最小一处的面积；没有的乡镇按 0 平方米计。",
			En: "area of the smallest township culture centre at the end of the period; a township without one counts with 0 m²",
		}, taojiang2023("第23项", "")),
		indicators.AmountMeasure(SmallestSquare, squareMetres(), indicators.Text{Zh: "文体广场最小面积", En: "area of the smallest culture square"}, indicators.Text{
			Zh: "期末各村（社区）文体广场中面积最小一处的面积；没有的村（社区）按 0 平方米计。",
			En: "area of the smallest square for culture and sport of a village or community at the end of the period; one without counts with 0 m²",
		}, jiangxi2019("")),
	}
}
