package volunteer_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/volunteer"
)

// Does Jinchang reach the 8 % of 2008? They are stated over 城市人口, which its review of 2023 does not report. Over 常住人口 (434,400 at the
// end of 2022) they are reached, once that is declared, and the scorecard says so.
func Example_substitution() {
	framework := indicators.Framework{
		ID: "registered-share", Edition: "2023", Basis: indicators.Official,
		Name: indicators.Text{Zh: "注册志愿者比例对照", En: "share of registered volunteers against the scheme of 2008"},
		Root: volunteer.Criteria()[0],
	}
	jinchang := volunteer.Input{Registered: indicators.MustParse("10.6万余"), Residents: indicators.Int(434_400)}
	submission := indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", jinchang)
	for _, options := range [][]indicators.Option{nil, {indicators.Substitute(population.Urban, population.Resident)}} {
		evaluator, err := indicators.Compile(framework, append(options, indicators.With(volunteer.Domain()))...)
		if err != nil {
			fmt.Println(err)
			return
		}
		card, err := evaluator.Evaluate(submission)
		if err != nil {
			fmt.Println(err)
			return
		}
		result := card.Total()
		fmt.Println(result.Status, result.Verdict, "—", result.Calculation().Text(indicators.English))
		fmt.Println(" ", result.Reason().Text(indicators.English))
		for _, s := range card.Substitutions() {
			fmt.Println(" ", s.Text(indicators.Chinese), s.Nodes)
		}
	}
	// Output:
	// assessed undecided — 106,000 ÷ urban population
	//   missing: urban population
	// assessed holds — 106,000 ÷ 434,400 = 24.40 %
	//   24.40 % keeps ≥ 8 %; resident population stands in the denominator for urban population
	//   分母以“常住人口”代替“城市人口” [volunteer.registered_share_2008]
}
