package exact_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func TestParseResultReadsTextBack(t *testing.T) {
	t.Parallel()
	long, _ := new(big.Int).SetString(strings.Repeat("123456789", 20), 10)
	for _, numerator := range []*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(-7), long, new(big.Int).Neg(long)} {
		for _, denominator := range []*big.Int{big.NewInt(1), big.NewInt(3), big.NewInt(1000), long} {
			r, ok := exact.FromBig(numerator, denominator)
			require.True(t, ok)
			read, err := exact.ParseResult(r.Text(), 1_000)
			require.NoError(t, err, r.Text())
			assert.True(t, read.Equal(r), r.Text())
		}
	}
}

func TestParseResultRefuses(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", "-", "+1", "1.", ".5", "-.5", "1e3", "1/0", "1/-2", "1/2/3", "1.5/2", "/2", "1/", "--1", "0x1", "1 ", "１"} {
		_, err := exact.ParseResult(text, 1_000)
		require.ErrorIs(t, err, exact.ErrSyntax, text)
	}
	_, err := exact.ParseResult("12345", 4)
	require.ErrorIs(t, err, exact.ErrRange)
}
