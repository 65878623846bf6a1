package indicatorstest

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/wenming-go/wenming/indicators"
)

// lintTexts looks at every text in two languages.
func (l *linter) lintTexts() {
	f := l.framework
	l.lintText("/name", f.Name)
	l.lintText("/about", f.About)
	for _, m := range l.measures {
		l.lintText(m.path+"/name", m.item.Name)
		l.lintText(m.path+"/definition", m.item.Definition)
		l.lintText(m.path+"/unit", m.item.Unit)
	}
	for _, x := range l.indicators {
		l.lintText(x.path+"/name", x.item.Name)
		l.lintText(x.path+"/definition", x.item.Definition)
		l.lintText(x.path+"/unit", x.item.Unit)
	}
	for _, c := range l.checks {
		l.lintText(c.path+"/name", c.item.Name)
		l.lintText(c.path+"/definition", c.item.Definition)
	}
	for _, n := range l.nodes {
		l.lintText(n.path+"/name", n.node.Name)
	}
	for i := range f.Sanctions {
		l.lintText(fmt.Sprintf("/sanctions/%d/name", i), f.Sanctions[i].Name)
	}
	for i := range f.Levels {
		l.lintText(fmt.Sprintf("/levels/%d/name", i), f.Levels[i].Name)
	}
}

func (l *linter) lintText(path string, text indicators.Text) {
	if text.IsZero() {
		return
	}
	switch {
	case text.Zh == "":
		l.remark(RemarkMissingLanguage, path+"/zh", "say it in Chinese", fmt.Sprintf("the text %q has no Chinese", text.En))
	case text.En == "":
		l.remark(RemarkMissingLanguage, path+"/en", "say it in English", fmt.Sprintf("the text %q has no English", text.Zh))
	}
	if isEnglish(text.Zh) {
		l.remark(RemarkWrongLanguage, path+"/zh", "write it in Chinese", fmt.Sprintf("the Chinese text %q has no Chinese character", text.Zh))
	}
	if isChinese(text.En) {
		l.remark(RemarkWrongLanguage, path+"/en", "write it in English", fmt.Sprintf("the English text %q is mostly Chinese characters", text.En))
	}
	for _, language := range []struct{ tag, text string }{{"zh", text.Zh}, {"en", text.En}} {
		if strings.TrimSpace(language.text) != language.text {
			l.remark(RemarkStraySpace, path+"/"+language.tag, "leave the space out", fmt.Sprintf("the text %q begins or ends with a space", language.text))
		}
	}
	if mark, found := halfWidth(text.Zh); found {
		l.remark(RemarkHalfWidthPunctuation, path+"/zh", "write ，；：？！ and （）", fmt.Sprintf("%q stands behind a Chinese character in %q", mark, text.Zh))
	}
}

// isEnglish reports whether a text has a word of Latin letters and no Chinese character. Symbols such as km², PM2.5 and GDP are read in
// both languages.
func isEnglish(text string) bool {
	const word = 4
	run, longest := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Han, r):
			return false
		case r >= 'a' && r <= 'z':
			run++
		default:
			run = 0
		}
		longest = max(longest, run)
	}
	return longest >= word
}

// isChinese reports whether a text has more Chinese characters than other letters; an English text may quote some.
func isChinese(text string) bool {
	han, other := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.IsLetter(r):
			other++
		}
	}
	return han > other
}

// halfWidth returns the first ASCII punctuation behind a Chinese character.
func halfWidth(text string) (rune, bool) {
	var before rune
	for _, r := range text {
		if strings.ContainsRune(",;:()?!", r) && unicode.Is(unicode.Han, before) {
			return r, true
		}
		before = r
	}
	return 0, false
}
