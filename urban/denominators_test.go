package urban_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/urban"
)

func denominatorCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		urban.UrbanAreaPopulationWithinResidents: {
			Good: urban.Input{UrbanAreaPopulation: whole(100), Residents: whole(100)},
			Bad:  urban.Input{UrbanAreaPopulation: whole(101), Residents: whole(100)},
		},
	}
}
