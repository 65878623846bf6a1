package civics_test

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

// culture is what 100,000 residents have.
func culture(of civics.Culture) civics.Input {
	return civics.Input{Residents: whole(100_000), Culture: of}
}

func loans(of int64) civics.Input {
	return culture(civics.Culture{Loans: whole(of), Books: whole(10_000)})
}

func graded(of int64) civics.Input {
	return culture(civics.Culture{LibrariesGraded: whole(of), Libraries: whole(100)})
}

func cultureIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := culture(civics.Culture{
		FacilityVisits: whole(350_000), Books: whole(65_000), NewBooks: whole(3_000), LibraryVisits: whole(45_000),
		FewestWeeklyHours: decimal("44.5"), FewestOpenDays: whole(310), SmallestTownshipCentre: whole(320), SmallestSquare: whole(510),
	})
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.FacilityVisitsPerResident: {Figures: full, Text: "350,000 ÷ 100,000 = 3.5 visits per resident"},
		civics.BooksPerResident:          {Figures: full, Text: "65,000 ÷ 100,000 = 0.65 copies per resident"},
		civics.CirculationPerBook:        {Figures: loans(5_500), Text: "5,500 ÷ 10,000 = 0.55 loans per copy"},
		civics.NewBooksPerResident:       {Figures: full, Text: "3,000 ÷ 100,000 = 0.03 copies per resident"},
		civics.LibraryVisitsPerResident:  {Figures: full, Text: "45,000 ÷ 100,000 = 0.45 visits per resident"},
		civics.LibrariesGradedShare:      {Figures: graded(85), Text: "85 ÷ 100 = 85 %"},
		civics.WeeklyOpeningHours:        {Figures: full, Text: "44.5 hours"},
		civics.OpeningDays:               {Figures: full, Text: "310 days"},
		civics.TownshipCentreArea:        {Figures: full, Text: "320 m²"},
		civics.CultureSquareArea:         {Figures: full, Text: "510 m²"},
	}
}

func cultureCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		civics.GradedWithinLibraries: {Good: graded(100), Bad: graded(101)},
		civics.NewBooksWithinBooks: {
			Good: culture(civics.Culture{NewBooks: whole(10), Books: whole(10)}),
			Bad:  culture(civics.Culture{NewBooks: whole(11), Books: whole(10)}),
		},
		civics.LibraryVisitsWithinFacilityVisits: {
			Good: culture(civics.Culture{LibraryVisits: whole(10), FacilityVisits: whole(10)}),
			Bad:  culture(civics.Culture{LibraryVisits: whole(11), FacilityVisits: whole(10)}),
		},
		civics.OpeningDaysWithinYear: {
			Good: culture(civics.Culture{FewestOpenDays: whole(366)}), Bad: culture(civics.Culture{FewestOpenDays: whole(367)}),
		},
		civics.OpeningHoursWithinWeek: {
			Good: culture(civics.Culture{FewestWeeklyHours: whole(168)}), Bad: culture(civics.Culture{FewestWeeklyHours: decimal("168.5")}),
		},
	}
}

func cultureBorderCases() map[indicators.NodeID]domaintest.Pair {
	books := func(of int64) civics.Input { return culture(civics.Culture{Books: whole(of)}) }
	newBooks := func(of int64) civics.Input { return culture(civics.Culture{NewBooks: whole(of)}) }
	visits := func(of int64) civics.Input { return culture(civics.Culture{LibraryVisits: whole(of)}) }
	return map[indicators.NodeID]domaintest.Pair{
		civics.FacilityVisits2025: {
			Good: culture(civics.Culture{FacilityVisits: whole(340_000)}), Bad: culture(civics.Culture{FacilityVisits: whole(339_999)}),
		},
		civics.BooksWestBatch2:         {Good: books(40_000), Bad: books(39_999)},
		civics.BooksWestBatch3:         {Good: books(60_000), Bad: books(59_999)},
		civics.CirculationWestBatch2:   {Good: loans(5_000), Bad: loans(4_999)},
		civics.CirculationWestBatch3:   {Good: loans(6_000), Bad: loans(5_999)},
		civics.NewBooksWestBatch2:      {Good: newBooks(2_000), Bad: newBooks(1_999)},
		civics.NewBooksWestBatch3:      {Good: newBooks(4_000), Bad: newBooks(3_999)},
		civics.LibraryVisitsWestBatch2: {Good: visits(20_000), Bad: visits(19_999)},
		civics.LibraryVisitsWestBatch3: {Good: visits(40_000), Bad: visits(39_999)},
		civics.LibrariesGradedWest:     {Good: graded(80), Bad: graded(79)},
		civics.WeeklyHoursTaojiang2023: {
			Good: culture(civics.Culture{FewestWeeklyHours: whole(42)}), Bad: culture(civics.Culture{FewestWeeklyHours: decimal("41.9")}),
		},
		civics.OpeningDaysTaojiang2023: {
			Good: culture(civics.Culture{FewestOpenDays: whole(300)}), Bad: culture(civics.Culture{FewestOpenDays: whole(299)}),
		},
		civics.TownshipCentreHunan2023: {
			Good: culture(civics.Culture{SmallestTownshipCentre: whole(300)}),
			Bad:  culture(civics.Culture{SmallestTownshipCentre: decimal("299.9")}),
		},
		civics.CultureSquareJiangxi2019: {
			Good: culture(civics.Culture{SmallestSquare: whole(500)}), Bad: culture(civics.Culture{SmallestSquare: decimal("499.9")}),
		},
	}
}
