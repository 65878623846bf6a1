package civics

import "github.com/wenming-go/wenming/indicators"

const (
	hundred         = 100
	tenThousand     = 10_000
	hundredThousand = 100_000
)

func persons() indicators.Text { return indicators.Text{Zh: "人", En: "persons"} }

func attendances() indicators.Text { return indicators.Text{Zh: "人次", En: "attendances"} }

func visits() indicators.Text { return indicators.Text{Zh: "人次", En: "visits"} }

func events() indicators.Text { return indicators.Text{Zh: "场", En: "events"} }

func venues() indicators.Text { return indicators.Text{Zh: "个", En: "venues"} }

func copies() indicators.Text { return indicators.Text{Zh: "册", En: "copies"} }

func titles() indicators.Text { return indicators.Text{Zh: "种", En: "titles"} }

func metres() indicators.Text { return indicators.Text{Zh: "米", En: "m"} }

func squareMetres() indicators.Text { return indicators.Text{Zh: "平方米", En: "m²"} }
