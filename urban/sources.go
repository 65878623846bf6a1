package urban

import "github.com/wenming-go/wenming/indicators"

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

// sectionCity is the section of the review of 2023 on city and countryside.
const sectionCity = "坚持以人为本 优化提升城市管理服务水平"

func jinchang2023(section, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》",
		Edition:    "2023",
		Clause:     section,
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}

// jinchangManagement cites the section of the review on the city's streets and services.
func jinchangManagement(note string) indicators.Citation {
	return jinchang2023(sectionCity, note)
}

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
