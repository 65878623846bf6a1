package indicators

import (
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
)

const (
	shownPlaces = 2 // digits shown after the point of what is no short decimal
	exactPlaces = 4 // decimals of up to so many digits are shown as they are
	mostPlaces  = 12
)

// formatNumber renders a number for people: digits in groups of three, short decimals as they are, others with two
// digits after the point, or with as many more as it takes to tell it from the others it is shown with.
func formatNumber(x exact.Rat, others ...exact.Rat) string {
	if x.Round(exactPlaces, exact.HalfUp).Equal(x) {
		return group(x.Text())
	}
	places := shownPlaces
	for places < mostPlaces && collides(x, others, places) {
		places++
	}
	return group(x.Fixed(places, exact.HalfUp))
}

// collides reports whether x, rounded so, would look like one of the others or, unlike itself, like 0.
func collides(x exact.Rat, others []exact.Rat, places int) bool {
	shown := x.Round(places, exact.HalfUp)
	if shown.IsZero() && !x.IsZero() {
		return true
	}
	for _, other := range others {
		if !other.Equal(x) && (shown.Equal(other) || shown.Cmp(other) != x.Cmp(other)) {
			return true
		}
	}
	return false
}

// group puts a comma between groups of three digits before the point.
func group(text string) string {
	whole, fraction, point := strings.Cut(text, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i, digit := range []byte(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(digit)
	}
	if point {
		b.WriteByte('.')
		b.WriteString(fraction)
	}
	return b.String()
}

// formatRange renders an interval with as many digits as it takes to tell its ends apart.
func formatRange(i exact.Interval) string {
	places := shownPlaces
	for places < mostPlaces && i.Low.Round(places, exact.HalfUp).Equal(i.High.Round(places, exact.HalfUp)) && !i.Low.Equal(i.High) {
		places++
	}
	return formatInterval(i, func(x exact.Rat) string {
		if x.Round(exactPlaces, exact.HalfUp).Equal(x) {
			return group(x.Text())
		}
		return group(x.Fixed(places, exact.HalfUp))
	})
}

// formatScore renders a score with the places it was rounded to, so that columns of scores line up.
func formatScore(x exact.Rat, r Rounding) string {
	if r.active() {
		return group(x.Fixed(min(max(r.Places, 0), exact.MaxDigits), r.mode()))
	}
	return formatNumber(x)
}
