package civics_test

import (
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
)

// TestSchemeCriteria holds the criteria that come from assessments of civilized cities to the facts collected of those, by the code of
// the row.
func TestSchemeCriteria(t *testing.T) {
	t.Parallel()
	file, err := os.Open("../../shared/facts/civilized-city.csv")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the collected facts are not here")
	}
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, file.Close()) })
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	column := func(name string) int { return slices.Index(rows[0], name) }

	for code, id := range map[string]indicators.NodeID{
		"MOR-1": civics.CourageSupport2008, "CORE24": civics.CoreValuesAwareness2014,
		"ZX-1": civics.NoticesZhuxi2021, "ZX-2": civics.CoreValuesZhuxi2021, "ZX-3": civics.CivilityZhuxi2021, "ZX-4": civics.HealthZhuxi2021,
		"ZX-5": civics.LandscapeZhuxi2021, "ZX-6": civics.MinorsZhuxi2021, "ZX-7": civics.HonestyZhuxi2021,
	} {
		i := slices.IndexFunc(rows, func(row []string) bool { return row[column("item_code")] == code })
		require.NotEqual(t, -1, i, code)
		nodes := civics.Criteria()
		j := slices.IndexFunc(nodes, func(n indicators.Node) bool { return n.ID == id })
		require.NotEqual(t, -1, j, id)
		bands, ok := nodes[j].Rule.(indicators.Bands)
		require.True(t, ok)
		bound := bands.Bands[0].When[0]
		assert.Contains(t, []string{">=" + bound.Level.String(), bound.Level.String()}, rows[i][column("threshold_or_points")], id)
		assert.Equal(t, indicators.RelationAtLeast, bound.Relation)
		source := nodes[j].Sources[0]
		assert.Equal(t, rows[i][column("source_url")], source.URL, id)
		assert.Equal(t, rows[i][column("confidence")], source.Confidence.String(), id)
		assert.Equal(t, rows[i][column("item_zh")], source.Clause, id)
	}
}
