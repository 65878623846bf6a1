package indicators

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// maxWrittenLength is the longest text of a figure, in bytes. A figure within the limits of numbers needs far fewer.
const maxWrittenLength = 256

// maxQuotedLength is how many characters of a bad text a message repeats.
const maxQuotedLength = 40

// figureHint names the accepted forms.
const figureHint = `write a figure such as "106000", "106,000", "-3.5", "24.4%", "10.6万", "10.6万余", "390多", "5以上", "不足500", "30以内" or "约200"`

// missingHint says how a figure that is not there is left out.
const missingHint = "leave a figure that was not reported out: JSON null, an empty cell or the zero Value"

// Parse reads one figure as reports write it (按原文书写的数值). It accepts, in this order and without spaces between
// the parts:
//
//   - 约 (about, no range is known) or 不足 (below);
//   - a sign and a decimal, with thousands separators only where all groups are complete: "106,000";
//   - 余 or 多 (at least);
//   - a scale: 万 (10^4), 百万 (10^6), 千万 (10^7), 亿 (10^8) or 万亿 (10^12);
//   - 余 or 多 (at least);
//   - %, which leaves the number as it stands (24.4% is 24.4) and is refused by measures that are not in percent;
//   - 以上 (at least) or 以内 (at most).
//
// Spaces around the whole are ignored. Digits, point, comma, percent and signs may be full-width (１０．６％), and the
// minus sign may be U+2212. A decimal that stands alone may have an exponent ("1.5e3").
//
// A figure without a qualifier is exact: text cannot tell a rounded 43.44万 from an exact one, so rounding is said
// with [Value.RoundedTo]. 余, 多, 以上, 不足 and 以内 bound the number by a unit (see [Qualifier]), the power of ten
// of the last digit written that is not 0: 10 for 390多, 100 for 不足500, 1,000 for 10.6万余, 100,000 for 10余万 and 10万余 alike. At most one
// qualifier is accepted, none on 0, and only 约 on a negative figure.
//
// The value keeps the text, without the spaces around it, where it is more than a plain decimal; see [Value.Written].
//
// The error is a [Problem] with [ProblemNumberRange] where the figure has more than 34 significant digits, a magnitude
// beyond 10^±34 or a text of more than 256 bytes, and with [ProblemInvalidNumber] for everything else: also for the
// empty text and words such as 无 or NaN, since a missing figure is not a figure.
func Parse(text string) (Value, error) {
	v, fault := parse(text)
	if fault != nil {
		return Value{}, fault()
	}
	return v, nil
}

// parse is Parse whose problem is worded only where it is asked for: a document may have very many, of which few are listed.
func parse(text string) (Value, func() Problem) {
	if len(text) > maxWrittenLength {
		return Value{}, func() Problem {
			return Problem{
				Code:    ProblemNumberRange,
				Message: fmt.Sprintf("the text of the figure has %d bytes, more than %d", len(text), maxWrittenLength),
				Hint:    fmt.Sprintf("give a number of at most %d significant digits", exact.MaxDigits),
			}
		}
	}
	written := strings.TrimSpace(text)
	if saysNothing(written) {
		return Value{}, func() Problem {
			return Problem{Code: ProblemInvalidNumber, Message: quoteFigure(written) + " is not a figure", Hint: missingHint}
		}
	}
	if strings.Contains(written, "/") {
		return Value{}, invalidFigure(written, func() string { return "a fraction is not a reported figure" })
	}
	if leading(written, "+-0123456789.eE", len(written)) == len(written) { // else it is no plain number
		plain, err := exact.Parse(written)
		switch {
		case err == nil:
			return Value{number: plain, status: Reported}, nil
		case errors.Is(err, exact.ErrRange):
			return Value{}, figureOutOfRange(written, err)
		}
	}
	f, fault := readFigure(written)
	if fault != nil {
		return Value{}, invalidFigure(written, fault)
	}
	return f.value(written)
}

// MustParse is [Parse] for literals in programs; it panics where the text is not a figure.
func MustParse(text string) Value {
	v, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return v
}

// figure is a text taken apart.
type figure struct {
	decimal   string // sign, digits and point in ASCII, without separators
	scale     int    // power of ten of the scale
	percent   bool
	qualifier Qualifier
	word      string // the word of the qualifier
}

// readFigure takes a text apart. fault says what is wrong with it; nil is nothing.
func readFigure(written string) (f figure, fault func() string) {
	if !utf8.ValidString(written) {
		return f, func() string { return "the text is not UTF-8" }
	}
	rest := strings.Map(halfWidth, written)
	if rest, fault = f.cutQualifiers(rest, leadingQualifiers()); fault != nil {
		return f, fault
	}
	if rest, fault = f.cutDecimal(rest); fault != nil {
		return f, fault
	}
	if rest, fault = f.cutQualifiers(rest, followingQualifiers()); fault != nil {
		return f, fault
	}
	rest = f.cutScale(rest)
	if rest, fault = f.cutQualifiers(rest, followingQualifiers()); fault != nil {
		return f, fault
	}
	rest, f.percent = strings.CutPrefix(rest, "%")
	if rest, fault = f.cutQualifiers(rest, closingQualifiers()); fault != nil {
		return f, fault
	}
	if stray := rest; stray != "" {
		return f, func() string { return fmt.Sprintf("%s is not part of a figure there", quoteFigure(stray)) }
	}
	return f, nil
}

// cutQualifiers cuts all qualifiers the text begins with; a second one is a fault.
func (f *figure) cutQualifiers(text string, words []wire.Word[Qualifier]) (rest string, fault func() string) {
	for i := 0; i < len(words); i++ {
		after, found := strings.CutPrefix(text, words[i].Word)
		if !found {
			continue
		}
		if f.qualifier != Exactly {
			first, second := f.word, words[i].Word
			return text, func() string { return fmt.Sprintf("it has two qualifiers, %s and %s", first, second) }
		}
		f.qualifier, f.word = words[i].Value, words[i].Word
		text, i = after, -1
	}
	return text, nil
}

// cutScale cuts the scale the text begins with, where it begins with one.
func (f *figure) cutScale(text string) (rest string) {
	for _, s := range scales() {
		if after, found := strings.CutPrefix(text, s.Word); found {
			f.scale = s.Value
			return after
		}
	}
	return text
}

// cutDecimal cuts [+-]digits[.digits], the digits before the point all or none in groups of three.
func (f *figure) cutDecimal(text string) (rest string, fault func() string) {
	sign, rest := text[:leading(text, "+-", 1)], text[leading(text, "+-", 1):]
	whole := rest[:leading(rest, "0123456789,", len(rest))]
	rest = rest[len(whole):]
	if whole == "" {
		if rest == "" {
			return text, func() string { return "it has no digits" }
		}
		stray := rest
		return text, func() string { return fmt.Sprintf("expected a digit, found %s", quoteFigure(stray)) }
	}
	if strings.Contains(whole, ",") && !grouped(whole) {
		return text, func() string { return "the commas do not part it into groups of three digits" }
	}
	f.decimal = sign + strings.ReplaceAll(whole, ",", "")
	after, hasPoint := strings.CutPrefix(rest, ".")
	if !hasPoint {
		return rest, nil
	}
	places := after[:leading(after, "0123456789", len(after))]
	if places == "" {
		return text, func() string { return "the point is not followed by a digit" }
	}
	f.decimal += "." + places
	return after[len(places):], nil
}

// leading returns how many bytes at the start of text are among characters, at most limit.
func leading(text, characters string, limit int) int {
	end := 0
	for end < min(limit, len(text)) && strings.IndexByte(characters, text[end]) >= 0 {
		end++
	}
	return end
}

// grouped reports whether commas part the digits into groups of three, the first of one to three digits. A first group
// that begins with 0 is refused: it is more likely a decimal comma.
func grouped(whole string) bool {
	groups := strings.Split(whole, ",")
	if first := groups[0]; first == "" || len(first) > 3 || first[0] == '0' {
		return false
	}
	return !slices.ContainsFunc(groups[1:], func(group string) bool { return len(group) != 3 })
}

// value returns the figure as a Value.
func (f *figure) value(written string) (Value, func() Problem) {
	number, err := exact.Parse(f.decimal + "e" + strconv.Itoa(f.scale))
	if err != nil {
		return Value{}, figureOutOfRange(written, err)
	}
	v := Value{number: number, status: Reported}
	if f.qualifier != Exactly {
		switch {
		case number.IsZero():
			word := f.word
			return Value{}, invalidFigure(written, func() string { return word + " has no meaning beside 0" })
		case number.Sign() < 0 && f.qualifier != AboutWritten:
			word := f.word
			return Value{}, invalidFigure(written, func() string { return word + " is ambiguous beside a negative figure" })
		}
		unit, err := exact.Parse("1e" + strconv.Itoa(f.unitPower()))
		if err != nil {
			return Value{}, figureOutOfRange(written, err)
		}
		v = v.qualified(f.qualifier, unit)
	}
	if v.detail == nil {
		v.detail = v.copyDetail()
	}
	v.detail.written, v.detail.percent = written, f.percent // the qualifier's detail is the value's own
	return v, nil
}

// unitPower returns the power of ten of the qualifier's unit by the rule stated at [Parse].
func (f *figure) unitPower() int {
	whole, places, _ := strings.Cut(f.decimal, ".")
	if places = strings.TrimRight(places, "0"); places != "" {
		return f.scale - len(places)
	}
	return f.scale + len(whole) - len(strings.TrimRight(whole, "0"))
}

// halfWidth maps full-width digits and marks to ASCII.
func halfWidth(r rune) rune {
	switch {
	case r >= '０' && r <= '９':
		return r - '０' + '0'
	case r == '．':
		return '.'
	case r == '，':
		return ','
	case r == '％':
		return '%'
	case r == '＋':
		return '+'
	case r == '－', r == '\u2212':
		return '-'
	default:
		return r
	}
}

func leadingQualifiers() []wire.Word[Qualifier] {
	return []wire.Word[Qualifier]{{Value: AboutWritten, Word: "约"}, {Value: BelowWritten, Word: "不足"}}
}

func followingQualifiers() []wire.Word[Qualifier] {
	return []wire.Word[Qualifier]{{Value: AtLeastWritten, Word: "余"}, {Value: AtLeastWritten, Word: "多"}}
}

func closingQualifiers() []wire.Word[Qualifier] {
	return []wire.Word[Qualifier]{{Value: AtLeastWritten, Word: "以上"}, {Value: AtMostWritten, Word: "以内"}}
}

// scales returns the scale words, those first that begin with another one.
func scales() []wire.Word[int] {
	return []wire.Word[int]{
		{Value: 12, Word: "万亿"}, {Value: 4, Word: "万"}, {Value: 8, Word: "亿"}, {Value: 6, Word: "百万"}, {Value: 7, Word: "千万"},
	}
}

func invalidFigure(written string, fault func() string) func() Problem {
	return func() Problem {
		return Problem{
			Code:    ProblemInvalidNumber,
			Message: fmt.Sprintf("%s is not a figure: %s", quoteFigure(written), fault()),
			Hint:    figureHint,
		}
	}
}

// saysNothing reports whether a text is one of those that people put where they have no figure.
func saysNothing(written string) bool {
	switch strings.ToLower(written) {
	case "", "-", "－", "–", "—", "——", "/", "无", "暂无", "空", "不详", "nan", "null", "nil", "none", "na", "n/a":
		return true
	default:
		return false
	}
}

func figureOutOfRange(written string, err error) func() Problem {
	return func() Problem {
		// The inner error is about the number; the outer one repeats a text that is not the one that was written.
		if inner := errors.Unwrap(err); inner != nil {
			err = inner
		}
		message, hint, _ := strings.Cut(err.Error(), "; ")
		return Problem{Code: ProblemNumberRange, Message: quoteFigure(written) + ": " + message, Hint: hint}
	}
}

// quoteFigure quotes a text for a message, shortened.
func quoteFigure(text string) string {
	count := 0
	for i := range text {
		if count++; count > maxQuotedLength {
			return strconv.Quote(text[:i]) + "…"
		}
	}
	return strconv.Quote(text)
}
