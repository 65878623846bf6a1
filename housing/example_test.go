package housing_test

import (
	"fmt"

	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators"
)

// calculate prints an indicator worked out of one input.
func calculate(id indicators.IndicatorID, input housing.Input) {
	calculation, err := indicators.Calculate(housing.Domain().Definitions, id, input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(calculation.Text(indicators.English))
}

// assess prints whether one criterion is met, and why.
func assess(id indicators.NodeID, input housing.Input) {
	framework := indicators.Framework{
		ID: "housing-review", Edition: "2023", Basis: indicators.Official,
		Name: indicators.Text{Zh: "住房与社区对照", En: "housing and communities against published thresholds"},
		Root: indicators.Node{
			ID: "housing", Name: indicators.Text{Zh: "住房与社区", En: "housing and communities"},
			Combine: indicators.BySum, Children: housing.Criteria(),
		},
	}
	evaluator, err := indicators.Compile(framework, indicators.With(housing.Domain()))
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

// Does the city have enough floor for its communities' services?
func Example() {
	input := housing.Input{
		Households: indicators.Int(160_000),
		Community:  housing.Community{FacilityArea: indicators.Int(46_400)},
	}
	assess(housing.FacilityAreaRequired2024, input)
	// Output:
	// community service facilities ≥ 30 m² per 100 households (national, trial guideline of embedded services in urban communities, 2024)
	// fails — 46,400 ÷ 160,000 × 100 = 29 m² per 100 households
}

// How large are the shantytown projects begun this year, how much of the plan was begun, and how many households have signed?
func ExampleShantytown() {
	input := housing.Input{Shantytown: housing.Shantytown{
		Projects:   housing.Progress{Started: indicators.Int(4)},
		Units:      housing.Progress{Planned: indicators.Int(200), Started: indicators.Int(174)},
		Households: indicators.Int(180), Signed: indicators.Int(171),
	}}
	calculate(housing.ShantytownUnitsPerProject, input)
	calculate(housing.ShantytownUnitStartRate, input)
	calculate(housing.ShantytownSignedShare, input)
	// Output:
	// 174 ÷ 4 = 43.5 units per project
	// 174 ÷ 200 = 87 %
	// 171 ÷ 180 = 95 %
}

// How many households does the renovation of an old neighbourhood reach?
func ExampleNeighbourhood() {
	input := housing.Input{Neighbourhood: housing.Neighbourhood{
		Neighbourhoods: housing.Progress{Underway: indicators.Int(26)},
		Households:     housing.Progress{Underway: indicators.Int(9_377)},
	}}
	calculate(housing.HouseholdsPerNeighbourhood, input)
	// Output:
	// 9,377 ÷ 26 = 360.65 households per neighbourhood
}

// Are the affordable rental homes mainly small, and how many stand in a building?
func ExampleRental() {
	input := housing.Input{Rental: housing.Rental{
		NewBuildings: indicators.Int(6),
		NewUnits:     indicators.Int(1_656),
		Raised:       indicators.Int(1_800),
		RaisedSmall:  indicators.Int(1_500),
	}}
	calculate(housing.SmallHomeShare, input)
	calculate(housing.RentalUnitsPerBuilding, input)
	// Output:
	// 1,500 ÷ 1,800 = 83.33 %
	// 1,656 ÷ 6 = 276 units per building
}

// Is everybody who is entitled to public rental housing assured of it?
func ExampleSupply() {
	input := housing.Input{Supply: housing.Supply{Eligible: indicators.Int(2_400), Assured: indicators.Int(2_400)}}
	assess(housing.PublicRentalCoverage2025, input)
	// Output:
	// urban registered families on subsistence allowance or of low income that apply for public rental housing: all assured, 100 % (national plan target for 2025)
	// holds — 2,400 ÷ 2,400 = 100 %
}

// Do the communities have enough workers?
func ExampleCommunity() {
	input := housing.Input{
		UrbanResidents: indicators.Int(340_000),
		Community:      housing.Community{Workers: indicators.Int(561)},
	}
	assess(housing.CommunityWorkersGansuHubei2025, input)
	// Output:
	// 18 community workers per 10,000 urban residents (plan target of Gansu and of Hubei for 2025)
	// fails — 561 ÷ 340,000 × 10,000 = 16.5 per 10,000 urban residents
}

// Is every community of the size that the trial standard gives?
func ExampleCompleteCommunity() {
	input := housing.Input{CompleteCommunity: housing.CompleteCommunity{
		FewestResidents: indicators.Int(5_200),
		MostResidents:   indicators.Int(13_000),
	}}
	assess(housing.CommunitySize2020, input)
	calculate(housing.CommunityResidentsMost, input)
	// Output:
	// communities of 5,000 to 12,000 residents (national, trial standard of complete communities, 2020)
	// fails — 5,200 persons
	// 13,000 persons
}

// Were the dates kept?
func ExampleSchedule() {
	input := housing.Input{Neighbourhood: housing.Neighbourhood{Schedule: housing.Schedule{
		Due: indicators.Int(7), OnTime: indicators.Int(6), Overdue: indicators.Int(1), OverdueDays: indicators.Int(31),
	}}}
	calculate(housing.NeighbourhoodOnTimeRate, input)
	calculate(housing.NeighbourhoodDaysPerOverdueProject, input)
	// Output:
	// 6 ÷ 7 = 85.71 %
	// 31 ÷ 1 = 31 days per project
}

// What is wrong with these figures?
func ExampleInput_Validate() {
	input := housing.Input{Shantytown: housing.Shantytown{
		Units: housing.Progress{Underway: indicators.Int(150), Started: indicators.Int(174)},
	}}
	fmt.Println(input.Validate())
	// Output:
	// /shantytown/units/started: 174 is more than the 150 reported as underway (it can be at most that; correct one of the two figures) [invalid_input]
}
