package exact_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

// checkPair compares every operation on two values with math/big.
func checkPair(t *testing.T, r, s exact.Rat, x, y *big.Rat) {
	t.Helper()
	requireSame(t, new(big.Rat).Add(x, y), r.Add(s), "Add")
	requireSame(t, new(big.Rat).Sub(x, y), r.Sub(s), "Sub")
	requireSame(t, new(big.Rat).Mul(x, y), r.Mul(s), "Mul")
	quotient, ok := r.Quo(s)
	require.Equal(t, y.Sign() != 0, ok)
	if ok {
		requireSame(t, new(big.Rat).Quo(x, y), quotient, "Quo")
	}
	requireSame(t, new(big.Rat).Neg(x), r.Neg(), "Neg")
	requireSame(t, new(big.Rat).Abs(x), r.Abs(), "Abs")
	order := x.Cmp(y)
	require.Equal(t, order, r.Cmp(s))
	require.Equal(t, order == 0, r.Equal(s))
	require.Equal(t, order < 0, r.Less(s))
	smaller, larger := x, y
	if order > 0 {
		smaller, larger = y, x
	}
	requireSame(t, smaller, exact.Min(r, s), "Min")
	requireSame(t, larger, exact.Max(r, s), "Max")

	floor := new(big.Int).Div(x.Num(), x.Denom())
	requireSame(t, new(big.Rat).SetInt(floor), r.Floor(), "Floor")
	if !x.IsInt() {
		floor.Add(floor, big.NewInt(1))
	}
	requireSame(t, new(big.Rat).SetInt(floor), r.Ceil(), "Ceil")
}

func TestArithmeticAgreesWithBigRat(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		r, x := draw(rng)
		s, y := draw(rng)
		checkPair(t, r, s, x, y)
	}
}

func TestArithmeticOfEdges(t *testing.T) {
	t.Parallel()
	for _, a := range edges() {
		for _, b := range edges() {
			for _, den := range []int64{1, 2, 3, math.MaxInt64, 1e18} {
				r, _ := exact.Fraction(a, den)
				x := big.NewRat(a, den)
				checkPair(t, r, exact.Int(b), x, new(big.Rat).SetInt64(b))
				s, _ := exact.Fraction(b, 1e9)
				checkPair(t, r, s, x, big.NewRat(b, 1e9))
			}
		}
	}
}

func TestLongChainsStaySmall(t *testing.T) {
	t.Parallel()
	// Unreduced parts must not push a sum of hundredths and tenths out of the small representation.
	var total exact.Rat
	for i := range 100_000 {
		step, _ := exact.Fraction(int64(i%7), []int64{3, 7, 10, 100, 12}[i%5])
		total = total.Add(step)
		_, _, small := total.Small()
		require.True(t, small)
	}
	product := exact.Int(1)
	up, _ := exact.Fraction(10, 7)
	down, _ := exact.Fraction(7, 10)
	for range 1000 {
		product = product.Mul(up).Mul(down)
	}
	assert.Equal(t, "1", product.Text())
	_, _, small := product.Small()
	assert.True(t, small)
}

func TestSmallPathDoesNotAllocate(t *testing.T) {
	r, _ := exact.Fraction(4_344_001, 9_000_007)
	s, _ := exact.Fraction(-355, 113)
	tight, _ := exact.Fraction(math.MaxInt64-2, 2*3*5*7*11*13)
	other, _ := exact.Fraction(1, 2*3*5*7*11*17)
	cent, _ := exact.Fraction(12345, 100)
	buffer := make([]byte, 0, 64)
	var sink exact.Rat
	var order int
	for name, operation := range map[string]func(){
		"Add":             func() { sink = r.Add(s) },
		"Sub":             func() { sink = r.Sub(s) },
		"Mul":             func() { sink = r.Mul(s) },
		"Quo":             func() { sink, _ = r.Quo(s) },
		"Cmp":             func() { order = r.Cmp(s) },
		"Cmp, 128 bits":   func() { order = tight.Cmp(other) },
		"Mul, reduced":    func() { sink = tight.Mul(exact.Int(30030)) },
		"Add, reduced":    func() { sink = other.Add(other.Neg()) },
		"Round":           func() { sink = r.Round(2, exact.HalfUp) },
		"RoundBelow":      func() { sink = cent.RoundBelow(1, exact.HalfEven) },
		"RoundAbove":      func() { sink = cent.RoundAbove(1, exact.Down) },
		"Floor":           func() { sink = s.Floor() },
		"Ceil":            func() { sink = s.Ceil() },
		"Abs":             func() { sink = s.Abs() },
		"AppendText":      func() { buffer = cent.AppendText(buffer[:0]) },
		"AppendText, n/d": func() { buffer = s.AppendText(buffer[:0]) },
		"Sum":             func() { sink = exact.Sum([]exact.Rat{r, s, cent}) },
		"Parse":           func() { sink, _ = exact.Parse("-1234.567e2") },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, operation), name)
	}
	assert.NotPanics(t, func() { sink = sink.Add(exact.Int(int64(order))) })
}
