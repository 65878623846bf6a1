package welfare

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// The criteria of schools.
const (
	// PrimaryClassSize2017: no primary class of more than 45 pupils (county, quality-balanced compulsory education, 2017).
	PrimaryClassSize2017 indicators.NodeID = "welfare.primary_class_size_2017"
	// JuniorClassSize2017: no junior secondary class of more than 50 pupils (county, quality-balanced compulsory education, 2017).
	JuniorClassSize2017 indicators.NodeID = "welfare.junior_class_size_2017"
	// VeryOversizedShare2018: very oversized classes ≤ 2 % of all classes (plan target of the Ministry of Education for the end of
	// 2018).
	VeryOversizedShare2018 indicators.NodeID = "welfare.very_oversized_share_2018"
	// OversizedShare2020: oversized classes ≤ 5 % of all classes (plan target of the Ministry of Education for the end of 2020).
	OversizedShare2020 indicators.NodeID = "welfare.oversized_share_2020"
)

func schoolsCriteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(PrimaryClassSize2017, PrimaryClassMaximum, indicators.AtMost(indicators.Whole(45)),
			indicators.Text{
				Zh: "小学所有班级学生数不超过 45 人（县域义务教育优质均衡，2017 年）",
				En: "no primary class of more than 45 pupils (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第5项", balanceNingxia, indicators.HighConfidence,
				"applies to every class of the county; every class must keep to it, so the largest class of the county is compared")),
		indicators.ThresholdNode(JuniorClassSize2017, JuniorClassMaximum, indicators.AtMost(indicators.Whole(50)),
			indicators.Text{
				Zh: "初中所有班级学生数不超过 50 人（县域义务教育优质均衡，2017 年）",
				En: "no junior secondary class of more than 50 pupils (county, quality-balanced compulsory education, 2017)",
			},
			balance2017("政府保障程度 第5项", balanceNingxia, indicators.HighConfidence,
				"applies to every class of the county; every class must keep to it, so the largest class of the county is compared")),
		indicators.ThresholdNode(VeryOversizedShare2018, VeryOversizedShare, indicators.AtMost(indicators.Whole(2)),
			indicators.Text{
				Zh: "超大班额占比 2 % 以内（教育部，2018 年底规划目标）",
				En: "very oversized classes ≤ 2 % of all classes (plan target of the Ministry of Education for the end of 2018)",
			},
			classSizeGoal(2018, "超大班额")),
		indicators.ThresholdNode(OversizedShare2020, OversizedShare, indicators.AtMost(indicators.Whole(5)),
			indicators.Text{
				Zh: "大班额占比 5 % 以内（教育部，2020 年底规划目标）",
				En: "oversized classes ≤ 5 % of all classes (plan target of the Ministry of Education for the end of 2020)",
			},
			classSizeGoal(2020, "大班额")),
	}
}

func oversizedClasses2018() indicators.Citation {
	return indicators.Citation{
		Document:   "教育部部长记者会 2018-03-16",
		Issuer:     "教育部",
		Edition:    "2018",
		URL:        "https://feifmx.com/domesticgd/10000159/20180316/32194195.html",
		Note:       "大班额: 56 pupils or more; 超大班额: 66 or more",
		Confidence: indicators.HighConfidence,
	}
}

func classSizeGoal(year int, clause string) indicators.Citation {
	return indicators.Citation{
		Document: fmt.Sprintf("教育部 statistics note on the %d goal", year),
		Issuer:   "教育部",
		Edition:  "2018",
		Clause:   clause,
		URL: "http://www.qida100.com/index.php?m=content&c=tag&a=lists&catid=371" +
			"&tag=%B9%D8%D7%A2%BA%A2%D7%D3%BD%CC%D3%FD",
		Note: fmt.Sprintf("a national plan target for the end of %d, from when such classes count as nearly gone (基本消除), not a rule of scoring; "+
			"from a secondary page that quotes the ministry", year),
		Confidence: indicators.MediumConfidence,
	}
}
