package library

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The measures of this package: what somebody counts and reports. Their ids begin with the domain's name, so that they cannot
// collide with another's. The denominator is not ours: it is population.Resident, which other domains read too.
const (
	// CardHolders is 持证读者, in persons, at the end of the period.
	CardHolders indicators.MeasureID = "library.card_holders"
	// ActiveReaders is 活跃读者, in persons: card holders who borrowed something in the period.
	ActiveReaders indicators.MeasureID = "library.active_readers"
	// Loans is 外借册次, in loans, in the period.
	Loans indicators.MeasureID = "library.loans"
	// FloorArea is 馆舍面积, in m², at the end of the period.
	FloorArea indicators.MeasureID = "library.floor_area"
	// SatisfactionRate is 读者满意率, in %, from a survey.
	SatisfactionRate indicators.MeasureID = "library.satisfaction_rate"
)

func measureDefinitions() []indicators.Measure {
	return []indicators.Measure{
		// A domain includes the shared measures it reads, so that it can be used alone. Equal definitions may be passed
		// any number of times.
		population.ResidentMeasure(),
		count(CardHolders, persons(), indicators.Text{Zh: "持证读者", En: "card holders"}, indicators.Text{
			Zh: "期末持有效读者证的人，一人计一次。",
			En: "people with a valid reader's card at the end of the period, each once",
		}),
		count(ActiveReaders, persons(), indicators.Text{Zh: "活跃读者", En: "active readers"}, indicators.Text{
			Zh: "本期内外借过文献的持证读者，一人计一次，不是人次。",
			En: "card holders who borrowed something in the period, each once, however often they borrowed",
		}),
		count(Loans, loans(), indicators.Text{Zh: "外借册次", En: "loans"}, indicators.Text{
			Zh: "本期内纸质文献外借册次，含续借，不含馆内阅览。",
			En: "books lent in the period, renewals included, reading on the premises left out",
		}),
		{
			ID:         FloorArea,
			Name:       indicators.Text{Zh: "馆舍面积", En: "floor area"},
			Definition: indicators.Text{Zh: "期末公共图书馆建筑面积。", En: "floor area of the public libraries at the end of the period"},
			Unit:       squareMetres(),
			Min:        indicators.AtZero(),
		},
		{
			ID:         SatisfactionRate,
			Name:       indicators.Text{Zh: "读者满意率", En: "satisfaction rate"},
			Definition: indicators.Text{Zh: "问卷调查中表示满意的读者百分比。", En: "percentage of readers questioned in a survey who are satisfied"},
			Unit:       indicators.Same("%"),
			Min:        indicators.AtZero(),
			Max:        indicators.AtNumber(indicators.Whole(100)),
		},
	}
}

// count is a measure of whole things. Integer is what makes "100余万" 1,000,000 to 1,009,999, both ends included.
func count(id indicators.MeasureID, unit, name, definition indicators.Text) indicators.Measure {
	return indicators.Measure{ID: id, Name: name, Definition: definition, Unit: unit, Integer: true, Min: indicators.AtZero()}
}

func persons() indicators.Text      { return indicators.Text{Zh: "人", En: "persons"} }
func loans() indicators.Text        { return indicators.Text{Zh: "册次", En: "loans"} }
func squareMetres() indicators.Text { return indicators.Text{Zh: "平方米", En: "m²"} }
