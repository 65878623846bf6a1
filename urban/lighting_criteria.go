package urban

import "github.com/wenming-go/wenming/indicators"

// The criteria of lighting.
const (
	// LightingFittedRepealedGardenCity is the repealed garden city scheme: lamps on 98 % of city roads or more.
	LightingFittedRepealedGardenCity indicators.NodeID = "urban.lighting_fitted_repealed_garden_city"
	// LampsLitRepealedGardenCity is the repealed garden city scheme: 98 % of lamps lit or more.
	LampsLitRepealedGardenCity indicators.NodeID = "urban.lamps_lit_repealed_garden_city"
	// MainToBackStreetsFittedChongqing is Chongqing's assessment of ten districts: lamps in 99 % of main, secondary and back streets.
	MainToBackStreetsFittedChongqing indicators.NodeID = "urban.main_to_back_streets_fitted_chongqing"
	// MainStreetsLitChongqing is Chongqing's assessment of ten districts: 98 % of lamps lit in main streets or more.
	MainStreetsLitChongqing indicators.NodeID = "urban.main_streets_lit_chongqing"
	// OtherStreetsLitChongqing is Chongqing's assessment of ten districts: 97 % of lamps lit in all other streets or more.
	OtherStreetsLitChongqing indicators.NodeID = "urban.other_streets_lit_chongqing"
	// BackStreetsFittedTestPoints2015 is one city's test points of 2015: lamps in all back streets.
	BackStreetsFittedTestPoints2015 indicators.NodeID = "urban.back_streets_fitted_test_points_2015"
	// BackStreetsLitTestPoints2015 is one city's test points of 2015: 95 % of lamps lit in back streets.
	BackStreetsLitTestPoints2015 indicators.NodeID = "urban.back_streets_lit_test_points_2015"
)

func lightingCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(LightingFittedRepealedGardenCity, LightingFitted, indicators.AtLeast(indicators.Whole(98)),
			indicators.Text{
				Zh: "城市道路照明装置率 98 % 以上（国家园林城市标准，建设部，已废止，年份未注明）",
				En: "city roads fitted with lamps ≥ 98 % (national garden city standard, repealed, year not shown)",
			}, repealedGardenCity("市政设施(四)", "the parts of the rate are not shown")),
		indicators.ThresholdNode(LampsLitRepealedGardenCity, StreetLampsLit, indicators.AtLeast(indicators.Whole(98)),
			indicators.Text{
				Zh: "亮灯率 98 % 以上（国家园林城市标准，建设部，已废止，年份未注明）",
				En: "street lamps lit ≥ 98 % (national garden city standard, repealed, year not shown)",
			}, repealedGardenCity("市政设施(四)", "the parts of the rate are not shown")),
		indicators.ThresholdNode(MainToBackStreetsFittedChongqing, MainToBackStreetsFitted, indicators.AtLeast(indicators.Whole(99)),
			indicators.Text{
				Zh: "主、次干道和背街小巷路灯装灯率 99 % 以上（重庆主城以外十区月度考核，年份未注明）",
				En: "main, secondary and back streets fitted with lamps ≥ 99 % (monthly assessment of ten districts of Chongqing outside its main urban area, year not shown)",
			}, lightingChongqing("1.2", "each 1 % below 99 takes 0.3 from a block of 3 marks that other items share")),
		indicators.ThresholdNode(MainStreetsLitChongqing, MainStreetsLit, indicators.AtLeast(indicators.Whole(98)),
			indicators.Text{
				Zh: "主干道路灯亮灯率 98 % 以上（重庆主城以外十区月度考核，年份未注明）",
				En: "lamps lit in main streets ≥ 98 % (monthly assessment of ten districts of Chongqing outside its main urban area, year not shown)",
			}, lightingChongqing("3.2", "each 1 % below takes 0.1 from a block of 3 marks that other items share")),
		indicators.ThresholdNode(OtherStreetsLitChongqing, OtherStreetsLit, indicators.AtLeast(indicators.Whole(97)),
			indicators.Text{
				Zh: "支次干道和背街小巷路灯亮灯率 97 % 以上（重庆主城以外十区月度考核，年份未注明）",
				En: "lamps lit in secondary, branch and back streets ≥ 97 % (monthly assessment of ten districts of Chongqing outside its main urban area, year not shown)",
			}, lightingChongqing("3.2", "each 1 % below takes 0.1 from a block of 3 marks that other items share")),
		indicators.ThresholdNode(BackStreetsFittedTestPoints2015, BackStreetsFitted, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "背街小巷装灯率 100 %（某市 2015 年文明城市测评要点）",
				En: "all back streets, 100 %, fitted with lamps (one city's test points for the civilized city, 2015)",
			}, lightingTestPoints2015("lamps fitted; the parts of the rate are not shown")),
		indicators.ThresholdNode(BackStreetsLitTestPoints2015, BackStreetsLit, indicators.AtLeast(indicators.Whole(95)),
			indicators.Text{
				Zh: "背街小巷亮灯率达到 95 %（某市 2015 年文明城市测评要点）",
				En: "lamps lit in back streets ≥ 95 % (one city's test points for the civilized city, 2015)",
			}, lightingTestPoints2015("lamps lit; printed as a plain number and read as at least that; the parts of the rate are not shown")),
	}
}

func lightingChongqing(item, note string) indicators.Citation {
	return indicators.Citation{
		Document: "市容环境综合整治考核评分标准(城市照明10分)",
		Issuer:   "重庆市市容环境综合整治办公室",
		Edition:  "not shown",
		Clause:   item,
		URL:      "http://fsou.com/html/text/lar/172363/17236300_5.html",
		Note: "an evaluation standard of the monthly assessment of the ten districts of 重庆 outside its main urban area (主城以外十区); " +
			"the year is not shown; " + note,
		Confidence: indicators.HighConfidence,
	}
}

func lightingTestPoints2015(note string) indicators.Citation {
	return indicators.Citation{
		Document: "创建全国文明城市2015年度测评要点",
		Edition:  "2015",
		Clause:   "5 背街小巷",
		URL:      "http://www.liunuo1978.com/index.php?id=1298",
		Note: "an evaluation standard in one city's list of what is tested, from a local firm's copy; neither city nor issuer is shown, " +
			"and the telephone code on the page points to 安庆; " + note,
		Confidence: indicators.MediumConfidence,
	}
}
