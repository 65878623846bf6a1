package civics

import "github.com/wenming-go/wenming/indicators"

// The nodes of reading.
const (
	// FarmLibraryTitlesJiangxi2019 is Jiangxi's rules of 2019: 1,500 titles or more.
	FarmLibraryTitlesJiangxi2019 indicators.NodeID = "civics.farm_library_titles_jiangxi_2019"
	// FarmLibraryCopiesJiangxi2019 is Jiangxi's rules of 2019: 1,800 copies or more.
	FarmLibraryCopiesJiangxi2019 indicators.NodeID = "civics.farm_library_copies_jiangxi_2019"
	// FarmLibraryPeriodicalsJiangxi2019 is Jiangxi's rules of 2019: 10 periodicals or more.
	FarmLibraryPeriodicalsJiangxi2019 indicators.NodeID = "civics.farm_library_periodicals_jiangxi_2019"
	// FarmLibraryNewJiangxi2019 is Jiangxi's rules of 2019: 60 new books a year or more.
	FarmLibraryNewJiangxi2019 indicators.NodeID = "civics.farm_library_new_jiangxi_2019"
	// ReadingRoomJiangxi2019 is Jiangxi's rules of 2019: 0.6 books per person or more.
	ReadingRoomJiangxi2019 indicators.NodeID = "civics.reading_room_jiangxi_2019"
)

func readingCriteria() []indicators.Node {
	jiangxi := func(id indicators.NodeID, indicator indicators.IndicatorID, least, zh, en, note string) indicators.Node {
		return indicators.ThresholdNode(id, indicator, indicators.AtLeast(indicators.MustNumber(least)), indicators.Text{
			Zh: zh + "（江西省村、社区，2019 年）", En: en + " (villages and communities of Jiangxi, 2019)",
		}, jiangxi2019(note))
	}
	const each = "held here to the one that has least"
	return []indicators.Node{
		jiangxi(FarmLibraryTitlesJiangxi2019, FarmLibraryTitleStock, "1500", "农家书屋可借图书不少于 1500 种", "farm libraries ≥ 1,500 titles", each),
		jiangxi(FarmLibraryCopiesJiangxi2019, FarmLibraryCopyStock, "1800", "农家书屋可借图书不少于 1800 册", "farm libraries ≥ 1,800 copies", each),
		jiangxi(FarmLibraryPeriodicalsJiangxi2019, FarmLibraryPeriodicalStock, "10", "农家书屋报刊不少于 10 种", "farm libraries ≥ 10 periodicals", each),
		jiangxi(FarmLibraryNewJiangxi2019, FarmLibraryNewStock, "60", "农家书屋每年新增图书不少于 60 种或册", "farm libraries ≥ 60 new books (titles or copies) a year",
			each+"; whether titles or copies are meant is not shown"),
		jiangxi(ReadingRoomJiangxi2019, ReadingRoomBooksPerPerson, "0.6", "图书室人均藏书量不少于 0.6 册", "reading rooms ≥ 0.6 books per person",
			each+"; the base is not shown"),
	}
}
