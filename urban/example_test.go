package urban_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/urban"
)

// Which published thresholds can be decided from what the city reports, and which does it meet?
func Example() {
	name := indicators.Text{Zh: "城市建设与管理对照", En: "streets and services against published thresholds"}
	framework := indicators.Framework{
		ID: "urban-review", Edition: "2023", Name: name, Basis: indicators.Official,
		Root: indicators.Node{ID: "urban", Name: name, Combine: indicators.BySum, Children: urban.Criteria()},
	}
	evaluator, err := indicators.Compile(framework, indicators.With(urban.Domain()))
	if err != nil {
		fmt.Println(err)
		return
	}
	input := urban.Input{
		BuiltUpArea: indicators.Int(40),
		Roads:       urban.Roads{LengthInBuiltUpArea: indicators.Int(330)},
		Lighting:    urban.Lighting{MainStreetsLitRate: indicators.Int(97)},
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", input))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, node := range urban.Criteria() {
		result, _ := card.Node(node.ID)
		if result.Verdict == indicators.Holds || result.Verdict == indicators.Fails {
			fmt.Println(result.Name.In(indicators.English)+":", result.Verdict)
		}
	}
	// Output:
	// road network density ≥ 8 km per km² (national plan target for 2020 of the opinion of 2016): holds
	// lamps lit in main streets ≥ 98 % (monthly assessment of ten districts of Chongqing outside its main urban area, year not shown): fails
}

// Has the city the road network that the opinion of 2016 planned for 2020?
func ExampleRoads() {
	input := urban.Input{
		BuiltUpArea: indicators.Int(40),
		Roads:       urban.Roads{LengthInBuiltUpArea: indicators.Int(330), AreaInBuiltUpArea: indicators.Int(580)},
	}
	assess(input, urban.RoadNetworkDensity2020, urban.RoadAreaRatio2020)
	// Output:
	// road network density ≥ 8 km per km² (national plan target for 2020 of the opinion of 2016)
	//   holds — 330 ÷ 40 = 8.25 km per km²
	// road area ratio ≥ 15 % (national plan target for 2020 of the opinion of 2016)
	//   fails — 0.01 × 580 ÷ 40 = 14.5 %
}

// How many of the road projects have begun, and are the numbers possible?
func ExampleProjects() {
	roads := urban.Roads{WidenedOrRebuilt: indicators.Int(9), Projects: urban.Projects{
		Planned: indicators.Int(12), Started: indicators.Int(9), Completed: indicators.Int(3),
	}}
	share, err := indicators.Calculate(urban.Domain().Definitions, urban.RoadProjectsStartedShare, urban.Input{Roads: roads})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(share.Text(indicators.Chinese))

	roads.Projects.Completed = indicators.Int(10)
	fmt.Println(urban.Input{Roads: roads}.Validate())
	// Output:
	// 9 ÷ 12 = 75 %
	// /roads/projects/completed: 10 is more than the 9 reported as started (it can be at most that; correct one of the two figures) [invalid_input]
}

// What share of trips does public transport carry, and is that enough for a small city?
func ExampleTransport() {
	input := urban.Input{Transport: urban.Transport{
		Trips: indicators.Int(12_000), PublicTransportTrips: indicators.Int(2_700),
	}}
	assess(input, urban.PublicTransportMediumAndSmall2020)
	// Output:
	// share of public transport ≥ 20 % (medium and small cities; national plan target for 2020 of the opinion of 2016)
	//   holds — 2,700 ÷ 12,000 = 22.5 %
}

// How many parking spaces are there for 1,000 people, and how many of them does a smart parking system show?
func ExampleParking() {
	input := urban.Input{
		UrbanAreaPopulation: indicators.Int(200_000),
		Parking:             urban.Parking{Spaces: indicators.Int(8_000), SmartSpaces: indicators.Int(1_200)},
	}
	calculate(input, urban.ParkingSpacesPer1000, urban.SmartParkingShare)
	// Output:
	// parking spaces per 1,000 people of the urban area: 8,000 ÷ 200,000 × 1,000 = 40 per 1,000 people
	// share of spaces in smart parking systems: 1,200 ÷ 8,000 = 15 %
}

// Does the published share of lamps lit agree with what inspectors found?
func ExampleLighting() {
	input := urban.Input{Lighting: urban.Lighting{
		LitRate:        indicators.Exact(indicators.MustNumber("98.5")).RoundedTo(indicators.MustNumber("0.1")),
		LampsInspected: indicators.Int(2_000),
		LampsLit:       indicators.Int(1_940),
	}}
	assess(input, urban.LampsLitRepealedGardenCity)
	// Output:
	// street lamps lit ≥ 98 % (national garden city standard, repealed, year not shown)
	//   holds — 98.5 %
	// published share of street lamps lit = lamps found lit ÷ lamps inspected: 98.5 % [98.45, 98.55] = 1,940 ÷ 2,000 = 97 % — contradicts
}

// How much of the year's renewal is done, and what is still open?
func ExampleRenewal() {
	input := urban.Input{Renewal: urban.Renewal{
		Projects:   urban.Projects{Planned: indicators.Int(6), Started: indicators.Int(5), Completed: indicators.Int(2)},
		Reservoirs: urban.Projects{Planned: indicators.Int(1), Started: indicators.Int(1)},
		PipesDue:   indicators.Int(18), PipesRenewed: indicators.Int(12),
	}}
	calculate(input, urban.RenewalProjectsCompletedShare, urban.ReservoirProjectsCompletedShare, urban.PipesRenewedShare)
	// Output:
	// share of renewal projects completed: 2 ÷ 6 = 33.33 %
	// share of reservoir projects completed: reservoir projects completed ÷ 1
	// share of pipes renewed: 12 ÷ 18 = 66.67 %
}

// Is there enough park for everybody, and for the people of the district that has the least?
func ExampleGreen() {
	input := urban.Input{
		UrbanAreaPopulation: indicators.Int(240_000),
		Green: urban.Green{
			ParkArea: indicators.Int(360), LowestDistrictParkArea: indicators.Int(40), LowestDistrictPopulation: indicators.Int(80_000),
		},
	}
	assess(input, urban.ParkAreaEcologicalGardenCity, urban.LowestDistrictEcologicalGardenCity)
	// Output:
	// park area ≥ 14.8 m² per person (national ecological garden city, edition not shown, page of 2023)
	//   holds — 360 ÷ 240,000 × 10,000 = 15 m² per person
	// park area of the lowest district ≥ 5.5 m² per person (national ecological garden city, edition not shown, page of 2023)
	//   fails — 40 ÷ 80,000 × 10,000 = 5 m² per person
}

// Which thresholds of park area are there, for which cities, and how far can they be relied on?
func ExampleCriteria() {
	for _, node := range urban.Criteria() {
		if node.Indicator == urban.ParkAreaPerPerson {
			fmt.Println(node.Name.In(indicators.English)+":", node.Sources[0].Confidence)
		}
	}
	// Output:
	// park area ≥ 14.8 m² per person (national ecological garden city, edition not shown, page of 2023): medium
	// in cities with less than 80 m² of building land per person, park area ≥ 7.5 m² per person (national garden city standard, basic item, edition not shown): medium
	// in cities with less than 80 m² of building land per person, park area ≥ 9.5 m² per person (national garden city standard, raised item, edition not shown): medium
	// in cities with 80–100 m² of building land per person, park area ≥ 8 m² per person (national garden city standard, basic item, edition not shown): medium
	// in cities with 80–100 m² of building land per person, park area ≥ 10 m² per person (national garden city standard, raised item, edition not shown): medium
	// park area ≥ 8.5 m² per person (required condition of the national sanitary city standard of 2014): high
}

// assess evaluates the criteria of the package, and prints what became of those with the given ids and what contradicts.
func assess(input urban.Input, ids ...indicators.NodeID) {
	name := indicators.Text{Zh: "城市建设与管理对照", En: "streets and services against published thresholds"}
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "urban-review", Edition: "2023", Name: name, Basis: indicators.Official,
		Root: indicators.Node{ID: "urban", Name: name, Combine: indicators.BySum, Children: urban.Criteria()},
	}, indicators.With(urban.Domain()))
	if err != nil {
		fmt.Println(err)
		return
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", input))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range ids {
		result, _ := card.Node(id)
		fmt.Println(result.Name.In(indicators.English))
		fmt.Println(" ", result.Verdict, "—", result.Calculation().Text(indicators.English))
	}
	for _, f := range card.Findings() {
		if f.Outcome == indicators.Contradicts {
			fmt.Println(f.Text(indicators.English))
		}
	}
}

// calculate works out indicators of the package and prints them by name.
func calculate(input urban.Input, ids ...indicators.IndicatorID) {
	for _, id := range ids {
		worked, err := indicators.Calculate(urban.Domain().Definitions, id, input)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: %s\n", worked.Name.In(indicators.English), worked.Text(indicators.English))
	}
}
