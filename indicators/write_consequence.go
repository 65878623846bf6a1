package indicators

import "strings"

// level writes which level the whole reached, and which others are possible.
func (t *textWriter) level(c *Scorecard) {
	level, ok := c.Level()
	if !ok {
		return
	}
	text := level.Name.In(t.language)
	if level.Outcome == Undecided {
		text = t.paint(doubtful, t.in("无法判定", "undecided"))
	}
	if len(level.Possible) > 1 {
		text += t.in("（可能为：", " (possible: ") + t.list(level.Possible) + t.in("）", ")")
	}
	t.wrapped(t.in("等级：", "Level: "), text)
}

func (t *textWriter) list(texts []Text) string { return joinTexts(texts).In(t.language) }

// standing writes what the sanctions come to, where the framework has some with an effect.
func (t *textWriter) standing(c *Scorecard) {
	for _, s := range c.Sanctions() {
		if s.Effect == NoEffect {
			continue
		}
		standing := c.Standing()
		style := good
		switch {
		case standing.Effect != NoEffect:
			style = bad
		case standing.Undecided:
			style = doubtful
		}
		t.line(t.in("资格：", "Standing: ") + t.paint(style, standing.Text().In(t.language)))
		return
	}
}

// substitutions says what was read in place of what.
func (t *textWriter) substitutions(c *Scorecard) {
	for _, s := range c.Substitutions() {
		t.wrapped(t.in("口径替代：", "Substitution: "), s.Text(t.language))
	}
}

// sanctions lists every sanction with its outcome.
func (t *textWriter) sanctions(c *Scorecard) {
	sanctions := c.Sanctions()
	if len(sanctions) == 0 {
		return
	}
	t.heading("处罚", "Sanctions")
	for _, s := range sanctions {
		style, mark, outcome := good, "✓", t.in("未触发", "does not apply")
		switch s.Outcome {
		case Holds:
			style, mark, outcome = bad, "✗", t.in("已触发", "applies")
		case Undecided:
			style, mark, outcome = doubtful, "?", t.in("无法判定", "undecided")
		case Fails:
		}
		condition := s.Condition.In(t.language)
		if s.Crossing {
			condition += t.in("；上报区间跨越界限", "; the reported range lies on both sides")
		}
		t.marked(style, mark, s.Code+" "+s.Name.In(t.language)+t.in("：", ": ")+outcome+t.in("（", " (")+condition+t.in("）", ")")+" — "+t.consequence(s))
	}
}

// consequence says what a sanction takes off and does.
func (t *textWriter) consequence(s SanctionResult) string {
	var parts []string
	if !s.Deduct.IsZero() {
		marks := formatNumber(s.Deduct.rat)
		parts = append(parts, t.in("扣 "+marks+" 分", "marks off: "+marks))
	}
	if s.Effect != NoEffect {
		parts = append(parts, Standing{Effect: s.Effect, Months: s.Months}.Text().In(t.language))
	}
	return strings.Join(parts, t.in("，", ", "))
}
