package welfare

import "github.com/wenming-go/wenming/indicators"

// The criteria of the public hotline.
const (
	// HotlineReplyDaying2017: reply rate of the hotline ≥ 92 % (minimum that Suining set for the units of Daying county, 2017).
	HotlineReplyDaying2017 indicators.NodeID = "welfare.hotline_reply_daying_2017"
	// HotlineSatisfactionDaying2016: satisfaction rate of the hotline ≥ 85 % (minimum that Suining set for the units of Daying county,
	// 2016–2017).
	HotlineSatisfactionDaying2016 indicators.NodeID = "welfare.hotline_satisfaction_daying_2016"
	// CityEnquiryTimeZunyi: all enquiries at city level handled within 1 working day (Zunyi, year not shown).
	CityEnquiryTimeZunyi indicators.NodeID = "welfare.city_enquiry_time_zunyi"
	// CountyEnquiryTimeZunyi: all enquiries at county level handled within 2 working days (Zunyi, year not shown).
	CountyEnquiryTimeZunyi indicators.NodeID = "welfare.county_enquiry_time_zunyi"
	// RequestTimeZunyi: all requests and suggestions handled within 5 working days (Zunyi, year not shown).
	RequestTimeZunyi indicators.NodeID = "welfare.request_time_zunyi"
	// CityComplaintTimeZunyi: all ordinary complaints at city level handled within 10 working days (Zunyi, year not shown).
	CityComplaintTimeZunyi indicators.NodeID = "welfare.city_complaint_time_zunyi"
	// CountyComplaintTimeZunyi: all ordinary complaints at county level handled within 12 working days (Zunyi, year not shown).
	CountyComplaintTimeZunyi indicators.NodeID = "welfare.county_complaint_time_zunyi"
)

func hotlineCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(HotlineReplyDaying2017, HotlineReplyRate, indicators.AtLeast(indicators.Whole(92)),
			indicators.Text{
				Zh: "热线群众回复率 92 % 以上（遂宁市对大英县各单位的最低标准，2017 年）",
				En: "reply rate of the hotline ≥ 92 % (minimum that Suining set for the units of Daying county, 2017)",
			},
			suiningHotline2017()),
		indicators.ThresholdNode(HotlineSatisfactionDaying2016, HotlineSatisfactionRate, indicators.AtLeast(indicators.Whole(85)),
			indicators.Text{
				Zh: "热线群众满意率 85 % 以上（遂宁市对大英县各单位的最低标准，2016–2017 年）",
				En: "satisfaction rate of the hotline ≥ 85 % (minimum that Suining set for the units of Daying county, 2016–2017)",
			},
			suiningHotline2016()),
		indicators.ThresholdNode(CityEnquiryTimeZunyi, CityEnquiryTime, indicators.AtMost(indicators.Whole(1)),
			indicators.Text{
				Zh: "市级咨询件均在 1 个工作日内办理（遵义市，年份未注明）",
				En: "all enquiries at city level handled within 1 working day (Zunyi, year not shown)",
			},
			zunyiHotline()),
		indicators.ThresholdNode(CountyEnquiryTimeZunyi, CountyEnquiryTime, indicators.AtMost(indicators.Whole(2)),
			indicators.Text{
				Zh: "县级咨询件均在 2 个工作日内办理（遵义市，年份未注明）",
				En: "all enquiries at county level handled within 2 working days (Zunyi, year not shown)",
			},
			zunyiHotline()),
		indicators.ThresholdNode(RequestTimeZunyi, RequestTime, indicators.AtMost(indicators.Whole(5)),
			indicators.Text{
				Zh: "求助件、建议件均在 5 个工作日内办理（遵义市，年份未注明）",
				En: "all requests and suggestions handled within 5 working days (Zunyi, year not shown)",
			},
			zunyiHotline()),
		indicators.ThresholdNode(CityComplaintTimeZunyi, CityComplaintTime, indicators.AtMost(indicators.Whole(10)),
			indicators.Text{
				Zh: "市级一般投诉件均在 10 个工作日内办理（遵义市，年份未注明）",
				En: "all ordinary complaints at city level handled within 10 working days (Zunyi, year not shown)",
			},
			zunyiHotline()),
		indicators.ThresholdNode(CountyComplaintTimeZunyi, CountyComplaintTime, indicators.AtMost(indicators.Whole(12)),
			indicators.Text{
				Zh: "县级一般投诉件均在 12 个工作日内办理（遵义市，年份未注明）",
				En: "all ordinary complaints at county level handled within 12 working days (Zunyi, year not shown)",
			},
			zunyiHotline()),
	}
}

func suiningHotline2017() indicators.Citation {
	return indicators.Citation{
		Document:   "大英县12345政府服务热线 2017年2-3月情况通报 (市上最低标准)",
		Issuer:     "遂宁市",
		Edition:    "2017",
		URL:        "https://dyxrmt.cn/article-17942-1.html",
		Note:       "an evaluation standard for the units of Daying county; the rate is not defined in the report and is read as cases replied to ÷ cases received",
		Confidence: indicators.HighConfidence,
	}
}

func suiningHotline2016() indicators.Citation {
	return indicators.Citation{
		Document:   "大英县12345政府服务热线 情况通报 (市上最低标准)",
		Issuer:     "遂宁市",
		Edition:    "2016",
		URL:        "https://dyrmt.com/article-10142-1.html",
		Note:       "an evaluation standard for the units of Daying county; the rate is not defined in the report and is read as satisfied ÷ judged",
		Confidence: indicators.HighConfidence,
	}
}

func zunyiHotline() indicators.Citation {
	return indicators.Citation{
		Document: "遵义市12345热线",
		Issuer:   "遵义市",
		Edition:  "not shown",
		URL:      "https://www.shdbkk.com/html_3/falu/8980/list/12.html",
		Note: "an evaluation standard of Zunyi, from a copy: a time limit of a single case, so the slowest is compared; " +
			"from when the limits are is not shown",
		Confidence: indicators.MediumConfidence,
	}
}

func binzhouHotline2021() indicators.Citation {
	return indicators.Citation{
		Document:   "滨州日报",
		Edition:    "2021-07-21",
		URL:        "http://epaper.bzrb.net/bzrb/20210721/html/content_20210721003005.htm",
		Note:       "observed in Binzhou, 12–16 July 2021: 16,365 of 16,567 calls, 98.78 %; no threshold",
		Confidence: indicators.HighConfidence,
	}
}

func jinchangMayorHotline2020(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "甘肃日报 2020-08-10",
		Issuer:     "金昌市“市长热线”受理中心",
		Edition:    "2020",
		URL:        "http://gansu.gscn.com.cn/system/2020/08/10/012437292.shtml",
		Note:       "observed in Jinchang, first half of 2020: " + note,
		Confidence: indicators.HighConfidence,
	}
}
