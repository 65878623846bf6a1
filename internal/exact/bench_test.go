package exact_test

import (
	"math/rand/v2"
	"testing"

	"github.com/wenming-go/wenming/internal/exact"
)

func BenchmarkSmall(b *testing.B) {
	r, _ := exact.Fraction(4_344_001, 9_000_007)
	s, _ := exact.Fraction(-355, 113)
	cent, _ := exact.Fraction(12345, 100)
	mill, _ := exact.Fraction(9876, 1000)
	wide, _ := exact.Fraction(1<<40+1, 30*(1<<40-1))
	other, _ := exact.Fraction(-1<<40, 42*(1<<40-1))
	ratio, _ := exact.Fraction(30*(1<<40-1), 1<<40-3)
	buffer := make([]byte, 0, 64)
	for _, row := range []struct {
		name      string
		operation func()
	}{
		{"Add", func() { r.Add(s) }},
		{"AddDecimal", func() { cent.Add(mill) }},
		{"AddReducing", func() { wide.Add(other) }},
		{"MulReducing", func() { wide.Mul(ratio) }},
		{"Sub", func() { r.Sub(s) }},
		{"Mul", func() { r.Mul(s) }},
		{"Quo", func() { r.Quo(s) }},
		{"Cmp", func() { r.Cmp(s) }},
		{"Round", func() { r.Round(2, exact.HalfUp) }},
		{"AppendText", func() { buffer = cent.AppendText(buffer[:0]) }},
		{"Parse", func() { _, _ = exact.Parse("1234.56") }},
	} {
		b.Run(row.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				row.operation()
			}
		})
	}
}

func BenchmarkSumLongQuotients(b *testing.B) {
	terms := longQuotients(rand.New(rand.NewPCG(1, 2)), 4096)
	for b.Loop() {
		exact.Sum(terms)
	}
}

func BenchmarkLinearFractional(b *testing.B) {
	box := []exact.Interval{
		{Low: exact.Int(106_000), High: exact.Int(107_000), HighOpen: true},
		{Low: exact.Int(434_000), High: exact.Int(435_000)},
	}
	n, d := ints(1, 0), ints(1, 1)
	for b.Loop() {
		exact.LinearFractional(exact.Rat{}, n, exact.Rat{}, d, box)
	}
}
