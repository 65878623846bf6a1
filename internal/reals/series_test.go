package reals_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// one returns 1.
func one() *big.Int {
	return big.NewInt(1)
}

// below returns a random integer from 0 to below 2^bits.
func below(rng *rand.Rand, bits int) *big.Int {
	i := new(big.Int)
	for range bits/64 + 1 {
		i.Lsh(i, 64).Or(i, new(big.Int).SetUint64(rng.Uint64()))
	}
	return i.Rsh(i, uint(bits/64*64+64-bits))
}

// plus returns x+n.
func plus(x *big.Int, n int64) *big.Int {
	return new(big.Int).Add(x, big.NewInt(n))
}

// extraBits is by how much the references below are more precise than what they check.
const extraBits = 100

// requireWithin fails unless low <= x <= high, where x is given with extraBits more and lies up to 2^20 units higher.
func requireWithin(t testing.TB, low, x, high *big.Int, what string) {
	t.Helper()
	require.LessOrEqual(t, new(big.Int).Lsh(low, extraBits).Cmp(plus(x, 1<<20)), 0, "%s: low end", what)
	require.GreaterOrEqual(t, new(big.Int).Lsh(high, extraBits).Cmp(x), 0, "%s: high end", what)
}

func TestLogarithmOfTwo(t *testing.T) {
	t.Parallel()
	for _, bits := range []int{1, 64, 98, 255, 256, 257, 300, 1000, 4096, 4900} {
		// ln 2 = Σ 1/(n·2^n), another series than the one in use, and short by less than a unit a term.
		sum := new(big.Int)
		for n := 1; n <= bits+extraBits; n++ {
			term := new(big.Int).Lsh(one(), uint(bits+extraBits-n))
			sum.Add(sum, term.Quo(term, big.NewInt(int64(n))))
		}
		for _, low := range []*big.Int{reals.LnTwo(bits), reals.ComputeLnTwo(bits)} {
			requireWithin(t, low, sum, plus(low, 2), "ln 2")
		}
	}
}

func TestSeriesOfLogarithm(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(17, 18))
	for range 200 {
		work := 40 + rng.IntN(400)
		z := below(rng, work-5)
		sum, short := reals.EvenSeries(z, work)
		// z itself may be up to 2 units short.
		least, _ := referenceSeries(new(big.Int).Lsh(z, extraBits), work+extraBits)
		most, _ := referenceSeries(new(big.Int).Lsh(plus(z, 2), extraBits), work+extraBits)
		requireWithin(t, sum, least, plus(sum, short), "z")
		requireWithin(t, sum, most, plus(sum, short), "z and 2 units")
	}
}

// referenceSeries returns the sums of z^n/(2n+1) and z^n/n! for z of so many bits.
func referenceSeries(z *big.Int, work int) (even, exponential *big.Int) {
	power := new(big.Int).Lsh(one(), uint(work))
	factorial := one()
	even, exponential = new(big.Int), new(big.Int)
	for n := int64(0); power.Sign() != 0; n++ {
		if n > 0 {
			factorial.Mul(factorial, big.NewInt(n))
		}
		even.Add(even, new(big.Int).Quo(power, big.NewInt(2*n+1)))
		exponential.Add(exponential, new(big.Int).Quo(power, factorial))
		power.Mul(power, z)
		power.Rsh(power, uint(work))
	}
	return even, exponential
}

func TestSeriesOfExponential(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(19, 20))
	for range 200 {
		work := 40 + rng.IntN(400)
		u := below(rng, work-6)
		sum, terms := reals.ExponentialSeries(u, work)
		_, reference := referenceSeries(new(big.Int).Lsh(u, extraBits), work+extraBits)
		requireWithin(t, sum, reference, plus(sum, 3*terms+4), "e^u")
	}
}

func TestLnEncloses(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(21, 22))
	for range 300 {
		num, den := plus(below(rng, 1+rng.IntN(200)), 1), plus(below(rng, 1+rng.IntN(200)), 1)
		if rng.IntN(3) == 0 {
			num.Add(den, one()) // close to 1
		}
		if num.Cmp(den) == 0 {
			continue
		}
		bits := 20 + rng.IntN(300)
		low, high := reals.Ln(num, den, bits)
		innerLow, innerHigh := reals.Ln(num, den, bits+extraBits)
		require.False(t, innerLow.Less(low) || high.Less(innerHigh), "ln %s/%s at %d bits", num, den, bits)
		unit := exact.FromBinary(one(), -bits)
		require.False(t, low.Abs().Mul(unit).Less(high.Sub(low)), "ln %s/%s at %d bits", num, den, bits)

		// ln n is twice the area hyperbolic tangent of (n-1)/(n+1), by its own series wherever that is quick.
		ratio := new(big.Rat).SetFrac(num, den)
		if ratio.Cmp(big.NewRat(1, 8)) < 0 || ratio.Cmp(big.NewRat(8, 1)) > 0 {
			continue
		}
		work := bits + 300
		area := new(big.Rat).Quo(new(big.Rat).Sub(ratio, big.NewRat(1, 1)), new(big.Rat).Add(ratio, big.NewRat(1, 1)))
		term := new(big.Int).Quo(new(big.Int).Lsh(area.Num(), uint(work)), area.Denom())
		square := new(big.Int).Mul(term, term)
		square.Rsh(square, uint(work))
		sum := new(big.Int)
		for n := int64(1); term.CmpAbs(one()) > 0; n += 2 {
			sum.Add(sum, new(big.Int).Quo(term, big.NewInt(n)))
			term.Mul(term, square)
			term.Quo(term, new(big.Int).Lsh(one(), uint(work)))
		}
		hair := exact.FromBinary(one(), 20-work)
		reference := exact.FromBinary(sum, 1-work)
		require.True(t, low.Less(reference.Add(hair)) && reference.Sub(hair).Less(high), "ln %s/%s at %d bits", num, den, bits)
	}
}

func TestExpEncloses(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(23, 24))
	for range 300 {
		bits := 20 + rng.IntN(300)
		x := below(rng, bits)
		if rng.IntN(2) == 0 {
			x.Neg(x)
		}
		exponent := rng.IntN(12) - bits
		low, high, ok := reals.Exp(x, x, exponent, bits)
		require.True(t, ok)
		innerLow, innerHigh, ok := reals.Exp(x, x, exponent, bits+extraBits)
		require.True(t, ok)
		require.False(t, innerLow.Less(low) || high.Less(innerHigh), "e^(%s·2^%d) at %d bits", x, exponent, bits)
		require.False(t, low.Mul(exact.FromBinary(one(), 1-bits)).Less(high.Sub(low)), "e^(%s·2^%d) at %d bits", x, exponent, bits)

		// The logarithm leads back.
		backLow, _ := lnOf(low, bits+extraBits)
		_, backHigh := lnOf(high, bits+extraBits)
		number := exact.FromBinary(x, exponent)
		require.False(t, number.Less(backLow) || backHigh.Less(number), "e^(%s·2^%d) at %d bits", x, exponent, bits)
	}
}

// lnOf returns ends of the logarithm of r.
func lnOf(r exact.Rat, bits int) (low, high exact.Rat) {
	num, den := r.Fraction()
	return reals.Ln(num, den, bits)
}

func TestExpOfRanges(t *testing.T) {
	t.Parallel()
	for _, width := range []int64{0, 1, 100, 1 << 38} {
		low, high := big.NewInt(3<<40), big.NewInt(3<<40+width)
		least, most, ok := reals.Exp(low, high, -40, 80)
		require.True(t, ok)
		atLow, _, _ := reals.Exp(low, low, -40, 160)
		_, atHigh, _ := reals.Exp(high, high, -40, 160)
		require.False(t, atLow.Less(least) || most.Less(atHigh), "%d", width)
	}
	_, _, ok := reals.Exp(big.NewInt(0), big.NewInt(1<<40), -40, 80)
	require.False(t, ok, "a range of 1 is too wide")
}
