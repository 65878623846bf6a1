package wire

import (
	"hash"
	"strconv"
	"unicode/utf8"
)

// Encoder appends canonical JSON, setting the commas itself. The zero value is ready to use.
type Encoder struct {
	buffer []byte
	// hash takes what is written, where somebody wants nothing else of it.
	hash hash.Hash
	// bare leaves <, >, &, U+2028 and U+2029 unescaped, so that a text never gets longer than it was.
	bare bool
	// follows says that a value or member stands before the next one in the same array or object.
	follows bool
}

// Bytes returns what has been written. It is valid until the next call that writes.
func (e *Encoder) Bytes() []byte { return e.buffer }

// String writes a string, escaped exactly as json.Marshal does: <, >, &, U+2028 and U+2029 are escaped and invalid UTF-8
// becomes U+FFFD.
func (e *Encoder) String(s string) {
	e.begin()
	e.quoted(s)
}

// pieceSize is how much is written before it goes to a hash.
const pieceSize = 32 << 10

// quoted writes a string in its quotes. Into a hash a long one goes in pieces.
func (e *Encoder) quoted(s string) {
	e.buffer = append(e.buffer, '"')
	for e.hash != nil && len(s) > pieceSize {
		cut := pieceSize
		for cut > pieceSize-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
			cut--
		}
		e.buffer = appendEscaped(e.buffer, s[:cut], e.bare)
		e.flush()
		s = s[cut:]
	}
	e.buffer = append(appendEscaped(e.buffer, s, e.bare), '"')
	if len(e.buffer) > pieceSize {
		e.flush()
	}
}

// flush gives what was written to the hash, where there is one.
func (e *Encoder) flush() {
	if e.hash != nil {
		e.hash.Write(e.buffer) // a hash returns no error
		e.buffer = e.buffer[:0]
	}
}

// Raw writes b as one value. JSON is brought to the canonical form of [Encoder.Tree]; anything else is copied as it is,
// so that json.Marshal and every reader refuse it instead of a value being invented.
func (e *Encoder) Raw(b []byte) {
	tree, faults := Parse(b, Limits{Bytes: int64(len(b)), Depth: maxDepth, Values: len(b) + 1, Problems: 1})
	if len(faults) > 0 {
		e.begin()
		e.buffer = append(e.buffer, b...)
		return
	}
	e.Tree(&tree)
}

// Bool writes true or false.
func (e *Encoder) Bool(b bool) {
	e.begin()
	e.buffer = strconv.AppendBool(e.buffer, b)
}

// Int writes a whole number.
func (e *Encoder) Int(i int64) {
	e.begin()
	e.buffer = strconv.AppendInt(e.buffer, i, 10)
}

// Null writes null.
func (e *Encoder) Null() {
	e.begin()
	e.buffer = append(e.buffer, "null"...)
}

// Tree writes a parsed value with its members in their order and its numbers digit by digit. A Tree that is no JSON
// value writes nothing, so that every reader refuses the whole instead of a value being invented.
func (e *Encoder) Tree(t *Tree) {
	switch t.Kind {
	case KindBool:
		e.Bool(t.Bool)
	case KindNumber:
		e.begin()
		e.buffer = append(e.buffer, t.Text...)
	case KindString:
		e.String(t.Text)
	case KindArray:
		e.BeginArray()
		var item Tree
		for c := t.children(); c.item(&item); {
			e.Tree(&item)
		}
		e.EndArray()
	case KindObject:
		e.BeginObject()
		var value Tree
		c := t.children()
		for name, place, ok := c.member(); ok; name, place, ok = c.member() {
			e.Name(name)
			value.load(t.document, place)
			e.Tree(&value)
		}
		e.EndObject()
	case KindNull:
		e.Null()
	}
}

// BeginObject opens an object; each of its members is a Name and then one value.
func (e *Encoder) BeginObject() { e.open('{') }

// Name writes the name of the next member.
func (e *Encoder) Name(name string) {
	e.String(name)
	e.buffer = append(e.buffer, ':')
	e.follows = false
}

// EndObject closes the object opened last.
func (e *Encoder) EndObject() { e.close('}') }

// BeginArray opens an array; each value written until EndArray is an item.
func (e *Encoder) BeginArray() { e.open('[') }

// EndArray closes the array opened last.
func (e *Encoder) EndArray() { e.close(']') }

// begin sets the comma before a value where one is needed.
func (e *Encoder) begin() {
	if e.follows {
		e.buffer = append(e.buffer, ',')
	}
	e.follows = true
}

func (e *Encoder) open(mark byte) {
	e.begin()
	e.buffer = append(e.buffer, mark)
	e.follows = false
}

func (e *Encoder) close(mark byte) {
	e.buffer = append(e.buffer, mark)
	e.follows = true
}

const hexDigits = "0123456789abcdef"

// appendEscaped appends s escaped, byte for byte as json.Marshal would, or bare.
func appendEscaped(buffer []byte, s string, bare bool) []byte {
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if plain(c) || bare && (c == '<' || c == '>' || c == '&') {
				i++
				continue
			}
			buffer = append(buffer, s[start:i]...)
			buffer = appendEscape(buffer, c)
			i++
			start = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			buffer = append(buffer, s[start:i]...)
			buffer = append(buffer, `\ufffd`...)
			start = i + size
		case !bare && (r == '\u2028' || r == '\u2029'):
			// JavaScript reads these two as line ends, so json.Marshal escapes them.
			buffer = append(buffer, s[start:i]...)
			buffer = append(buffer, `\u202`...)
			buffer = append(buffer, hexDigits[r&0xF])
			start = i + size
		}
		i += size
	}
	return append(buffer, s[start:]...)
}

// plain reports whether an ASCII character stands for itself.
func plain(c byte) bool {
	return c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&'
}

func appendEscape(buffer []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(buffer, '\\', c)
	case '\b':
		return append(buffer, '\\', 'b')
	case '\f':
		return append(buffer, '\\', 'f')
	case '\n':
		return append(buffer, '\\', 'n')
	case '\r':
		return append(buffer, '\\', 'r')
	case '\t':
		return append(buffer, '\\', 't')
	default:
		return append(buffer, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
	}
}
