package indicators

import (
	"fmt"
	"io"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
)

// The columns of a written scorecard take textColumns with the status.
const (
	textColumns  = 100
	nameColumns  = 52
	scoreColumns = 12
	marksColumns = 12
	rateColumns  = 10
)

// WriteText writes the scorecard for people to read, in the language l, in lines of at most 100 columns in which wide
// characters count as two: what it rests on, an overview of its sections with a bar each, every node with score, marks and reason, the
// calculations, the sanctions, what the checks found, what could not be decided and what nobody read. [InColour] adds colours. The wording
// may change between versions; programs read the JSON. The errors are those of w.
func (c *Scorecard) WriteText(w io.Writer, l Language, options ...TextOption) error {
	t := &textWriter{language: l}
	for _, o := range options {
		t.colour = t.colour || o.colour
	}
	t.header(c)
	t.sections(c)
	t.table(c)
	t.sanctions(c)
	t.findings(c)
	t.undecided(c)
	t.unread(c)
	if c.Len() > 0 {
		t.line("")
		t.line("SHA-256 " + c.Framework().SHA256)
	}
	_, err := io.WriteString(w, t.b.String())
	return err
}

type textWriter struct {
	b        strings.Builder
	language Language
	colour   bool
}

// in picks the words of the language.
func (t *textWriter) in(zh, en string) string { return Text{zh, en}.In(t.language) }

func (t *textWriter) line(s string) {
	t.b.WriteString(strings.TrimRight(s, " "))
	t.b.WriteByte('\n')
}

// wrapped writes a text over as many lines as it takes, behind a first prefix and then as far in.
func (t *textWriter) wrapped(first, text string) { t.wrappedIn(plain, first, text) }

// wrappedIn writes a wrapped text in a style, the prefix left as it is.
func (t *textWriter) wrappedIn(style textStyle, first, text string) {
	indent := textWidth(first)
	for i, part := range wrapText(text, textColumns-indent) {
		if i == 1 {
			first = strings.Repeat(" ", indent)
		}
		t.line(first + t.paint(style, part))
	}
}

// marked writes a wrapped text behind a mark of one column.
func (t *textWriter) marked(style textStyle, mark, text string) {
	const indent = "    "
	for i, part := range wrapText(text, textColumns-len(indent)) {
		prefix := indent
		if i == 0 {
			prefix = "  " + t.paint(style, mark) + " "
		}
		t.line(prefix + part)
	}
}

func (t *textWriter) rule(r string) { t.line(strings.Repeat(r, textColumns)) }

func (t *textWriter) heading(zh, en string) {
	t.line("")
	t.line(t.paint(strong, t.in(zh, en)))
	t.rule("─")
}

func (t *textWriter) header(c *Scorecard) {
	f := c.Framework()
	t.wrappedIn(strong, "", f.Name.In(t.language)+" · "+f.Edition)
	t.rule("═")
	basis := t.in("依据：官方", "Basis: official")
	if f.Basis == Illustrative {
		basis = t.in("依据：示例（分值或标准并非官方）", "Basis: illustrative (its marks or thresholds are not official)")
	}
	t.line(basis)
	t.derivation(c, f.Parent)
	if !f.About.IsZero() {
		t.wrapped("", f.About.In(t.language))
	}
	subject := c.Subject()
	if who := strings.TrimSpace(subject.Name.In(t.language) + " " + subject.ID); who != "" {
		t.wrapped("", t.in("测评对象：", "Subject: ")+who)
	}
	if c.Period() != "" {
		t.wrapped("", t.in("期：", "Period: ")+string(c.Period()))
	}
	t.substitutions(c)
	if c.Len() == 0 {
		return
	}
	t.line("")
	total := c.Total()
	line := t.in("总分：", "Total: ") + t.paint(strong, total.ScoreText())
	if !total.Available.IsZero() {
		line += " / " + formatNumber(total.Available.rat)
	}
	if total.Range.Known() && !total.Range.IsPoint() {
		line += t.in("  区间 ", "  range ") + t.scoreRange(total)
	}
	if !total.HasScore() {
		line += t.in("（", " (") + t.state(total) + t.in("）", ")")
	}
	t.line(line)
	t.level(c)
	t.standing(c)
}

func (t *textWriter) scoreRange(r Result) string {
	text := Same(formatInterval(r.Range.interval, func(x exact.Rat) string { return formatScore(x, r.Rounding) }))
	if r.Range.orNone {
		text = orNone(text)
	}
	return text.In(t.language)
}

// state is the status, or the verdict of an assessed node.
func (t *textWriter) state(r Result) string {
	if r.Status != StatusAssessed {
		return r.Status.Name().In(t.language)
	}
	switch r.Verdict {
	case Holds:
		return t.in("达标", "met")
	case Fails:
		return t.in("未达标", "not met")
	case Undecided:
		return t.in("无法判定", "undecided")
	default:
		return r.Status.Name().In(t.language)
	}
}

func (t *textWriter) table(c *Scorecard) {
	t.line("")
	t.line(padRight(t.in("项目", "Node"), nameColumns) + padLeft(t.in("得分", "Score"), scoreColumns) + padLeft(t.in("分值", "Marks"), marksColumns) +
		padLeft(t.in("得分率", "Rate"), rateColumns) + "  " + t.in("状态", "Status"))
	t.rule("─")
	for r := range c.All() {
		t.node(r)
	}
}

// rate is the score ÷ the available marks in percent; empty where there is no score.
func (t *textWriter) rate(r Result) string {
	if x, ok := r.Rate(); ok {
		return formatScore(x.rat.Mul(exact.Int(100)), Rounding{Places: 1, Mode: HalfUp}) + " %"
	}
	return ""
}

func (t *textWriter) node(r Result) {
	indent := strings.Repeat("  ", r.Depth)
	name := plain
	if len(r.Children()) > 0 {
		name = strong
		if r.Depth == 1 {
			t.line("")
		}
	}
	score, marks := "", ""
	if r.Status != StatusAssessed {
		score = r.ScoreText()
	}
	switch n, known := r.Marks.Number(); {
	case known:
		marks = formatNumber(n.rat)
	case r.Marks.IsUnknown():
		marks = t.in("未公开", "unknown")
	}
	figures := padLeft(score, scoreColumns) + padLeft(marks, marksColumns) + padLeft(t.rate(r), rateColumns) + "  " + t.paint(styleOf(r), t.state(r))
	columns := nameColumns - textWidth(indent)
	for _, line := range wrapText(r.Name.In(t.language)+" ["+string(r.ID)+"]", columns) {
		padding := strings.Repeat(" ", columns-textWidth(line))
		t.line(indent + t.paint(name, line) + padding + figures)
		figures = ""
	}
	detail := indent + "    "
	calculation, reason := r.Calculation(), r.Reason()
	// A figure that is missing is named by the reason; its name alone says nothing more.
	if text := calculation.textWithRange(t.language, reason.numbers(nil)...); text != "" && text != calculation.Name.In(t.language) {
		t.wrappedIn(faint, detail, calculation.Name.In(t.language)+t.in("：", ": ")+text)
	}
	if r.WithoutVeto != nil {
		t.wrappedIn(bad, detail, fmt.Sprintf(t.in("若无否决可得 %s", "without the veto it would have earned %s"), formatScore(r.WithoutVeto.rat, r.Rounding)))
	}
	if text := reason.Text(t.language); text != "" {
		t.wrappedIn(faint, detail, text)
	}
}

func (t *textWriter) findings(c *Scorecard) {
	findings := c.Findings()
	if len(findings) == 0 {
		return
	}
	t.heading("核查", "Checks")
	for i, f := range findings {
		t.marked(styleOfOutcome(f.Outcome), mark(f.Outcome), f.Text(t.language))
		sameFollows := i+1 < len(findings) && findings[i+1].explained() && findings[i+1].Definition == f.Definition
		if f.explained() && !sameFollows {
			t.wrappedIn(faint, "    ", f.Definition.In(t.language))
		}
	}
}

// mark stands in front of a finding.
func mark(o Outcome) string {
	switch o {
	case Agrees:
		return "✓"
	case AgreesWithinRange:
		return "≈"
	case Contradicts:
		return "✗"
	case Undetermined:
		return "?"
	default:
		return " "
	}
}

func (t *textWriter) undecided(c *Scorecard) {
	undecided := c.Undecided()
	if len(undecided) == 0 {
		return
	}
	t.heading("无法判定的条件", "Undecided conditions")
	for _, u := range undecided {
		why := t.in("缺少数据", "data are missing")
		if u.Crossing {
			why = t.in("上报区间跨越界限", "the reported range lies on both sides")
		}
		text := u.Name.In(t.language)
		if !u.Condition.IsZero() {
			text += " — " + u.Condition.In(t.language)
		}
		t.marked(doubtful, "?", text+t.in("（", " (")+why+t.in("）", ")"))
	}
}

func (t *textWriter) unread(c *Scorecard) {
	unread := c.Unread()
	if len(unread) == 0 {
		return
	}
	t.heading("未被任何指标读取的数据项", "Measures that nothing reads")
	ids := make([]string, len(unread))
	for i, id := range unread {
		ids[i] = string(id)
	}
	t.wrapped("  ", strings.Join(ids, ", "))
}
