package civics

import "github.com/wenming-go/wenming/indicators"

// The nodes of culture.
const (
	// FacilityVisits2025 is the national plan's target for 2025: 34,000 visits per 10,000 residents.
	FacilityVisits2025 indicators.NodeID = "civics.facility_visits_2025"
	// BooksWestBatch2 is the standard of western demonstration areas, second batch: 0.4 books a resident or more.
	BooksWestBatch2 indicators.NodeID = "civics.books_west_batch_2"
	// BooksWestBatch3 is the standard of western demonstration areas, third batch: 0.6 books a resident.
	BooksWestBatch3 indicators.NodeID = "civics.books_west_batch_3"
	// CirculationWestBatch2 is the standard of western demonstration areas, second batch: 0.5 loans a book and year or more.
	CirculationWestBatch2 indicators.NodeID = "civics.circulation_west_batch_2"
	// CirculationWestBatch3 is the standard of western demonstration areas, third batch: 0.6 loans a book and year.
	CirculationWestBatch3 indicators.NodeID = "civics.circulation_west_batch_3"
	// NewBooksWestBatch2 is the standard of western demonstration areas, second batch: 0.02 new books a resident and year or more.
	NewBooksWestBatch2 indicators.NodeID = "civics.new_books_west_batch_2"
	// NewBooksWestBatch3 is the standard of western demonstration areas, third batch: 0.04 new books a resident and year.
	NewBooksWestBatch3 indicators.NodeID = "civics.new_books_west_batch_3"
	// LibraryVisitsWestBatch2 is the standard of western demonstration areas, second batch: 0.2 visits a resident and year or more.
	LibraryVisitsWestBatch2 indicators.NodeID = "civics.library_visits_west_batch_2"
	// LibraryVisitsWestBatch3 is the standard of western demonstration areas, third batch: 0.4 visits a resident and year.
	LibraryVisitsWestBatch3 indicators.NodeID = "civics.library_visits_west_batch_3"
	// LibrariesGradedWest is the standard of western demonstration areas: 80 % of libraries of grade 3 or better.
	LibrariesGradedWest indicators.NodeID = "civics.libraries_graded_west"
	// WeeklyHoursTaojiang2023 is Taojiang's standard of 2023: 42 hours a week or more.
	WeeklyHoursTaojiang2023 indicators.NodeID = "civics.weekly_hours_taojiang_2023"
	// OpeningDaysTaojiang2023 is Taojiang's standard of 2023: 300 days a year or more.
	OpeningDaysTaojiang2023 indicators.NodeID = "civics.opening_days_taojiang_2023"
	// TownshipCentreHunan2023 is Hunan's standard, in Taojiang's of 2023: township culture centres of 300 m² or more.
	TownshipCentreHunan2023 indicators.NodeID = "civics.township_centre_hunan_2023"
	// CultureSquareJiangxi2019 is Jiangxi's rules of 2019: culture squares of about 500 m².
	CultureSquareJiangxi2019 indicators.NodeID = "civics.culture_square_jiangxi_2019"
)

func cultureCriteria() []indicators.Node {
	atLeast := func(level string) indicators.Bound { return indicators.AtLeast(indicators.MustNumber(level)) }
	west := func(id indicators.NodeID, indicator indicators.IndicatorID, least, batchZh, batchEn, zh, en, note string) indicators.Node {
		return indicators.ThresholdNode(id, indicator, atLeast(least), indicators.Text{
			Zh: zh + "（国家公共文化服务体系示范区，西部" + batchZh + "，年份未注明）",
			En: en + " (national demonstration areas of public culture, west" + batchEn + ", year not shown)",
		}, demonstrationWest(note))
	}
	const (
		batch2Zh, batch2En = "第二批", ", second batch"
		batch3Zh, batch3En = "第三批", ", third batch"
		batch2, batch3     = "of the second batch", "of the third batch, whose level was raised"
	)
	return []indicators.Node{
		indicators.ThresholdNode(FacilityVisits2025, FacilityVisitsPerResident, atLeast("3.4"),
			indicators.Text{
				Zh: "每万人接受公共文化设施服务 3.4 万人次（“十四五”公共服务规划，全国 2025 年规划目标）",
				En: "34,000 visits to public cultural facilities per 10,000 residents (national plan target for 2025)",
			}, servicesPlan14("主要指标(文体服务保障)", "")),
		west(BooksWestBatch2, BooksPerResident, "0.4", batch2Zh, batch2En,
			"公共图书馆人均占有藏书 0.4 册以上", "public library books ≥ 0.4 per resident", batch2),
		west(BooksWestBatch3, BooksPerResident, "0.6", batch3Zh, batch3En,
			"公共图书馆人均占有藏书 0.6 册", "public library books 0.6 per resident", batch3),
		west(CirculationWestBatch2, CirculationPerBook, "0.5", batch2Zh, batch2En,
			"平均每册藏书年流通率 0.5 次以上", "yearly circulation ≥ 0.5 per book", batch2),
		west(CirculationWestBatch3, CirculationPerBook, "0.6", batch3Zh, batch3En,
			"平均每册藏书年流通率 0.6 次", "yearly circulation 0.6 per book", batch3),
		west(NewBooksWestBatch2, NewBooksPerResident, "0.02", batch2Zh, batch2En,
			"人均年增新书 0.02 册以上", "new books ≥ 0.02 per resident and year", batch2),
		west(NewBooksWestBatch3, NewBooksPerResident, "0.04", batch3Zh, batch3En,
			"人均年增新书 0.04 册", "new books 0.04 per resident and year", batch3),
		west(LibraryVisitsWestBatch2, LibraryVisitsPerResident, "0.2", batch2Zh, batch2En,
			"人均到馆 0.2 次以上", "library visits ≥ 0.2 per resident and year", batch2),
		west(LibraryVisitsWestBatch3, LibraryVisitsPerResident, "0.4", batch3Zh, batch3En,
			"人均到馆 0.4 次", "library visits 0.4 per resident and year", batch3),
		west(LibrariesGradedWest, LibrariesGradedShare, "80", "", "",
			"市县两级公共图书馆达到部颁三级以上的占 80 %", "public libraries of grade 3 or better 80 %", "the batch is not shown"),
		indicators.ThresholdNode(WeeklyHoursTaojiang2023, WeeklyOpeningHours, atLeast("42"),
			indicators.Text{
				Zh: "公共图书馆、文化馆（站）每周开放不少于 42 小时（湖南桃江县地方标准，2023 年）",
				En: "libraries and culture centres open ≥ 42 hours a week (local standard of Taojiang county, Hunan, 2023)",
			}, taojiang2023("第1项", "held here to the facility open least")),
		indicators.ThresholdNode(OpeningDaysTaojiang2023, OpeningDays, atLeast("300"),
			indicators.Text{
				Zh: "公共图书馆、文化馆（站）全年开放不少于 300 天（湖南桃江县地方标准，2023 年）",
				En: "libraries and culture centres open ≥ 300 days a year (local standard of Taojiang county, Hunan, 2023)",
			}, taojiang2023("第1项", "held here to the facility open least")),
		indicators.ThresholdNode(TownshipCentreHunan2023, TownshipCentreArea, atLeast("300"),
			indicators.Text{
				Zh: "乡镇综合文化服务中心面积不少于 300 平方米（湖南省标准，见桃江县 2023 年地方标准）",
				En: "township culture centres ≥ 300 m² (standard of Hunan, in the local standard of Taojiang county, 2023)",
			}, taojiang2023("第23项", "the provincial standard of Hunan, held here to the smallest centre")),
		indicators.ThresholdNode(CultureSquareJiangxi2019, CultureSquareArea, atLeast("500"),
			indicators.Text{
				Zh: "村（社区）文体广场面积 500 平方米左右（江西省，2019 年）",
				En: "culture squares of villages and communities about 500 m² (Jiangxi, 2019)",
			}, jiangxi2019("printed as about 500 m², held here as 500 or more, to the smallest square")),
	}
}

func demonstrationWest(note string) indicators.Citation {
	return indicators.Citation{
		Document: "国家公共文化服务体系示范区创建标准(西部)",
		Issuer:   "文化部",
		Edition:  "the year is not shown",
		Clause:   "设施网络(二)公共图书馆建设",
		URL:      "https://max.book118.com/html/2021/1103/5244134123004100.shtm",
		Note: joined("an evaluation standard of western demonstration areas, in one copy of the expert committee's explanation; "+
			"the base of books a person is the resident population", note),
		Confidence: indicators.MediumConfidence,
	}
}

func taojiang2023(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "桃江县基本公共文化服务地方标准(2023年版)",
		Issuer:     "桃江县文旅广体局",
		Edition:    "2023",
		Clause:     clause,
		URL:        "https://www.chacewang.com/newsdetail/news439867.html",
		Note:       joined("an evaluation standard of a county of Hunan, in a policy site's extract", note),
		Confidence: indicators.MediumConfidence,
	}
}
