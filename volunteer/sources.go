package volunteer

import "github.com/wenming-go/wenming/indicators"

func scheme2008() indicators.Citation {
	return indicators.Citation{
		Document:   "《全国文明城市测评体系》",
		Edition:    "2008",
		Clause:     "注册志愿者人数占城市人口总数的比例",
		URL:        "http://lyrb.lyd.com.cn/html/2009-11/27/content_586409.htm",
		Note:       "quoted in questions and answers of 洛阳日报, 2009-11-27; stated over 城市人口总数, which is not defined there; marks not given",
		Confidence: indicators.HighConfidence,
	}
}

func outline2013() indicators.Citation {
	return indicators.Citation{
		Document: "《中国社会服务志愿者队伍建设指导纲要(2013-2020年)》",
		Issuer:   "民政部",
		Edition:  "2013-2020",
		Clause:   "注册社会服务志愿者占居民总数的比例",
		URL:      "http://news.swchina.org/industrynews/2014/0204/9927.shtml",
		Note: "a plan target for 2020, not a rule of scoring; its numerator is registered social service volunteers only; " +
			"居民总数 is not defined in the report and is read as 常住人口",
		Confidence: indicators.HighConfidence,
	}
}

func civilAffairsPlan13() indicators.Citation {
	return indicators.Citation{
		Document:   "《民政事业发展第十三个五年规划》",
		Issuer:     "民政部",
		Edition:    "2016-2020",
		Clause:     "志愿服务参与率",
		URL:        "http://m.zgkjsz.com/page/2016/0901/16888429.shtml",
		Note:       "a plan target for 2020, not a rule of scoring; the rate is not defined in the report and is read as people who took part ÷ 常住人口",
		Confidence: indicators.MediumConfidence,
	}
}

func beijing2009(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《关于进一步加强和改进志愿者工作的意见》",
		Issuer:     "北京市委、市政府",
		Edition:    "2009",
		Clause:     clause,
		URL:        "https://news.sohu.com/20090330/n263094264.shtml",
		Note:       "a plan target of Beijing for three to five years from 2009, not a rule of scoring; " + note,
		Confidence: indicators.HighConfidence,
	}
}

func shenzhen2011() indicators.Citation {
	return indicators.Citation{
		Document:   "《关于建设“志愿者之城”的决定(征求意见稿)》",
		Issuer:     "深圳市委、市政府",
		Edition:    "2011",
		Clause:     "志愿者人数占常住人口",
		URL:        "http://big5.www.gov.cn/gate/big5/www.gov.cn/jrzg/2011-12/04/content_2010311.htm",
		Note:       "a plan target of Shenzhen for 2015, from a draft for comments, not a rule of scoring; its 志愿者 are read as registered volunteers",
		Confidence: indicators.HighConfidence,
	}
}

func provincialScheme2012() indicators.Citation {
	return indicators.Citation{
		Document:   "志愿服务测评体系(省级)",
		Edition:    "c. 2012",
		Clause:     "Ⅱ-4 志愿服务理念覆盖面",
		URL:        "https://hnvs.cn/!mass!detail&id=1565",
		Note:       "a provincial scheme; the province and the marks are not shown; method 问卷调查",
		Confidence: indicators.MediumConfidence,
	}
}

func trialScheme2012() indicators.Citation {
	return indicators.Citation{
		Document:   "《全国志愿服务工作测评体系(试行)》",
		Edition:    "2012",
		Clause:     "状态描述法",
		URL:        "http://m.cornels-photography.com/paper/261158911.html",
		Note:       "grades A, B, C and C# earn 100, 66, 33 and 0 % of an item's marks",
		Confidence: indicators.HighConfidence,
	}
}

func regulations2017(article, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《志愿服务条例》",
		Issuer:     "国务院",
		Edition:    "国令第685号, 2017-12-01",
		Clause:     article,
		URL:        "https://lawfaq.cn/law/16-470-1.html",
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}

func jinchang2023(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》",
		Edition:    "2023",
		Clause:     "弘扬雷锋精神 打造志愿之城",
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}

func registeredVolunteerRules() indicators.Citation {
	return indicators.Citation{
		Document:   "《中国注册志愿者管理办法》",
		Issuer:     "共青团中央",
		Clause:     "第十六条",
		URL:        "https://www.2mdqqw1.xyz/tw/info/1013/18152.htm",
		Note:       "hours after registration; the address is that of rules of Sichuan (2021) with the same steps, as are those of Fujian (2013)",
		Confidence: indicators.HighConfidence,
	}
}

func beijingVolunteerRules() indicators.Citation {
	return indicators.Citation{
		Document:   "《北京市志愿者管理办法(试行)》",
		Edition:    "试行; the date is not shown",
		URL:        "http://damoshentu.com/shangxun/177170.shtml",
		Confidence: indicators.MediumConfidence,
	}
}

func longgangRules() indicators.Citation {
	return indicators.Citation{
		Document:   "《龙岗区星级志愿者评定管理办法》",
		Edition:    "2023年修订版",
		URL:        "https://www.chinagovernance.com/document/11094509",
		Note:       "as 深圳市龙岗区人民政府 announced the rating of 2023; registered and serving without a break for the time given; no fifth star there",
		Confidence: indicators.HighConfidence,
	}
}
