package population

import "github.com/wenming-go/wenming/indicators"

func residentDefinition() indicators.Citation {
	return indicators.Citation{
		Document:   "统计指标解释:常住人口",
		Issuer:     "随县人民政府",
		Edition:    "2022-04-21",
		URL:        "http://www.zgsuixian.gov.cn/jcxxgk/zb/sxcgz/zc/zcwd/202204/t20220421_1214605.shtml",
		Confidence: indicators.HighConfidence,
	}
}

func registeredBase() indicators.Citation {
	return indicators.Citation{
		Document:   "《全国城市文明程度指数测评体系》",
		Edition:    "2012",
		URL:        "http://www.hbdjrd.gov.cn/content/detail/572aaa872c48cb0fc312533a.html",
		Note:       "a notice of 杜集区: per-head figures are based on 户籍人口 unless noted otherwise; it gives no definition of 户籍人口",
		Confidence: indicators.HighConfidence,
	}
}

func urbanBase() indicators.Citation {
	return indicators.Citation{
		Document:   "《全国文明城市测评体系》",
		Edition:    "2008",
		Clause:     "注册志愿者人数占城市人口总数的比例",
		URL:        "http://lyrb.lyd.com.cn/html/2009-11/27/content_586409.htm",
		Note:       "quoted in questions and answers of 洛阳日报, 2009-11-27; 城市人口总数 is not defined there",
		Confidence: indicators.HighConfidence,
	}
}
