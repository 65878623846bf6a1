package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

const exampleData = "../../../examples/frameworkfile/data"

// The files of the example are what the program writes, time and again.
func TestFilesAreCurrent(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, write(folder))
	again, err := generate()
	require.NoError(t, err)
	require.Len(t, again, 2)
	for _, file := range again {
		written, err := os.ReadFile(filepath.Join(folder, file.Path))
		require.NoError(t, err)
		assert.Equal(t, string(written), string(file.Content))
		committed, err := os.ReadFile(filepath.Join(exampleData, file.Path))
		require.NoError(t, err)
		assert.True(t, bytes.Equal(committed, file.Content), "run go generate ./examples/frameworkfile and commit %s", file.Path)
		assert.Less(t, len(file.Content), 1_000_000, file.Path)
	}
	require.Error(t, write(filepath.Join(folder, "no such folder")))
}

// However a figure is written, the amount it was made from is one of those it may stand for.
func TestWrittenFiguresStandForTheAmounts(t *testing.T) {
	t.Parallel()
	list := sections()
	table, err := figuresTable(list)
	require.NoError(t, err)
	submissions, err := indicators.ReadSubmissions(bytes.NewReader(table), indicators.DefaultLimits())
	require.NoError(t, err)
	require.Len(t, submissions, countyCount)
	for i, s := range submissions {
		c := county{int64(i) + 1}
		amounts := c.amounts(measures(list))
		assert.Equal(t, indicators.Subject{ID: c.id(), Name: c.name(), Group: groupOf(amounts[reference{residents, 0}])}, s.Subject())
		for _, o := range s.Observations() {
			if _, reported := o.Value.Number(); !reported {
				continue
			}
			if qualifier, _ := o.Value.Qualifier(); qualifier == indicators.AboutWritten {
				continue // says no range
			}
			amount := indicators.Whole(amounts[reference{o.Measure, o.Lag}])
			require.True(t, o.Value.Range().Contains(amount), "%s reports %s of %s, which was %s", c.id(), o.Value, o.Measure, amount)
		}
	}
}

func TestSectionsKeepTheirPlan(t *testing.T) {
	t.Parallel()
	list := sections()
	require.Len(t, list, 6)
	for _, s := range list {
		assert.Len(t, s.criteria, 25, s.id)
	}
	_, err := indicators.Compile(framework(list))
	require.NoError(t, err)
}

func TestNumerals(t *testing.T) {
	t.Parallel()
	for n, want := range map[int64]string{1: "一", 9: "九", 10: "十", 11: "十一", 20: "二十", 90: "九十", 99: "九十九"} {
		assert.Equal(t, want, numeral(n))
	}
}

func TestTenThousands(t *testing.T) {
	t.Parallel()
	for hundreds, want := range map[int64]string{4344: "43.44万", 4340: "43.4万", 4300: "43万", 4304: "43.04万", 200: "2万"} {
		assert.Equal(t, want, tenThousands(hundreds))
	}
}
