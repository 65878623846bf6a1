package main

import "github.com/wenming-go/wenming/indicators"

// measure is a quantity that the counties report, and how its figures are made up: as a multiple of another measure's.
type measure struct {
	id     indicators.MeasureID
	zh, en string
	unit   indicators.Text
	of     indicators.MeasureID
	// For each per of the other measure there are low to high of this one.
	low, high, per int64
	traits         trait
}

// trait says what is known of a measure; traits add up.
type trait uint8

const (
	// better: well-run counties have more of it.
	better trait = 1 << iota
	// worse: well-run counties have less of it.
	worse
	// part: it is a part of the other measure, and never more.
	part
	// inPeriod: it is counted over the period, not at its end.
	inPeriod
	// lagged: the figure of the period before is reported too.
	lagged
	// northern: it has no meaning for the counties in the south.
	northern
	// inTwelveMonths: it is counted over the twelve months that its name says.
	inTwelveMonths
)

func (t trait) has(one trait) bool { return t&one != 0 }

func (m measure) name() indicators.Text { return indicators.Text{Zh: m.zh, En: m.en} }

func (m measure) defined() indicators.Measure {
	definition := indicators.Text{Zh: "期末数；口径为演示而设。", En: "as of the end of the period; delimited for illustration"}
	switch {
	case m.traits.has(inTwelveMonths):
		definition = indicators.Text{Zh: "名称所述 12 个月内的累计数；口径为演示而设。", En: "counted over the twelve months that the name says; delimited for illustration"}
	case m.traits.has(inPeriod):
		definition = indicators.Text{Zh: "本期累计数；口径为演示而设。", En: "counted over the period; delimited for illustration"}
	}
	return indicators.CountMeasure(m.id, m.unit, m.name(), definition)
}

// within is the check that a part is not more than its whole.
func (m measure) within(whole measure) indicators.Check {
	return indicators.WithinCheck(indicators.CheckID(m.id)+"_within", m.id, whole.id, indicators.SeverityError,
		indicators.Text{Zh: m.zh + "不多于" + whole.zh, En: m.en + " ≤ " + whole.en},
		indicators.Text{Zh: "前者是后者的一部分；多于后者时，两数至少有一个有误。", En: "the first is a part of the second; where it is more, at least one of the figures is wrong"})
}

// The quantities that several sections relate their figures to.
const (
	residents   indicators.MeasureID = "county.residents"
	households  indicators.MeasureID = "county.households"
	older       indicators.MeasureID = "county.older_residents"
	minors      indicators.MeasureID = "county.minors"
	communities indicators.MeasureID = "county.communities"
	villages    indicators.MeasureID = "county.villages"
	builtUpArea indicators.MeasureID = "county.built_up_area"
	vehicles    indicators.MeasureID = "county.vehicles"

	// The accidents that sanctions count.
	accidentsBeforeTest        indicators.MeasureID = "county.accidents_before_test"
	accidentsBeforeApplication indicators.MeasureID = "county.accidents_before_application"
)

// general are the measures that belong to no section.
func general() []measure {
	return []measure{
		{residents, "常住人口", "residents", persons(), "", 80_000, 980_000, 1, lagged},
		{households, "常住户", "households", unit("户", "households"), residents, 330, 400, 1000, 0},
		{older, "60 岁及以上常住人口", "residents aged 60 and over", persons(), residents, 160, 260, 1000, part},
		{minors, "未成年人", "minors", persons(), residents, 140, 220, 1000, part},
		{communities, "社区", "communities", unit("个", "communities"), residents, 30, 45, 100_000, 0},
		{villages, "行政村", "villages", unit("个", "villages"), residents, 30, 70, 100_000, 0},
		{builtUpArea, "建成区面积", "built-up area", unit("平方千米", "km²"), residents, 8, 14, 100_000, 0},
		{vehicles, "机动车", "motor vehicles", unit("辆", "vehicles"), households, 350, 600, 1000, 0},
		{accidentsBeforeTest, "年度测评前 12 个月内有全国影响的重大安全事故", "major safety accidents of national impact within 12 months before the annual test",
			unit("起", "accidents"), "", 0, 0, 1, inTwelveMonths},
		{accidentsBeforeApplication, "申报前 12 个月内有全国影响的重大安全事故", "major safety accidents of national impact within 12 months before applying",
			unit("起", "accidents"), "", 0, 0, 1, inTwelveMonths},
	}
}

func unit(zh, en string) indicators.Text { return indicators.Text{Zh: zh, En: en} }

func persons() indicators.Text { return unit("人", "persons") }

func times() indicators.Text { return unit("人次", "visits") }
