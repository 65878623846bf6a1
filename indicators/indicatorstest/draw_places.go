package indicatorstest

import (
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

const (
	usualPlaces = 6  // of drawn figures, where nothing asks for finer ones
	mostPlaces  = 34 // of a number that can be reported
)

// refine finds the places to which the figures of each measure are drawn: one more than its bounds and the levels that it decides have,
// so that there are figures between them.
func (d *drawer) refine() {
	d.places = make(map[indicators.MeasureID]int, len(d.measures))
	for id, m := range d.measures {
		d.places[id] = usualPlaces
		for _, bound := range []*indicators.Number{m.Min, m.Max} {
			if bound != nil {
				d.places[id] = max(d.places[id], placesBeyond(*bound))
			}
		}
	}
	for _, id := range d.read {
		for _, level := range d.levels[id] {
			for _, r := range d.formulas[id].references() {
				d.places[r.measure] = max(d.places[r.measure], placesBeyond(level))
			}
		}
	}
}

// placesBeyond is one place more than a decimal has; a fraction asks for none.
func placesBeyond(n indicators.Number) int {
	_, digits, _ := strings.Cut(n.String(), ".")
	return min(mostPlaces, len(digits)+1)
}
