package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of culture.
const (
	// FacilityVisitsPerResident is visits to cultural facilities ÷ residents (每万人接受公共文化设施服务万人次).
	FacilityVisitsPerResident indicators.IndicatorID = "civics.facility_visits_per_resident"
	// BooksPerResident is books of public libraries ÷ residents (公共图书馆人均占有藏书), in copies.
	BooksPerResident indicators.IndicatorID = "civics.books_per_resident"
	// CirculationPerBook is loans of the year ÷ books (平均每册藏书年流通率).
	CirculationPerBook indicators.IndicatorID = "civics.circulation_per_book"
	// NewBooksPerResident is new books of the year ÷ residents (人均年增新书), in copies.
	NewBooksPerResident indicators.IndicatorID = "civics.new_books_per_resident"
	// LibraryVisitsPerResident is visits of the year ÷ residents (人均到馆次数).
	LibraryVisitsPerResident indicators.IndicatorID = "civics.library_visits_per_resident"
	// LibrariesGradedShare is libraries of grade 3 or better ÷ all (三级以上公共图书馆占比), in %.
	LibrariesGradedShare indicators.IndicatorID = "civics.libraries_graded_share"
	// WeeklyOpeningHours is the weekly hours of the facility open least (每周开放时间), in hours.
	WeeklyOpeningHours indicators.IndicatorID = "civics.weekly_opening_hours"
	// OpeningDays is the days of the year of the facility open least (全年开放天数), in days.
	OpeningDays indicators.IndicatorID = "civics.opening_days"
	// TownshipCentreArea is the area of the smallest township culture centre (乡镇综合文化服务中心面积), in m².
	TownshipCentreArea indicators.IndicatorID = "civics.township_centre_area"
	// CultureSquareArea is the area of the smallest culture square (文体广场面积), in m².
	CultureSquareArea indicators.IndicatorID = "civics.culture_square_area"
)

// The checks of culture.
const (
	// GradedWithinLibraries: libraries of grade 3 or better ≤ all. An error.
	GradedWithinLibraries indicators.CheckID = "civics.graded_within_libraries"
	// NewBooksWithinBooks: new books ≤ books. A warning: new ones may have been written off again.
	NewBooksWithinBooks indicators.CheckID = "civics.new_books_within_books"
	// LibraryVisitsWithinFacilityVisits: visits to libraries ≤ visits to cultural facilities. A warning.
	LibraryVisitsWithinFacilityVisits indicators.CheckID = "civics.library_visits_within_facility_visits"
	// OpeningDaysWithinYear: days open ≤ 366. A warning.
	OpeningDaysWithinYear indicators.CheckID = "civics.opening_days_within_year"
	// OpeningHoursWithinWeek: weekly hours open ≤ 168. A warning.
	OpeningHoursWithinWeek indicators.CheckID = "civics.opening_hours_within_week"
)

const (
	longestYear = 366
	hoursOfWeek = 168
)

func cultureIndicators() []indicators.Indicator {
	return append(libraryIndicators(), facilityIndicators()...)
}

func libraryIndicators() []indicators.Indicator {
	perResident := func(id indicators.IndicatorID, of indicators.MeasureID, name, definition, unit indicators.Text) indicators.Indicator {
		return indicators.Indicator{
			ID: id, Name: name, Definition: definition, Unit: unit, Direction: indicators.HigherIsBetter,
			Formula: indicators.Ratio(indicators.Of(of), indicators.Of(population.Resident)),
			Sources: []indicators.Citation{demonstrationWest("")},
		}
	}
	return []indicators.Indicator{
		perResident(BooksPerResident, LibraryBooks,
			indicators.Text{Zh: "公共图书馆人均占有藏书", En: "public library books per resident"},
			indicators.Text{Zh: "公共图书馆藏书 ÷ 常住人口。", En: "books of public libraries ÷ residents"},
			indicators.Text{Zh: "册/人", En: "copies per resident"}),
		{
			ID:   CirculationPerBook,
			Name: indicators.Text{Zh: "平均每册藏书年流通率", En: "yearly circulation per book"},
			Definition: indicators.Text{
				Zh: "外借册次 ÷ 藏书，期应为一年；来源摘录未给出公式，此处按外借计。",
				En: "loans ÷ books, over a period of a year; the excerpt shows no formula, and loans are read into it",
			},
			Unit:      indicators.Text{Zh: "次/册", En: "loans per copy"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(LibraryLoans), indicators.Of(LibraryBooks)),
			Sources:   []indicators.Citation{demonstrationWest("")},
		},
		perResident(NewBooksPerResident, LibraryNewBooks,
			indicators.Text{Zh: "人均年增新书", En: "new books per resident and year"},
			indicators.Text{
				Zh: "新增藏书 ÷ 常住人口，期应为一年；人均的基数按常住人口。",
				En: "new books ÷ residents, over a period of a year; residents are read as the base",
			},
			indicators.Text{Zh: "册/人", En: "copies per resident"}),
		perResident(LibraryVisitsPerResident, LibraryVisits,
			indicators.Text{Zh: "人均到馆次数", En: "library visits per resident and year"},
			indicators.Text{
				Zh: "到馆人次 ÷ 常住人口，期应为一年；人均的基数按常住人口。",
				En: "visits to public libraries ÷ residents, over a period of a year; residents are read as the base",
			},
			indicators.Text{Zh: "次/人", En: "visits per resident"}),
		indicators.PercentIndicator(LibrariesGradedShare, indicators.HigherIsBetter,
			indicators.Of(PublicLibrariesGraded), indicators.Of(PublicLibraries),
			indicators.Text{Zh: "市县两级公共图书馆达到部颁三级以上的比例", En: "public libraries of grade 3 or better"},
			indicators.Text{Zh: "部颁三级以上公共图书馆 ÷ 市县两级公共图书馆。", En: "libraries of grade 3 or better ÷ public libraries of city and counties"},
			demonstrationWest("")),
	}
}

func facilityIndicators() []indicators.Indicator {
	stated := func(id indicators.IndicatorID, of indicators.MeasureID, name, definition, unit indicators.Text, source indicators.Citation) indicators.Indicator {
		return indicators.Indicator{
			ID: id, Name: name, Definition: definition, Unit: unit, Direction: indicators.HigherIsBetter,
			Formula: indicators.Of(of), Sources: []indicators.Citation{source},
		}
	}
	return []indicators.Indicator{
		{
			ID:   FacilityVisitsPerResident,
			Name: indicators.Text{Zh: "每万人接受公共文化设施服务", En: "visits to public cultural facilities per resident and year"},
			Definition: indicators.Text{
				Zh: "公共文化设施服务人次 ÷ 常住人口，以万人次/万人计，与人均次数数值相同；期应为一年。",
				En: "visits to public cultural facilities ÷ residents, over a period of a year; the same number as 10,000 visits (万人次) per 10,000 residents",
			},
			Unit:      indicators.Text{Zh: "万人次/万人", En: "visits per resident"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(FacilityVisits), indicators.Of(population.Resident)),
			Sources:   []indicators.Citation{servicesPlan14("主要指标(文体服务保障)", "")},
		},
		stated(WeeklyOpeningHours, FewestWeeklyHours,
			indicators.Text{Zh: "公共图书馆、文化馆（站）每周开放时间", En: "weekly opening hours of libraries and culture centres"},
			indicators.Text{Zh: "开放时间最短一处的每周小时数。", En: "hours a week of the facility open least"},
			indicators.Text{Zh: "小时", En: "hours"}, taojiang2023("第1项", "")),
		stated(OpeningDays, FewestOpenDays,
			indicators.Text{Zh: "公共图书馆、文化馆（站）全年开放天数", En: "opening days a year of libraries and culture centres"},
			indicators.Text{Zh: "开放天数最少一处的全年天数。", En: "days of the year of the facility open least"},
			indicators.Text{Zh: "天", En: "days"}, taojiang2023("第1项", "")),
		stated(TownshipCentreArea, SmallestTownshipCentre,
			indicators.Text{Zh: "乡镇综合文化服务中心面积", En: "area of township culture centres"},
			indicators.Text{Zh: "面积最小一处的面积。", En: "area of the smallest of them"}, squareMetres(), taojiang2023("第23项", "")),
		stated(CultureSquareArea, SmallestSquare,
			indicators.Text{Zh: "文体广场面积", En: "area of culture squares"},
			indicators.Text{Zh: "面积最小一处的面积。", En: "area of the smallest of them"}, squareMetres(), jiangxi2019("")),
	}
}

func cultureChecks() []indicators.Check {
	limit := func(id indicators.CheckID, of indicators.MeasureID, most int64, name, definition indicators.Text) indicators.Check {
		return indicators.Check{
			ID: id, Name: name, Definition: definition, Left: indicators.Of(of), Relation: indicators.RelationAtMost,
			Right: indicators.Constant(indicators.Whole(most)), Severity: indicators.SeverityWarning,
		}
	}
	return []indicators.Check{
		indicators.WithinCheck(GradedWithinLibraries, PublicLibrariesGraded, PublicLibraries, indicators.SeverityError,
			indicators.Text{Zh: "部颁三级以上公共图书馆不多于市县两级公共图书馆", En: "libraries of grade 3 or better ≤ public libraries of city and counties"},
			indicators.Text{
				Zh: "前者是后者的一部分；请核对是否计入了分馆或乡镇馆。",
				En: "they are a part of them; see whether branches or libraries of townships were counted",
			}),
		indicators.WithinCheck(NewBooksWithinBooks, LibraryNewBooks, LibraryBooks, indicators.SeverityWarning,
			indicators.Text{Zh: "新增藏书不多于藏书", En: "new books ≤ books"},
			indicators.Text{
				Zh: "新书入藏后可注销，故只作提示；请核对单位（册、万册）。",
				En: "new books may have been written off again, hence a warning; look at the units (copies, 10,000 copies)",
			}),
		indicators.WithinCheck(LibraryVisitsWithinFacilityVisits, LibraryVisits, FacilityVisits, indicators.SeverityWarning,
			indicators.Text{Zh: "到馆人次不多于公共文化设施服务人次", En: "visits to public libraries ≤ visits to public cultural facilities"},
			indicators.Text{
				Zh: "图书馆是公共文化设施，但来源未列出计入哪些设施，故只作提示。",
				En: "libraries are cultural facilities, but which facilities count is not shown, hence a warning",
			}),
		limit(OpeningDaysWithinYear, FewestOpenDays, longestYear,
			indicators.Text{Zh: "全年开放天数不超过 366 天", En: "opening days ≤ 366"},
			indicators.Text{
				Zh: "一处全年开放不会多于 366 天；请核对是否为各馆之和。",
				En: "a facility is not open on more days than a year has; see whether those of several were added",
			}),
		limit(OpeningHoursWithinWeek, FewestWeeklyHours, hoursOfWeek,
			indicators.Text{Zh: "每周开放时间不超过 168 小时", En: "weekly opening hours ≤ 168"},
			indicators.Text{
				Zh: "一周只有 168 小时；请核对是否为各馆之和或全月数。",
				En: "a week has 168 hours; see whether those of several facilities were added, or a month's were reported",
			}),
	}
}
