package library

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of this package: what is calculated from measures, and what rules read.
const (
	// LoansPerResident is loans ÷ residents (人均外借册次), in loans.
	LoansPerResident indicators.IndicatorID = "library.loans_per_resident"
	// ActiveReaderShare is active readers ÷ card holders (活跃读者占比), in %.
	ActiveReaderShare indicators.IndicatorID = "library.active_reader_share"
	// FloorAreaPer1000 is floor area per 1,000 residents (每千人馆舍面积), in m².
	FloorAreaPer1000 indicators.IndicatorID = "library.floor_area_per_1000"
	// Satisfaction is the satisfaction rate as reported (读者满意率), in %.
	Satisfaction indicators.IndicatorID = "library.satisfaction"
)

func indicatorDefinitions() []indicators.Indicator {
	// Formulas are data, not functions: that is how calculations are shown with their figures, and ranges are found exactly.
	residents := indicators.Of(population.Resident)
	return []indicators.Indicator{
		{
			ID:         LoansPerResident,
			Name:       indicators.Text{Zh: "人均外借册次", En: "loans per resident"},
			Definition: indicators.Text{Zh: "外借册次 ÷ 常住人口。", En: "loans ÷ residents"},
			Unit:       loans(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(Loans), residents),
		},
		{
			ID:         ActiveReaderShare,
			Name:       indicators.Text{Zh: "活跃读者占比", En: "active share of card holders"},
			Definition: indicators.Text{Zh: "活跃读者 ÷ 持证读者。", En: "active readers ÷ card holders"},
			Unit:       indicators.Same("%"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(ActiveReaders), indicators.Of(CardHolders)).Percent(),
		},
		{
			ID:         FloorAreaPer1000,
			Name:       indicators.Text{Zh: "每千人馆舍面积", En: "floor area per 1,000 residents"},
			Definition: indicators.Text{Zh: "馆舍面积 ÷ 常住人口 × 1000。", En: "floor area ÷ residents × 1,000"},
			Unit:       squareMetres(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(FloorArea), residents).Per(1000),
		},
		{
			ID:         Satisfaction,
			Name:       indicators.Text{Zh: "读者满意率", En: "satisfaction"},
			Definition: indicators.Text{Zh: "照填报的读者满意率。", En: "the satisfaction rate as reported"},
			Unit:       indicators.Same("%"),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Of(SatisfactionRate),
		},
	}
}
