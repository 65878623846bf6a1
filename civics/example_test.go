package civics_test

import (
	"fmt"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
)

// calculate prints an indicator worked out of one input.
func calculate(id indicators.IndicatorID, input civics.Input) {
	calculation, err := indicators.Calculate(civics.Domain().Definitions, id, input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(calculation.Text(indicators.English))
}

// assess prints whether one criterion is met, and why.
func assess(id indicators.NodeID, input civics.Input) {
	framework := indicators.Framework{
		ID: "civics-review", Edition: "2023", Basis: indicators.Official,
		Name: indicators.Text{Zh: "精神文明与公共文化对照", En: "civic and cultural life against published thresholds"},
		Root: indicators.Node{
			ID: "civics", Name: indicators.Text{Zh: "精神文明与公共文化", En: "civic and cultural life"},
			Combine: indicators.BySum, Children: civics.Criteria(),
		},
	}
	evaluator, err := indicators.Compile(framework, indicators.With(civics.Domain()))
	if err != nil {
		fmt.Println(err)
		return
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", input))
	if err != nil {
		fmt.Println(err)
		return
	}
	result, _ := card.Node(id)
	fmt.Println(result.Name.In(indicators.English))
	fmt.Println(result.Verdict, "—", result.Calculation().Text(indicators.English))
}

// Would the city's libraries do as those of a western demonstration area of the third batch?
func Example() {
	input := civics.Input{
		Residents: indicators.Int(434_400),
		Culture:   civics.Culture{Books: indicators.Int(282_360)},
	}
	assess(civics.BooksWestBatch3, input)
	// Output:
	// public library books 0.6 per resident (national demonstration areas of public culture, west, third batch, year not shown)
	// holds — 282,360 ÷ 434,400 = 0.65 copies per resident
}

// How many small teams extend each outreach team, when their number is only known as 390多?
func ExampleOutreach() {
	input := civics.Input{Outreach: civics.Outreach{
		Teams: indicators.Int(10), SmallTeams: indicators.MustParse("390多"),
	}}
	calculation, err := indicators.Calculate(civics.Domain().Definitions, civics.SmallTeamsPerTeam, input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(calculation.Text(indicators.Chinese))
	fmt.Println(calculation.Range.Low(), "to", calculation.Range.High())
	// Output:
	// 390 ÷ 10 = 39 支小分队/支队伍
	// 39 to 39.9
}

// Does every village have a farm library, though the city has more of them than villages?
func ExampleVenues() {
	input := civics.Input{Venues: civics.Venues{
		FarmLibraries: indicators.Int(150), Villages: indicators.Int(138), VillagesWithLibrary: indicators.Int(135),
	}}
	calculate(civics.FarmLibraryCoverage, input)
	// Output:
	// 135 ÷ 138 = 97.83 %
}

// How many exemplars did the city choose for its size?
func ExampleExemplars() {
	input := civics.Input{
		Residents: indicators.Int(434_400),
		Exemplars: civics.Exemplars{
			RoleModels: civics.Selection{Selected: indicators.Int(20)},
			GoodPeople: civics.Selection{Selected: indicators.Int(60)},
			Youths:     civics.Selection{Selected: indicators.Int(30)},
		},
	}
	calculate(civics.ExemplarsPer100000, input)
	// Output:
	// (20 + 60 + 30) ÷ 434,400 × 100,000 = 25.32 per 100,000 residents
}

// How many people does an event of the etiquette campaign reach?
func ExampleConduct() {
	input := civics.Input{Conduct: civics.Conduct{
		Etiquette: civics.Campaign{Events: indicators.Int(48), Attendances: indicators.Int(3_600)},
	}}
	calculate(civics.EtiquetteAttendancesPerEvent, input)
	// Output:
	// 3,600 ÷ 48 = 75 attendances per event
}

// Do the streets show the core values as often as Zhuxi county asks of its own?
func ExampleNotices() {
	input := civics.Input{Notices: civics.Notices{
		MainLength: indicators.Int(4_200), SideLength: indicators.Int(1_800), CoreValues: indicators.Int(33),
	}}
	assess(civics.CoreValuesZhuxi2021, input)
	// Output:
	// displays of the core values ≥ 3 per 500 m (main, secondary and commercial streets of Zhuxi county, cycle 2021–2023)
	// fails — 33 ÷ (4,200 + 1,800) × 500 = 2.75 per 500 m
}

// Does the culture centre that is open least keep to a county's standard?
func ExampleCulture() {
	input := civics.Input{Culture: civics.Culture{FewestWeeklyHours: indicators.Int(42)}}
	assess(civics.WeeklyHoursTaojiang2023, input)
	// Output:
	// libraries and culture centres open ≥ 42 hours a week (local standard of Taojiang county, Hunan, 2023)
	// holds — 42 hours
}

// Has the poorest farm library enough to lend?
func ExampleReading() {
	input := civics.Input{Reading: civics.Reading{FewestTitles: indicators.Int(1_420)}}
	assess(civics.FarmLibraryTitlesJiangxi2019, input)
	// Output:
	// farm libraries ≥ 1,500 titles (villages and communities of Jiangxi, 2019)
	// fails — 1,420 titles
}

// Is the plan's target of sports ground reached?
func ExampleSport() {
	input := civics.Input{
		Residents: indicators.Int(434_400),
		Sport:     civics.Sport{GroundArea: indicators.Int(1_216_320)},
	}
	assess(civics.SportsGround2025, input)
	// Output:
	// sports ground 2.6 m² per resident (national plan target for 2025)
	// holds — 1,216,320 ÷ 434,400 = 2.8 m² per resident
}

// What is wrong with these figures?
func ExampleInput_Validate() {
	input := civics.Input{Exemplars: civics.Exemplars{
		GoodPeople: civics.Selection{Nominated: indicators.Int(40), Selected: indicators.Int(45)},
	}}
	fmt.Println(input.Validate())
	// Output:
	// /exemplars/good_people/selected: 45 is more than the 40 reported as nominated (it can be at most that; correct one of the two figures) [invalid_input]
}
