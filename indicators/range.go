package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
)

// Range is the set of numbers a figure, an indicator or a score may be, given how its inputs were reported
// (取值区间). It always encloses the truth; where [Range.Tight] holds it is exact: each closed end is reached and each
// open end is approached. Where one uncertain figure stands under several nodes or conditions, the range of their score is sharpened by
// splitting the figures into pieces and by trying their ends: exact where an end is reached or whole figures are few enough to be
// tried, else an outer bound close to what can be reached. It allows for every combination of figures, also those that a check
// would contradict. The zero value says that no range is known.
type Range struct {
	interval exact.Interval
	tight    bool
	known    bool
	orNone   bool
}

// Known reports whether there is a range. A quotient whose denominator may be 0 has none.
func (r Range) Known() bool { return r.known }

// Low returns the lower end.
func (r Range) Low() Number { return Number{r.interval.Low} }

// High returns the upper end.
func (r Range) High() Number { return Number{r.interval.High} }

// LowOpen reports whether the lower end itself is excluded.
func (r Range) LowOpen() bool { return r.interval.LowOpen }

// HighOpen reports whether the upper end itself is excluded.
func (r Range) HighOpen() bool { return r.interval.HighOpen }

// Tight reports whether the range is exact rather than an outer bound.
func (r Range) Tight() bool { return r.tight }

// OrNone reports whether some figures within the reported ranges leave no score at all (可能无得分): a denominator may be 0, or a range
// decides whether a rule needs a figure that is missing. The range is then of the scores that others give.
func (r Range) OrNone() bool { return r.orNone }

// IsPoint reports whether the range is known and a single number.
func (r Range) IsPoint() bool { return r.known && r.interval.IsPoint() }

// Contains reports whether n lies in the range; false where no range is known.
func (r Range) Contains(n Number) bool { return r.known && r.interval.Contains(n.rat) }

// Equal reports whether r and s are the same range, equally tight, and both or neither leave room for no score.
func (r Range) Equal(s Range) bool {
	return r.known == s.known && r.tight == s.tight && r.orNone == s.orNone && (!r.known || sameInterval(r.interval, s.interval))
}

// String returns the range in interval notation, "[106000, 107000)"; "unknown" where there is none.
func (r Range) String() string {
	if !r.known {
		return "unknown"
	}
	return formatInterval(r.interval, exact.Rat.Text)
}

// formatInterval writes an interval with its numbers rendered by number.
func formatInterval(i exact.Interval, number func(exact.Rat) string) string {
	open, end := "[", "]"
	if i.LowOpen {
		open = "("
	}
	if i.HighOpen {
		end = ")"
	}
	return open + number(i.Low) + ", " + number(i.High) + end
}
