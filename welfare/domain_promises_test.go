package welfare_test

import (
	"testing"

	"github.com/wenming-go/wenming/indicators/indicatorstest"
	"github.com/wenming-go/wenming/population"
	"github.com/wenming-go/wenming/welfare"
)

func TestDomainKeepsItsPromises(t *testing.T) {
	t.Parallel()
	indicatorstest.TestDomain(t, welfare.Domain(), indicatorstest.With(population.Domain()))
}
