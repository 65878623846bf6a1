package civics_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

// streets are 3,000 m of main street and 2,000 m of others, with what stands in them.
func streets(of civics.Notices) civics.Input {
	of.MainLength, of.SideLength = whole(3_000), whole(2_000)
	return civics.Input{Notices: of}
}

func awareness(rate string) civics.Input {
	return civics.Input{Notices: civics.Notices{CoreValuesAwareness: decimal(rate)}}
}

func noticeIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := streets(civics.Notices{
		Main: whole(60), Side: whole(120), CoreValues: whole(40), Civility: whole(30), Health: whole(20), Landscape: whole(10),
		Minors: whole(15), Honesty: whole(25),
	})
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.NoticesPer200m:           {Figures: full, Text: "(60 + 120) ÷ (3,000 + 2,000) × 200 = 7.2 per 200 m"},
		civics.CoreValuesPer500m:        {Figures: full, Text: "40 ÷ (3,000 + 2,000) × 500 = 4 per 500 m"},
		civics.CivilityPer500m:          {Figures: full, Text: "30 ÷ (3,000 + 2,000) × 500 = 3 per 500 m"},
		civics.HealthPer500m:            {Figures: full, Text: "20 ÷ (3,000 + 2,000) × 500 = 2 per 500 m"},
		civics.LandscapePer500m:         {Figures: full, Text: "10 ÷ (3,000 + 2,000) × 500 = 1 per 500 m"},
		civics.MinorsPer500m:            {Figures: full, Text: "15 ÷ (3,000 + 2,000) × 500 = 1.5 per 500 m"},
		civics.HonestyPer500m:           {Figures: full, Text: "25 ÷ (3,000 + 2,000) × 500 = 2.5 per 500 m"},
		civics.MainStreetNoticesPer300m: {Figures: full, Text: "60 ÷ 3,000 × 300 = 6 per 300 m"},
		civics.SideStreetNoticesPer100m: {Figures: full, Text: "120 ÷ 2,000 × 100 = 6 per 100 m"},
		civics.CoreValuesAwareness:      {Figures: awareness("99.5"), Text: "99.5 %"},
	}
}

func noticeCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		civics.CivilityWithinNotices: {
			Good: streets(civics.Notices{Main: whole(6), Side: whole(4), Civility: whole(10)}),
			Bad:  streets(civics.Notices{Main: whole(6), Side: whole(4), Civility: whole(11)}),
		},
		civics.HealthWithinNotices: {
			Good: streets(civics.Notices{Main: whole(6), Side: whole(4), Health: whole(10)}),
			Bad:  streets(civics.Notices{Main: whole(6), Side: whole(4), Health: whole(11)}),
		},
	}
}

func noticeBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		civics.NoticesZhuxi2021: { // 5,000 m are 25 times 200 m
			Good: streets(civics.Notices{Main: whole(15), Side: whole(10)}),
			Bad:  streets(civics.Notices{Main: whole(15), Side: whole(9)}),
		},
		civics.CoreValuesZhuxi2021: { // and 10 times 500 m
			Good: streets(civics.Notices{CoreValues: whole(30)}), Bad: streets(civics.Notices{CoreValues: whole(29)}),
		},
		civics.CivilityZhuxi2021: {
			Good: streets(civics.Notices{Civility: whole(30)}), Bad: streets(civics.Notices{Civility: whole(29)}),
		},
		civics.HealthZhuxi2021: {
			Good: streets(civics.Notices{Health: whole(30)}), Bad: streets(civics.Notices{Health: whole(29)}),
		},
		civics.LandscapeZhuxi2021: {
			Good: streets(civics.Notices{Landscape: whole(10)}), Bad: streets(civics.Notices{Landscape: whole(9)}),
		},
		civics.MinorsZhuxi2021: {
			Good: streets(civics.Notices{Minors: whole(10)}), Bad: streets(civics.Notices{Minors: whole(9)}),
		},
		civics.HonestyZhuxi2021: {
			Good: streets(civics.Notices{Honesty: whole(20)}), Bad: streets(civics.Notices{Honesty: whole(19)}),
		},
		civics.MainStreetNotices2015: { // 3,000 m are 10 times 300 m
			Good: streets(civics.Notices{Main: whole(50)}), Bad: streets(civics.Notices{Main: whole(49)}),
		},
		civics.SideStreetNotices2015: { // 2,000 m are 20 times 100 m
			Good: streets(civics.Notices{Side: whole(100)}), Bad: streets(civics.Notices{Side: whole(99)}),
		},
		civics.CoreValuesAwareness2014: {Good: awareness("100"), Bad: awareness("99.99")},
	}
}

// TestStreetsOfOneKindOnly reports 0 for the kind that was not inspected: its density is undefined, and that of all streets is not.
func TestStreetsOfOneKindOnly(t *testing.T) {
	t.Parallel()
	input := civics.Input{Notices: civics.Notices{
		MainLength: whole(1_000), Main: whole(20), SideLength: whole(0), Side: whole(0),
	}}
	all, err := indicators.Calculate(civics.Domain().Definitions, civics.NoticesPer200m, input)
	require.NoError(t, err)
	assert.Equal(t, "(20 + 0) ÷ (1,000 + 0) × 200 = 4 per 200 m", all.Text(indicators.English))
	side, err := indicators.Calculate(civics.Domain().Definitions, civics.SideStreetNoticesPer100m, input)
	require.NoError(t, err)
	assert.Equal(t, indicators.CalculationUndefined, side.Status)
}
