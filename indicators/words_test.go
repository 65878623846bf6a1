package indicators_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
)

// The words of every enumeration are part of the JSON contract.
func TestWordsOfEnumerations(t *testing.T) {
	t.Parallel()
	for want, value := range map[string]fmt.Stringer{
		"zh": indicators.Chinese, "en": indicators.English,
		"high": indicators.HighConfidence, "medium": indicators.MediumConfidence, "low": indicators.LowConfidence, "unverified": indicators.Unverified,
		"half_up": indicators.HalfUp, "half_even": indicators.HalfEven, "down": indicators.Down, "none": indicators.Unrounded,
		"missing": indicators.Missing, "reported": indicators.Reported, "estimated": indicators.Estimated, "provisional": indicators.Provisional,
		"not_applicable": indicators.NotApplicable,
		"exactly":        indicators.Exactly, "rounded": indicators.RoundedWritten, "about": indicators.AboutWritten, "between": indicators.BetweenBounds,
		"higher": indicators.HigherIsBetter, "lower": indicators.LowerIsBetter,
		"at_least": indicators.RelationAtLeast, "above": indicators.RelationAbove, "at_most": indicators.RelationAtMost,
		"below": indicators.RelationBelow, "equal": indicators.RelationEqual,
		"holds": indicators.Holds, "fails": indicators.Fails, "undecided": indicators.Undecided,
		"error": indicators.SeverityError, "warning": indicators.SeverityWarning, "note": indicators.SeverityNote,
		"official": indicators.Official, "illustrative": indicators.Illustrative,
		"sum": indicators.BySum, "weighted_mean": indicators.ByWeightedMean, "harmonic_mean": indicators.ByHarmonicMean,
		"block": indicators.Block, "exclude": indicators.Exclude, "zero": indicators.CountAsZero,
		"score": indicators.NodeScore, "rate": indicators.NodeRate,
		"up": indicators.PartsUp, "exact": indicators.PartsExact,
		"scored": indicators.StatusScored, "assessed": indicators.StatusAssessed, "incomplete": indicators.StatusIncomplete,
		"excluded": indicators.StatusExcluded, "vetoed": indicators.StatusVetoed, "undefined": indicators.StatusUndefined,
		"agrees": indicators.Agrees, "agrees_within_range": indicators.AgreesWithinRange, "contradicts": indicators.Contradicts,
		"undetermined": indicators.Undetermined, "calculated": indicators.Calculated,
	} {
		assert.Equal(t, want, value.String())
	}
	assert.Equal(t, "below", indicators.SideBelow.String())
	assert.Equal(t, "above", indicators.SideAbove.String())
	assert.Equal(t, "none", indicators.Undirected.String())
	assert.Equal(t, "at_least", indicators.AtLeastWritten.String())
}

func TestSymbolsOfRelations(t *testing.T) {
	t.Parallel()
	for want, bound := range map[string]indicators.Bound{
		"≥ 8": indicators.AtLeast(indicators.Whole(8)), "> 8": indicators.Above(indicators.Whole(8)), "≤ 8": indicators.AtMost(indicators.Whole(8)),
		"< 8": indicators.Below(indicators.Whole(8)), "= 8": indicators.EqualTo(indicators.Whole(8)), "? 0": {},
	} {
		assert.Equal(t, want, bound.String())
	}
	assert.True(t, indicators.AtLeast(indicators.Whole(8)).Holds(indicators.Whole(8)))
	assert.False(t, indicators.Above(indicators.Whole(8)).Holds(indicators.Whole(8)))
	assert.False(t, indicators.Bound{}.Holds(indicators.Number{}), "what is no relation does not hold")
}

func TestNamesInBothLanguages(t *testing.T) {
	t.Parallel()
	for s := indicators.StatusScored; s <= indicators.StatusUndefined; s++ {
		assert.NotEmpty(t, s.Name().Zh, s)
		assert.NotEmpty(t, s.Name().En, s)
	}
	assert.True(t, indicators.Status(0).Name().IsZero())
	for o := indicators.Agrees; o <= indicators.Undetermined; o++ {
		assert.NotEmpty(t, o.Name().Zh, o)
		assert.NotEmpty(t, o.Name().En, o)
	}
	assert.True(t, indicators.Outcome(0).Name().IsZero())
}
