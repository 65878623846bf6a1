package urban_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func transportIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := urban.Input{
		Transport: urban.Transport{
			Trips: whole(20_000), PublicTransportTrips: whole(5_000), BusTripRate: decimal("18.5"), StopCoverageRate: whole(96),
		},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		urban.PublicTransportShare: {Figures: full, Text: "5,000 ÷ 20,000 = 25 %"},
		urban.BusTripShare:         {Figures: full, Text: "18.5 %"},
		urban.StopCoverage:         {Figures: full, Text: "96 %"},
	}
}

func transportCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		urban.PublicTransportWithinTrips: {
			Good: urban.Input{Transport: urban.Transport{Trips: whole(100), PublicTransportTrips: whole(100)}},
			Bad:  urban.Input{Transport: urban.Transport{Trips: whole(100), PublicTransportTrips: whole(101)}},
		},
	}
}

func transportBorderCases() map[indicators.NodeID]domaintest.Pair {
	bus := func(rate string) urban.Input {
		return urban.Input{Transport: urban.Transport{BusTripRate: decimal(rate)}}
	}
	stops := func(rate string) urban.Input {
		return urban.Input{Transport: urban.Transport{StopCoverageRate: decimal(rate)}}
	}
	return map[indicators.NodeID]domaintest.Pair{
		urban.BusTripsLargeRepealedGardenCity:   {Good: bus("20"), Bad: bus("19.99")},
		urban.BusTripsMediumRepealedGardenCity:  {Good: bus("15"), Bad: bus("14.99")},
		urban.PublicTransportVeryLarge2020:      {Good: publicTransport(400), Bad: publicTransport(399)},
		urban.PublicTransportLarge2020:          {Good: publicTransport(300), Bad: publicTransport(299)},
		urban.PublicTransportMediumAndSmall2020: {Good: publicTransport(200), Bad: publicTransport(199)},
		urban.StopCoverage2020:                  {Good: stops("100"), Bad: stops("99.99")},
	}
}

// publicTransport is a survey of 1,000 trips.
func publicTransport(trips int64) urban.Input {
	return urban.Input{Transport: urban.Transport{Trips: whole(1_000), PublicTransportTrips: whole(trips)}}
}

// Neither rate of public transport stands in for the other.
func TestPublicTransportIsNotTheBusTripRate(t *testing.T) {
	t.Parallel()
	card := evaluate(t, publicTransport(400))
	assert.NotContains(t, []indicators.Truth{indicators.Holds, indicators.Fails}, domaintest.Verdict(t, card, urban.BusTripsLargeRepealedGardenCity))
}
