package indicators

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// MeasureID names a measure, "volunteer.registered". See [ValidID] for its form.
type MeasureID string

// IndicatorID names an indicator, "volunteer.registered_share". See [ValidID] for its form.
type IndicatorID string

// CheckID names a check, "volunteer.active_within_registered". See [ValidID] for its form.
type CheckID string

// NodeID names a node of a framework; every node has its own. See [ValidID] for its form.
type NodeID string

const maxIDLength = 128

// ValidID reports whether id can name something: 1 to 128 bytes of UTF-8, made of letters (of any script,
// so that official codes such as Ⅱ-1 serve), digits and the characters . _ - #, the first a letter or digit.
func ValidID[T ~string](id T) bool { return idFault(string(id)) == "" }

func idFault(id string) string {
	switch {
	case id == "":
		return "the identifier is empty"
	case len(id) > maxIDLength:
		return fmt.Sprintf("the identifier has %d bytes, at most %d are allowed", len(id), maxIDLength)
	case !utf8.ValidString(id):
		return "the identifier is not valid UTF-8"
	}
	for i, r := range id {
		switch {
		case unicode.IsLetter(r) || unicode.IsNumber(r):
		case i > 0 && (r == '.' || r == '_' || r == '-' || r == '#'):
		default:
			return fmt.Sprintf("the identifier %q has the character %q", id, r)
		}
	}
	return ""
}

const idHint = "use letters, digits and . _ - #, starting with a letter or digit, at most 128 bytes"
