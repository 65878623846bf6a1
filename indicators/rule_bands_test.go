package indicators_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

func nationalBands() indicators.Rule {
	return indicators.Bands{Bands: []indicators.Band{
		{When: []indicators.Bound{indicators.AtLeast(num("90"))}, Share: num("1")},
		{When: []indicators.Bound{indicators.AtLeast(num("85")), indicators.Below(num("90"))}, Share: num("0.66")},
		{When: []indicators.Bound{indicators.Above(num("80"))}, Share: num("0.33")},
	}, Otherwise: num("0")}
}

func TestBandsEarnTheFirstThatHolds(t *testing.T) {
	t.Parallel()
	checkRule(t, nationalBands(), "3", []rulePoint{
		{"90", "3", "band_reached"},
		{"90.00000000000000000000000000000001", "3", "band_reached"},
		{"89.99999999999999999999999999999999", "1.98", "band_reached"},
		{"85", "1.98", "band_reached"},
		{"84.99999999999999999999999999999999", "0.99", "band_reached"},
		{"80.00000000000000000000000000000001", "0.99", "band_reached"},
		{"80", "0", "band_otherwise"},
		{"0", "0", "band_otherwise"},
		{"-0.0000000000000000000000000000000001", "0", "band_otherwise"},
		{"-9999999999999999999999999999999999", "0", "band_otherwise"},
		{"9999999999999999999999999999999999", "3", "band_reached"},
		{"0.0000000000000000000000000000000001", "0", "band_otherwise"},
	})
}

func TestBandsWhereLowerIsBetter(t *testing.T) {
	t.Parallel()
	classSize := indicators.Bands{Bands: []indicators.Band{
		{When: []indicators.Bound{indicators.AtMost(num("45"))}, Share: num("1")},
		{When: []indicators.Bound{indicators.AtMost(num("50"))}, Share: num("1/3")},
	}, Otherwise: num("0.1")}
	checkRule(t, classSize, "2", []rulePoint{
		{"-1", "2", "band_reached"},
		{"44.999", "2", "band_reached"},
		{"45", "2", "band_reached"},
		{"45.001", "2/3", "band_reached"},
		{"50", "2/3", "band_reached"},
		{"50.001", "0.2", "band_otherwise"},
	})
}

func TestBandsAtOneNumber(t *testing.T) {
	t.Parallel()
	energy := indicators.Bands{Bands: []indicators.Band{
		{When: []indicators.Bound{indicators.EqualTo(num("1"))}, Share: num("0.25")},
		{When: []indicators.Bound{indicators.Below(num("1")), indicators.Above(num("0.8"))}, Share: num("0.5")},
		{When: []indicators.Bound{indicators.Below(num("1"))}, Share: num("1")},
	}}
	checkRule(t, energy, "2", []rulePoint{
		{"1.0001", "0", "band_otherwise"},
		{"1", "0.5", "band_reached"},
		{"1.000", "0.5", "band_reached"},
		{"0.9999", "1", "band_reached"},
		{"0.8001", "1", "band_reached"},
		{"0.8", "2", "band_reached"},
	})
}

func TestBandsRange(t *testing.T) {
	t.Parallel()
	checkRuleRange(t, nationalBands(), 100, []rangePoint{
		{"90..95", "[100, 100]", true, "band_reached"},
		{"85..90", "[66, 100]", true, "band_reached range_crosses"},
		{"85+5", "[66, 66]", true, "band_reached"},
		{"79..80", "[0, 0]", true, "band_otherwise"},
		{"80+1", "[0, 33]", true, "band_otherwise range_crosses"},
		{"70..100", "[0, 100]", true, "band_otherwise range_crosses"},
	})
	// The middle band earns most: the ends of the figure's range are not those of the score's.
	peak := indicators.Bands{Bands: []indicators.Band{{When: []indicators.Bound{indicators.AtLeast(num("3")), indicators.AtMost(num("3"))}, Share: num("1")}}}
	checkRuleRange(t, peak, 5, []rangePoint{
		{"2..4", "[0, 5]", true, "band_otherwise range_crosses"},
		{"2+1", "[0, 0]", true, "band_otherwise"},
		{"3+1", "[0, 5]", true, "band_reached range_crosses"},
	})
}

// Which bands can be reached is found by giving points to bands; asking every band at every number finds the same.
func TestReachableBandsAgainstAllNumbers(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		var rule indicators.Bands
		for range 1 + random.IntN(6) {
			band := indicators.Band{Share: num("1")}
			for range 1 + random.IntN(2) {
				band.When = append(band.When, indicators.Bound{
					Relation: indicators.RelationAtLeast + indicators.Relation(random.IntN(5)), Level: indicators.Whole(int64(random.IntN(5))),
				})
			}
			rule.Bands = append(rule.Bands, band)
		}
		reached := map[int]bool{}
		for x := int64(-1); x <= 10; x++ {
			half, err := indicators.Fraction(x, 2)
			require.NoError(t, err)
			if k := slices.IndexFunc(rule.Bands, func(b indicators.Band) bool {
				return !slices.ContainsFunc(b.When, func(bound indicators.Bound) bool { return !bound.Holds(half) })
			}); k >= 0 {
				reached[k] = true
			}
		}
		var want []string
		for k := range rule.Bands {
			if !reached[k] {
				want = append(want, fmt.Sprintf("unreachable /root/children/0/rule/bands/bands/%d", k))
			}
		}
		_, err := indicators.Compile(tableFramework(section("root", criterion("a", 1, "x", rule))))
		assert.Equal(t, want, foundProblems(t, err))
	}
}
