package welfare_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/welfare"
)

// years are the figures of a year and of the years before it.
type years []welfare.Input

func (y years) Observations() []indicators.Observation {
	var all []indicators.Observation
	for before, input := range y {
		all = append(all, indicators.Lagged(before, input).Observations()...)
	}
	return all
}

func (y years) Validate() error { return y[0].Validate() }
