package indicators

import (
	"strings"
	"unicode"
)

// textWidth is the number of terminal columns a text takes: two for wide characters (汉字, full-width forms), none for
// combining marks, one for all others.
func textWidth(s string) int {
	width := 0
	for _, r := range s {
		width += runeWidth(r)
	}
	return width
}

func runeWidth(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r < 0x1100:
		return 1
	case r <= 0x115f, // Hangul leading consonants
		r >= 0x2e80 && r <= 0x303e, // CJK radicals and punctuation
		r >= 0x3041 && r <= 0xa4cf, // kana, ideographs, Yi
		r >= 0xac00 && r <= 0xd7a3, // Hangul syllables
		r >= 0xf900 && r <= 0xfaff, // compatibility ideographs
		r >= 0xfe30 && r <= 0xfe6f, // vertical and small forms
		r >= 0xff01 && r <= 0xff60, // full-width forms
		r >= 0xffe0 && r <= 0xffe6,
		r >= 0x1f300 && r <= 0x1faff, // pictographs
		r >= 0x20000 && r <= 0x3fffd: // further ideographs
		return 2
	default:
		return 1
	}
}

// padRight fills a text to a width; a wider one stays as it is.
func padRight(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-textWidth(s)))
}

func padLeft(s string, width int) string {
	return strings.Repeat(" ", max(0, width-textWidth(s))) + s
}

// wrapText breaks a text into lines of at most width columns: at spaces, and between wide characters where a line may end.
// Names come from documents, so characters that would steer a terminal are replaced.
func wrapText(s string, width int) []string {
	w := wrapper{width: width}
	previous := ' '
	for _, r := range s {
		r = printable(r)
		if w.word.Len() > 0 && mayBreak(previous, r) {
			w.endWord()
		}
		if w.wordWidth+runeWidth(r) > width {
			w.endWord()
		}
		w.add(r)
		previous = r
	}
	w.endWord()
	return append(w.lines, strings.TrimRight(w.line.String(), " "))
}

// printable is the character itself, a space for white space of any kind, and a replacement for other control characters.
func printable(r rune) rune {
	switch {
	case unicode.IsSpace(r) && r != '\u00a0':
		return ' '
	case unicode.IsControl(r):
		return unicode.ReplacementChar
	default:
		return r
	}
}

// wrapper fills lines word by word.
type wrapper struct {
	width                int
	lines                []string
	line, word           strings.Builder
	lineWidth, wordWidth int
}

func (w *wrapper) add(r rune) {
	if r == ' ' && w.word.Len() == 0 && w.line.Len() == 0 {
		return
	}
	w.word.WriteRune(r)
	w.wordWidth += runeWidth(r)
}

// endWord puts the word on the line, or on a new one where it does not fit.
func (w *wrapper) endWord() {
	word := strings.TrimRight(w.word.String(), " ")
	if w.lineWidth > 0 && w.lineWidth+textWidth(word) > w.width {
		w.lines = append(w.lines, strings.TrimRight(w.line.String(), " "))
		w.line.Reset()
		w.lineWidth = 0
	}
	if word != "" || w.lineWidth > 0 { // no line begins with spaces
		w.line.WriteString(w.word.String())
		w.lineWidth += w.wordWidth
	}
	w.word.Reset()
	w.wordWidth = 0
}

// mayBreak reports whether a line may end between two characters.
func mayBreak(a, b rune) bool {
	if a == ' ' {
		return b != ' '
	}
	return (runeWidth(a) == 2 || runeWidth(b) == 2) && b != ' ' && !opens(a) && !closes(b)
}

// closes reports whether a character must not begin a line.
func closes(r rune) bool {
	return strings.ContainsRune("，。；：、！？）》”’％,.;:!?)]}%", r)
}

// opens reports whether a character must not end a line.
func opens(r rune) bool { return strings.ContainsRune("（《“‘([{", r) }
