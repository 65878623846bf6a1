package wire

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

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

func (s *scanner) number() bool {
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
	return true
}

func (s *scanner) noDigit() bool {
	s.fault(InvalidJSON, "complete the number", "expected a digit, found %s", s.here())
	return false
}

// str reads a string, and notes where its content stands and whether that holds escapes.
func (s *scanner) str(v *value) bool {
	s.at++
	v.start = s.place()
	for s.at < len(s.text) {
		switch c := s.text[s.at]; {
		case c == '"':
			v.end = s.place()
			s.at++
			return true
		case c == '\\':
			v.escaped = true
			if !s.escape() {
				return false
			}
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

// shortEscape returns what the letter of a short escape stands for, 0 where there is no such escape.
func shortEscape(letter byte) byte {
	switch letter {
	case '"', '\\', '/':
		return letter
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	default:
		return 0
	}
}

// escapeSize is how long an escape by number is.
const escapeSize = len(`\u0000`)

// escape passes one escape, two where they make a surrogate pair.
func (s *scanner) escape() bool {
	var c byte
	if s.at+1 < len(s.text) {
		c = s.text[s.at+1]
	}
	switch {
	case c == 'u':
		return s.escapedRune()
	case shortEscape(c) == 0:
		s.fault(InvalidJSON, `write a backslash as \\`, "the string holds an escape that JSON does not know")
		return false
	default:
		s.at += 2
		return true
	}
}

func (s *scanner) escapedRune() bool {
	unit, ok := escapedUnit(s.text[s.at:])
	if !ok {
		s.fault(InvalidJSON, `write four hexadecimal digits after \u`, `the string holds an incomplete \u escape`)
		return false
	}
	size := escapeSize
	if utf16.IsSurrogate(unit) {
		low, _ := escapedUnit(s.text[s.at+size:])
		if utf16.DecodeRune(unit, low) == utf8.RuneError {
			s.fault(InvalidUTF8, "write both halves of the surrogate pair, or the character itself",
				"the escape %s is half a surrogate pair", s.text[s.at:s.at+size])
			return false
		}
		size *= 2
	}
	s.at += size
	return true
}

// unescape returns the character of the escape that a text begins with, which the scanner has seen to be sound, and how
// long the escape is.
func unescape(text string) (r rune, size int) {
	if text[1] != 'u' {
		return rune(shortEscape(text[1])), 2
	}
	unit, _ := escapedUnit(text)
	if !utf16.IsSurrogate(unit) {
		return unit, escapeSize
	}
	low, _ := escapedUnit(text[escapeSize:])
	return utf16.DecodeRune(unit, low), 2 * escapeSize
}

// escapedUnit reads the code unit of the escape by number that a text begins with.
func escapedUnit(text string) (unit rune, ok bool) {
	if len(text) < escapeSize || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	for _, c := range []byte(text[2:escapeSize]) {
		switch {
		case digit(c):
			unit = unit<<4 | rune(c-'0')
		case c >= 'a' && c <= 'f':
			unit = unit<<4 | rune(c-'a'+10)
		case c >= 'A' && c <= 'F':
			unit = unit<<4 | rune(c-'A'+10)
		default:
			return 0, false
		}
	}
	return unit, true
}
