package wire_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/wire"
)

func TestNearest(t *testing.T) {
	t.Parallel()
	known := []string{"bands", "grades", "linear", "weighted_mean", "geometric_mean", "at_least", "at_most", "城市", "a", strings.Repeat("l", 200)}
	for _, test := range []struct{ word, want string }{
		{"bands", "bands"},
		{"band", "bands"},
		{"BANDS", "bands"},
		{"badns", "bands"},
		{"gradse", "grades"},
		{"lineal", "linear"},
		{"weightedmean", "weighted_mean"},
		{"Weighted-Mean", "weighted_mean"},
		{"geometic_maen", "geometric_mean"},
		{"at-least", "at_least"},
		{"城区", "城市"},
		{"b", ""},
		{"zz", ""},
		{"xyzzy", ""},
		{"", ""},
		{strings.Repeat("l", 200), ""},
		{"bandages", ""},
	} {
		got, ok := wire.Nearest(test.word, known)
		assert.Equal(t, test.want, got, test.word)
		assert.Equal(t, test.want != "", ok, test.word)
	}
	first, ok := wire.Nearest("cot", []string{"cat", "cut"})
	assert.True(t, ok)
	assert.Equal(t, "cat", first, "of equally near words the first wins")
	_, ok = wire.Nearest("bands", nil)
	assert.False(t, ok)
}

// alignment is the optimal string alignment distance, worked out from its definition.
func alignment(a, b string) int {
	switch {
	case a == "" || b == "":
		return len(a) + len(b)
	case a[0] == b[0]:
		return alignment(a[1:], b[1:])
	}
	least := 1 + min(alignment(a[1:], b), alignment(a, b[1:]), alignment(a[1:], b[1:]))
	if len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] {
		least = min(least, 1+alignment(a[2:], b[2:]))
	}
	return least
}

func TestNearestIsTheFirstOfTheNearest(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	word := func() string {
		letters := make([]byte, 1+rng.IntN(7))
		for i := range letters {
			letters[i] = byte('a' + rng.IntN(3))
		}
		return string(letters)
	}
	for range 3000 {
		sought, known := word(), []string{word(), word(), word()}
		want, best := "", min(max(len(sought)/3, 1), 3)+1
		for _, k := range known {
			if d := alignment(sought, k); d < best && d < max(len(sought), len(k)) {
				want, best = k, d
			}
		}
		got, found := wire.Nearest(sought, known)
		require.Equal(t, want, got, "%s among %s", sought, known)
		require.Equal(t, want != "", found)
	}
}
