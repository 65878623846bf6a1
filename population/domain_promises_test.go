package population_test

import (
	"testing"

	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/population"
)

func TestDomainKeepsItsPromises(t *testing.T) {
	t.Parallel()
	indicatorstest.TestDomain(t, population.Domain(), indicatorstest.ReadElsewhere(population.Urban, population.Villages))
}
