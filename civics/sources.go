package civics

import "github.com/wenming-go/wenming/indicators"

func jinchang2023(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》",
		Edition:    "2023",
		Clause:     "高擎思想旗帜 强化理论武装",
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}

// servicesPlan14 cites the national plan of public services.
func servicesPlan14(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "“十四五”公共服务规划",
		Issuer:     "发展改革委等21部门",
		Edition:    "published 2022-01",
		Clause:     clause,
		URL:        "https://m.folksfolks.com/news/2022-01/11/content_30934850.htm",
		Note:       joined("a national plan target for 2025, not a rule of scoring", note),
		Confidence: indicators.HighConfidence,
	}
}

// jiangxi2019 cites Jiangxi's rules of culture centres in villages and communities.
func jiangxi2019(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "江西省村(社区)综合性文化服务中心服务规范(试行)",
		Issuer:     "江西省",
		Edition:    "2019",
		URL:        "http://s4energysolutions.com/content/2019-03/14/content_22144528.htm",
		Note:       joined("an evaluation standard of Jiangxi for villages and communities; read in one mirror of the newspaper text", note),
		Confidence: indicators.MediumConfidence,
	}
}

// joined adds what a reader must know of one figure to what holds for all figures of a source.
func joined(of, note string) string {
	if note == "" {
		return of
	}
	return of + "; " + note
}
