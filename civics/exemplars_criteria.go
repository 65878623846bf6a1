package civics

import "github.com/wenming-go/wenming/indicators"

// CourageSupport2008 is the node of the scheme of 2008: support for acts of courage of 90 % or more.
const CourageSupport2008 indicators.NodeID = "civics.courage_support_2008"

func exemplarCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(CourageSupport2008, CourageSupport, indicators.AtLeast(indicators.Whole(90)),
			indicators.Text{
				Zh: "市民对见义勇为行为的赞同与支持率 90 % 以上（2008 年版全国文明城市测评体系）",
				En: "citizens' support for acts of courage ≥ 90 % (national scheme of 2008)",
			}, scheme2008()),
	}
}

func scheme2008() indicators.Citation {
	return indicators.Citation{
		Document:   "《全国文明城市测评体系》",
		Edition:    "2008",
		Clause:     "市民对见义勇为行为的赞同与支持率",
		URL:        "http://lyrb.lyd.com.cn/html/2009-11/27/content_586409.htm",
		Note:       "an evaluation standard, by questionnaire (问卷调查), quoted in questions and answers of 洛阳日报, 2009-11-27; marks not given",
		Confidence: indicators.HighConfidence,
	}
}
