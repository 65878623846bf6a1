package civics

import "github.com/wenming-go/wenming/indicators"

// The indicators of reading.
const (
	// FarmLibraryTitleStock is the titles of the farm library with fewest (农家书屋可借图书种数).
	FarmLibraryTitleStock indicators.IndicatorID = "civics.farm_library_title_stock"
	// FarmLibraryCopyStock is the copies of the farm library with fewest (农家书屋可借图书册数).
	FarmLibraryCopyStock indicators.IndicatorID = "civics.farm_library_copy_stock"
	// FarmLibraryPeriodicalStock is the periodicals of the farm library with fewest (农家书屋报刊种数).
	FarmLibraryPeriodicalStock indicators.IndicatorID = "civics.farm_library_periodical_stock"
	// FarmLibraryNewStock is the new books a year of the farm library with fewest (农家书屋年增图书).
	FarmLibraryNewStock indicators.IndicatorID = "civics.farm_library_new_stock"
	// ReadingRoomBooksPerPerson is the books per person of the reading room with fewest (图书室人均藏书量), in copies.
	ReadingRoomBooksPerPerson indicators.IndicatorID = "civics.reading_room_books_per_person"
)

// TitlesWithinCopies checks that fewest titles ≤ fewest copies of a farm library. An error: every title has a copy.
const TitlesWithinCopies indicators.CheckID = "civics.titles_within_copies"

func readingIndicators() []indicators.Indicator {
	least := func(id indicators.IndicatorID, of indicators.MeasureID, unit indicators.Text, zh, en string) indicators.Indicator {
		return indicators.Indicator{
			ID: id, Name: indicators.Text{Zh: zh, En: en},
			Definition: indicators.Text{Zh: "各处中最少一处的数量。", En: "the number of the one that has least"},
			Unit:       unit, Direction: indicators.HigherIsBetter, Formula: indicators.Of(of),
			Sources: []indicators.Citation{jiangxi2019("")},
		}
	}
	return []indicators.Indicator{
		least(FarmLibraryTitleStock, FarmLibraryTitles, titles(), "农家书屋可借图书种数", "titles of farm libraries"),
		least(FarmLibraryCopyStock, FarmLibraryCopies, copies(), "农家书屋可借图书册数", "copies of farm libraries"),
		least(FarmLibraryPeriodicalStock, FarmLibraryPeriodicals, titles(), "农家书屋报刊种数", "periodicals of farm libraries"),
		least(FarmLibraryNewStock, FarmLibraryNew, titlesOrCopies(), "农家书屋年增图书", "new books a year of farm libraries"),
		least(ReadingRoomBooksPerPerson, ReadingRoomPerPerson, copiesPerPerson(), "图书室人均藏书量", "books per person of reading rooms"),
	}
}

func readingChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(TitlesWithinCopies, FarmLibraryTitles, FarmLibraryCopies, indicators.SeverityError,
			indicators.Text{Zh: "农家书屋最少种数不多于最少册数", En: "fewest titles ≤ fewest copies of a farm library"},
			indicators.Text{
				Zh: "每种至少一册，故最少种数不会多于最少册数；请核对两数是否填反。",
				En: "each title has a copy or more, so the fewest titles are not more than the fewest copies; see whether the two were exchanged",
			}),
	}
}
