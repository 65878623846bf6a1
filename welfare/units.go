package welfare

import "github.com/wenming-go/wenming/indicators"

func persons() indicators.Text { return indicators.Text{Zh: "人", En: "persons"} }

func visits() indicators.Text { return indicators.Text{Zh: "人次", En: "visits"} }

func personMonths() indicators.Text { return indicators.Text{Zh: "人月", En: "person-months"} }

func yuan() indicators.Text { return indicators.Text{Zh: "元", En: "yuan"} }

func yuanAMonth() indicators.Text { return indicators.Text{Zh: "元/月", En: "yuan a month"} }

func yuanAPersonMonth() indicators.Text {
	return indicators.Text{Zh: "元/人月", En: "yuan a person-month"}
}

func yuanAYear() indicators.Text { return indicators.Text{Zh: "元/年", En: "yuan a year"} }

func squareMetres() indicators.Text { return indicators.Text{Zh: "平方米", En: "m²"} }

const (
	monthsOfYear = 12
	thousand     = 1_000
)

// overAYear is the months of a year for so many persons, the denominator of an amount per person and month.
func overAYear(people indicators.Formula) indicators.Formula {
	return people.Times(indicators.Whole(monthsOfYear))
}
