package volunteer_test

import (
	"testing"

	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/volunteer"
)

func TestDomainKeepsItsPromises(t *testing.T) {
	t.Parallel()
	indicatorstest.TestDomain(t, volunteer.Domain(), indicatorstest.With(population.Domain()))
}
