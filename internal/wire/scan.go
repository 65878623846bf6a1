package wire

import (
	"fmt"
	"hash/maphash"
	"math"
	"strconv"
	"strings"
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

// maxBytes bounds a document whatever the caller allows: places in it are kept in four bytes.
const maxBytes = math.MaxUint32

// parse is Parse that reports to d, and says whether the tree is whole.
func parse[D []byte | string](d *Decoder, data D, limits Limits) (tree Tree, whole bool) {
	if most := min(limits.Bytes, maxBytes); int64(len(data)) > most {
		fault := tooLarge(most)
		d.Report(fault.Code, fault.Hint, "%s", fault.Message)
		return Tree{}, false
	}
	text := string(data) // no copy of a string
	s := scanner{d: d, text: text, document: &document{text: text}, depth: min(limits.Depth, maxDepth), left: limits.Values}
	if !utf8.ValidString(text) {
		s.at = invalidAt(text)
		s.fault(InvalidUTF8, "save the document as UTF-8", "byte 0x%02x is not UTF-8", text[s.at])
		return Tree{}, false
	}
	if !s.value() {
		return Tree{}, false
	}
	s.space()
	if s.at < len(text) {
		s.fault(TrailingData, "remove everything after the value", "%s follows the document's one value", s.here())
		return Tree{}, false
	}
	tree.load(s.document, 0)
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

// scanner reads JSON by recursion, which depth bounds, and lists the values it comes by. Each of its reading methods
// returns false once it has reported a fault.
type scanner struct {
	d        *Decoder
	text     string
	document *document
	at       int
	depth    int
	// open are the places that the value being read lies within, outermost first.
	open []openPlace
	// left is how many more values are allowed.
	left    int
	level   int
	seed    maphash.Seed
	scratch [2][]byte // for names with escapes
}

// openPlace is the name of a member, as a place of the document's table, or the index of an item.
type openPlace struct {
	name  uint32 // 0 for an item: the first value of a document is no name
	index int
}

func (s *scanner) fault(code, hint, format string, args ...any) {
	before := s.text[:s.at]
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	s.report(code, hint, "line %d, column %d: %s", line, column, fmt.Sprintf(format, args...))
}

// report adds a fault at the place of the value being read.
func (s *scanner) report(code, hint, format string, args ...any) {
	if !s.d.counted() {
		return
	}
	for _, place := range s.open {
		if place.name == 0 {
			s.d.enterIndex(place.index)
		} else {
			s.d.enter(s.document.content(s.document.value(place.name)))
		}
	}
	s.d.Report(code, hint, format, args...)
	for range s.open {
		s.d.leave()
	}
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

// value reads one value with all values within, and adds them to the table.
func (s *scanner) value() (ok bool) {
	if s.left <= 0 {
		s.fault(TooLarge, "split the document or raise the limit", "the document has more values than are allowed")
		return false
	}
	s.left--
	c := s.peek()
	place := s.document.add(value{start: s.place()})
	v := s.document.value(place)
	switch {
	case c == '{':
		v.kind = KindObject
		ok = s.descend() && s.object(place)
	case c == '[':
		v.kind = KindArray
		ok = s.descend() && s.array()
	case c == '"':
		v.kind = KindString
		ok = s.str(v)
	case c == '-' || digit(c):
		v.kind = KindNumber
		ok = s.number()
	default:
		ok = s.word(v)
	}
	if !ok {
		return false
	}
	v = s.document.value(place) // a first block that grew has moved
	if v.kind != KindString {
		v.end = s.place()
	}
	v.next = s.document.size()
	return true
}

// place returns the present place in the text.
func (s *scanner) place() uint32 {
	return uint32(s.at) //nolint:gosec // maxBytes bounds it
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

func (s *scanner) array() bool {
	if s.peek() == ']' {
		return s.ascend()
	}
	for i := 0; ; i++ {
		s.open = append(s.open, openPlace{index: i})
		ok := s.value()
		s.open = s.open[:len(s.open)-1]
		if !ok {
			return false
		}
		if more, ok := s.separator(']'); !ok || !more {
			return ok
		}
	}
}

func (s *scanner) object(place uint32) bool {
	if s.peek() == '}' {
		return s.ascend()
	}
	known := names{scanner: s, object: place}
	for {
		name, ok := s.name()
		if !ok {
			return false
		}
		s.open = append(s.open, openPlace{name: name})
		duplicate := known.seen(name)
		if duplicate {
			s.duplicate(name)
		}
		ok = s.value()
		s.open = s.open[:len(s.open)-1]
		if !ok {
			return false
		}
		if duplicate {
			s.document.truncate(name)
		}
		if more, ok := s.separator('}'); !ok || !more {
			return ok
		}
	}
}

func (s *scanner) duplicate(name uint32) {
	if !s.d.counted() {
		return
	}
	s.report(DuplicateMember, "keep one of them", "member %s occurs more than once", quote(s.document.content(s.document.value(name))))
}

// name reads a member's name and the colon, and returns the name's place in the table.
func (s *scanner) name() (place uint32, ok bool) {
	if c := s.peek(); c != '"' {
		hint := "write the member's name in double quotes"
		if c == '}' {
			hint = "remove the comma before }"
		}
		s.fault(InvalidJSON, hint, "expected a member's name, found %s", s.here())
		return 0, false
	}
	start := s.at
	name := value{kind: KindString}
	if !s.str(&name) {
		return 0, false
	}
	// An escape is at most six times as long as what it stands for.
	if length := name.end - name.start; length > 6*maxName || length > maxName && len(s.document.content(&name)) > maxName {
		s.at = start
		s.fault(TooLarge, "shorten the name", "a member's name is longer than %d bytes", maxName)
		return 0, false
	}
	if s.peek() != ':' {
		s.fault(InvalidJSON, "write a colon after the name", "expected ':' after the name %s, found %s", quote(s.document.content(&name)), s.here())
		return 0, false
	}
	s.at++
	name.next = s.document.size() + 1
	return s.document.add(name), true
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

func (s *scanner) word(v *value) bool {
	rest := s.text[s.at:]
	switch {
	case strings.HasPrefix(rest, "true"):
		v.kind, s.at = KindBool, s.at+len("true")
	case strings.HasPrefix(rest, "false"):
		v.kind, s.at = KindBool, s.at+len("false")
	case strings.HasPrefix(rest, "null"):
		v.kind, s.at = KindNull, s.at+len("null")
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
