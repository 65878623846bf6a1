package housing

import "github.com/wenming-go/wenming/indicators"

// longnanURL is the page that gives the main indicators of Longnan's plan of communities.
const longnanURL = "https://newton.com.tw/wiki/%E9%9A%B4%E5%8D%97%E5%B8%82%E2%80%9C%E5%8D%81%E5%9B%9B%E4%BA%94%E2%80%9D%E5%9F%8E%E9%84%89" +
	"%E7%A4%BE%E5%8D%80%E6%9C%8D%E5%8B%99%E9%AB%94%E7%B3%BB%E5%BB%BA%E8%A8%AD%E8%A6%8F%E5%8A%83/61876240"

// longnanPlan cites the plan of communities of Longnan. The page is a summary, so a figure that no other plan repeats has medium
// confidence.
func longnanPlan(confidence indicators.Confidence, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "陇南市“十四五”城乡社区服务体系建设规划",
		Issuer:     "陇南市政府办",
		Edition:    "2022",
		Clause:     "主要指标",
		URL:        longnanURL,
		Note:       joined("a plan target for 2025, not a rule of scoring, from an encyclopaedia's summary of the plan", note),
		Confidence: confidence,
	}
}

// facilityArea2025 cites the two national plans that state the same area.
func facilityArea2025() indicators.Citation {
	return indicators.Citation{
		Document:   "“十四五”公共服务规划; “十四五”城乡社区服务体系建设规划(国办发〔2021〕56号)",
		Issuer:     "发展改革委等; 国务院办公厅",
		Edition:    "published 2022-01",
		Clause:     "主要指标",
		URL:        "https://m.folksfolks.com/news/2022-01/11/content_30934850.htm",
		Note:       "a national plan target for 2025, not a rule of scoring, which local plans repeat; which households are meant is not shown",
		Confidence: indicators.HighConfidence,
	}
}

func communityWorkersPlan() indicators.Citation {
	return indicators.Citation{
		Document: "陇南市“十四五”城乡社区服务体系建设规划; 湖北省同名规划",
		Issuer:   "陇南市政府办; 湖北省民政厅",
		Edition:  "2022",
		Clause:   "主要指标",
		URL:      longnanURL,
		Note: "a plan target for 2025, not a rule of scoring; three local plans give the same figure, and that of Longnan calls it the provincial " +
			"target of Gansu",
		Confidence: indicators.HighConfidence,
	}
}

func ruralFacilities(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "陇南市规划; 国家发展改革委 briefing; 湖北省规划",
		Issuer:     "陇南市政府办; 国家发展改革委; 湖北省民政厅",
		Edition:    "2021-2022",
		Clause:     "主要指标",
		URL:        "http://tulizeni.org/p/350468.html",
		Note:       joined("a plan target for 2025, not a rule of scoring, from press copies", note),
		Confidence: indicators.MediumConfidence,
	}
}

func embeddedFacilityArea(note string) indicators.Citation {
	return indicators.Citation{
		Document: "城市社区嵌入式服务设施建设导则(试行)",
		Issuer:   "国家发展改革委等",
		Edition:  "2024",
		URL:      "https://www.hunantoday.cn/news/xhn/202401/19331303.html",
		Note: joined("an evaluation standard of a national trial guideline for urban communities; which households are meant is not shown, "+
			"and it is held here to all communities and resident households reported", note),
		Confidence: indicators.HighConfidence,
	}
}

func pilot2022() indicators.Citation {
	return indicators.Citation{
		Document:   "住房城乡建设部、民政部 完整社区建设试点通知",
		Issuer:     "住房城乡建设部 民政部",
		Edition:    "2022",
		URL:        "https://kanwenda.com/k/47357.html",
		Note:       "an evaluation standard of the communities of the pilot from October 2022; read in a reworded copy that agrees with the plans of communities",
		Confidence: indicators.MediumConfidence,
	}
}
