package wire

import (
	"strings"
	"unicode/utf8"
)

// The codes of faults. They are a public contract: never reused for another meaning.
const (
	// InvalidJSON says that the text is not JSON (RFC 8259).
	InvalidJSON = "invalid_json"
	// InvalidUTF8 says that the text is not UTF-8, or that an escape names half a surrogate pair.
	InvalidUTF8 = "invalid_utf8"
	// TrailingData says that something follows the document's one value.
	TrailingData = "trailing_data"
	// DuplicateMember says that an object has a member twice.
	DuplicateMember = "duplicate_member"
	// UnknownMember says that an object has a member its table does not know.
	UnknownMember = "unknown_member"
	// WrongCase says that a member is known, but in other upper or lower case.
	WrongCase = "wrong_case"
	// MissingMember says that an object lacks a member it must have.
	MissingMember = "missing_member"
	// WrongType says that a value is of another JSON type or form than expected; null is one of them.
	WrongType = "wrong_type"
	// UnknownWord says that a string is none of the words allowed there.
	UnknownWord = "unknown_word"
	// UnknownKind says that a one-of object names no kind, several kinds, or one that is not known.
	UnknownKind = "unknown_kind"
	// TooDeep says that arrays and objects are nested beyond the limit.
	TooDeep = "too_deep"
	// TooLarge says that the document, or a member's name, is longer than the limit.
	TooLarge = "too_large"
	// InvalidNumber says that a number cannot be read or lies outside its bounds.
	InvalidNumber = "invalid_number"
	// UnsupportedFormat says that the document is of another format, or of a newer version of it.
	UnsupportedFormat = "unsupported_format"
)

// Fault is one thing wrong with a document. The zero value says nothing and is never reported.
type Fault struct {
	// Code is one of the constants of this package, or the caller's own.
	Code string
	// Path is the JSON Pointer (RFC 6901) of the place; "" is the whole document. A missing member is reported at
	// the object that lacks it, so that the pointer always leads somewhere.
	Path string
	// Message says what is wrong there.
	Message string
	// Hint says what to do; it may be empty.
	Hint string
}

// Limits bounds what is read; each must be positive. A limit that is not refuses every document it can measure, and
// Problems below 1 counts as 1, so that a faulty document can never look sound.
type Limits struct {
	// Bytes is the longest document, in bytes.
	Bytes int64
	// Depth is how deep arrays and objects may be nested: [] has depth 1. At most 10,000 is honoured.
	Depth int
	// Values is how many values a document may have, those within others included. It bounds memory, of which a short
	// value takes much more read than written.
	Values int
	// Problems is how many faults are kept; further ones are only counted.
	Problems int
}

// maxDepth bounds recursion whatever the caller allows; encoding/json, which may carry our output, has the same bound.
const maxDepth = 10_000

// maxName is the longest name of a member in bytes. Names recur in the path of every fault below them, so that a
// document of one long name could otherwise be multiplied by its faults.
const maxName = 1024

// maxQuoted is how many bytes of a document a message quotes.
const maxQuoted = 64

// shorten cuts text for a message, at a character's edge.
func shorten(text string, bytes int) string {
	if len(text) <= bytes {
		return text
	}
	for bytes > 0 && !utf8.RuneStart(text[bytes]) {
		bytes--
	}
	return text[:bytes] + "…"
}

// escapeToken writes a reference token of a JSON Pointer.
func escapeToken(token string) string {
	if !strings.ContainsAny(token, "~/") {
		return token
	}
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(token)
}
