package volunteer

import "github.com/wenming-go/wenming/indicators"

// The nodes of [Criteria].
const (
	// RegisteredShare2008 is the scheme of 2008: registered volunteers of 8 % or more of 城市人口总数.
	RegisteredShare2008 indicators.NodeID = "volunteer.registered_share_2008"
	// SocialServiceShare2020 is the national outline's target for 2020: registered social service volunteers of 10 % of 居民总数.
	SocialServiceShare2020 indicators.NodeID = "volunteer.social_service_share_2020"
	// ParticipationRate2020 is the civil affairs plan's target for 2020: participation of 20 %.
	ParticipationRate2020 indicators.NodeID = "volunteer.participation_rate_2020"
	// ParticipationRateBeijing2009 is Beijing's target of 2009: participation of 20 % or more.
	ParticipationRateBeijing2009 indicators.NodeID = "volunteer.participation_rate_beijing_2009"
	// HoursBeijing2009 is Beijing's target of 2009: more than 50 hours a year and volunteer.
	HoursBeijing2009 indicators.NodeID = "volunteer.hours_beijing_2009"
	// RegisteredShareShenzhen2015 is Shenzhen's target for 2015, from a draft: volunteers of 10 % of residents.
	RegisteredShareShenzhen2015 indicators.NodeID = "volunteer.registered_share_shenzhen_2015"
	// AwarenessGradeA is grade A of a provincial scheme of about 2012: public awareness of 95 % or more.
	AwarenessGradeA indicators.NodeID = "volunteer.awareness_grade_a"
)

// Criteria returns the thresholds that documents at hand state for voluntary service, a fresh value at every call, in the order of
// their constants. No document gives marks for them, so they have none: each is assessed, met or not met, and takes part in
// no sum. Five are targets of plans and not rules of an assessment, as their names say; every node's sources say what it
// applies to. A caller who gives a node marks makes a framework of their own, whose basis is illustrative.
//
// The indicators come from [Domain].
func Criteria() []indicators.Node {
	return []indicators.Node{
		indicators.ThresholdNode(RegisteredShare2008, RegisteredShareOfUrban, indicators.AtLeast(indicators.Whole(8)),
			indicators.Text{Zh: "注册志愿者占城市人口总数 8 % 以上（2008 年版测评体系）", En: "registered volunteers ≥ 8 % of urban population (scheme of 2008)"},
			scheme2008()),
		indicators.ThresholdNode(SocialServiceShare2020, SocialServiceShare, indicators.AtLeast(indicators.Whole(10)),
			indicators.Text{
				Zh: "注册社会服务志愿者占居民总数 10 %（2013–2020 年纲要，2020 年规划目标）",
				En: "registered social service volunteers ≥ 10 % of residents (plan target for 2020 of the outline 2013–2020)",
			}, outline2013()),
		indicators.ThresholdNode(ParticipationRate2020, ParticipationRate, indicators.AtLeast(indicators.Whole(20)),
			indicators.Text{
				Zh: "志愿服务参与率 20 %（民政“十三五”规划，2020 年规划目标）",
				En: "participation rate ≥ 20 % (plan target for 2020 of the civil affairs plan 2016–2020)",
			}, civilAffairsPlan13()),
		indicators.ThresholdNode(ParticipationRateBeijing2009, ParticipationRate, indicators.AtLeast(indicators.Whole(20)),
			indicators.Text{Zh: "志愿服务参与率 20 % 以上（北京 2009 年规划目标）", En: "participation rate ≥ 20 % (plan target of Beijing, 2009)"},
			beijing2009("志愿者服务参与率", "the rate is not defined in the report and is read as people who took part ÷ 常住人口")),
		indicators.ThresholdNode(HoursBeijing2009, HoursPerVolunteer, indicators.Above(indicators.Whole(50)),
			indicators.Text{Zh: "志愿者人均每年服务超过 50 小时（北京 2009 年规划目标）", En: "more than 50 hours a year per volunteer (plan target of Beijing, 2009)"},
			beijing2009("志愿者每人每年提供志愿服务时间", "read as the mean over registered volunteers; the period must be a year")),
		indicators.ThresholdNode(RegisteredShareShenzhen2015, RegisteredShare, indicators.AtLeast(indicators.Whole(10)),
			indicators.Text{Zh: "志愿者占常住人口 10 %（深圳 2015 年规划目标，征求意见稿）", En: "volunteers ≥ 10 % of residents (plan target of Shenzhen for 2015, draft)"},
			shenzhen2011()),
		{
			ID:        AwarenessGradeA,
			Name:      indicators.Text{Zh: "公众知晓率达到 A 级（省级志愿服务测评体系，约 2012 年）", En: "public awareness of grade A (provincial scheme, about 2012)"},
			Indicator: Awareness,
			Rule:      AwarenessGrades(),
			Sources:   []indicators.Citation{provincialScheme2012(), trialScheme2012()},
		},
	}
}

// AwarenessGrades returns the grades of public awareness (公众知晓率): 95 % earns A, 80 % B, 70 % C, less C#, with the shares 100, 66,
// 33 and 0 % of the marks. It is the rule of [AwarenessGradeA], which is met by grade A alone, for callers who give it marks.
func AwarenessGrades() indicators.Grades {
	from := func(level int64) []indicators.Condition {
		return []indicators.Condition{indicators.IndicatorCondition{Bound: indicators.AtLeast(indicators.Whole(level))}}
	}
	return indicators.Grades{Grades: []indicators.Grade{
		{Name: "A", Share: indicators.Whole(1), When: from(95)},
		{Name: "B", Share: indicators.MustNumber("0.66"), When: from(80)},
		{Name: "C", Share: indicators.MustNumber("0.33"), When: from(70)},
		{Name: "C#", Share: indicators.Whole(0)},
	}}
}
