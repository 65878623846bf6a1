package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

// gansu2021 is what the survey by video of March 2021 published as the means of Gansu.
func gansu2021() urban.Conduct {
	return urban.Conduct{
		PublishedYieldRate: decimal("95.51"), PedestrianSignalRate: decimal("95.16"), CyclistSignalRate: decimal("93.76"),
		HelmetRate: decimal("48.93"), SeatBeltRate: decimal("99.04"),
	}
}

func conductIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	conduct := gansu2021()
	conduct.VehiclesObserved, conduct.VehiclesYielding = whole(400), whole(380)
	conduct.IllegalParkingRate = decimal("9.5")
	full := urban.Input{Conduct: conduct}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.VehiclesYieldingShare:     {Figures: full, Text: "380 ÷ 400 = 95 %"},
		urban.YieldingAtCrossings:       {Figures: full, Text: "95.51 %"},
		urban.PedestriansObeyingSignals: {Figures: full, Text: "95.16 %"},
		urban.CyclistsObeyingSignals:    {Figures: full, Text: "93.76 %"},
		urban.HelmetsWorn:               {Figures: full, Text: "48.93 %"},
		urban.SeatBeltsWorn:             {Figures: full, Text: "99.04 %"},
		urban.IllegalParking:            {Figures: full, Text: "9.5 %"},
	}
}

func conductCheckCases() map[indicators.CheckID]domaintest.Pair {
	pair := func(good, bad urban.Conduct) domaintest.Pair {
		return domaintest.Pair{Good: urban.Input{Conduct: good}, Bad: urban.Input{Conduct: bad}}
	}
	return map[indicators.CheckID]domaintest.Pair{
		urban.VehiclesYieldingWithinObserved: pair(
			urban.Conduct{VehiclesObserved: whole(10), VehiclesYielding: whole(10)},
			urban.Conduct{VehiclesObserved: whole(10), VehiclesYielding: whole(11)}),
		urban.PublishedYieldRateAgrees: pair(
			urban.Conduct{VehiclesObserved: whole(400), VehiclesYielding: whole(380), PublishedYieldRate: whole(95)},
			urban.Conduct{VehiclesObserved: whole(400), VehiclesYielding: whole(380), PublishedYieldRate: decimal("95.01")}),
	}
}

// TestPublishedYieldRateIsRounded holds that a rate agrees with its parts as far as it was rounded, and no further.
func TestPublishedYieldRateIsRounded(t *testing.T) {
	t.Parallel()
	hundredth := indicators.MustNumber("0.01")
	for rate, want := range map[string]indicators.Outcome{
		"95.51": indicators.AgreesWithinRange, "95.50": indicators.Contradicts, "95.52": indicators.Contradicts,
	} {
		card := evaluate(t, urban.Input{Conduct: urban.Conduct{
			VehiclesObserved: whole(601), VehiclesYielding: whole(574), // 95.5075 %
			PublishedYieldRate: decimal(rate).RoundedTo(hundredth),
		}})
		assert.Equal(t, want, finding(t, card, urban.PublishedYieldRateAgrees).Outcome, rate)
	}
}

// TestConductOfGansu holds that published rates are calculated without their parts, and contradict nothing.
func TestConductOfGansu(t *testing.T) {
	t.Parallel()
	input := urban.Input{Conduct: gansu2021()}
	require.NoError(t, input.Validate())
	assert.Empty(t, evaluate(t, input).Findings())
	share, err := indicators.Calculate(urban.Domain().Definitions, urban.VehiclesYieldingShare, input)
	require.NoError(t, err)
	assert.Equal(t, indicators.CalculationMissing, share.Status, "a published rate does not stand in for its parts")
}
