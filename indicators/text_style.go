package indicators

// TextOption changes how a scorecard is written for people: [InColour]. The zero TextOption changes nothing.
type TextOption struct{ colour bool }

// InColour makes [Scorecard.WriteText] write for a terminal that shows colours, with ANSI escape sequences: headings in bold, reasons faint,
// what is met in green, not met in red, undecided in yellow. The words and columns stay the same. It is for the caller to
// find out whether the terminal has colours and its user wants them (https://no-color.org).
func InColour() TextOption { return TextOption{colour: true} }

// textStyle is how a piece of text looks where there are colours.
type textStyle uint8

const (
	plain textStyle = iota
	strong
	faint
	good
	doubtful
	bad
)

// sequence returns the ANSI escape sequence that begins a style.
func (s textStyle) sequence() string {
	switch s {
	case plain:
		return ""
	case strong:
		return "\x1b[1m"
	case faint:
		return "\x1b[2m"
	case good:
		return "\x1b[32m"
	case doubtful:
		return "\x1b[33m"
	case bad:
		return "\x1b[31m"
	default:
		return ""
	}
}

// paint gives a text a style, where there are colours. It adds no columns, so it comes last.
func (t *textWriter) paint(s textStyle, text string) string {
	if !t.colour || s == plain || text == "" {
		return text
	}
	return s.sequence() + text + "\x1b[0m"
}

// styleOf is how the state of a node looks.
func styleOf(r Result) textStyle {
	switch r.Status {
	case StatusScored:
		return plain
	case StatusAssessed:
		return styleOfTruth(r.Verdict)
	case StatusIncomplete, StatusUndefined:
		return doubtful
	case StatusVetoed:
		return bad
	case StatusExcluded:
		return faint
	default:
		return plain
	}
}

func styleOfTruth(v Truth) textStyle {
	switch v {
	case Holds:
		return good
	case Fails:
		return bad
	case Undecided:
		return doubtful
	default:
		return plain
	}
}

// styleOfOutcome is how the mark of a finding looks.
func styleOfOutcome(o Outcome) textStyle {
	switch o {
	case Agrees, AgreesWithinRange:
		return good
	case Contradicts:
		return bad
	case Undetermined:
		return doubtful
	default:
		return plain
	}
}
