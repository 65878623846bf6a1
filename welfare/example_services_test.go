package welfare_test

import (
	"fmt"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/welfare"
)

// An enrolment rate of 100 % is published: 100 % of whom?
func ExampleEducation() {
	input := welfare.Input{Education: welfare.Education{
		EligibleMigrantChildren:         indicators.Int(2_000),
		MigrantApplicants:               indicators.Int(1_850),
		MigrantApplicantsPlaced:         indicators.Int(1_850),
		EligibleMigrantChildrenEnrolled: indicators.Int(1_900),
		StatedMigrantEnrolmentRate:      indicators.Int(100),
	}}
	card := assess(input)
	if card == nil {
		return
	}
	for _, finding := range card.Findings() {
		switch finding.Check {
		case welfare.StatedMigrantEnrolmentOfEligible:
			fmt.Println("of eligible children:", finding.Outcome)
		case welfare.StatedMigrantEnrolmentOfApplicants:
			fmt.Println("of applicants:", finding.Outcome)
		}
	}
	show([]indicators.IndicatorID{welfare.MigrantEnrolmentOfEligible}, input)
	// Output:
	// of eligible children: contradicts
	// of applicants: agrees
	// 1,900 ÷ 2,000 = 95 %
}

// The mean class is small; is every class?
func ExampleSchools() {
	input := welfare.Input{Schools: welfare.Schools{
		CompulsoryPupils:    indicators.Int(42_000),
		CompulsoryClasses:   indicators.Int(1_000),
		LargestPrimaryClass: indicators.Int(58),
	}}
	show([]indicators.IndicatorID{welfare.PupilsPerClass}, input)
	card := assess(input)
	if card == nil {
		return
	}
	result, _ := card.Node(welfare.PrimaryClassSize2017)
	fmt.Println(result.Name.In(indicators.English))
	fmt.Println(result.Verdict, "—", result.Calculation().Text(indicators.English))
	// Output:
	// 42,000 ÷ 1,000 = 42 pupils
	// no primary class of more than 45 pupils (county, quality-balanced compulsory education, 2017)
	// fails — 58 pupils
}

// Every school has what it needs save one standard; does the county pass?
func ExampleSchoolBalance() {
	card := assess(welfare.Input{SchoolBalance: welfare.SchoolBalance{
		ResourceAssessedSchools:    indicators.Int(60),
		ResourceStandardSchools:    indicators.Int(60),
		LowestPrimaryTeachingSpace: indicators.MustParse("4.2"),
	}})
	if card == nil {
		return
	}
	for _, id := range []indicators.NodeID{welfare.SchoolResources2017, welfare.PrimaryTeachingSpace2017} {
		result, _ := card.Node(id)
		fmt.Println(result.Verdict, "—", result.Calculation().Text(indicators.English))
	}
	// Output:
	// holds — 60 ÷ 60 = 100 %
	// fails — 4.2 m² per pupil
}

// Infant mortality lies above 5.6 ‰, but it falls; is the standard of sanitary cities met?
func ExampleHealth() {
	this := welfare.Input{Health: welfare.Health{InfantMortalityRate: indicators.MustParse("5.9")}}
	last := welfare.Input{Health: welfare.Health{InfantMortalityRate: indicators.MustParse("6.3")}}
	for _, sources := range [][]indicators.Source{{this}, {this, indicators.Lagged(1, last)}} {
		card := assess(sources...)
		if card == nil {
			return
		}
		result, _ := card.Node(welfare.InfantMortality2021)
		fmt.Println("years reported:", len(sources), "—", result.Verdict)
	}
	// Output:
	// years reported: 1 — undecided
	// years reported: 2 — holds
}

// How far is the place with smoke-free units?
func ExampleHygiene() {
	show([]indicators.IndicatorID{welfare.SmokeFreeShare}, welfare.Input{Hygiene: welfare.Hygiene{
		SmokeFreeScopeUnits: indicators.Int(200),
		SmokeFreeUnits:      indicators.Int(190),
	}})
	// Output: 190 ÷ 200 = 95 %
}

// Jinchang's hotline stated 99.91 % completed in the first half of 2020; what do its own figures say?
func ExampleHotline() {
	input := welfare.Input{Hotline: welfare.Hotline{
		Cases:                indicators.Int(21_860),
		CompletedCases:       indicators.Int(21_081),
		StatedCompletionRate: indicators.MustParse("99.91").RoundedTo(indicators.MustNumber("0.01")),
	}}
	show([]indicators.IndicatorID{welfare.HotlineCompletionRate}, input)
	card := assess(input)
	if card == nil {
		return
	}
	for _, finding := range card.Findings() {
		if finding.Check == welfare.StatedHotlineCompletionAgrees {
			fmt.Println(finding.Text(indicators.English))
		}
	}
	// Output:
	// 21,081 ÷ 21,860 = 96.44 %
	// stated completion rate = hotline cases completed ÷ received: 99.91 % [99.905, 99.915] = 21,081 ÷ 21,860 = 96.44 % — contradicts
}

// What becomes of the complaints of enterprises?
func ExampleBusiness() {
	show([]indicators.IndicatorID{welfare.EnterpriseResolutionRate}, welfare.Input{Business: welfare.Business{
		EnterpriseComplaints:         indicators.Int(180),
		ResolvedEnterpriseComplaints: indicators.Int(171),
	}})
	// Output: 171 ÷ 180 = 95 %
}
