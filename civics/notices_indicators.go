package civics

import "github.com/wenming-go/wenming/indicators"

// The indicators of notices.
const (
	// NoticesPer200m is notices per 200 m of street inspected (每200米公益广告).
	NoticesPer200m indicators.IndicatorID = "civics.notices_per_200m"
	// CoreValuesPer500m is displays of the core values per 500 m (每500米社会主义核心价值观宣传).
	CoreValuesPer500m indicators.IndicatorID = "civics.core_values_per_500m"
	// CivilityPer500m is notices for civility per 500 m (每500米“讲文明树新风”公益广告).
	CivilityPer500m indicators.IndicatorID = "civics.civility_per_500m"
	// HealthPer500m is notices for civility and health per 500 m (每500米“文明健康 有你有我”公益广告).
	HealthPer500m indicators.IndicatorID = "civics.health_per_500m"
	// LandscapePer500m is landscape pieces per 500 m (每500米景观小品).
	LandscapePer500m indicators.IndicatorID = "civics.landscape_per_500m"
	// MinorsPer500m is displays for minors' moral education per 500 m (每500米未成年人思想道德建设宣传).
	MinorsPer500m indicators.IndicatorID = "civics.minors_per_500m"
	// HonestyPer500m is displays for honest business per 500 m (每500米诚信经营宣传).
	HonestyPer500m indicators.IndicatorID = "civics.honesty_per_500m"
	// MainStreetNoticesPer300m is notices per 300 m of main street (主干道每300米公益广告).
	MainStreetNoticesPer300m indicators.IndicatorID = "civics.main_street_notices_per_300m"
	// SideStreetNoticesPer100m is notices per 100 m of secondary and commercial street (次干道和商业大街每100米公益广告).
	SideStreetNoticesPer100m indicators.IndicatorID = "civics.side_street_notices_per_100m"
	// CoreValuesAwareness is the awareness of the core values (社会主义核心价值观知晓率), in %.
	CoreValuesAwareness indicators.IndicatorID = "civics.core_values_awareness"
)

// The checks of notices.
const (
	// CivilityWithinNotices: notices for civility ≤ all notices. A warning.
	CivilityWithinNotices indicators.CheckID = "civics.civility_within_notices"
	// HealthWithinNotices: notices for civility and health ≤ all notices. A warning.
	HealthWithinNotices indicators.CheckID = "civics.health_within_notices"
)

const (
	metres200 = 200
	metres300 = 300
	metres500 = 500
)

func allNotices() indicators.Formula {
	return indicators.Sum(indicators.Of(MainStreetNotices), indicators.Of(SideStreetNotices))
}

func noticeIndicators() []indicators.Indicator {
	length := indicators.Sum(indicators.Of(MainStreetLength), indicators.Of(SideStreetLength))
	density := func(
		id indicators.IndicatorID, of, along indicators.Formula, per int64, name, unit indicators.Text, source indicators.Citation,
	) indicators.Indicator {
		return indicators.Indicator{
			ID: id, Name: name,
			Definition: indicators.Text{
				Zh: "处数 ÷ 实查长度，按所列米数折算；是全部实查路段的平均，不代表每一段。",
				En: "number ÷ length inspected, for so many metres; a mean over all that was inspected, not of each stretch",
			},
			Unit: unit, Direction: indicators.HigherIsBetter, Formula: indicators.Ratio(of, along).Per(per),
			Sources: []indicators.Citation{source},
		}
	}
	per500 := func(id indicators.IndicatorID, of indicators.MeasureID, zh, en string) indicators.Indicator {
		return density(id, indicators.Of(of), length, metres500,
			indicators.Text{Zh: "每 500 米" + zh, En: en + " per 500 m"},
			indicators.Text{Zh: "处/500 米", En: "per 500 m"}, zhuxi2021("", ""))
	}
	return []indicators.Indicator{
		density(NoticesPer200m, allNotices(), length, metres200,
			indicators.Text{Zh: "每 200 米公益广告", En: "public-service notices per 200 m"},
			indicators.Text{Zh: "处/200 米", En: "per 200 m"}, zhuxi2021("", "")),
		per500(CoreValuesPer500m, CoreValuesDisplays, "社会主义核心价值观宣传", "displays of the core values"),
		per500(CivilityPer500m, CivilityNotices, "“讲文明树新风”公益广告", "notices for civility"),
		per500(HealthPer500m, HealthNotices, "“文明健康 有你有我”公益广告", "notices for civility and health"),
		per500(LandscapePer500m, LandscapePieces, "景观小品", "landscape pieces"),
		per500(MinorsPer500m, MinorsDisplays, "未成年人思想道德建设宣传", "displays for minors' moral education"),
		per500(HonestyPer500m, HonestyDisplays, "诚信经营宣传", "displays for honest business"),
		density(MainStreetNoticesPer300m, indicators.Of(MainStreetNotices), indicators.Of(MainStreetLength), metres300,
			indicators.Text{Zh: "主干道每 300 米公益广告", En: "notices per 300 m of main street"},
			indicators.Text{Zh: "处/300 米", En: "per 300 m"}, testPoints2015("")),
		density(SideStreetNoticesPer100m, indicators.Of(SideStreetNotices), indicators.Of(SideStreetLength), hundred,
			indicators.Text{Zh: "次干道和商业大街每 100 米公益广告", En: "notices per 100 m of secondary and commercial street"},
			indicators.Text{Zh: "处/100 米", En: "per 100 m"}, testPoints2015("")),
		{
			ID:         CoreValuesAwareness,
			Name:       indicators.Text{Zh: "社会主义核心价值观“24字”知晓率", En: "awareness of the core values"},
			Definition: indicators.Text{Zh: "知晓率，照调查结果。", En: "the awareness rate as the survey found it"},
			Unit:       indicators.Same("%"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(CoreValuesAwarenessRate),
			Sources:    []indicators.Citation{test2014()},
		},
	}
}

func noticeChecks() []indicators.Check {
	within := func(id indicators.CheckID, part indicators.MeasureID, zh, en string) indicators.Check {
		return indicators.Check{
			ID: id, Name: indicators.Text{Zh: zh + "不多于全部公益广告", En: en + " ≤ all notices"},
			Definition: indicators.Text{
				Zh: "这类公益广告应已计入主干道或次干道、商业大街的公益广告；请核对两者是否为同一批路段。",
				En: "notices of this kind should stand among those of main or of secondary and commercial streets; see whether both figures are of the same streets",
			},
			Left: indicators.Of(part), Relation: indicators.RelationAtMost, Right: allNotices(), Severity: indicators.SeverityWarning,
		}
	}
	return []indicators.Check{
		within(CivilityWithinNotices, CivilityNotices, "“讲文明树新风”公益广告", "notices for civility"),
		within(HealthWithinNotices, HealthNotices, "“文明健康 有你有我”公益广告", "notices for civility and health"),
	}
}
