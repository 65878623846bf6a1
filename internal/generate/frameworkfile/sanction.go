package main

import "github.com/wenming-go/wenming/indicators"

// sanctions are the two kinds of item G15 that a county without a title can meet, put together for illustration.
func sanctions() []indicators.Sanction {
	return []indicators.Sanction{
		{
			Code: "G15-test",
			Name: indicators.Text{
				Zh: "年度测评前 12 个月内发生有全国影响的重大安全事故（2015 年负面清单 G15，用于县仅为演示）",
				En: "major safety accident of national impact within 12 months before the annual test (item G15 of the negative list of 2015, for counties as an illustration)",
			},
			When: occurred(accidentsBeforeTest), Deduct: indicators.Whole(3),
			Sources: negativeList2015("about nominated cities: 3 marks off the score of that year"),
		},
		{
			Code: "G15-application",
			Name: indicators.Text{
				Zh: "申报前 12 个月内发生有全国影响的重大安全事故（2015 年负面清单 G15，用于县仅为演示）",
				En: "major safety accident of national impact within 12 months before applying (item G15 of the negative list of 2015, for counties as an illustration)",
			},
			When: occurred(accidentsBeforeApplication), Effect: indicators.Ineligible,
			Sources: negativeList2015("about cities that apply: not eligible (取消参评资格)"),
		},
	}
}

// counted is the indicator of a measure alone. Sanctions read indicators.
func counted(m measure) indicators.Indicator {
	return indicators.Indicator{
		ID: indicators.IndicatorID(m.id), Name: m.name(), Unit: m.unit, Definition: indicators.Text{Zh: "“" + m.zh + "”。", En: m.en},
		Direction: indicators.LowerIsBetter, Formula: indicators.Of(m.id),
	}
}

// occurred holds where at least one was counted.
func occurred(m indicators.MeasureID) []indicators.Condition {
	return []indicators.Condition{
		indicators.IndicatorCondition{Indicator: indicators.IndicatorID(m), Bound: indicators.AtLeast(indicators.Whole(1))},
	}
}

func negativeList2015(note string) []indicators.Citation {
	return []indicators.Citation{{
		Document:   "《全国文明城市测评体系》",
		Edition:    "2015",
		Clause:     "负面清单 G15",
		URL:        "https://syrybj.com/Desktop-ComputersComputers/8289630.html",
		Note:       note + "; one page that quotes the list; the issuer is not shown there",
		Confidence: indicators.MediumConfidence,
	}}
}
