package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

// reliefFigures are figures of a made-up place, for calculating every indicator of the topic.
func reliefFigures() welfare.Input {
	return welfare.Input{
		Residents: whole(400_000),
		Relief: welfare.Relief{
			SubsistenceUrban:            whole(4_000),
			SubsistenceRural:            whole(6_000),
			SubsistenceAdded:            whole(500),
			SubsistenceAmount:           whole(48_000_000),
			SubsistenceMonths:           whole(120_000),
			HouseholdsScreened:          whole(1_200),
			HouseholdsAdmitted:          whole(150),
			Destitute:                   whole(800),
			VagrantsReturnedRate:        whole(100),
			BurialCoverageRate:          whole(50),
			SubsistenceUrbanStandard:    whole(623),
			SubsistenceRuralStandard:    whole(399),
			DestituteUrbanStandard:      whole(810),
			DestituteRuralStandard:      whole(519),
			DestituteAbleCareStandard:   whole(140),
			DestitutePartlyCareStandard: whole(280),
			DestituteFullyCareStandard:  whole(400),
		},
	}
}

func reliefIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := reliefFigures()
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.SubsistencePersons:        {Figures: full, Text: "4,000 + 6,000 = 10,000 persons"},
		welfare.SubsistencePer1000:        {Figures: full, Text: "(4,000 + 6,000) ÷ 400,000 × 1,000 = 25 per 1,000 residents"},
		welfare.SubsistenceAddedShare:     {Figures: full, Text: "500 ÷ (4,000 + 6,000) = 5 %"},
		welfare.SubsistencePerPersonMonth: {Figures: full, Text: "48,000,000 ÷ 120,000 = 400 yuan a person-month"},
		welfare.ReliefAdmittedShare:       {Figures: full, Text: "150 ÷ 1,200 = 12.5 %"},
		welfare.DestitutePer1000:          {Figures: full, Text: "800 ÷ 400,000 × 1,000 = 2 per 1,000 residents"},
		welfare.VagrantsReturned:          {Figures: full, Text: "100 %"},
		welfare.BurialCoverage:            {Figures: full, Text: "50 %"},
		welfare.SubsistenceUrbanMonthly:   {Figures: full, Text: "623 yuan a month"},
		welfare.SubsistenceUrbanYearly:    {Figures: full, Text: "12 × 623 = 7,476 yuan a year"},
		welfare.SubsistenceRuralMonthly:   {Figures: full, Text: "399 yuan a month"},
		welfare.SubsistenceRuralYearly:    {Figures: full, Text: "12 × 399 = 4,788 yuan a year"},
		welfare.DestituteUrbanMultiple:    {Figures: full, Text: "810 ÷ 623 = 1.30 times"},
		welfare.DestituteRuralMultiple:    {Figures: full, Text: "519 ÷ 399 = 1.30 times"},
		welfare.DestituteAbleCareYearly:   {Figures: full, Text: "12 × 140 = 1,680 yuan a year"},
		welfare.DestitutePartlyCareYearly: {Figures: full, Text: "12 × 280 = 3,360 yuan a year"},
		welfare.DestituteFullyCareYearly:  {Figures: full, Text: "12 × 400 = 4,800 yuan a year"},
	}
}

func reliefCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.SubsistenceAddedWithinPersons: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceUrban: whole(40), SubsistenceRural: whole(60), SubsistenceAdded: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceUrban: whole(40), SubsistenceRural: whole(60), SubsistenceAdded: whole(101)}},
		},
		welfare.SubsistenceWithinMonths: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceUrban: whole(40), SubsistenceRural: whole(60), SubsistenceMonths: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceUrban: whole(40), SubsistenceRural: whole(60), SubsistenceMonths: whole(99)}},
		},
		welfare.ReliefAdmittedWithinScreened: {
			Good: welfare.Input{Relief: welfare.Relief{HouseholdsAdmitted: whole(100), HouseholdsScreened: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{HouseholdsAdmitted: whole(101), HouseholdsScreened: whole(100)}},
		},
		welfare.SubsistenceWithinResidents: {
			Good: welfare.Input{Residents: whole(100), Relief: welfare.Relief{SubsistenceUrban: whole(40), SubsistenceRural: whole(60)}},
			Bad:  welfare.Input{Residents: whole(100), Relief: welfare.Relief{SubsistenceUrban: whole(40), SubsistenceRural: whole(61)}},
		},
		welfare.DestituteUrbanNotBelowSubsistence: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: whole(100), DestituteUrbanStandard: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: whole(101), DestituteUrbanStandard: whole(100)}},
		},
		welfare.DestituteRuralNotBelowSubsistence: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: whole(100), DestituteRuralStandard: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: whole(101), DestituteRuralStandard: whole(100)}},
		},
		welfare.DestituteAbleCareWithinPartly: {
			Good: welfare.Input{Relief: welfare.Relief{DestituteAbleCareStandard: whole(100), DestitutePartlyCareStandard: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{DestituteAbleCareStandard: whole(101), DestitutePartlyCareStandard: whole(100)}},
		},
		welfare.DestitutePartlyCareWithinFully: {
			Good: welfare.Input{Relief: welfare.Relief{DestitutePartlyCareStandard: whole(100), DestituteFullyCareStandard: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{DestitutePartlyCareStandard: whole(101), DestituteFullyCareStandard: whole(100)}},
		},
	}
}

func reliefBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.VagrantsReturned2025: {
			Good: welfare.Input{Relief: welfare.Relief{VagrantsReturnedRate: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{VagrantsReturnedRate: decimal("99.99")}},
		},
		welfare.BurialCoverage2025: {
			Good: welfare.Input{Relief: welfare.Relief{BurialCoverageRate: whole(100)}},
			Bad:  welfare.Input{Relief: welfare.Relief{BurialCoverageRate: decimal("99.99")}},
		},
		welfare.SubsistenceUrbanGansu2020: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: whole(577)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: decimal("576.99")}},
		},
		welfare.SubsistenceRuralGansu2020: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: whole(369)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: decimal("368.99")}},
		},
		welfare.SubsistenceUrbanGansu2021: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: whole(623)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: decimal("622.99")}},
		},
		welfare.SubsistenceRuralGansu2021: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: whole(399)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: decimal("398.99")}},
		},
		welfare.SubsistenceUrbanLanzhouDistricts2023: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: whole(920)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: decimal("919.99")}},
		},
		welfare.SubsistenceUrbanLanzhouCounties2023: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: whole(700)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: decimal("699.99")}},
		},
		welfare.SubsistenceRuralLanzhou2023: {
			Good: welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: whole(465)}},
			Bad:  welfare.Input{Relief: welfare.Relief{SubsistenceRuralStandard: decimal("464.99")}},
		},
		welfare.DestituteUrbanMultipleGansu2019: {
			Good: welfare.Input{Relief: welfare.Relief{DestituteUrbanStandard: whole(780), SubsistenceUrbanStandard: whole(600)}},
			Bad:  welfare.Input{Relief: welfare.Relief{DestituteUrbanStandard: decimal("779.99"), SubsistenceUrbanStandard: whole(600)}},
		},
		welfare.DestituteRuralMultipleGansu2019: {
			Good: welfare.Input{Relief: welfare.Relief{DestituteRuralStandard: whole(520), SubsistenceRuralStandard: whole(400)}},
			Bad:  welfare.Input{Relief: welfare.Relief{DestituteRuralStandard: decimal("519.99"), SubsistenceRuralStandard: whole(400)}},
		},
		welfare.DestituteAbleCareGansu2021: {
			Good: welfare.Input{Relief: welfare.Relief{DestituteAbleCareStandard: whole(140)}},
			Bad:  welfare.Input{Relief: welfare.Relief{DestituteAbleCareStandard: decimal("139.99")}},
		},
		welfare.DestitutePartlyCareGansu2021: {
			Good: welfare.Input{Relief: welfare.Relief{DestitutePartlyCareStandard: whole(280)}},
			Bad:  welfare.Input{Relief: welfare.Relief{DestitutePartlyCareStandard: decimal("279.99")}},
		},
		welfare.DestituteFullyCareGansu2021: {
			Good: welfare.Input{Relief: welfare.Relief{DestituteFullyCareStandard: whole(400)}},
			Bad:  welfare.Input{Relief: welfare.Relief{DestituteFullyCareStandard: decimal("399.99")}},
		},
	}
}

// TestReliefRatesOfSeveralPlaces has one standard that reaches the rate of one place and year and not that of another.
func TestReliefRatesOfSeveralPlaces(t *testing.T) {
	t.Parallel()
	card := evaluate(t, welfare.Input{Relief: welfare.Relief{SubsistenceUrbanStandard: whole(700)}})
	for id, want := range map[indicators.NodeID]indicators.Truth{
		welfare.SubsistenceUrbanGansu2020:            indicators.Holds,
		welfare.SubsistenceUrbanGansu2021:            indicators.Holds,
		welfare.SubsistenceUrbanLanzhouCounties2023:  indicators.Holds,
		welfare.SubsistenceUrbanLanzhouDistricts2023: indicators.Fails,
	} {
		assert.Equal(t, want, domaintest.Verdict(t, card, id), id)
	}
}
