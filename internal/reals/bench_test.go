package reals_test

import (
	"testing"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// BenchmarkHDI works out one record of the Human Development Index from its three shares.
func BenchmarkHDI(b *testing.B) {
	health, education := rational(b, "42879/65000"), rational(b, "428791/650001")
	income, base := must(b, "13.35205733"), exact.Int(750)
	ws := weights(1, 1, 1)
	b.ReportAllocs()
	for b.Loop() {
		logarithm, _ := reals.LogQuotient(income, base)
		mean, _ := reals.GeometricMean([]reals.Real{health, education, logarithm}, ws)
		mean.Round(3, exact.HalfUp)
	}
}

func BenchmarkRound(b *testing.B) {
	root, lg := squareRoot(b, "2"), logarithm(b, "2", "10")
	tie := squareRoot(b, "1/64")
	undecided := undecidable(b)
	for _, row := range []struct {
		name   string
		x      reals.Real
		places int
	}{
		{"Root", root, 2},
		{"Root34", root, 34},
		{"Logarithm", lg, 2},
		{"Harmonic", harmonic(b, weights(1, 1), root, lg), 2},
		{"Tie", tie, 2},
		{"Undecided", undecided, 0},
	} {
		b.Run(row.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				row.x.Round(row.places, exact.HalfUp)
			}
		})
	}
}
