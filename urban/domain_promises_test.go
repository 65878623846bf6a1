package urban_test

import (
	"testing"

	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/urban"
)

func TestDomainKeepsItsPromises(t *testing.T) {
	t.Parallel()
	indicatorstest.TestDomain(t, urban.Domain(), indicatorstest.With(population.Domain()))
}
