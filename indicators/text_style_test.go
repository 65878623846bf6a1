package indicators

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func TestBar(t *testing.T) {
	for _, test := range []struct {
		num, den int64
		want     string
	}{
		{0, 1, strings.Repeat("░", 28)},
		{1, 1, strings.Repeat("█", 28)},
		{1, 2, strings.Repeat("█", 14) + strings.Repeat("░", 14)},
		{1, 224, "▏" + strings.Repeat("░", 27)},   // an eighth of a column
		{1, 225, strings.Repeat("░", 28)},         // less than an eighth
		{223, 224, strings.Repeat("█", 27) + "▉"}, // full only where it is full
		{3, 2, strings.Repeat("█", 28)},           // a coarse rounding can lift a rate above 1
	} {
		rate, ok := exact.Fraction(test.num, test.den)
		require.True(t, ok)
		filled, rest := bar(rate)
		assert.Equal(t, test.want, filled+rest, "%d/%d", test.num, test.den)
		assert.Equal(t, barColumns, textWidth(filled+rest))
	}
}

// TestColoursAddNothing takes the escape sequences out again and finds the plain text.
func TestColoursAddNothing(t *testing.T) {
	card := styledCard(t, "a name")
	sequences := regexp.MustCompile("\x1b\\[[0-9]+m")
	for _, language := range []Language{Chinese, English} {
		var plainText, coloured bytes.Buffer
		require.NoError(t, card.WriteText(&plainText, language))
		require.NoError(t, card.WriteText(&coloured, language, InColour()))
		assert.NotContains(t, plainText.String(), "\x1b")
		assert.NotEmpty(t, sequences.FindString(coloured.String()))
		assert.Equal(t, plainText.String(), sequences.ReplaceAllString(coloured.String(), ""))
		for _, want := range []string{"\x1b[32m✓\x1b[0m", "\x1b[31m✗\x1b[0m", "\x1b[33m?\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[32m██"} {
			assert.Contains(t, coloured.String(), want)
		}
	}
	var unchanged, plainText bytes.Buffer
	require.NoError(t, card.WriteText(&unchanged, English, TextOption{}))
	require.NoError(t, card.WriteText(&plainText, English))
	assert.Equal(t, plainText.String(), unchanged.String())
}

func TestOutcomesHaveTheirColours(t *testing.T) {
	for outcome, want := range map[Outcome]textStyle{Agrees: good, AgreesWithinRange: good, Contradicts: bad, Undetermined: doubtful, 0: plain} {
		assert.Equal(t, want, styleOfOutcome(outcome), outcome.String())
	}
}

// TestNamesCannotSteerATerminal writes names with escape sequences and line ends, as a hostile document may have them.
func TestNamesCannotSteerATerminal(t *testing.T) {
	card := styledCard(t, "red\x1b[31m\u009b2J\x07 and\r\nmore\tso\x7f")
	var b bytes.Buffer
	require.NoError(t, card.WriteText(&b, English))
	require.NoError(t, card.WriteNode(&b, "share", English))
	for _, control := range "\x1b\u009b\x07\r\t\x7f" {
		assert.NotContains(t, b.String(), string(control))
	}
	assert.Contains(t, b.String(), "red\ufffd[31m\ufffd2J\ufffd and  more so")
}

// Findings say what may be missed, and explain themselves unless they went as they should.
func TestFindingsAreExplained(t *testing.T) {
	card := styledCard(t, "a name")
	var b bytes.Buffer
	require.NoError(t, card.WriteText(&b, English))
	assert.Contains(t, b.String(), "✓ x.within: 50 u ≤ 80 u — agrees\n    look\n", "a note is there to be read")
	assert.Contains(t, b.String(), "✓ x.near: 50 u = 80 u ± 30 — agrees\n  ", "a warning that went well is not")
	assert.Contains(t, b.String(), "✗ x.equal: 50 u = 80 u — contradicts\n  ✗ x.again: 50 u = 80 u — contradicts\n    look\n", "once for both")
}

// styledCard has two sections, a check of each outcome and an undecided criterion.
func styledCard(t *testing.T, name string) *Scorecard {
	t.Helper()
	criterion := Node{ID: "share", Name: Same(name), Marks: WholeMarks(10), Indicator: "x.share", Rule: Linear{From: Whole(0), To: Whole(100)}}
	assessed := ThresholdNode("assessed", "x.other", AtLeast(Whole(1)), Same("assessed"))
	check := func(id CheckID, relation Relation) Check {
		return Check{ID: id, Name: Same(string(id)), Definition: Same("look"), Left: Of("x.a"), Relation: relation, Right: Of("x.b"), Severity: SeverityNote}
	}
	near := check("x.near", RelationEqual)
	near.Severity, near.Tolerance = SeverityWarning, Whole(30)
	evaluator, err := Compile(Framework{
		ID: "styled", Edition: "1", Name: Same(name), Basis: Illustrative,
		Definitions: Definitions{
			Measures: []Measure{
				CountMeasure("x.a", Same("u"), Same("a"), Same("a")), CountMeasure("x.b", Same("u"), Same("b"), Same("b")),
				CountMeasure("x.c", Same("u"), Same("c"), Same("c")),
			},
			Indicators: []Indicator{
				PercentIndicator("x.share", HigherIsBetter, Of("x.a"), Of("x.b"), Same("share"), Same("a ÷ b")),
				{ID: "x.other", Name: Same("other"), Formula: Of("x.c")},
			},
			Checks: []Check{check("x.within", RelationAtMost), near, check("x.equal", RelationEqual), check("x.again", RelationEqual)},
		},
		Root: Node{ID: "root", Name: Same("root"), Combine: BySum, Children: []Node{
			{ID: "first", Name: Same("first"), Combine: BySum, Children: []Node{criterion}},
			{ID: "second", Name: Same("second"), Combine: BySum, Children: []Node{assessed}},
		}},
	})
	require.NoError(t, err)
	card, err := evaluator.Evaluate(NewSubmission(Subject{}, "1", Observations{{"x.a", 0, Int(50)}, {"x.b", 0, Int(80)}}))
	require.NoError(t, err)
	return card
}
