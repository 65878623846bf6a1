package wire

import (
	"strings"
	"unicode/utf8"
)

// Kind is the type of a JSON value. The zero value is no type and marks a Tree that was never filled.
type Kind uint8

// The types of JSON values.
const (
	KindNull Kind = iota + 1
	KindBool
	KindNumber
	KindString
	KindArray
	KindObject
)

// String names the type as a message does: "null", "a boolean", "a number", "a string", "an array", "an object"; any
// other value is "nothing".
func (k Kind) String() string {
	switch k {
	case KindNull:
		return "null"
	case KindBool:
		return "a boolean"
	case KindNumber:
		return "a number"
	case KindString:
		return "a string"
	case KindArray:
		return "an array"
	case KindObject:
		return "an object"
	default:
		return "nothing"
	}
}

// Tree is a JSON value. The zero value is none. Values within arrays and objects are read from the document as a codec
// comes to them, so that one that no codec wants costs sixteen bytes.
type Tree struct {
	// Kind says which of the other fields counts.
	Kind Kind
	// Bool is the value of a boolean.
	Bool bool
	// Text is the content of a string, or the digits of a number exactly as written. Without an escape it shares memory
	// with the document.
	Text string

	document *document
	at       uint32
}

// document is a whole document and the table of its values, in the order in which they begin.
type document struct {
	text   string
	blocks [][]value // all full but the last
}

// value is one value of a document, or the name of a member, which stands before the member's value.
type value struct {
	// start and end are where it is written: a string without its quotes, anything else as a whole.
	start, end uint32
	// next is the place in the table after the value and all values within.
	next uint32
	kind Kind
	// escaped says that a string holds escapes.
	escaped bool
}

// blockSize is how many values stand in a block: adding one moves no more than that many.
const blockSize = 1 << 12

func (doc *document) value(at uint32) *value {
	return &doc.blocks[at/blockSize][at%blockSize]
}

// size returns how many values the table has.
func (doc *document) size() uint32 {
	full := len(doc.blocks) - 1
	if full < 0 {
		return 0
	}
	return uint32(full*blockSize + len(doc.blocks[full])) //nolint:gosec // bounded by the document's length
}

// add appends a value to the table and returns its place.
func (doc *document) add(v value) uint32 {
	last := len(doc.blocks) - 1
	switch {
	case last < 0:
		// A short document has few values; a long one fills the block.
		doc.blocks = append(doc.blocks, make([]value, 0, min(len(doc.text)/4+1, blockSize)))
		last = 0
	case len(doc.blocks[last]) == blockSize:
		doc.blocks = append(doc.blocks, make([]value, 0, blockSize))
		last++
	}
	doc.blocks[last] = append(doc.blocks[last], v)
	return doc.size() - 1
}

// truncate takes the values from a place on out of the table.
func (doc *document) truncate(at uint32) {
	doc.blocks = doc.blocks[:at/blockSize+1]
	last := &doc.blocks[at/blockSize]
	*last = (*last)[:at%blockSize]
}

// content returns the content of a string, or the digits of a number.
func (doc *document) content(v *value) string {
	rest := doc.text[v.start:v.end]
	if !v.escaped {
		return rest
	}
	var content strings.Builder
	content.Grow(len(rest))
	for rest != "" {
		if rest[0] == '\\' {
			r, size := unescape(rest)
			content.WriteRune(r)
			rest = rest[size:]
			continue
		}
		plain := untilEscape(rest)
		content.WriteString(rest[:plain])
		rest = rest[plain:]
	}
	if content.Len() < content.Cap()/2 {
		return strings.Clone(content.String()) // \u0000 is six times as long as what it stands for
	}
	return content.String()
}

// appendContent appends the content of a string.
func (doc *document) appendContent(dst []byte, v *value) []byte {
	rest := doc.text[v.start:v.end]
	for rest != "" {
		if rest[0] == '\\' {
			r, size := unescape(rest)
			dst = utf8.AppendRune(dst, r)
			rest = rest[size:]
			continue
		}
		plain := untilEscape(rest)
		dst = append(dst, rest[:plain]...)
		rest = rest[plain:]
	}
	return dst
}

// untilEscape returns how many bytes stand before the first escape.
func untilEscape(text string) int {
	if i := strings.IndexByte(text, '\\'); i >= 0 {
		return i
	}
	return len(text)
}

// load makes t the value at a place.
func (t *Tree) load(doc *document, at uint32) {
	v := doc.value(at)
	*t = Tree{Kind: v.kind, document: doc, at: at}
	switch v.kind {
	case KindString, KindNumber:
		t.Text = doc.content(v)
	case KindBool:
		t.Bool = doc.text[v.start] == 't'
	case KindNull, KindArray, KindObject:
	}
}

// children walks over what an array or object holds.
type children struct {
	document *document
	at, end  uint32
}

// children returns the walk over t, which is an array or object.
func (t *Tree) children() children {
	if t.document == nil {
		return children{}
	}
	return children{document: t.document, at: t.at + 1, end: t.document.value(t.at).next}
}

// item makes into the next item of an array; false after the last.
func (c *children) item(into *Tree) bool {
	if c.at >= c.end {
		return false
	}
	into.load(c.document, c.at)
	c.at = c.document.value(c.at).next
	return true
}

// member returns the name of the next member of an object and the place of its value; false after the last.
func (c *children) member() (name string, place uint32, ok bool) {
	if c.at >= c.end {
		return "", 0, false
	}
	place = c.at + 1
	name = c.document.content(c.document.value(c.at))
	c.at = c.document.value(place).next
	return name, place, true
}

// find returns the place of a member's value by the member's name.
func (c *children) find(name string) (place uint32, found bool) {
	for ; c.at < c.end; c.at = c.document.value(c.at + 1).next {
		v := c.document.value(c.at)
		// An escape is at most six times as long as what it stands for.
		length := int(v.end - v.start)
		if length == len(name) && c.document.text[v.start:v.end] == name && !v.escaped ||
			v.escaped && length <= 6*len(name) && c.document.content(v) == name {
			return c.at + 1, true
		}
	}
	return 0, false
}

// items returns how many items an array has; an object has two for each member, its name and its value.
func (t *Tree) items() int {
	count := 0
	for c := t.children(); c.at < c.end; c.at = c.document.value(c.at).next {
		count++
	}
	return count
}

// written returns how many bytes of the document the value takes.
func (t *Tree) written() int {
	if t.document == nil {
		return len(t.Text)
	}
	v := t.document.value(t.at)
	return int(v.end - v.start)
}
