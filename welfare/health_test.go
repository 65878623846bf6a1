package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

func healthIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.PhysiciansPer1000: {
			Figures: welfare.Input{Residents: whole(450_000), Health: welfare.Health{Physicians: whole(1440)}},
			Text:    "1,440 ÷ 450,000 × 1,000 = 3.2 per 1,000 residents",
		},
		welfare.NursesPer1000: {
			Figures: welfare.Input{Residents: whole(450_000), Health: welfare.Health{Nurses: whole(1710)}},
			Text:    "1,710 ÷ 450,000 × 1,000 = 3.8 per 1,000 residents",
		},
		welfare.PersonalSpendingShare: {
			Figures: welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(25_000_000), HealthSpending: whole(100_000_000)}},
			Text:    "25,000,000 ÷ 100,000,000 = 25 %",
		},
		welfare.PersonalSpendingShareChange: {
			Figures: years{
				welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(26_000_000), HealthSpending: whole(100_000_000)}},
				welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(27_000_000), HealthSpending: whole(100_000_000)}},
			},
			Text: "26,000,000 ÷ 100,000,000 × 100 − 27,000,000 ÷ 100,000,000 × 100 = -1 percentage points",
		},
		welfare.LifeExpectancyChange: {
			Figures: years{
				welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("78.1")}},
				welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("77.9")}},
			},
			Text: "78.1 − 77.9 = 0.2 years",
		},
		welfare.InfantMortalityChange: {
			Figures: years{
				welfare.Input{Health: welfare.Health{InfantMortalityRate: decimal("5.8")}},
				welfare.Input{Health: welfare.Health{InfantMortalityRate: decimal("6.1")}},
			},
			Text: "5.8 − 6.1 = -0.3 ‰",
		},
		welfare.UnderFiveMortalityChange: {
			Figures: years{
				welfare.Input{Health: welfare.Health{UnderFiveMortalityRate: whole(8)}},
				welfare.Input{Health: welfare.Health{UnderFiveMortalityRate: decimal("8.5")}},
			},
			Text: "8 − 8.5 = -0.5 ‰",
		},
		welfare.MaternalMortalityChange: {
			Figures: years{
				welfare.Input{Health: welfare.Health{MaternalMortalityRate: whole(20)}},
				welfare.Input{Health: welfare.Health{MaternalMortalityRate: whole(19)}},
			},
			Text: "20 − 19 = 1 per 100,000",
		},
		welfare.NotifiableDiseaseExcess: {
			Figures: healthDiseaseYears(190, 180, 190, 200, 210, 220),
			Text:    "190 − 0.2 × 180 − 0.2 × 190 − 0.2 × 200 − 0.2 × 210 − 0.2 × 220 = -10 per 100,000",
		},
		welfare.VaccinationCardShare: {
			Figures: welfare.Input{Health: welfare.Health{VaccinationCardChildren: whole(950), ResidentChildren: whole(1000)}},
			Text:    "950 ÷ 1,000 = 95 %",
		},
		welfare.UnderThreeCareShare: {
			Figures: welfare.Input{Health: welfare.Health{ChildrenUnderThreeInCare: whole(920), ChildrenUnderThree: whole(1000)}},
			Text:    "920 ÷ 1,000 = 92 %",
		},
		welfare.EyeCheckShare: {
			Figures: welfare.Input{Health: welfare.Health{ChildrenWithEyesChecked: whole(1860), ChildrenUpToSix: whole(2000)}},
			Text:    "1,860 ÷ 2,000 = 93 %",
		},
		welfare.MyopiaChange: {
			Figures: years{
				welfare.Input{Health: welfare.Health{MyopiaRate: whole(50)}},
				welfare.Input{Health: welfare.Health{MyopiaRate: decimal("51.5")}},
			},
			Text: "50 − 51.5 = -1.5 percentage points",
		},
		welfare.ObesityChange: {
			Figures: years{
				welfare.Input{Health: welfare.Health{ObesityRate: decimal("12.5")}},
				welfare.Input{Health: welfare.Health{ObesityRate: whole(13)}},
			},
			Text: "12.5 − 13 = -0.5 percentage points",
		},
		welfare.MedicalInsurance:        {Figures: welfare.Input{Health: welfare.Health{MedicalInsuranceRate: whole(96)}}, Text: "96 %"},
		welfare.LifeExpectancy:          {Figures: welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("78.3")}}, Text: "78.3 years"},
		welfare.InfantMortality:         {Figures: welfare.Input{Health: welfare.Health{InfantMortalityRate: decimal("5.6")}}, Text: "5.6 ‰"},
		welfare.UnderFiveMortality:      {Figures: welfare.Input{Health: welfare.Health{UnderFiveMortalityRate: decimal("7.8")}}, Text: "7.8 ‰"},
		welfare.MaternalMortality:       {Figures: welfare.Input{Health: welfare.Health{MaternalMortalityRate: whole(18)}}, Text: "18 per 100,000"},
		welfare.VaccinationLowest:       {Figures: welfare.Input{Health: welfare.Health{LowestVaccinationRate: decimal("90.5")}}, Text: "90.5 %"},
		welfare.MentalDisorderCare:      {Figures: welfare.Input{Health: welfare.Health{MentalDisorderCareRate: whole(90)}}, Text: "90 %"},
		welfare.HealthStationAreaLowest: {Figures: welfare.Input{Health: welfare.Health{SmallestHealthStation: whole(120)}}, Text: "120 m²"},
	}
}

func healthCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.PhysiciansWithinResidents: {
			Good: welfare.Input{Residents: whole(100), Health: welfare.Health{Physicians: whole(100)}},
			Bad:  welfare.Input{Residents: whole(100), Health: welfare.Health{Physicians: whole(101)}},
		},
		welfare.NursesWithinResidents: {
			Good: welfare.Input{Residents: whole(100), Health: welfare.Health{Nurses: whole(100)}},
			Bad:  welfare.Input{Residents: whole(100), Health: welfare.Health{Nurses: whole(101)}},
		},
		welfare.PersonalWithinHealthSpending: {
			Good: welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(100), HealthSpending: whole(100)}},
			Bad:  welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(101), HealthSpending: whole(100)}},
		},
		welfare.InfantWithinUnderFiveMortality: {
			Good: welfare.Input{Health: welfare.Health{InfantMortalityRate: whole(100), UnderFiveMortalityRate: whole(100)}},
			Bad:  welfare.Input{Health: welfare.Health{InfantMortalityRate: whole(101), UnderFiveMortalityRate: whole(100)}},
		},
		welfare.VaccinationCardWithinResident: {
			Good: welfare.Input{Health: welfare.Health{VaccinationCardChildren: whole(100), ResidentChildren: whole(100)}},
			Bad:  welfare.Input{Health: welfare.Health{VaccinationCardChildren: whole(101), ResidentChildren: whole(100)}},
		},
		welfare.UnderThreeCareWithinChildren: {
			Good: welfare.Input{Health: welfare.Health{ChildrenUnderThreeInCare: whole(100), ChildrenUnderThree: whole(100)}},
			Bad:  welfare.Input{Health: welfare.Health{ChildrenUnderThreeInCare: whole(101), ChildrenUnderThree: whole(100)}},
		},
		welfare.EyesCheckedWithinChildren: {
			Good: welfare.Input{Health: welfare.Health{ChildrenWithEyesChecked: whole(100), ChildrenUpToSix: whole(100)}},
			Bad:  welfare.Input{Health: welfare.Health{ChildrenWithEyesChecked: whole(101), ChildrenUpToSix: whole(100)}},
		},
		welfare.ChildrenUnderThreeWithinUpToSix: {
			Good: welfare.Input{Health: welfare.Health{ChildrenUnderThree: whole(100), ChildrenUpToSix: whole(100)}},
			Bad:  welfare.Input{Health: welfare.Health{ChildrenUnderThree: whole(101), ChildrenUpToSix: whole(100)}},
		},
	}
}

func healthBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.LifeExpectancy2025: {
			Good: welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("78.3")}},
			Bad:  welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("78.29")}},
		},
		welfare.Physicians2025: {
			Good: welfare.Input{Residents: whole(100_000), Health: welfare.Health{Physicians: whole(320)}},
			Bad:  welfare.Input{Residents: whole(100_000), Health: welfare.Health{Physicians: whole(319)}},
		},
		welfare.Nurses2025: {
			Good: welfare.Input{Residents: whole(100_000), Health: welfare.Health{Nurses: whole(380)}},
			Bad:  welfare.Input{Residents: whole(100_000), Health: welfare.Health{Nurses: whole(379)}},
		},
		welfare.MedicalInsurance2025: {
			Good: welfare.Input{Health: welfare.Health{MedicalInsuranceRate: decimal("95.01")}},
			Bad:  welfare.Input{Health: welfare.Health{MedicalInsuranceRate: whole(95)}},
		},
		welfare.HealthStationArea2020: {
			Good: welfare.Input{Health: welfare.Health{SmallestHealthStation: whole(120)}},
			Bad:  welfare.Input{Health: welfare.Health{SmallestHealthStation: decimal("119.99")}},
		},
		welfare.PersonalSpending2021: {
			Good: welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(25), HealthSpending: whole(100)}},
			Bad: years{
				welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(26), HealthSpending: whole(100)}},
				welfare.Input{Health: welfare.Health{PersonalHealthSpending: whole(26), HealthSpending: whole(100)}},
			},
		},
		welfare.NotifiableDiseases2021: {
			Good: healthDiseaseYears(200, 180, 190, 200, 210, 220),
			Bad:  healthDiseaseYears(201, 180, 190, 200, 210, 220),
		},
		welfare.InfantMortality2021: {
			Good: welfare.Input{Health: welfare.Health{InfantMortalityRate: decimal("5.6")}},
			Bad: years{
				welfare.Input{Health: welfare.Health{InfantMortalityRate: decimal("5.61")}},
				welfare.Input{Health: welfare.Health{InfantMortalityRate: decimal("5.61")}},
			},
		},
		welfare.UnderFiveMortality2021: {
			Good: welfare.Input{Health: welfare.Health{UnderFiveMortalityRate: decimal("7.8")}},
			Bad: years{
				welfare.Input{Health: welfare.Health{UnderFiveMortalityRate: decimal("7.81")}},
				welfare.Input{Health: welfare.Health{UnderFiveMortalityRate: decimal("7.81")}},
			},
		},
		welfare.MaternalMortality2021: {
			Good: welfare.Input{Health: welfare.Health{MaternalMortalityRate: whole(18)}},
			Bad: years{
				welfare.Input{Health: welfare.Health{MaternalMortalityRate: decimal("18.1")}},
				welfare.Input{Health: welfare.Health{MaternalMortalityRate: decimal("18.1")}},
			},
		},
		welfare.LifeExpectancy2021: {
			Good: welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("78.3")}},
			Bad: years{
				welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("78.29")}},
				welfare.Input{Health: welfare.Health{LifeExpectancyYears: decimal("78.29")}},
			},
		},
		welfare.Vaccination2021: {
			Good: welfare.Input{Health: welfare.Health{LowestVaccinationRate: whole(90)}},
			Bad:  welfare.Input{Health: welfare.Health{LowestVaccinationRate: decimal("89.99")}},
		},
		welfare.VaccinationCards2021: {
			Good: welfare.Input{Health: welfare.Health{VaccinationCardChildren: whole(950), ResidentChildren: whole(1000)}},
			Bad:  welfare.Input{Health: welfare.Health{VaccinationCardChildren: whole(949), ResidentChildren: whole(1000)}},
		},
		welfare.UnderThreeCare2021: {
			Good: welfare.Input{Health: welfare.Health{ChildrenUnderThreeInCare: whole(900), ChildrenUnderThree: whole(1000)}},
			Bad:  welfare.Input{Health: welfare.Health{ChildrenUnderThreeInCare: whole(899), ChildrenUnderThree: whole(1000)}},
		},
		welfare.EyeChecks2021: {
			Good: welfare.Input{Health: welfare.Health{ChildrenWithEyesChecked: whole(900), ChildrenUpToSix: whole(1000)}},
			Bad:  welfare.Input{Health: welfare.Health{ChildrenWithEyesChecked: whole(899), ChildrenUpToSix: whole(1000)}},
		},
		welfare.MentalDisorderCare2021: {
			Good: welfare.Input{Health: welfare.Health{MentalDisorderCareRate: whole(85)}},
			Bad:  welfare.Input{Health: welfare.Health{MentalDisorderCareRate: decimal("84.99")}},
		},
		welfare.Myopia2021: {
			Good: years{
				welfare.Input{Health: welfare.Health{MyopiaRate: decimal("49.9")}},
				welfare.Input{Health: welfare.Health{MyopiaRate: whole(50)}},
			},
			Bad: years{welfare.Input{Health: welfare.Health{MyopiaRate: whole(50)}}, welfare.Input{Health: welfare.Health{MyopiaRate: whole(50)}}},
		},
		welfare.Obesity2021: {
			Good: years{
				welfare.Input{Health: welfare.Health{ObesityRate: decimal("12.9")}},
				welfare.Input{Health: welfare.Health{ObesityRate: whole(13)}},
			},
			Bad: years{
				welfare.Input{Health: welfare.Health{ObesityRate: whole(13)}},
				welfare.Input{Health: welfare.Health{ObesityRate: whole(13)}},
			},
		},
	}
}

// TestMortalityOrTrend tries the two ways to meet "5.6 ‰ or continuing to fall".
func TestMortalityOrTrend(t *testing.T) {
	t.Parallel()
	rate := func(text string) welfare.Input {
		if text == "" {
			return welfare.Input{}
		}
		return welfare.Input{Health: welfare.Health{InfantMortalityRate: decimal(text)}}
	}
	for _, c := range []struct {
		now, before string
		want        indicators.Truth
	}{
		{"5.6", "", indicators.Holds},
		{"5.6", "5.0", indicators.Holds},
		{"6.1", "6.2", indicators.Holds},
		{"6.1", "6.1", indicators.Fails},
		{"6.1", "6.0", indicators.Fails},
		{"6.1", "", indicators.Undecided},
		{"", "6.1", indicators.Undecided},
	} {
		card := evaluate(t, years{rate(c.now), rate(c.before)})
		assert.Equal(t, c.want, domaintest.Verdict(t, card, welfare.InfantMortality2021), "%s after %s", c.now, c.before)
	}
}

// TestDiseasesNeedFiveYears sees that four years are no mean of five.
func TestDiseasesNeedFiveYears(t *testing.T) {
	t.Parallel()
	card := evaluate(t, healthDiseaseYears(200, 200, 200, 200, 200))
	assert.Equal(t, indicators.Undecided, domaintest.Verdict(t, card, welfare.NotifiableDiseases2021))
	card = evaluate(t, healthDiseaseYears(200, 200, 200, 200, 200, 200))
	assert.Equal(t, indicators.Holds, domaintest.Verdict(t, card, welfare.NotifiableDiseases2021))
}

// healthDiseaseYears are the incidence of a year and of the years before it.
func healthDiseaseYears(rates ...int64) years {
	given := make(years, len(rates))
	for i, rate := range rates {
		given[i].Health.NotifiableDiseaseRate = whole(rate)
	}
	return given
}
