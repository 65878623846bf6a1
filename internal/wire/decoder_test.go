package wire_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/internal/wire"
)

func TestDecoderReportsWhereItIs(t *testing.T) {
	t.Parallel()
	d := wire.NewDecoder(wire.Limits{Problems: 2})
	assert.Empty(t, d.Path())
	d.At("a/b", func() {
		d.AtIndex(12, func() {
			d.At("~", func() { assert.Equal(t, "/a~1b/12/~0", d.Path()) })
			d.At("", func() { assert.Equal(t, "/a~1b/12/", d.Path()) })
			d.At("~1", func() { assert.Equal(t, "/a~1b/12/~01", d.Path()) })
			d.Report("odd", "make it even", "%d is odd", 3)
		})
		assert.Equal(t, "/a~1b", d.Path())
	})
	for range 5 {
		d.Report("odd", "", "again")
	}
	faults, count := d.Faults()
	assert.Equal(t, 6, count)
	assert.Equal(t, []wire.Fault{
		{Code: "odd", Path: "/a~1b/12", Message: "3 is odd", Hint: "make it even"},
		{Code: "odd", Message: "again"},
	}, faults)
}

func TestDecoderKeepsAtLeastOneFault(t *testing.T) {
	t.Parallel()
	d := wire.NewDecoder(wire.Limits{Problems: -3})
	d.Report("a", "", "first")
	d.Report("b", "", "second")
	faults, count := d.Faults()
	assert.Equal(t, []wire.Fault{{Code: "a", Message: "first"}}, faults)
	assert.Equal(t, 2, count)
}

func TestDecoderOfNoValueOnlyCounts(t *testing.T) {
	t.Parallel()
	var d wire.Decoder
	assert.False(t, d.Keeps())
	d.Report("a", "", "first")
	faults, count := d.Faults()
	assert.Empty(t, faults)
	assert.Equal(t, 1, count)
}
