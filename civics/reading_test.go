package civics_test

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func reading(of civics.Reading) civics.Input { return civics.Input{Reading: of} }

func readingIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := reading(civics.Reading{
		FewestTitles: whole(1_510), FewestCopies: whole(1_830), FewestPeriodicals: whole(11), FewestNew: whole(65), FewestPerPerson: decimal("0.62"),
	})
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.FarmLibraryTitleStock:      {Figures: full, Text: "1,510 titles"},
		civics.FarmLibraryCopyStock:       {Figures: full, Text: "1,830 copies"},
		civics.FarmLibraryPeriodicalStock: {Figures: full, Text: "11 titles"},
		civics.FarmLibraryNewStock:        {Figures: full, Text: "65 titles or copies"},
		civics.ReadingRoomBooksPerPerson:  {Figures: full, Text: "0.62 copies per person"},
	}
}

func readingCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		civics.TitlesWithinCopies: {
			Good: reading(civics.Reading{FewestTitles: whole(10), FewestCopies: whole(10)}),
			Bad:  reading(civics.Reading{FewestTitles: whole(11), FewestCopies: whole(10)}),
		},
	}
}

func readingBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		civics.FarmLibraryTitlesJiangxi2019: {
			Good: reading(civics.Reading{FewestTitles: whole(1_500)}), Bad: reading(civics.Reading{FewestTitles: whole(1_499)}),
		},
		civics.FarmLibraryCopiesJiangxi2019: {
			Good: reading(civics.Reading{FewestCopies: whole(1_800)}), Bad: reading(civics.Reading{FewestCopies: whole(1_799)}),
		},
		civics.FarmLibraryPeriodicalsJiangxi2019: {
			Good: reading(civics.Reading{FewestPeriodicals: whole(10)}), Bad: reading(civics.Reading{FewestPeriodicals: whole(9)}),
		},
		civics.FarmLibraryNewJiangxi2019: {
			Good: reading(civics.Reading{FewestNew: whole(60)}), Bad: reading(civics.Reading{FewestNew: whole(59)}),
		},
		civics.ReadingRoomJiangxi2019: {
			Good: reading(civics.Reading{FewestPerPerson: decimal("0.6")}), Bad: reading(civics.Reading{FewestPerPerson: decimal("0.599")}),
		},
	}
}
