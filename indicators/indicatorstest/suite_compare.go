package indicatorstest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// mostDifferences is how many differences of a case are listed; more add nothing to what is wrong.
const mostDifferences = 20

// expectedScorecards yields the scorecard documents of a case and their places in it.
func (c *caseRecord) expectedScorecards() iter.Seq2[string, string] {
	return func(yield func(place, text string) bool) {
		if c.scorecard.given() && !yield("/scorecard", c.scorecard.text) {
			return
		}
		for i, t := range c.scorecards {
			if !yield("/scorecards/"+strconv.Itoa(i), t.text) {
				return
			}
		}
	}
}

// differences says where the answer is another than the one expected.
func (c SuiteCase) differences(out outcome) ([]string, error) {
	var d differences
	switch {
	case len(out.problems) > 0 && len(c.Problems) == 0:
		d.add("it is refused, and the case expects no problem: %v", out.problems)
	case len(out.problems) == 0 && len(c.Problems) > 0:
		d.add("nothing is wrong with it, and the case expects the problem %s at %q", c.Problems[0].Code, c.Problems[0].Path)
	case len(c.Problems) > 0:
		d.problems(out.problems, c.Problems)
	case len(c.Placements) > 0:
		d.placements(out.placements, c.Placements)
	case len(out.placements) > 0:
		d.add("it is ranked, and the case expects no placements")
	default:
		if err := d.scorecards(out.scorecards, c); err != nil {
			return nil, err
		}
	}
	return d.lines, nil
}

type differences struct {
	lines []string
	nodes []string // the ids of the results of the scorecard being compared
}

func (d *differences) add(format string, arguments ...any) {
	switch {
	case len(d.lines) < mostDifferences:
		d.lines = append(d.lines, fmt.Sprintf(format, arguments...))
	case len(d.lines) == mostDifferences:
		d.lines = append(d.lines, "and more")
	}
}

// problems compares codes and places; messages and hints are for people. Of a list that is cut short only its length and its last entry
// are compared, since it is not promised which problems are listed.
func (d *differences) problems(got, want indicators.Problems) {
	first := 0
	if last := len(want) - 1; want[last].Code == indicators.ProblemMore && len(got) == len(want) {
		first = last
	}
	for i := first; i < max(len(got), len(want)); i++ {
		place := fmt.Sprintf("/problems/%d", i)
		switch {
		case i >= len(got):
			d.add("%s is absent, and the case expects %s at %q", place, want[i].Code, want[i].Path)
		case i >= len(want):
			d.add("%s is %s at %q, and the case expects no more problems: %s", place, got[i].Code, got[i].Path, got[i].Message)
		case got[i].Code != want[i].Code || got[i].Path != want[i].Path:
			d.add("%s is %s at %q, and the case expects %s at %q: %s", place, got[i].Code, got[i].Path, want[i].Code, want[i].Path, got[i].Message)
		}
	}
}

func (d *differences) placements(got, want []SuitePlacement) {
	for i := range max(len(got), len(want)) {
		place := fmt.Sprintf("/placements/%d", i)
		switch {
		case i >= len(got):
			d.add("%s is absent, and the case expects the subject %q", place, want[i].Subject)
		case i >= len(want):
			d.add("%s is of the subject %q, and the case expects no more placements", place, got[i].Subject)
		case got[i] != want[i]:
			d.add("%s is %v, and the case expects %v", place, got[i], want[i])
		}
	}
}

// String returns the placement in a few words.
func (p SuitePlacement) String() string {
	text := "subject " + strconv.Quote(p.Subject)
	if p.Group != "" {
		text += " of the group " + strconv.Quote(p.Group)
	}
	if p.Unranked != indicators.NotUnranked {
		return text + ", " + p.Unranked.Text().En
	}
	return fmt.Sprintf("%s on rank %d (%d to %d)", text, p.Rank, p.Best, p.Worst)
}

// scorecards compares the canonical documents member by member: of the expected one as it was read, so that it makes no difference
// how a number is spelt.
func (d *differences) scorecards(got []*indicators.Scorecard, c SuiteCase) error {
	if len(got) != len(c.Scorecards) {
		d.add("there are %d scorecards, and the case expects %d", len(got), len(c.Scorecards))
		return nil
	}
	for i, card := range got {
		place := "/scorecard"
		if !c.record.scorecard.given() {
			place = "/scorecards/" + strconv.Itoa(i)
		}
		there, err := document(card)
		if err != nil {
			return err
		}
		expected, err := document(c.Scorecards[i])
		if err != nil {
			return err
		}
		d.nodes = d.nodes[:0]
		for r := range card.All() {
			d.nodes = append(d.nodes, string(r.ID))
		}
		d.compare(place, there, expected)
	}
	return nil
}

// document returns the members of a scorecard, with numbers as they are written.
func document(card *indicators.Scorecard) (any, error) {
	text, err := card.MarshalJSON()
	if err != nil {
		return nil, fmt.Errorf("write the scorecard: %w", err)
	}
	var members any
	reader := json.NewDecoder(bytes.NewReader(text))
	reader.UseNumber()
	if err := reader.Decode(&members); err != nil {
		return nil, fmt.Errorf("read the scorecard: %w", err)
	}
	return members, nil
}

func (d *differences) compare(place string, got, want any) {
	switch want := want.(type) {
	case map[string]any:
		if got, ok := got.(map[string]any); ok {
			d.compareMembers(place, got, want)
			return
		}
	case []any:
		if got, ok := got.([]any); ok {
			d.compareItems(place, got, want)
			return
		}
	default:
		if got == want { // neither is a map or a list, or they differ in type
			return
		}
	}
	d.add("%s is %s, and the case expects %s", d.at(place), inJSON(got), inJSON(want))
}

func (d *differences) compareMembers(place string, got, want map[string]any) {
	names := slices.Collect(maps.Keys(want))
	for name := range got {
		if _, both := want[name]; !both {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		member := place + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
		g, there := got[name]
		w, expected := want[name]
		d.compareOptional(member, g, there, w, expected)
	}
}

func (d *differences) compareItems(place string, got, want []any) {
	for i := range max(len(got), len(want)) {
		var g, w any
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		d.compareOptional(place+"/"+strconv.Itoa(i), g, i < len(got), w, i < len(want))
	}
}

func (d *differences) compareOptional(place string, got any, there bool, want any, expected bool) {
	switch {
	case !there:
		d.add("%s is absent, and the case expects %s", d.at(place), inJSON(want))
	case !expected:
		d.add("%s is %s, and the case expects it absent", d.at(place), inJSON(got))
	default:
		d.compare(place, got, want)
	}
}

// at returns a place, with the node whose result it lies in.
func (d *differences) at(place string) string {
	_, below, inResults := strings.Cut(place, "/results/")
	index, _, _ := strings.Cut(below, "/")
	if i, err := strconv.Atoi(index); inResults && err == nil && i < len(d.nodes) {
		return fmt.Sprintf("%s (of the node %q)", place, d.nodes[i])
	}
	return place
}

// inJSON writes a value as JSON, cut where it is long.
func inJSON(v any) string {
	const longest = 120
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return fmt.Sprint(v)
	}
	runes := []rune(strings.TrimSpace(text.String()))
	if len(runes) > longest {
		return string(runes[:longest]) + "…"
	}
	return string(runes)
}
