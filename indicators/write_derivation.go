package indicators

import "strings"

// derivation writes what the framework was derived from and each change on a line; nothing where it stands for itself.
func (t *textWriter) derivation(c *Scorecard, d *Derivation) {
	if d == nil {
		return
	}
	t.wrapped("", t.in("派生自：", "Derived from: ")+d.Name.In(t.language)+" · "+d.Edition+t.in("，改动如下：", ", with these changes:"))
	for _, change := range d.Changes {
		whose := t.in("测评体系", "the framework")
		if r, ok := c.Node(change.Node); ok {
			whose = r.Name.In(t.language) + " [" + string(change.Node) + "]"
		}
		t.wrapped("  ", whose+" "+change.At+t.in("：", ": ")+t.changed(change.From)+" → "+t.changed(change.To))
	}
}

// changed writes a figure of a [Change] in words; a number stays as it is.
func (t *textWriter) changed(figure string) string {
	mode, places, _ := strings.Cut(figure, " ")
	digits := t.in(places+" 位小数", places+" places")
	if places == "1" {
		digits = t.in(digits, "1 place")
	}
	switch mode {
	case "":
		return t.in("未规定", "not stated")
	case unknownWord:
		return t.in("未公开", "unknown")
	case Unrounded.String():
		return t.in("不修约", "unrounded")
	case HalfUp.String():
		return t.in("四舍五入到 ", "half up to ") + digits
	case HalfEven.String():
		return t.in("四舍六入五成双到 ", "half even to ") + digits
	case Down.String():
		return t.in("截尾到 ", "down to ") + digits
	default:
		return figure
	}
}
