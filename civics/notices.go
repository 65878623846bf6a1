package civics

import "github.com/wenming-go/wenming/indicators"

// Notices is what streets show of public-service notices (公益广告) and who knows the core values. All counts are of the streets inspected;
// a street is a main street, or a secondary or commercial one, and a place that inspected one kind only reports 0 for the other. Every
// field may be left out; the zero Notices reports nothing.
type Notices struct {
	// MainLength is 主干道实查长度, in m.
	MainLength indicators.Value `json:"main_length,omitzero" validate:"amount"`
	// SideLength is 次干道和商业大街实查长度, in m.
	SideLength indicators.Value `json:"side_length,omitzero" validate:"amount"`
	// Main is 主干道公益广告, in notices.
	Main indicators.Value `json:"main,omitzero" validate:"count"`
	// Side is 次干道和商业大街公益广告, in notices.
	Side indicators.Value `json:"side,omitzero" validate:"count"`
	// CoreValues is 社会主义核心价值观宣传, in displays.
	CoreValues indicators.Value `json:"core_values,omitzero" validate:"count"`
	// Civility is 讲文明树新风公益广告, in notices.
	Civility indicators.Value `json:"civility,omitzero" validate:"count"`
	// Health is 文明健康公益广告, in notices.
	Health indicators.Value `json:"health,omitzero" validate:"count"`
	// Landscape is 景观小品, in pieces.
	Landscape indicators.Value `json:"landscape,omitzero" validate:"count"`
	// Minors is 未成年人思想道德建设宣传, in displays.
	Minors indicators.Value `json:"minors,omitzero" validate:"count"`
	// Honesty is 诚信经营宣传, in displays.
	Honesty indicators.Value `json:"honesty,omitzero" validate:"count"`
	// CoreValuesAwareness is 社会主义核心价值观知晓率, in %, from a survey.
	CoreValuesAwareness indicators.Value `json:"core_values_awareness,omitzero" validate:"percentage"`
}

// The measures of notices.
const (
	// MainStreetLength is 主干道实查长度, in m, at the inspection.
	MainStreetLength indicators.MeasureID = "civics.main_street_length"
	// SideStreetLength is 次干道和商业大街实查长度, in m, at the inspection.
	SideStreetLength indicators.MeasureID = "civics.side_street_length"
	// MainStreetNotices is 主干道公益广告, in notices, at the inspection.
	MainStreetNotices indicators.MeasureID = "civics.main_street_notices"
	// SideStreetNotices is 次干道和商业大街公益广告, in notices, at the inspection.
	SideStreetNotices indicators.MeasureID = "civics.side_street_notices"
	// CoreValuesDisplays is 社会主义核心价值观宣传, in displays, at the inspection.
	CoreValuesDisplays indicators.MeasureID = "civics.core_values_displays"
	// CivilityNotices is “讲文明树新风”公益广告, in notices, at the inspection.
	CivilityNotices indicators.MeasureID = "civics.civility_notices"
	// HealthNotices is “文明健康 有你有我”公益广告, in notices, at the inspection.
	HealthNotices indicators.MeasureID = "civics.health_notices"
	// LandscapePieces is 景观小品, in pieces, at the inspection.
	LandscapePieces indicators.MeasureID = "civics.landscape_pieces"
	// MinorsDisplays is 未成年人思想道德建设宣传, in displays, at the inspection.
	MinorsDisplays indicators.MeasureID = "civics.minors_displays"
	// HonestyDisplays is 诚信经营宣传, in displays, at the inspection.
	HonestyDisplays indicators.MeasureID = "civics.honesty_displays"
	// CoreValuesAwarenessRate is 社会主义核心价值观知晓率, in %, as a survey found it.
	CoreValuesAwarenessRate indicators.MeasureID = "civics.core_values_awareness_rate"
)

func (n Notices) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: MainStreetLength, Value: n.MainLength},
		{Measure: SideStreetLength, Value: n.SideLength},
		{Measure: MainStreetNotices, Value: n.Main},
		{Measure: SideStreetNotices, Value: n.Side},
		{Measure: CoreValuesDisplays, Value: n.CoreValues},
		{Measure: CivilityNotices, Value: n.Civility},
		{Measure: HealthNotices, Value: n.Health},
		{Measure: LandscapePieces, Value: n.Landscape},
		{Measure: MinorsDisplays, Value: n.Minors},
		{Measure: HonestyDisplays, Value: n.Honesty},
		{Measure: CoreValuesAwarenessRate, Value: n.CoreValuesAwareness},
	}
}

func noticeMeasures() []indicators.Measure {
	counted := func(id indicators.MeasureID, unit, zh, en, definitionZh, definitionEn string) indicators.Measure {
		return indicators.CountMeasure(id, indicators.Text{Zh: "处", En: unit}, indicators.Text{Zh: zh, En: en}, indicators.Text{
			Zh: definitionZh + "一处计一次，一处兼有几类内容的各类都计。",
			En: definitionEn + ", each once; one that shows several kinds counts for each of them",
		}, zhuxi2021("", ""))
	}
	return []indicators.Measure{
		indicators.AmountMeasure(MainStreetLength, metres(), indicators.Text{Zh: "主干道实查长度", En: "length of main streets inspected"}, indicators.Text{
			Zh: "实地查看的城市主干道的长度，同一路段两侧只计一次；未查看的报 0 米。",
			En: "length of the main streets walked at the inspection, both sides of a stretch once; 0 m where none was",
		}, testPoints2015("")),
		indicators.AmountMeasure(SideStreetLength, metres(), indicators.Text{Zh: "次干道和商业大街实查长度", En: "length of secondary and commercial streets inspected"}, indicators.Text{
			Zh: "实地查看的次干道和商业大街的长度，不含主干道；同一路段两侧只计一次；未查看的报 0 米。",
			En: "length of the secondary and commercial streets walked at the inspection, main streets left out, both sides of a stretch once; 0 m where none was",
		}, testPoints2015("")),
		indicators.CountMeasure(MainStreetNotices, notices(), indicators.Text{Zh: "主干道公益广告", En: "notices in main streets"}, indicators.Text{
			Zh: "实查主干道上的公益广告，一处计一次；商业广告不计。",
			En: "public-service notices in the main streets inspected, each once; commercial ones are left out",
		}, testPoints2015("")),
		indicators.CountMeasure(SideStreetNotices, notices(), indicators.Text{Zh: "次干道和商业大街公益广告", En: "notices in secondary and commercial streets"}, indicators.Text{
			Zh: "实查次干道和商业大街上的公益广告，一处计一次；商业广告不计。",
			En: "public-service notices in the secondary and commercial streets inspected, each once; commercial ones are left out",
		}, testPoints2015("")),
		counted(CoreValuesDisplays, "displays", "社会主义核心价值观宣传", "displays of the core values",
			"实查路段上社会主义核心价值观（“24字”）类宣传。", "displays of the core socialist values (the 24 characters) in the streets inspected"),
		counted(CivilityNotices, "notices", "“讲文明树新风”公益广告", "notices for civility",
			"实查路段上“讲文明树新风”公益广告。", "public-service notices for civility (讲文明树新风) in the streets inspected"),
		counted(HealthNotices, "notices", "“文明健康 有你有我”公益广告", "notices for civility and health",
			"实查路段上“文明健康 有你有我”公益广告。", "public-service notices for civility and health (文明健康 有你有我) in the streets inspected"),
		counted(LandscapePieces, "pieces", "景观小品", "landscape pieces",
			"实查路段上的景观小品；来源未给出定义。", "landscape pieces (景观小品), which the source does not define, in the streets inspected"),
		counted(MinorsDisplays, "displays", "未成年人思想道德建设宣传", "displays for minors' moral education",
			"实查路段上未成年人思想道德建设宣传。", "displays for the moral education of minors in the streets inspected"),
		counted(HonestyDisplays, "displays", "诚信经营宣传", "displays for honest business",
			"实查路段上诚信经营宣传。", "displays for honest business in the streets inspected"),
		indicators.PercentMeasure(CoreValuesAwarenessRate, indicators.Text{Zh: "社会主义核心价值观知晓率", En: "awareness of the core values"}, indicators.Text{
			Zh: "调查中知晓社会主义核心价值观“24字”的受访者百分比，照调查结果；来源未给出问题与样本。",
			En: "percentage of people questioned who know the 24 characters of the core socialist values, as the survey found it; " +
				"the source shows neither questions nor sample",
		}, test2014()),
	}
}

func notices() indicators.Text { return indicators.Text{Zh: "处", En: "notices"} }
