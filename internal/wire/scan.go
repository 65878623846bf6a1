package wire

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Parse reads a whole document. Any fault but DuplicateMember is one of syntax or size: the first ends the reading and
// the tree is empty. After duplicates the tree is whole and keeps the first of each, so that a caller can go on looking
// for faults; it must not be used for anything else. At most limits.Problems faults are kept.
func Parse(data []byte, limits Limits) (Tree, []Fault) {
	d := NewDecoder(limits)
	tree, _ := parse(d, data, limits)
	return tree, d.faults
}

// parse is Parse that reports to d, and says whether the tree is whole.
func parse(d *Decoder, data []byte, limits Limits) (tree Tree, whole bool) {
	if int64(len(data)) > limits.Bytes {
		fault := tooLarge(limits)
		d.Report(fault.Code, fault.Hint, "%s", fault.Message)
		return Tree{}, false
	}
	s := scanner{d: d, text: string(data), depth: min(limits.Depth, maxDepth), left: limits.Values}
	if !utf8.ValidString(s.text) {
		s.at = invalidAt(s.text)
		s.fault(InvalidUTF8, "save the document as UTF-8", "byte 0x%02x is not UTF-8", s.text[s.at])
		return Tree{}, false
	}
	tree, whole = s.value()
	if !whole {
		return Tree{}, false
	}
	s.space()
	if s.at < len(s.text) {
		s.fault(TrailingData, "remove everything after the value", "%s follows the document's one value", s.here())
		return Tree{}, false
	}
	return tree, true
}

// invalidAt returns the offset of the first byte that is not UTF-8, or the length.
func invalidAt(text string) int {
	at := 0
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

// scanner reads JSON by recursion, which depth bounds. Each of its reading methods returns false once it has reported a
// fault.
type scanner struct {
	d     *Decoder
	text  string
	at    int
	depth int
	level int
	// left is how many more values are allowed.
	left int
	// items and members hold what is being read at all levels, so that each array and object is allocated once, at its
	// true length.
	items   []Tree
	members []Member
}

func (s *scanner) fault(code, hint, format string, args ...any) {
	before := s.text[:s.at]
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	s.d.Report(code, hint, "line %d, column %d: %s", line, column, fmt.Sprintf(format, args...))
}

// here names what stands at the current place.
func (s *scanner) here() string {
	if s.at >= len(s.text) {
		return "the end of the document"
	}
	r, _ := utf8.DecodeRuneInString(s.text[s.at:])
	return strconv.QuoteRune(r)
}

func (s *scanner) space() {
	for s.at < len(s.text) {
		switch s.text[s.at] {
		case ' ', '\t', '\n', '\r':
			s.at++
		default:
			return
		}
	}
}

// peek returns the next character after white space, 0 at the end.
func (s *scanner) peek() byte {
	s.space()
	if s.at < len(s.text) {
		return s.text[s.at]
	}
	return 0
}

// value returns what it reads: a pointer handed down the recursion would put every value on the heap.
func (s *scanner) value() (t Tree, ok bool) {
	if s.left <= 0 {
		s.fault(TooLarge, "split the document or raise the limit", "the document has more values than are allowed")
		return t, false
	}
	s.left--
	switch c := s.peek(); {
	case c == '{':
		t.Kind = KindObject
		ok = s.descend() && s.object(&t.Members)
	case c == '[':
		t.Kind = KindArray
		ok = s.descend() && s.array(&t.Items)
	case c == '"':
		t.Kind = KindString
		ok = s.str(&t.Text)
	case c == '-' || digit(c):
		t.Kind = KindNumber
		ok = s.number(&t.Text)
	default:
		ok = s.word(&t)
	}
	return t, ok
}

// descend passes the mark that opens an array or object, if one more level is allowed.
func (s *scanner) descend() bool {
	if s.level >= s.depth {
		s.fault(TooDeep, "nest less deeply or raise the limit", "arrays and objects are nested deeper than %d", s.depth)
		return false
	}
	s.level++
	s.at++
	return true
}

// ascend passes the mark that closes an array or object.
func (s *scanner) ascend() bool {
	s.level--
	s.at++
	return true
}

// fewItems is the least by which the buffer of items grows.
const fewItems = 16

func (s *scanner) array(into *[]Tree) bool {
	if s.peek() == ']' {
		return s.ascend()
	}
	base := len(s.items)
	for i := 0; ; i++ {
		s.d.enterIndex(i)
		item, ok := s.value()
		s.d.leave()
		if !ok {
			return false
		}
		if len(s.items) == cap(s.items) {
			// Doubled, but never beyond what the rest of the text can hold: an item takes two bytes at least.
			s.items = slices.Grow(s.items, min(len(s.items)+fewItems, (len(s.text)-s.at)/2+1))
		}
		s.items = append(s.items, item)
		if more, ok := s.separator(']'); !ok {
			return false
		} else if !more {
			break
		}
	}
	*into, s.items = detach(s.items, base)
	return true
}

// fewNames is how many names are compared one by one before a set pays.
const fewNames = 16

func (s *scanner) object(into *[]Member) bool {
	if s.peek() == '}' {
		return s.ascend()
	}
	base := len(s.members)
	var names map[string]struct{}
	for {
		name, ok := s.name()
		if !ok {
			return false
		}
		s.d.enter(name)
		duplicate := holdsName(s.members[base:], names, name)
		if duplicate {
			s.d.Report(DuplicateMember, "keep one of them", "member %s occurs more than once", quote(name))
		}
		value, ok := s.value()
		s.d.leave()
		if !ok {
			return false
		}
		if !duplicate {
			s.members = append(s.members, Member{Name: name, Value: value})
			names = addName(names, s.members[base:])
		}
		if more, ok := s.separator('}'); !ok {
			return false
		} else if !more {
			break
		}
	}
	*into, s.members = detach(s.members, base)
	return true
}

// handOver is the length from which a buffer is given away instead of copied.
const handOver = 1 << 10

// detach takes what was read since base out of the buffer. A long array alone in the buffer takes the buffer with it,
// since a copy would double the memory just where it matters.
func detach[E any](buffer []E, base int) (taken, rest []E) {
	if base == 0 && len(buffer) >= handOver {
		return buffer, nil
	}
	return slices.Clone(buffer[base:]), buffer[:base]
}

func holdsName(members []Member, names map[string]struct{}, name string) bool {
	if names != nil {
		_, found := names[name]
		return found
	}
	return slices.ContainsFunc(members, func(m Member) bool { return m.Name == name })
}

// addName notes the last member's name once there are enough of them for a set.
func addName(names map[string]struct{}, members []Member) map[string]struct{} {
	switch {
	case names != nil:
		names[members[len(members)-1].Name] = struct{}{}
	case len(members) > fewNames:
		names = make(map[string]struct{}, 2*len(members))
		for i := range members {
			names[members[i].Name] = struct{}{}
		}
	}
	return names
}

// name reads a member's name and the colon.
func (s *scanner) name() (name string, ok bool) {
	if c := s.peek(); c != '"' {
		hint := "write the member's name in double quotes"
		if c == '}' {
			hint = "remove the comma before }"
		}
		s.fault(InvalidJSON, hint, "expected a member's name, found %s", s.here())
		return "", false
	}
	start := s.at
	if !s.str(&name) {
		return "", false
	}
	if len(name) > maxName {
		s.at = start
		s.fault(TooLarge, "shorten the name", "a member's name is longer than %d bytes", maxName)
		return "", false
	}
	if s.peek() != ':' {
		s.fault(InvalidJSON, "write a colon after the name", "expected ':' after the name %s, found %s", quote(name), s.here())
		return "", false
	}
	s.at++
	return name, true
}

// separator reads a comma or the closing mark, and says whether more follows.
func (s *scanner) separator(closing byte) (more, ok bool) {
	switch s.peek() {
	case ',':
		s.at++
		if closing == ']' && s.peek() == ']' {
			s.fault(InvalidJSON, "remove the comma before ]", "expected a value, found ']'")
			return false, false
		}
		return true, true
	case closing:
		return false, s.ascend()
	default:
		s.fault(InvalidJSON, fmt.Sprintf("write a comma or %q", closing), "expected ',' or %q, found %s", closing, s.here())
		return false, false
	}
}

func (s *scanner) word(into *Tree) bool {
	rest := s.text[s.at:]
	switch {
	case strings.HasPrefix(rest, "true"):
		into.Kind, into.Bool, s.at = KindBool, true, s.at+len("true")
	case strings.HasPrefix(rest, "false"):
		into.Kind, s.at = KindBool, s.at+len("false")
	case strings.HasPrefix(rest, "null"):
		into.Kind, s.at = KindNull, s.at+len("null")
	default:
		s.fault(InvalidJSON, hintValue(rest), "expected a value, found %s", s.here())
		return false
	}
	return true
}

// hintValue says what to do about text that is no value, for the usual mistakes.
func hintValue(rest string) string {
	switch {
	case rest == "":
		return "complete the document"
	case strings.HasPrefix(rest, "\ufeff"):
		return "save the document without a byte order mark"
	case rest[0] == '\'':
		return "write strings in double quotes"
	case rest[0] == '/' || rest[0] == '#':
		return "remove the comment; JSON has none"
	case rest[0] == '+' || rest[0] == '.':
		return "begin a number with a digit or a minus sign"
	default:
		return "write a string, a number, an object, an array, true, false or null"
	}
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// digits passes over digits and returns how many there were.
func (s *scanner) digits() int {
	start := s.at
	for s.at < len(s.text) && digit(s.text[s.at]) {
		s.at++
	}
	return s.at - start
}

// next reports whether one of the characters stands here, and passes over it.
func (s *scanner) next(characters string) bool {
	if s.at < len(s.text) && strings.IndexByte(characters, s.text[s.at]) >= 0 {
		s.at++
		return true
	}
	return false
}

func (s *scanner) number(into *string) bool {
	start := s.at
	s.next("-")
	zero := s.next("0")
	if more := s.digits(); zero && more > 0 {
		s.at = start
		s.fault(InvalidJSON, "remove the leading zeros", "a number begins with a needless zero")
		return false
	} else if !zero && more == 0 {
		return s.noDigit()
	}
	if s.next(".") && s.digits() == 0 {
		return s.noDigit()
	}
	if s.next("eE") {
		s.next("+-")
		if s.digits() == 0 {
			return s.noDigit()
		}
	}
	*into = s.text[start:s.at]
	return true
}

func (s *scanner) noDigit() bool {
	s.fault(InvalidJSON, "complete the number", "expected a digit, found %s", s.here())
	return false
}

// str reads a string. Without an escape it is a part of the text; with one it is built anew.
func (s *scanner) str(into *string) bool {
	s.at++
	start := s.at
	var built []byte
	for s.at < len(s.text) {
		switch c := s.text[s.at]; {
		case c == '"':
			if built == nil {
				*into = s.text[start:s.at]
			} else {
				*into = string(append(built, s.text[start:s.at]...))
			}
			s.at++
			return true
		case c == '\\':
			if built == nil {
				built = make([]byte, 0, 2*(s.at-start)+16)
			}
			built = append(built, s.text[start:s.at]...)
			var ok bool
			if built, ok = s.escape(built); !ok {
				return false
			}
			start = s.at
		case c < ' ':
			s.fault(InvalidJSON, fmt.Sprintf(`write it as \u%04x`, c), "a string holds the control character %q", c)
			return false
		default:
			s.at++
		}
	}
	s.fault(InvalidJSON, "close the string with a double quote", "the string does not end")
	return false
}

// escape reads one escape, two where they make a surrogate pair.
func (s *scanner) escape(built []byte) ([]byte, bool) {
	var c byte
	if s.at+1 < len(s.text) {
		c = s.text[s.at+1]
	}
	if c == 'u' {
		return s.escapedRune(built)
	}
	letter := strings.IndexByte(`"\/bfnrt`, c)
	if c == 0 || letter < 0 {
		s.fault(InvalidJSON, `write a backslash as \\`, "the string holds an escape that JSON does not know")
		return nil, false
	}
	s.at += 2
	return append(built, "\"\\/\b\f\n\r\t"[letter]), true
}

func (s *scanner) escapedRune(built []byte) ([]byte, bool) {
	unit, ok := s.hex(s.at)
	if !ok {
		s.fault(InvalidJSON, `write four hexadecimal digits after \u`, `the string holds an incomplete \u escape`)
		return nil, false
	}
	size := len(`\u0000`)
	if utf16.IsSurrogate(unit) {
		low, _ := s.hex(s.at + size)
		unit = utf16.DecodeRune(unit, low)
		if unit == utf8.RuneError {
			s.fault(InvalidUTF8, "write both halves of the surrogate pair, or the character itself",
				"the escape %s is half a surrogate pair", s.text[s.at:s.at+size])
			return nil, false
		}
		size *= 2
	}
	s.at += size
	return utf8.AppendRune(built, unit), true
}

// hex reads the code unit of a \u escape at the given place.
func (s *scanner) hex(at int) (rune, bool) {
	const size = len(`\u0000`)
	if at+size > len(s.text) || s.text[at] != '\\' || s.text[at+1] != 'u' {
		return 0, false
	}
	unit := rune(0)
	for _, c := range []byte(s.text[at+2 : at+size]) {
		i := strings.IndexByte("0123456789abcdefABCDEF", c)
		if i < 0 {
			return 0, false
		}
		if i > 15 {
			i -= 6
		}
		unit = unit<<4 | rune(i)
	}
	return unit, true
}
