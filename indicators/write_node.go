package indicators

import (
	"fmt"
	"io"
	"strings"
)

// WriteNode explains one node for people to read, in the language l: what it came to and why, how its indicator was worked out, every
// figure used with its range and evidence, and the sources of its rule. It returns a [Problem] of code [ProblemUnknownNode] where there is
// no such node, and else the errors of w.
func (c *Scorecard) WriteNode(w io.Writer, id NodeID, l Language) error {
	r, ok := c.Node(id)
	if !ok {
		known := map[NodeID]bool{}
		for other := range c.All() {
			known[other.ID] = true
		}
		return Problem{
			Code: ProblemUnknownNode, Message: fmt.Sprintf("the scorecard has no node %q", id),
			Hint: "name a node of the framework" + nearestHint(string(id), known),
		}
	}
	t := &textWriter{language: l}
	t.wrapped("", r.Name.In(l)+" ["+string(r.ID)+"]")
	t.rule("─")
	t.field("状态", "Status", t.state(r))
	t.marksOf(r)
	if r.Range.Known() && !r.Range.IsPoint() && r.Status != StatusAssessed {
		text := t.scoreRange(r)
		if r.Range.Tight() {
			text += t.in("（精确）", " (exact)")
		} else {
			text += t.in("（外包）", " (an outer bound)")
		}
		t.field("得分区间", "Range", text)
	}
	reason := r.Reason()
	t.field("原因", "Reason", reason.Text(l))
	t.field("计算", "Calculation", r.Calculation().textWithRange(l, reason.numbers(nil)...))
	t.field("责任单位", "Responsible", strings.Join(r.Responsible(), t.in("、", ", ")))
	t.observations(r)
	t.sources(r)
	_, err := io.WriteString(w, t.b.String())
	return err
}

func (t *textWriter) field(zh, en, text string) {
	if text != "" {
		t.wrapped(padRight(t.in(zh+"：", en+":"), 14), text)
	}
}

func (t *textWriter) marksOf(r Result) {
	if r.Marks.IsZero() {
		return
	}
	text := r.ScoreText()
	if n, known := r.Marks.Number(); known {
		text += " / " + formatNumber(n.rat)
	} else {
		text += " / " + t.in("未公开", "unknown")
	}
	if r.Rounded() {
		text += t.in("，修约前 ", ", before rounding ") + formatNumber(r.Unrounded().rat, r.Score.rat)
	}
	t.field("得分", "Score", text)
	if r.WithoutVeto != nil {
		t.field("若无否决", "Without veto", formatScore(r.WithoutVeto.rat, r.Rounding))
	}
}

func (t *textWriter) observations(r Result) {
	observations := r.Observations()
	if len(observations) == 0 {
		return
	}
	t.line(t.in("所用数据：", "Figures used:"))
	for _, o := range observations {
		name := string(o.Measure)
		if o.Lag > 0 {
			name = laggedName(Same(name), o.Lag).In(t.language)
		}
		text := name + " = " + o.Value.String()
		if o.Value.Written() != "" && !o.Value.isExact() {
			text += " " + o.Value.Range().String()
		}
		if s := o.Value.Status(); s != Reported {
			text += " (" + s.String() + ")"
		}
		t.wrapped("  · ", text)
		for _, e := range o.Value.Evidence() {
			t.wrapped("      ", joinNonEmpty(" · ", e.Title, e.Locator, e.URL))
		}
	}
}

func (t *textWriter) sources(r Result) {
	if len(r.Sources()) == 0 {
		return
	}
	t.line(t.in("来源：", "Sources:"))
	for _, s := range r.Sources() {
		t.wrapped("  · ", joinNonEmpty(" · ", s.Document, s.Issuer, s.Edition, s.Clause, s.Confidence.String(), s.Note, s.URL))
	}
}

func joinNonEmpty(separator string, parts ...string) string {
	kept := parts[:0:0]
	for _, p := range parts {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, separator)
}
