package welfare_test

import (
	"encoding/json"
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/welfare"
)

// show prints how each indicator comes out of the figures.
func show(ids []indicators.IndicatorID, input welfare.Input) {
	for _, id := range ids {
		calculation, err := indicators.Calculate(welfare.Domain().Definitions, id, input)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(calculation.Text(indicators.English))
	}
}

// assess holds a place's figures to the criteria of the package; nil means that it printed why it could not.
func assess(sources ...indicators.Source) *indicators.Scorecard {
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "welfare-review", Edition: "2023", Basis: indicators.Official,
		Name: indicators.Text{Zh: "民生对照", En: "welfare against published thresholds"},
		Root: indicators.Node{
			ID: "welfare", Name: indicators.Text{Zh: "民生", En: "welfare"},
			Combine: indicators.BySum, Children: welfare.Criteria(),
		},
	}, indicators.With(welfare.Domain()))
	if err != nil {
		fmt.Println(err)
		return nil
	}
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", sources...))
	if err != nil {
		fmt.Println(err)
		return nil
	}
	return card
}

// Which published thresholds does the city's report decide, and how?
func Example() {
	card := assess(welfare.Input{
		Residents: indicators.Int(434_400),
		Elderly:   welfare.Elderly{InstitutionBeds: indicators.Int(2_000), NursingBeds: indicators.Int(1_120)},
		Children:  welfare.Children{CarePlaces: indicators.Int(1_500)},
	})
	if card == nil {
		return
	}
	for result := range card.All() {
		decided := result.Verdict == indicators.Holds || result.Verdict == indicators.Fails
		if decided && result.ID != "welfare" {
			fmt.Println(result.Verdict, "—", result.Name.In(indicators.English))
		}
	}
	// Output:
	// holds — nursing beds ≥ 30 % (plan target of China for 2020, civil affairs plan 2016–2020)
	// holds — nursing beds ≥ 55 % of beds in institutions (plan target of China for 2025, ageing plan)
	// fails — nursing beds ≥ 73 % of beds in institutions (plan target of China for 2026–2030)
	// fails — ≥ 4.5 childcare places per 1,000 residents (plan target of China for 2025, public services plan)
}

// What did the city report, and is anything wrong with it?
func ExampleInput() {
	var input welfare.Input
	err := json.Unmarshal([]byte(`{
		"elderly":    {"service_visits": 36432, "served": null},
		"disability": {"recipients": 5664, "grants": 5600}
	}`), &input)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("persons served reported:", !input.Elderly.Served.IsMissing())
	fmt.Println(input.Validate())
	// Output:
	// persons served reported: false
	// /disability/recipients: 5664 is more than the 5600 reported as grants (it can be at most that; correct one of the two figures) [invalid_input]
}

// How often was each elderly person in financial difficulty served, and with what?
func ExampleElderly() {
	show([]indicators.IndicatorID{welfare.ElderlyVisitsPerPerson, welfare.ElderlyMealShare}, welfare.Input{Elderly: welfare.Elderly{
		Served: indicators.Int(2_000), ServiceVisits: indicators.Int(36_000), MealVisits: indicators.Int(12_000),
	}})
	// Output:
	// 36,000 ÷ 2,000 = 18 visits a person
	// 12,000 ÷ 36,000 = 33.33 %
}

// What did a child in need of support have a month, and did each orphan have a whole education grant?
func ExampleChildren() {
	input := welfare.Input{Children: welfare.Children{
		Orphans: indicators.Int(43), UnattendedChildren: indicators.Int(162), AllowanceAmount: indicators.MustParse("207万"),
		GrantRecipients: indicators.Int(16), GrantAmount: indicators.MustParse("14万"),
	}}
	show([]indicators.IndicatorID{welfare.ChildrenAllowancePerChildMonth, welfare.OrphanGrantPerRecipient}, input)
	card := assess(input)
	if card == nil {
		return
	}
	for _, finding := range card.Findings() {
		fmt.Println(finding.Severity, "—", finding.Text(indicators.English))
	}
	// Output:
	// 2,070,000 ÷ (12 × 43 + 12 × 162) = 841.46 yuan a month
	// 140,000 ÷ 16 = 8,750 yuan
	// note — education grant per orphan = 10,000 yuan: 140,000 ÷ 16 = 8,750 = 10,000 — contradicts
}

// What did a disabled person have a month, and were persons counted, or the allowances they hold?
func ExampleDisability() {
	input := welfare.Input{Disability: welfare.Disability{
		Recipients: indicators.Int(5_664), Amount: indicators.MustParse("679万"),
		LivingRecipients: indicators.Int(3_400), NursingRecipients: indicators.Int(2_264), BothRecipients: indicators.Int(500),
	}}
	show([]indicators.IndicatorID{welfare.DisabilityPerPersonMonth}, input)
	card := assess(input)
	if card == nil {
		return
	}
	for _, finding := range card.Findings() {
		if finding.Outcome == indicators.Contradicts {
			fmt.Println(finding.Severity, "—", finding.Text(indicators.English))
		}
	}
	// Output:
	// 6,790,000 ÷ (12 × 5,664) = 99.90 yuan a month
	// warning — recipients of either disability allowance = living + nursing − both: 5,664 persons = 3,400 + 2,264 − 500 = 5,164 persons — contradicts
}

// Is the urban subsistence standard as high as those of the province and of its capital?
func ExampleRelief() {
	card := assess(welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: indicators.Int(680)}})
	if card == nil {
		return
	}
	for _, id := range []indicators.NodeID{welfare.SubsistenceUrbanGansu2021, welfare.SubsistenceUrbanLanzhouCounties2023} {
		result, _ := card.Node(id)
		fmt.Printf("%s — %s: %s\n", result.Verdict, result.Name.In(indicators.English), result.Calculation().Text(indicators.English))
	}
	// Output:
	// holds — urban subsistence standard ≥ 7,476 yuan a year (guide rate of Gansu, 2021): 12 × 680 = 8,160 yuan a year
	// fails — urban subsistence standard ≥ 700 yuan a month (rate of three counties of Lanzhou, 2023): 680 yuan a month
}

// How many jobs did recruitment offer, and how many of them were taken?
func ExampleEmployment() {
	show([]indicators.IndicatorID{welfare.RecruitmentJobsPerEvent, welfare.RecruitmentPlacedShare}, welfare.Input{Employment: welfare.Employment{
		OnlineEvents: indicators.Int(60), OfflineEvents: indicators.Int(40), JobsOffered: indicators.Int(8_000), Placed: indicators.Int(2_400),
	}})
	// Output:
	// 8,000 ÷ (60 + 40) = 80 jobs an event
	// 2,400 ÷ 8,000 = 30 %
}

// Which published thresholds are targets of plans, and which are rates that a place paid?
func ExampleCriteria() {
	for _, node := range welfare.Criteria() {
		if node.Indicator == welfare.ElderlyAllowanceMonthly || node.Indicator == welfare.ChildcarePlacesPer1000 {
			source := node.Sources[0]
			fmt.Println(node.Name.In(indicators.English))
			fmt.Println(" ", source.Document, source.Edition, "confidence", source.Confidence)
		}
	}
	// Output:
	// elderly allowance ≥ 100 yuan a person and month (rate of Gansu from December 2016)
	//   《关于建立经济困难的老年人补贴制度的通知》 2016 confidence high
	// ≥ 4.5 childcare places per 1,000 residents (plan target of China for 2025, public services plan)
	//   《“十四五”公共服务规划》 published 2022-01 confidence high
}
