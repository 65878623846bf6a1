package reals_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/reals"
)

// publishedHDI is the Human Development Index 2022 with its components, as the UNDP publishes it.
const publishedHDI = "../../../shared/reference/published/hdi-2022.csv"

// share returns (x-from) ÷ (to-from), at most 1.
func share(t testing.TB, x exact.Rat, from, to string) exact.Rat {
	t.Helper()
	quotient, ok := x.Sub(must(t, from)).Quo(must(t, to).Sub(must(t, from)))
	require.True(t, ok)
	return exact.Min(quotient, exact.Int(1))
}

// logShare returns ln(x÷from) ÷ ln(to÷from), at most 1.
func logShare(t testing.TB, x exact.Rat, from, to string) reals.Real {
	t.Helper()
	of, _ := x.Quo(must(t, from))
	base, _ := must(t, to).Quo(must(t, from))
	quotient, ok := reals.LogQuotient(of, base)
	require.True(t, ok)
	limited, ok := quotient.Min(exact.Int(1))
	require.True(t, ok)
	return limited
}

func TestPublishedHumanDevelopmentIndex(t *testing.T) {
	t.Parallel()
	file, err := os.ReadFile(publishedHDI)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the published figures are not at hand: " + publishedHDI)
	}
	require.NoError(t, err)
	rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 194)
	for _, row := range rows[1:] {
		figure := func(column int) exact.Rat { return must(t, row[column]) }
		health := share(t, figure(2), "20", "85")
		education := share(t, figure(3), "0", "18").Add(share(t, figure(4), "0", "15")).Mul(must(t, "1/2"))
		income := logShare(t, figure(5), "100", "75000")
		index, decided := geometric(t, weights(1, 1, 1), reals.Of(health), reals.Of(education), income).Round(3, exact.HalfUp)
		require.True(t, decided)
		assert.True(t, must(t, row[6]).Equal(index), "%s: published %s, got %s", row[1], row[6], index)
	}
}

func TestPublishedGovernanceFigures(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ x, from, to, want string }{
		{"277.8", "2.3", "1340", "0.75"},
		{"38/6", "0.09", "8.37", "0.93"},
	} {
		index, decided := logShare(t, must(t, row.x), row.from, row.to).Round(2, exact.Down)
		require.True(t, decided)
		assert.Equal(t, row.want, index.Text())
	}
}
