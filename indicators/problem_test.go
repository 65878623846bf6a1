package indicators

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestComparePlaces(t *testing.T) {
	want := []string{
		"", "/checks/2", "/checks/9/left", "/checks/10", "/checks/10/left", "/root", "/root/children/1/id", "/root/children/01/name", "/root/children/12/id",
		"row 9, column value", "row 10", "row 10, column a", "row 10, column b",
	}
	reversed := slices.Clone(want)
	slices.Reverse(reversed)
	for _, order := range [][]string{reversed, slices.Clone(want)} {
		slices.SortFunc(order, comparePlaces)
		assert.Equal(t, want, order)
	}
}
