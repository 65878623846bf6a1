package civics

import "github.com/wenming-go/wenming/indicators"

// The nodes of sport, all of them targets of national plans.
const (
	// SportsGround2025 is the target for 2025: 2.6 m² of sports ground a resident.
	SportsGround2025 indicators.NodeID = "civics.sports_ground_2025"
	// SportsGround2022 is the target of 2019 for 2022: 1.9 m² of sports ground a resident or more.
	SportsGround2022 indicators.NodeID = "civics.sports_ground_2022"
	// SportsGround2030 is the target of 2019 for 2030: 2.3 m² of sports ground a resident or more.
	SportsGround2030 indicators.NodeID = "civics.sports_ground_2030"
	// RegularExercise2025 is the target for 2025: 38.5 % exercise regularly.
	RegularExercise2025 indicators.NodeID = "civics.regular_exercise_2025"
	// RegularExercise2022 is the target for 2022: 37 % or more exercise regularly.
	RegularExercise2022 indicators.NodeID = "civics.regular_exercise_2022"
	// RegularExercise2030 is the target for 2030: 40 % or more exercise regularly.
	RegularExercise2030 indicators.NodeID = "civics.regular_exercise_2030"
	// PhysiquePass2022 is the target for 2022: 90.86 % or more pass the physique standard.
	PhysiquePass2022 indicators.NodeID = "civics.physique_pass_2022"
	// PhysiquePass2030 is the target for 2030: 92.17 % or more pass the physique standard.
	PhysiquePass2030 indicators.NodeID = "civics.physique_pass_2030"
	// Instructors2022 is the target for 2022: 1.9 instructors per 1,000 or more.
	Instructors2022 indicators.NodeID = "civics.instructors_2022"
	// Instructors2030 is the target for 2030: 2.3 instructors per 1,000 or more.
	Instructors2030 indicators.NodeID = "civics.instructors_2030"
)

func sportCriteria() []indicators.Node {
	target := func(
		id indicators.NodeID, indicator indicators.IndicatorID, least, year, zh, en string, source indicators.Citation,
	) indicators.Node {
		return indicators.ThresholdNode(id, indicator, indicators.AtLeast(indicators.MustNumber(least)), indicators.Text{
			Zh: zh + "（全国 " + year + " 年规划目标）", En: en + " (national plan target for " + year + ")",
		}, source)
	}
	healthy := func(
		id indicators.NodeID, indicator indicators.IndicatorID, least, year, zh, en, note string,
	) indicators.Node {
		return target(id, indicator, least, year, zh, en, healthyChina2019(joined("the level for "+year, note)))
	}
	const (
		overResidents = "the base is not shown, and residents are read into it"
		overtaken     = overResidents + "; overtaken by the target of 2.6 m² for 2025"
		aged7         = "people aged 7 and over"
	)
	return []indicators.Node{
		target(SportsGround2025, SportsGroundPerResident, "2.6", "2025", "人均体育场地面积 2.6 平方米", "sports ground 2.6 m² per resident", sportGround2025("")),
		healthy(SportsGround2022, SportsGroundPerResident, "1.9", "2022", "人均体育场地面积 1.9 平方米以上", "sports ground ≥ 1.9 m² per resident", overtaken),
		healthy(SportsGround2030, SportsGroundPerResident, "2.3", "2030", "人均体育场地面积 2.3 平方米以上", "sports ground ≥ 2.3 m² per resident", overtaken),
		target(RegularExercise2025, RegularExercise, "38.5", "2025", "经常参加体育锻炼人数比例 38.5 %", "share that exercises regularly 38.5 %", fitnessOpinion2022()),
		healthy(RegularExercise2022, RegularExercise, "37", "2022", "经常参加体育锻炼人数比例 37 % 以上", "share that exercises regularly ≥ 37 %", aged7),
		healthy(RegularExercise2030, RegularExercise, "40", "2030", "经常参加体育锻炼人数比例 40 % 以上", "share that exercises regularly ≥ 40 %", aged7),
		healthy(PhysiquePass2022, PhysiquePass, "90.86", "2022", "城乡居民达到《国民体质测定标准》合格以上的比例不低于 90.86 %", "share that passes the physique standard ≥ 90.86 %", ""),
		healthy(PhysiquePass2030, PhysiquePass, "92.17", "2030", "城乡居民达到《国民体质测定标准》合格以上的比例不低于 92.17 %", "share that passes the physique standard ≥ 92.17 %", ""),
		healthy(Instructors2022, InstructorsPer1000, "1.9", "2022", "每千人社会体育指导员 1.9 人以上", "social sports instructors ≥ 1.9 per 1,000 residents", overResidents),
		healthy(Instructors2030, InstructorsPer1000, "2.3", "2030", "每千人社会体育指导员 2.3 人以上", "social sports instructors ≥ 2.3 per 1,000 residents", overResidents),
	}
}

func sportGround2025(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "“十四五”公共服务规划; 《关于构建更高水平的全民健身公共服务体系的意见》",
		Issuer:     "发展改革委等; 中办国办",
		Edition:    "2021/2022",
		Clause:     "主要指标",
		URL:        "https://m.folksfolks.com/news/2022-01/11/content_30934850.htm",
		Note:       joined("a national plan target for 2025, not a rule of scoring; two documents state it, over the resident population", note),
		Confidence: indicators.HighConfidence,
	}
}

func fitnessOpinion2022() indicators.Citation {
	return indicators.Citation{
		Document:   "《关于构建更高水平的全民健身公共服务体系的意见》",
		Issuer:     "中办国办",
		Edition:    "2022",
		URL:        "https://dhznsx.com/bsportsxinwenzhongxin/gongsixinwen/6948.html",
		Note:       "a national plan target for 2025, not a rule of scoring, in a copy on a commercial page; its base is not shown, and is read as people aged 7 and over",
		Confidence: indicators.MediumConfidence,
	}
}

func healthyChina2019(note string) indicators.Citation {
	return indicators.Citation{
		Document:   "健康中国行动(2019-2030年), 全民健身行动",
		Issuer:     "健康中国行动推进委员会",
		Edition:    "2019",
		Clause:     "全民健身行动",
		URL:        "http://health.china.com.cn/2019-07/23/content_40837832.htm",
		Note:       joined("a national plan target, not a rule of scoring", note),
		Confidence: indicators.HighConfidence,
	}
}
