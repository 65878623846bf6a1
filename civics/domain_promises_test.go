package civics_test

import (
	"testing"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/population"
)

func TestDomainKeepsItsPromises(t *testing.T) {
	t.Parallel()
	indicatorstest.TestDomain(t, civics.Domain(), indicatorstest.With(population.Domain()))
}
