package population_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// How densely is the place settled?
func Example() {
	input := population.Input{
		Residents: indicators.Int(500_000),
		Area:      indicators.Int(4_000),
	}
	density, err := indicators.Calculate(population.Domain().Definitions, population.Density, input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(density.Text(indicators.English))
	// Output: 500,000 ÷ 4,000 = 125 persons per km²
}

// What is wrong with the figures a county handed in?
func ExampleInput_Validate() {
	input := population.Input{
		Residents: indicators.Exact(indicators.MustNumber("43.44")), // in 万人, by mistake
		Area:      indicators.Int(-1),
	}
	fmt.Println(input.Validate())
	// Output:
	// /area: -1 is below 0 (report 0 or more; leave the field out where nothing was measured) [invalid_input]
	// /residents: 43.44 is not a whole number (report a whole number of 0 or more; leave the field out where nothing was counted) [invalid_input]
}

// A domain of one's own reads a shared denominator by including its definition.
func ExampleResidentMeasure() {
	own := indicators.Definitions{
		Measures: []indicators.Measure{
			population.ResidentMeasure(),
			{ID: "library.loans", Name: indicators.Text{Zh: "借阅册次", En: "loans"}, Integer: true, Min: indicators.AtZero()},
		},
		Indicators: []indicators.Indicator{{
			ID: "library.loans_per_resident", Name: indicators.Text{Zh: "人均借阅册次", En: "loans per resident"},
			Formula: indicators.Ratio(indicators.Of("library.loans"), indicators.Of(population.Resident)),
		}},
	}
	loans, err := indicators.Calculate(own, "library.loans_per_resident",
		population.Input{Residents: indicators.Int(434_400)},
		indicators.Observations{{Measure: "library.loans", Value: indicators.Int(108_600)}},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(loans.Value)
	// Output: 0.25
}
