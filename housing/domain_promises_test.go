package housing_test

import (
	"testing"

	"github.com/wenming-go/wenming/housing"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/population"
)

func TestDomainKeepsItsPromises(t *testing.T) {
	t.Parallel()
	indicatorstest.TestDomain(t, housing.Domain(), indicatorstest.With(population.Domain()))
}
