package wire_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

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
