package indicators

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTextWidth(t *testing.T) {
	for text, want := range map[string]int{
		"":           0,
		"abc":        3,
		"注册率":        6,
		"24.4 %":     6,
		"10.6万余":     8,
		"(达标)":       6, // ASCII parentheses
		"（达标）":       8, // full-width parentheses
		"≥ 8":        3,
		"─═":         2,
		"e\u0301":    1, // a combining accent
		"한글":         4,
		"カタカナ":       8,
		"\U00020000": 2, // an ideograph beyond the basic plane
		"😀":          2,
		"\u200b":     0, // zero-width space
		"Ⅱ-1":        3,
		"——":         2,
		"“引号”":       6,
	} {
		assert.Equal(t, want, textWidth(text), "%q", text)
	}
}

func TestPadding(t *testing.T) {
	assert.Equal(t, "分值  ", padRight("分值", 6))
	assert.Equal(t, "  分值", padLeft("分值", 6))
	assert.Equal(t, "abcdef", padRight("abcdef", 3))
	assert.Equal(t, "abcdef", padLeft("abcdef", 3))
}

func TestWrapText(t *testing.T) {
	for _, test := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, []string{""}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one two three", 100, []string{"one two three"}},
		{"志愿服务计分规则", 8, []string{"志愿服务", "计分规则"}},
		{"计分，规则", 5, []string{"计", "分，", "规则"}}, // a comma does not begin a line
		{"计（分）", 6, []string{"计", "（分）"}},
		{"abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"占 24.40 %", 6, []string{"占", "24.40", "%"}},
		{"a  b", 1, []string{"a", "b"}},
	} {
		assert.Equal(t, test.want, wrapText(test.text, test.width), "%q in %d columns", test.text, test.width)
	}
}

func TestWrapTextKeepsEverything(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	alphabet := []rune("ab c,(志愿服务,。()“”1.5 % ")
	for range 5_000 {
		var text strings.Builder
		for range random.IntN(60) {
			text.WriteRune(alphabet[random.IntN(len(alphabet))])
		}
		width := 4 + random.IntN(30)
		lines := wrapText(text.String(), width)
		for _, line := range lines {
			require.LessOrEqual(t, textWidth(line), width, "%q in %q", line, text.String())
			require.True(t, utf8.ValidString(line))
		}
		squeeze := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		require.Equal(t, squeeze(text.String()), squeeze(strings.Join(lines, "")))
	}
}

// Long names in either script, deep nesting and long identifiers stay within 100 columns, and figures stay in theirs.
func TestWriteTextKeepsToItsColumns(t *testing.T) {
	long := Text{
		Zh: strings.Repeat("全国文明城市志愿服务测评项目,", 6) + "Volunteers2023",
		En: strings.Repeat("registered volunteers as a share of residents ", 5) + strings.Repeat("x", 130),
	}
	leaf := Node{ID: NodeID(strings.Repeat("very_long_", 11)), Name: long, Marks: WholeMarks(1_000_000), Indicator: "i", Rule: Linear{To: Whole(3)}}
	node := leaf
	for range 12 {
		node = Node{ID: node.ID + "a", Name: long, Combine: BySum, Children: []Node{node}}
	}
	f := Framework{
		ID: "wide", Edition: "1", Name: long, About: long, Basis: Illustrative, Root: node,
		Definitions: Definitions{
			Measures:   []Measure{{ID: "m", Name: long, Unit: Text{Zh: "万元", En: "10,000 yuan"}}},
			Indicators: []Indicator{{ID: "i", Name: long, Unit: Text{Zh: "万元", En: "10,000 yuan"}, Formula: Of("m")}},
			Checks: []Check{{
				ID: "c", Name: long, Definition: long, Left: Of("m"), Relation: RelationAtMost, Right: Constant(Whole(1)), Severity: SeverityWarning,
			}},
		},
	}
	card, err := MustCompile(f).Evaluate(NewSubmission(Subject{ID: strings.Repeat("s", 150), Name: long}, "2024", Observations{
		{Measure: "m", Value: Int(2).RoundedTo(Whole(1)).From(Evidence{Title: long.Zh, URL: strings.Repeat("u", 300)})},
		{Measure: MeasureID(strings.Repeat("unread", 20)), Value: Int(1)},
	}))
	require.NoError(t, err)
	for _, language := range []Language{Chinese, English} {
		var b bytes.Buffer
		require.NoError(t, card.WriteText(&b, language))
		require.NoError(t, card.WriteNode(&b, leaf.ID, language))
		for line := range strings.Lines(b.String()) {
			require.LessOrEqual(t, textWidth(strings.TrimSuffix(line, "\n")), textColumns, line)
		}
	}
}

func TestWriteNodeNamesTheNearestNode(t *testing.T) {
	card, err := MustCompile(Framework{
		ID: "f", Edition: "1", Name: Same("f"), Basis: Illustrative,
		Definitions: Definitions{
			Measures:   []Measure{{ID: "m", Name: Same("m")}},
			Indicators: []Indicator{{ID: "i", Name: Same("i"), Formula: Of("m")}},
		},
		Root: Node{ID: "total", Name: Same("total"), Marks: WholeMarks(1), Indicator: "i", Rule: Linear{To: Whole(1)}},
	}).Evaluate(NewSubmission(Subject{}, ""))
	require.NoError(t, err)
	err = card.WriteNode(&bytes.Buffer{}, "totel", English)
	require.ErrorIs(t, err, Problem{Code: ProblemUnknownNode})
	assert.ErrorContains(t, err, `did you mean "total"?`)
}
