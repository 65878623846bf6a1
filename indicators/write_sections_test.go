package indicators_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// sectionsCard has a section in each state: scored, with a name that takes two lines, vetoed, excluded, incomplete and assessed.
func sectionsCard(t *testing.T, sections ...indicators.NodeID) *indicators.Scorecard {
	t.Helper()
	measure := func(id indicators.MeasureID) indicators.Measure {
		return indicators.CountMeasure(id, indicators.Same("u"), indicators.Same(string(id)), indicators.Same("a"))
	}
	reads := func(id indicators.IndicatorID, of indicators.MeasureID) indicators.Indicator {
		return indicators.Indicator{ID: id, Name: indicators.Same(string(id)), Formula: indicators.Of(of)}
	}
	scored := func(id indicators.NodeID, of indicators.IndicatorID) indicators.Node {
		return indicators.Node{
			ID: id + ".criterion", Name: indicators.Same("criterion"), Marks: indicators.WholeMarks(10), Indicator: of,
			Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(100)},
		}
	}
	section := func(id indicators.NodeID) indicators.Node {
		node := indicators.Node{ID: id, Name: indicators.Same(string(id)), Combine: indicators.BySum}
		switch id {
		case "vetoed":
			node.Children = []indicators.Node{scored(id, "half")}
			node.Preconditions = []indicators.Condition{indicators.IndicatorCondition{Indicator: "half", Bound: indicators.AtMost(indicators.Whole(0))}}
		case "excluded":
			node.Children = []indicators.Node{scored(id, "inapplicable")}
		case "incomplete":
			node.Children = []indicators.Node{scored(id, "absent")}
		case "assessed":
			node.Children = []indicators.Node{
				indicators.ThresholdNode("met", "half", indicators.AtLeast(indicators.Whole(1)), indicators.Same("met")),
				indicators.ThresholdNode("missed", "half", indicators.AtLeast(indicators.Whole(60)), indicators.Same("missed")),
			}
		default:
			node.Name = indicators.Same("a section whose name is so long that it takes two lines")
			node.Children = []indicators.Node{scored(id, "half")}
		}
		return node
	}
	framework := indicators.Framework{
		ID: "sections", Edition: "1", Name: indicators.Same("sections"), Basis: indicators.Illustrative,
		Definitions: indicators.Definitions{
			Measures:   []indicators.Measure{measure("a"), measure("b"), measure("c")},
			Indicators: []indicators.Indicator{reads("half", "a"), reads("absent", "b"), reads("inapplicable", "c")},
		},
		Root: indicators.Node{ID: "root", Name: indicators.Same("root"), Combine: indicators.BySum},
	}
	for _, id := range sections {
		framework.Root.Children = append(framework.Root.Children, section(id))
	}
	evaluator, err := indicators.Compile(framework)
	require.NoError(t, err)
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2023", indicators.Observations{
		{Measure: "a", Value: indicators.Int(50)}, {Measure: "c", Value: indicators.NotApplicableValue()},
	}))
	require.NoError(t, err)
	return card
}

// overview returns the lines of the overview, nil where the scorecard has none.
func overview(t *testing.T, card *indicators.Scorecard, options ...indicators.TextOption) []string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, card.WriteText(&b, indicators.English, options...))
	_, after, found := strings.Cut(b.String(), "Sections")
	if !found {
		return nil
	}
	body, _, _ := strings.Cut(after, "\n\n")
	return strings.Split(body, "\n")[2:]
}

func TestOverviewOfSections(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []string{
		"  a section whose name is so long that           5 / 10       50.0 %  ██████████████░░░░░░░░░░░░░░",
		"  it takes two lines",
		"  vetoed                                         0 / 10        0.0 %  vetoed",
		"  excluded                                       — / 10               excluded",
		"  incomplete                                     — / 10               incomplete",
		"  assessed                                                            met: 1 of 2",
	}, overview(t, sectionsCard(t, "scored", "vetoed", "excluded", "incomplete", "assessed")))
	assert.Len(t, overview(t, sectionsCard(t, "vetoed", "assessed")), 2)
	assert.Nil(t, overview(t, sectionsCard(t, "scored")), "one section is the whole")
}

func TestOverviewInColour(t *testing.T) {
	t.Parallel()
	lines := overview(t, sectionsCard(t, "vetoed", "excluded", "incomplete", "assessed"), indicators.InColour())
	require.Len(t, lines, 4)
	for i, want := range []string{"\x1b[31mvetoed\x1b[0m", "\x1b[2mexcluded\x1b[0m", "\x1b[33mincomplete\x1b[0m", "\x1b[31mmet: 1 of 2\x1b[0m"} {
		assert.True(t, strings.HasSuffix(lines[i], "  "+want), "%q", lines[i])
	}
}
