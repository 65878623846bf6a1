package reals_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// A number of thousands of logarithms that lies on a tie nobody sees is undecided like a short one, with fewer bits: it is undecided at
// a distance that a short one tells from the tie.
func TestLongNumbersStopEarlier(t *testing.T) {
	t.Parallel()
	var parts []reals.Real
	for i := range int64(2000) {
		part := logarithm(t, exact.Int(i+2).Text(), "10")
		parts = append(parts, part, part.Scale(exact.Int(-1)))
	}
	hair := must(t, "1e-34")
	for range 7 { // 2^-790
		hair = hair.Mul(must(t, "1e-34"))
	}
	beside := undecidable(t).Add(reals.Of(hair))
	order, decided := beside.Cmp(must(t, "0.5"))
	assert.True(t, decided)
	assert.Equal(t, 1, order)

	long := reals.Sum(append(parts, beside))
	_, decided = long.Cmp(must(t, "0.5"))
	assert.False(t, decided)
	rounded, decided := long.Round(3, exact.HalfUp)
	assert.True(t, decided)
	assert.Equal(t, "0.5", rounded.Text())
}
