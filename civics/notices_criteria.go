package civics

import "github.com/wenming-go/wenming/indicators"

// The nodes of notices.
const (
	// NoticesZhuxi2021 is Zhuxi's standard of the cycle 2021–2023: a notice or more per 200 m.
	NoticesZhuxi2021 indicators.NodeID = "civics.notices_zhuxi_2021"
	// CoreValuesZhuxi2021 is Zhuxi's standard of the cycle 2021–2023: 3 displays of the core values or more per 500 m.
	CoreValuesZhuxi2021 indicators.NodeID = "civics.core_values_zhuxi_2021"
	// CivilityZhuxi2021 is Zhuxi's standard of the cycle 2021–2023: 3 notices for civility or more per 500 m.
	CivilityZhuxi2021 indicators.NodeID = "civics.civility_zhuxi_2021"
	// HealthZhuxi2021 is Zhuxi's standard of the cycle 2021–2023: 3 notices for civility and health or more per 500 m.
	HealthZhuxi2021 indicators.NodeID = "civics.health_zhuxi_2021"
	// LandscapeZhuxi2021 is Zhuxi's standard of the cycle 2021–2023: a landscape piece or more per 500 m.
	LandscapeZhuxi2021 indicators.NodeID = "civics.landscape_zhuxi_2021"
	// MinorsZhuxi2021 is Zhuxi's standard of the cycle 2021–2023: a display for minors or more per 500 m.
	MinorsZhuxi2021 indicators.NodeID = "civics.minors_zhuxi_2021"
	// HonestyZhuxi2021 is Zhuxi's standard of the cycle 2021–2023: 2 displays for honest business or more per 500 m.
	HonestyZhuxi2021 indicators.NodeID = "civics.honesty_zhuxi_2021"
	// MainStreetNotices2015 is one city's test points of 2015: 5 notices or more per 300 m of main street.
	MainStreetNotices2015 indicators.NodeID = "civics.main_street_notices_2015"
	// SideStreetNotices2015 is one city's test points of 2015: 5 notices or more per 100 m of secondary or commercial street.
	SideStreetNotices2015 indicators.NodeID = "civics.side_street_notices_2015"
	// CoreValuesAwareness2014 is the test of 2014: everybody knows the 24 characters.
	CoreValuesAwareness2014 indicators.NodeID = "civics.core_values_awareness_2014"
)

func noticeCriteria() []indicators.Node {
	const overStretch = "asked of a stretch, held here to the mean over the length inspected"
	zhuxi := func(id indicators.NodeID, indicator indicators.IndicatorID, least int64, zh, en, clause string) indicators.Node {
		return indicators.ThresholdNode(id, indicator, indicators.AtLeast(indicators.Whole(least)), indicators.Text{
			Zh: zh + "（竹溪县主次干道、商业大街，2021–2023 年周期）",
			En: en + " (main, secondary and commercial streets of Zhuxi county, cycle 2021–2023)",
		}, zhuxi2021(clause, overStretch))
	}
	return []indicators.Node{
		zhuxi(NoticesZhuxi2021, NoticesPer200m, 1, "每 200 米公益广告不少于 1 处", "public-service notices ≥ 1 per 200 m", "200米内公益广告"),
		zhuxi(CoreValuesZhuxi2021, CoreValuesPer500m, 3, "每 500 米社会主义核心价值观宣传不少于 3 处", "displays of the core values ≥ 3 per 500 m", "社会主义核心价值观类宣传"),
		zhuxi(CivilityZhuxi2021, CivilityPer500m, 3, "每 500 米“讲文明树新风”公益广告不少于 3 处", "notices for civility ≥ 3 per 500 m", "讲文明树新风公益广告"),
		zhuxi(HealthZhuxi2021, HealthPer500m, 3, "每 500 米“文明健康 有你有我”公益广告不少于 3 处", "notices for civility and health ≥ 3 per 500 m", "文明健康有你有我公益广告"),
		zhuxi(LandscapeZhuxi2021, LandscapePer500m, 1, "每 500 米景观小品不少于 1 处", "landscape pieces ≥ 1 per 500 m", "景观小品"),
		zhuxi(MinorsZhuxi2021, MinorsPer500m, 1, "每 500 米未成年人思想道德建设宣传不少于 1 处", "displays for minors' moral education ≥ 1 per 500 m", "未成年人思想道德建设宣传"),
		zhuxi(HonestyZhuxi2021, HonestyPer500m, 2, "每 500 米诚信经营宣传不少于 2 处", "displays for honest business ≥ 2 per 500 m", "诚信经营宣传"),
		indicators.ThresholdNode(MainStreetNotices2015, MainStreetNoticesPer300m, indicators.AtLeast(indicators.Whole(5)),
			indicators.Text{
				Zh: "主干道每 300 米公益广告不少于 5 处（某市《创建全国文明城市 2015 年度测评要点》，城市未见）",
				En: "notices ≥ 5 per 300 m of main street (test points of 2015 of one city, whose name is not shown)",
			}, testPoints2015(overStretch)),
		indicators.ThresholdNode(SideStreetNotices2015, SideStreetNoticesPer100m, indicators.AtLeast(indicators.Whole(5)),
			indicators.Text{
				Zh: "商业街、次干道每 100 米公益广告不少于 5 处（某市《创建全国文明城市 2015 年度测评要点》，城市未见）",
				En: "notices ≥ 5 per 100 m of commercial and secondary street (test points of 2015 of one city, whose name is not shown)",
			}, testPoints2015(overStretch)),
		indicators.ThresholdNode(CoreValuesAwareness2014, CoreValuesAwareness, indicators.AtLeast(indicators.Whole(100)),
			indicators.Text{
				Zh: "社会主义核心价值观“24字”知晓率 100 %（全国文明城市 2014 年测评）",
				En: "awareness of the core values 100 % (test of national civilized cities, 2014)",
			}, test2014()),
	}
}

// zhuxi2021 cites the standard of a county, which is no rule of the national scheme.
func zhuxi2021(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "竹溪县考察点位标准(主次干道、商业大街)",
		Edition:    "2021-23 cycle",
		Clause:     clause,
		URL:        "http://www.zxxww.com/show-161-100634-1.html",
		Note:       joined("an evaluation standard of Zhuxi county for its main, secondary and commercial streets, by inspection (实地考察); the issuer is not shown", note),
		Confidence: indicators.MediumConfidence,
	}
}

func testPoints2015(note string) indicators.Citation {
	return indicators.Citation{
		Document: "创建全国文明城市2015年度测评要点",
		Edition:  "2015",
		Clause:   "1-4",
		URL:      "http://www.liunuo1978.com/index.php?id=1298",
		Note: joined("an evaluation standard of one city, in a local firm's copy; issuer and city are not shown (安庆 is inferred from a telephone code); "+
			"other cities use other densities", note),
		Confidence: indicators.MediumConfidence,
	}
}

func test2014() indicators.Citation {
	return indicators.Citation{
		Document:   "全国文明城市 2014 测评",
		Edition:    "2014",
		Clause:     "社会主义核心价值观24字知晓率",
		URL:        "https://jxxfw.com/periodical/57209d291e92f55b2353ec6c292c6338.html",
		Note:       "an evaluation standard as a magazine reports it (中国新闻周刊); method, base and marks are not shown",
		Confidence: indicators.MediumConfidence,
	}
}
