package urban_test

import (
	"encoding/json"
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/urban"
)

// Does the city keep what published documents ask of its air, its toilets and its villages?
func Example_countryside() {
	input := urban.Input{
		Waste:       urban.Waste{AirDaysMeasured: indicators.Int(365), AirDaysWithin100: indicators.Int(318)},
		Toilets:     urban.Toilets{Public: indicators.Int(45), Sanitary: indicators.Int(44)},
		Countryside: urban.Countryside{Villages: indicators.Int(110), VillagesWithWasteTreated: indicators.Int(99)},
	}
	assess(input, urban.GoodAirDaysSanitaryCity2014, urban.PublicToiletsSanitaryCity2021, urban.VillageWasteGansu2019)
	// Output:
	// ≥ 300 days a year with an air quality index of 100 or less (required condition of the national sanitary city standard of 2014)
	//   holds — 318 days
	// all public toilets, 100 %, sanitary (national sanitary city and county standard of 2021)
	//   fails — 44 ÷ 45 = 97.78 %
	// villages with waste treated ≥ 60 % of villages (plan target of Gansu for 2019)
	//   holds — 99 ÷ 110 = 90 %
}

// How far has the city come with illegal buildings, shared bicycles, back streets and shopfronts?
func ExampleOrder() {
	input := urban.Input{Order: urban.Order{
		IllegalBuildings: indicators.Int(40), IllegalBuildingsRemoved: indicators.Int(31),
		SharedBicycles: indicators.Int(2_000), BicyclesMisparked: indicators.Int(5_200), BicyclesCleared: indicators.Int(5_096),
		BackStreets: indicators.Int(64), BackStreetsImproved: indicators.Int(48),
		Shopfronts: indicators.Int(3_000), ShopfrontsSigned: indicators.Int(2_850),
	}}
	calculate(input, urban.IllegalBuildingRemovalRate, urban.BicycleClearanceRate, urban.MisparkingPer100Bicycles,
		urban.BackStreetImprovementRate, urban.ShopfrontSigningRate)
	// Output:
	// share of illegal buildings removed, by number: 31 ÷ 40 = 77.5 %
	// share of mis-parked bicycles cleared: 5,096 ÷ 5,200 = 98 %
	// mis-parking per 100 shared bicycles: 5,200 ÷ 2,000 × 100 = 260 times per 100 bicycles
	// share of back streets improved: 48 ÷ 64 = 75 %
	// share of shopfronts that signed: 2,850 ÷ 3,000 = 95 %
}

// Does the yield rate that was published agree with the vehicles that were counted?
func ExampleConduct() {
	input := urban.Input{Conduct: urban.Conduct{
		VehiclesObserved: indicators.Int(1_250), VehiclesYielding: indicators.Int(1_160),
		PublishedYieldRate: indicators.Exact(indicators.MustNumber("95.51")).RoundedTo(indicators.MustNumber("0.01")),
	}}
	calculate(input, urban.VehiclesYieldingShare)
	assess(input)
	// Output:
	// vehicles yielding as a share of those observed: 1,160 ÷ 1,250 = 92.8 %
	// published rate of yielding at crossings = vehicles yielding ÷ vehicles observed: 95.51 % [95.505, 95.515] = 1,160 ÷ 1,250 = 92.8 % — contradicts
}

// Of the problems residents reported by photo, how many were resolved, and were they verified?
func ExampleReports() {
	input := urban.Input{Residents: indicators.Int(434_400), Reports: urban.Reports{
		Received: indicators.Int(5_430), Rejected: indicators.Int(430), Assigned: indicators.Int(5_000),
		Resolved: indicators.Int(4_900), Verified: indicators.Int(4_655), Overdue: indicators.Int(150),
	}}
	if err := input.Validate(); err != nil {
		fmt.Println(err)
		return
	}
	calculate(input, urban.ReportResolutionRate, urban.ReportsResolvedOfReceived, urban.ReportVerificationRate, urban.ReportOverdueShare,
		urban.ReportsPer10000)
	// Output:
	// reports resolved as a share of those assigned: 4,900 ÷ 5,000 = 98 %
	// reports resolved as a share of those received: 4,900 ÷ 5,430 = 90.24 %
	// reports verified as a share of those resolved: 4,655 ÷ 4,900 = 95 %
	// reports overdue as a share of those assigned: 150 ÷ 5,000 = 3 %
	// reports per 10,000 residents: 5,430 ÷ 434,400 × 10,000 = 125 per 10,000 residents
}

// Can more reports be resolved than were assigned? They cannot: each step is a part of the one before.
func ExampleReports_order() {
	var input urban.Input
	err := json.Unmarshal([]byte(`{"reports": {"received": 5430, "assigned": 5000, "resolved": 5012, "overdue": null}}`), &input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("overdue reported:", !input.Reports.Overdue.IsMissing())
	fmt.Println(input.Validate())
	// Output:
	// overdue reported: false
	// /reports/resolved: 5012 is more than the 5000 reported as assigned (it can be at most that; correct one of the two figures) [invalid_input]
}

// How much of the road area is swept, and how much of the waste is incinerated?
func ExampleWaste() {
	input := urban.Input{Roads: urban.Roads{Area: indicators.Int(620)}, Waste: urban.Waste{
		RoadAreaSwept: indicators.MustParse("582.8"), TreatmentCapacity: indicators.Int(800), IncinerationCapacity: indicators.Int(600),
	}}
	calculate(input, urban.SweepingCoverage, urban.IncinerationShare)
	// Output:
	// street sweeping coverage: 582.8 ÷ 620 = 94 %
	// incineration as a share of treatment capacity: 600 ÷ 800 = 75 %
}

// Has the city enough public toilets, and are they sanitary?
func ExampleToilets() {
	input := urban.Input{
		UrbanAreaPopulation: indicators.Int(220_000),
		Toilets:             urban.Toilets{Public: indicators.Int(99), Sanitary: indicators.Int(99)},
	}
	calculate(input, urban.PublicToiletsPer10000, urban.SanitaryPublicToiletShare)
	// Output:
	// public toilets per 10,000 people of the urban area: 99 ÷ 220,000 × 10,000 = 4.5 per 10,000 people
	// share of public toilets that are sanitary: 99 ÷ 99 = 100 %
}

// How many households have a sanitary toilet, how many villages take part in the clean-up, and which by-laws keep it so?
func ExampleCountryside() {
	input := urban.Input{Countryside: urban.Countryside{
		Households: indicators.Int(52_000), HouseholdsWithSanitaryToilet: indicators.Int(41_600),
		Villages: indicators.Int(138), VillagesCleaned: indicators.Int(138),
		DisusedHouses: indicators.Int(600), DisusedHousesRemoved: indicators.Int(570),
		ByLaws: indicators.Int(3),
	}}
	calculate(input, urban.HouseholdSanitaryToiletRate, urban.VillagesCleanedShare, urban.DisusedHouseRemovalRate, urban.ByLawsInForce)
	// Output:
	// households with a sanitary toilet as a share of rural households: 41,600 ÷ 52,000 = 80 %
	// villages cleaned as a share of villages: 138 ÷ 138 = 100 %
	// share of disused houses removed: 570 ÷ 600 = 95 %
	// by-laws in force: 3 by-laws
}

// What do 64 % sorting coverage and 95 % sweeping coverage earn in the ministry's evaluation of 2020?
func ExampleManagementEvaluation2020() {
	framework := indicators.Framework{
		// How a part of a step counts is not published, so the marks rest on a choice.
		ID: "management-2020", Edition: "2020", Basis: indicators.Illustrative,
		Name: indicators.Text{Zh: "城市综合管理服务评价（第 7、8 项）", En: "evaluation of urban management and services, items 7 and 8"},
		Root: indicators.Node{
			ID: "items", Name: indicators.Text{Zh: "第 7、8 项", En: "items 7 and 8"}, Combine: indicators.BySum,
			Children: urban.ManagementEvaluation2020(),
		},
	}
	evaluator, err := indicators.Compile(framework, indicators.With(urban.Domain()))
	if err != nil {
		fmt.Println(err)
		return
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", urban.Input{
		Roads: urban.Roads{Area: indicators.Int(600)},
		Waste: urban.Waste{RoadAreaSwept: indicators.Int(570), SortingCoverageRate: indicators.Int(64)},
	}))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range []indicators.NodeID{urban.SortingMark2020, urban.SweepingMark2020} {
		item, _ := card.Node(id)
		fmt.Println(item.ScoreText(), "—", item.Reason().Text(indicators.English))
	}
	fmt.Println("together", card.Total().ScoreText())
	// Output:
	// 0.8 — 64 % misses 70 % by 1 × 10 %: 0.2 marks off each
	// 1 — 95 % meets 95 %: nothing taken off
	// together 1.8
}
