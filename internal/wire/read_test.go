package wire_test

import (
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/wire"
)

func TestReadAll(t *testing.T) {
	t.Parallel()
	data, faults, err := wire.ReadAll(iotest.OneByteReader(strings.NewReader("12345")), wire.Limits{Bytes: 5})
	require.NoError(t, err)
	assert.Empty(t, faults)
	assert.Equal(t, "12345", data)

	data, faults, err = wire.ReadAll(strings.NewReader("12345"), wire.Limits{Bytes: math.MaxInt64})
	require.NoError(t, err)
	assert.Empty(t, faults)
	assert.Equal(t, "12345", data)
}

func TestReadAllReadsOneByteTooMuchAtMost(t *testing.T) {
	t.Parallel()
	source := strings.NewReader("123456789")
	data, faults, err := wire.ReadAll(source, wire.Limits{Bytes: 5})
	require.NoError(t, err)
	assert.Empty(t, data)
	require.Len(t, faults, 1)
	assert.Equal(t, wire.TooLarge, faults[0].Code)
	assert.Equal(t, 3, source.Len())
}

func TestReadAllPassesOnTheReadersError(t *testing.T) {
	t.Parallel()
	broken := errors.New("line cut")
	data, faults, err := wire.ReadAll(io.MultiReader(strings.NewReader("1"), iotest.ErrReader(broken)), roomy())
	require.ErrorIs(t, err, broken)
	assert.Empty(t, data)
	assert.Empty(t, faults)
}

func TestParseBoundsTheNumberOfValues(t *testing.T) {
	t.Parallel()
	document := []byte(`{"a":[1,2,3]}`) // five values
	limits := wire.Limits{Bytes: 1 << 10, Depth: 4, Values: 5, Problems: 9}
	_, faults := wire.Parse(document, limits)
	require.Empty(t, faults)
	limits.Values = 4
	_, faults = wire.Parse(document, limits)
	require.Len(t, faults, 1)
	assert.Equal(t, wire.TooLarge, faults[0].Code)
}
