package volunteer_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/volunteer"
)

// Does the city reach what the scheme of 2008 asks for?
func Example() {
	framework := indicators.Framework{
		ID: "volunteer-review", Edition: "2023", Basis: indicators.Official,
		Name: indicators.Text{Zh: "志愿服务对照", En: "voluntary service against published thresholds"},
		Root: indicators.Node{
			ID: "volunteer", Name: indicators.Text{Zh: "志愿服务", En: "voluntary service"},
			Combine: indicators.BySum, Children: volunteer.Criteria(),
		},
	}
	evaluator, err := indicators.Compile(framework, indicators.With(volunteer.Domain()))
	if err != nil {
		fmt.Println(err)
		return
	}
	input := volunteer.Input{
		UrbanPopulation: indicators.Int(300_000),
		Registered:      indicators.Int(23_000),
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", input))
	if err != nil {
		fmt.Println(err)
		return
	}
	result, _ := card.Node(volunteer.RegisteredShare2008)
	fmt.Println(result.Name.In(indicators.English))
	fmt.Println(result.Verdict, "—", result.Calculation().Text(indicators.English))
	// Output:
	// registered volunteers ≥ 8 % of urban population (scheme of 2008)
	// fails — 23,000 ÷ 300,000 = 7.67 %
}

// What share of the residents is registered, and does the published share agree with it?
func ExampleDomain() {
	input := volunteer.Input{
		Residents:             indicators.Int(434_400),
		Registered:            indicators.MustParse("10.6万余"),
		StatedRegisteredShare: indicators.Exact(indicators.MustNumber("24.4")).RoundedTo(indicators.MustNumber("0.1")),
	}
	share, err := indicators.Calculate(volunteer.Domain().Definitions, volunteer.RegisteredShare, input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(share.Text(indicators.Chinese))
	fmt.Println(share.Range.Low().Fixed(2), "to", share.Range.High().Fixed(2))
	// Output:
	// 106,000 ÷ 434,400 = 24.40 %
	// 24.40 to 24.63
}

// What did the city report, and is anything wrong with it?
func ExampleInput() {
	var input volunteer.Input
	err := json.Unmarshal([]byte(`{
		"registered": {"value": "106000", "qualifier": "at_least", "unit": "1000"},
		"active":     "160000",
		"teams":      691,
		"hours":      null
	}`), &input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("hours reported:", !input.Hours.IsMissing())
	fmt.Println(input.Validate())
	// Output:
	// hours reported: false
	// /active: 160000 is more than the 106000 [106000, 107000) reported as registered (it can be at most that; correct one of the two figures) [invalid_input]
}

// Which published thresholds are there, and where do they come from?
func ExampleCriteria() {
	for _, node := range volunteer.Criteria()[:2] {
		source := node.Sources[0]
		fmt.Println(node.Name.In(indicators.English))
		fmt.Println(" ", source.Document, source.Edition, "confidence", source.Confidence)
	}
	// Output:
	// registered volunteers ≥ 8 % of urban population (scheme of 2008)
	//   《全国文明城市测评体系》 2008 confidence high
	// registered social service volunteers ≥ 10 % of residents (plan target for 2020 of the outline 2013–2020)
	//   《中国社会服务志愿者队伍建设指导纲要(2013-2020年)》 2013-2020 confidence high
}

// How many stars has a volunteer with 700 hours, and what is lacking for the next?
func ExampleLadder_Stars() {
	hours, months := indicators.Whole(700), 7
	for _, ladder := range []volunteer.Ladder{volunteer.DefaultLadder(), volunteer.LonggangLadder()} {
		next, err := ladder.Next(hours, months)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: %d; for star %d %s hours and %d months more\n",
			ladder.Name.In(indicators.English), ladder.Stars(hours, months), next.Stars, next.Hours, next.Months)
	}
	// Output:
	// stars of China's registered volunteers: 3; for star 4 300 hours and 0 months more
	// stars of volunteers in Longgang, Shenzhen: 2; for star 3 0 hours and 5 months more
}

// On which days of the year do volunteers serve in the streets?
func ExampleStreetDays_Dates() {
	days := volunteer.JinchangStreetDays()
	for date := range days.Dates(2023) {
		if date.Month > time.February {
			break
		}
		fmt.Println(date)
	}
	fmt.Println(days.Count(2023), "days in all")
	// Output:
	// 2023-01-06
	// 2023-01-16
	// 2023-01-26
	// 2023-02-06
	// 2023-02-16
	// 2023-02-26
	// 36 days in all
}
