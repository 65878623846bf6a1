package housing

import "github.com/wenming-go/wenming/indicators"

func jinchang2023(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》",
		Edition:    "2023",
		Clause:     "坚持以人为本 优化提升城市管理服务水平",
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}

// rentalOpinion2021 is the source of the size of affordable rental homes; it gives no share of them and no rent.
func rentalOpinion2021() indicators.Citation {
	return indicators.Citation{
		Document: "《关于加快发展保障性租赁住房的意见》(国办发〔2021〕22号)",
		Issuer:   "国务院办公厅",
		Edition:  "2021",
		Clause:   "面积标准",
		URL:      "http://news.youth.cn/jsxw/202107/t20210708_13079694.htm",
		Note: "national, from 2021; homes are to be mainly of 70 m² or less, a rule of emphasis and not a cap, with no share stated; " +
			"read in press texts that quote the clause",
		Confidence: indicators.HighConfidence,
	}
}

// rentalBriefing2022 is the source of how affordable rental homes are counted.
func rentalBriefing2022() indicators.Citation {
	return indicators.Citation{
		Document: "“十四五”公共服务规划 briefing",
		Issuer:   "住房城乡建设部",
		Edition:  "2022",
		URL:      "http://news.eeju.com/shichang/2022/0112/17932.html",
		Note: "counts homes and single rooms (套、间) together; its 6.5 million units of 2021–2025 are a total for 40 key cities and say nothing of " +
			"one of them; one copy of a television text",
		Confidence: indicators.MediumConfidence,
	}
}

// neighbourhoodOpinion2020 is the source of what an old neighbourhood is.
func neighbourhoodOpinion2020() indicators.Citation {
	return indicators.Citation{
		Document: "国办发〔2020〕23号",
		Edition:  "2020",
		URL:      "https://chaoyang.gov.cn/html/CYSZF/202305/0168480690447880.html",
		Note: "a definition as a government page gives it; the document's title is not shown there. Built long ago, badly kept, lacking facilities, " +
			"residents strongly willing; single buildings included; mainly those built by the end of 2000",
		Confidence: indicators.HighConfidence,
	}
}

// ministry2023 is the source of the year by which an old neighbourhood was built.
func ministry2023() indicators.Citation {
	return indicators.Citation{
		Document:   "住房城乡建设部 (2023-11; 2025-03-09 minister)",
		Issuer:     "住房城乡建设部",
		Edition:    "2023",
		URL:        "http://xywbxg.com/2098147351/Default.shtml",
		Note:       "national; says which neighbourhoods are meant (built by the end of 2000 and in need of renovation), not how many of them",
		Confidence: indicators.HighConfidence,
	}
}

// servicesPlan14 cites what the national plan of public services says of homes.
func servicesPlan14(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "“十四五”公共服务规划",
		Issuer:     "发展改革委等21部门",
		Edition:    "published 2022-01",
		Clause:     "主要指标(住有所居)",
		URL:        "https://m.folksfolks.com/news/2022-01/11/content_30934850.htm",
		Note:       joined("a national plan target for 2025, not a rule of scoring", note),
		Confidence: indicators.HighConfidence,
	}
}

// joined adds what a reader must know of one figure to what holds for all figures of a source.
func joined(of, note string) string {
	if note == "" {
		return of
	}
	return of + "; " + note
}
