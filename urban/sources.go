package urban

import "github.com/wenming-go/wenming/indicators"

// jinchang2023 cites the section of the review of 2023 on city and countryside.
func jinchang2023(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》",
		Edition:    "2023",
		Clause:     "坚持以人为本 优化提升城市管理服务水平",
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}

// repealedGardenCity cites the scheme of national garden cities that is no longer in force.
func repealedGardenCity(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《国家园林城市标准》",
		Issuer:     "建设部",
		Edition:    "not shown (repealed)",
		Clause:     clause,
		URL:        "http://www.fsou.com.cn/html/text/chl/578/57842_5.html",
		Note:       "an evaluation standard of the scheme of national garden cities (国家园林城市) of the former ministry of construction, repealed; " + note,
		Confidence: indicators.HighConfidence,
	}
}

// ecologicalGardenCity cites the scheme of national ecological garden cities. Of its items, the source gives a clause for one only.
func ecologicalGardenCity(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document: "国家生态园林城市 建设目标",
		Issuer:   "住房城乡建设部",
		Edition:  "not shown (page of 2023)",
		Clause:   clause,
		URL:      "http://azoutdoor.com/news/1527.html",
		Note: "an evaluation standard of the scheme of national ecological garden cities (国家生态园林城市), from one reworded trade copy; " +
			"the edition is not shown; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// ecologicalGardenCityPark cites the item on park area per person, which is the only one to say of whom.
func ecologicalGardenCityPark(note string) indicators.Citation {
	return ecologicalGardenCity("", "人均公园绿地面积: "+note)
}

// opinion2016 cites the opinion of 2016. The page its text was read on has no address.
func opinion2016(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《关于进一步加强城市规划建设管理工作的若干意见》",
		Issuer:     "中共中央、国务院",
		Edition:    "2016",
		Clause:     clause,
		Note:       "a plan target for 2020 for the whole country, not a rule of scoring; the page with the text has no address; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// cityCheckUp2021 cites the table of the city check-up as a practitioner copied it.
func cityCheckUp2021(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "2021年城市体检指标体系(65项)",
		Issuer:     "住房城乡建设部",
		Edition:    "2021",
		Clause:     "生态宜居",
		URL:        "https://blog.csdn.net/jackson_yee20001128/article/details/130559459",
		Note:       "an evaluation standard of the city check-up (城市体检) of 2021, from a practitioner's copy of the table; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// sanitaryCity2014 cites a required condition of sanitary cities as one page quotes it. Some conditions stand alike on a second page,
// [sanitaryCity2014Twice], which is what their confidence rests on.
func sanitaryCity2014(note string) indicators.Citation {
	return indicators.Citation{
		Document: "《国家卫生城市标准(2014版)》",
		Issuer:   "全国爱卫会",
		Edition:  "2014",
		Clause:   "必备条件",
		URL:      "https://m.51tietu.net/tscspmzx/2375671.html",
		Note: "an evaluation standard, a required condition (必备条件) of national sanitary cities (国家卫生城市) in the edition of 2014, read on a page that " +
			"quotes it; the edition of 2021 replaced several of its figures, and whether this one was among them was not seen; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// sanitaryCity2014Twice cites a required condition of sanitary cities that two pages quote alike.
func sanitaryCity2014Twice(note string) indicators.Citation {
	c := sanitaryCity2014("a second page agrees, http://fsncp888.com/zt/2325998.html; " + note)
	c.Confidence = indicators.HighConfidence
	return c
}

// countyTownScheme cites a provincial scheme whose title page was not seen.
func countyTownScheme(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "provincial county-town habitat scheme (title page not seen)",
		Issuer:     "省级",
		Edition:    "not shown",
		Clause:     clause,
		URL:        "http://ask.fsou.com/html/text/lar/172319/17231934_5.html",
		Note:       "an evaluation standard for county towns (县城) of one province; neither province, title nor year is shown; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// managementEvaluation2020 cites an item of the ministry's evaluation.
func managementEvaluation2020(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document: "《城市综合管理服务评价指标(试行)及评价细则》",
		Issuer:   "住房城乡建设部",
		Edition:  "2020",
		Clause:   clause,
		URL:      "http://www.360docs.net/doc/2c9776119.html",
		Note: "an evaluation standard for cities; the address is that of the document, and the text of the item was read on a copy " +
			"without an address; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// taizhouCup cites the sheet for towns of Taizhou.
func taizhouCup(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《台州市城镇规划建设管理“括苍杯”评分表》",
		Issuer:     "台州市政府办",
		Edition:    "not shown",
		Clause:     "镇容生态环境",
		URL:        "http://www.fsou.net/html/text/lar/169725/16972546_5.html",
		Note:       "an evaluation standard for towns of Taizhou; the year is not shown; " + note,
		Confidence: indicators.HighConfidence,
	}
}
