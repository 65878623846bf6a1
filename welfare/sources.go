package welfare

import "github.com/wenming-go/wenming/indicators"

// The paragraphs of the review that this package reads, by their first words.
const (
	employmentParagraph = "落实就业优先政策"
	welfareParagraph    = "持续优化社会福利服务水平"
	educationParagraph  = "办好人民满意的教育"
	healthParagraph     = "促进健康金昌建设"
	businessParagraph   = "全力优化营商环境"
)

// jinchang2023 cites a paragraph of the review.
func jinchang2023(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《以文明之光点亮幸福生活——金昌市巩固提升全国文明城市创建水平工作综述》",
		Edition:    "2023",
		Clause:     clause,
		Note:       note,
		Confidence: indicators.HighConfidence,
	}
}

func publicServices14(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《“十四五”公共服务规划》",
		Issuer:     "发展改革委等21部门",
		Edition:    "published 2022-01",
		Clause:     clause,
		URL:        "https://m.folksfolks.com/news/2022-01/11/content_30934850.htm",
		Note:       "a plan target of China for 2025, not a rule of scoring; " + note,
		Confidence: indicators.HighConfidence,
	}
}

func civilAffairsPlan14(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《“十四五”民政事业发展规划》",
		Issuer:     "民政部 国家发展改革委",
		Edition:    "2021",
		Clause:     "指标专栏",
		URL:        "http://www.zmdnews.cn/2021/0619/652318.shtml",
		Note:       "a binding plan target of China for 2025, not a rule of scoring; " + note,
		Confidence: indicators.HighConfidence,
	}
}

func completeCommunity2020(clause, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《完整居住社区建设标准(试行)》",
		Issuer:     "住房城乡建设部等13部门",
		Edition:    "2020",
		Clause:     clause,
		URL:        "http://beihai.jiwu.com/news/4233388.html",
		Note:       "a national trial standard for one facility, asked here of the smallest in the place; " + note,
		Confidence: indicators.MediumConfidence,
	}
}

// Where the scheme of 2017 for quality-balanced compulsory education was read. Some of its items stood in a table without an address.
const (
	balanceCaixin     = "http://china.caixin.com/2017-05-25/101094497.html"
	balanceNingxia    = "http://nakedoat.com/xinwen/2018-01/05/content_5253523.htm"
	balanceHebei      = "https://m.zixin.com.cn/doc/2278587.html"
	balanceSchoolbook = "https://www.fudaoke.com/exam/3242393.html"
	withoutAddress    = ""
)

func balance2017(clause, url string, confidence indicators.Confidence, note string) indicators.Citation {
	if url == withoutAddress {
		note += "; read in an indicator table of a published evaluation system, which has no address"
	}
	return indicators.Citation{
		Document:   "《县域义务教育优质均衡发展督导评估办法》(教督〔2017〕6号)",
		Issuer:     "教育部",
		Edition:    "2017",
		Clause:     clause,
		URL:        url,
		Note:       "an evaluation standard of the recognition of counties for quality-balanced compulsory education: " + note,
		Confidence: confidence,
	}
}

func sanitaryCity2021(item, note string) indicators.Citation {
	return indicators.Citation{
		Document:   "《国家卫生城市和国家卫生县标准》(全爱卫发〔2021〕6号) 评价指标",
		Issuer:     "全国爱卫会",
		Edition:    "2021",
		Clause:     item,
		URL:        "https://zyqjg.com/article-16066-4.html",
		Note:       "an evaluation standard of national sanitary cities and counties: " + note,
		Confidence: indicators.HighConfidence,
	}
}
