package wire

import (
	"fmt"
	"strconv"
	"strings"
)

// String is a JSON string; zero is the empty string.
func String[T ~string]() Codec[T] {
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) {
			if t.Kind != KindString {
				d.WrongType(t, "a string")
				return
			}
			*into = T(t.Text)
		},
		Encode:   func(e *Encoder, from *T) { e.String(string(*from)) },
		IsZero:   func(v *T) bool { return *v == "" },
		Describe: describeString,
	}
}

// Bool is true or false; zero is false.
func Bool() Codec[bool] {
	return Codec[bool]{
		Decode: func(d *Decoder, t *Tree, into *bool) {
			if t.Kind != KindBool {
				d.WrongType(t, "true or false")
				return
			}
			*into = t.Bool
		},
		Encode:   func(e *Encoder, from *bool) { e.Bool(*from) },
		IsZero:   func(v *bool) bool { return !*v },
		Describe: describeBool,
	}
}

// Integer is a JSON number of digits only, from least to greatest, both included; zero is 0. A fraction, an exponent or
// a number out of bounds is an InvalidNumber fault, also when its value is whole (1.0, 1e3).
func Integer(least, greatest int64) Codec[int] {
	return Codec[int]{
		Decode: func(d *Decoder, t *Tree, into *int) {
			if t.Kind != KindNumber {
				d.WrongType(t, "a whole number")
				return
			}
			wrong := "is out of bounds"
			if strings.ContainsAny(t.Text, ".eE") {
				wrong = "is not written as a whole number"
			}
			// Bounds wider than an int are narrowed by the size of int itself, never by wrapping round.
			value, err := strconv.ParseInt(t.Text, 10, strconv.IntSize)
			if err != nil || value < least || value > greatest {
				hint := fmt.Sprintf("write a whole number from %d to %d", least, greatest)
				d.Report(InvalidNumber, hint, "%s %s", shorten(t.Text, maxQuoted), wrong)
				return
			}
			*into = int(value)
		},
		Encode: func(e *Encoder, from *int) { e.Int(int64(*from)) },
		IsZero: func(v *int) bool { return *v == 0 },
		Describe: func(*Schemas) Schema {
			bounds := [2]int64{least, greatest}
			return Schema{Types: []string{"integer"}, Least: &bounds[0], Greatest: &bounds[1]}
		},
	}
}

// maxReason is how many bytes of a parser's error a message repeats.
const maxReason = 256

// Text is a JSON string read by parse and written by format; with numbers, a bare JSON number is read too, by its
// digits as written. An error of parse is a fault with its text: InvalidNumber with numbers, WrongType without. what
// names the expected thing, such as "a decimal number"; isZero may be nil: then it is never left out. A schema says of
// the text only what [Described] adds.
func Text[T any](parse func(string) (T, error), format func(*T) string, isZero func(*T) bool, what string, numbers bool) Codec[T] {
	code := WrongType
	if numbers {
		code = InvalidNumber
	}
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) {
			if t.Kind != KindString && (!numbers || t.Kind != KindNumber) {
				d.WrongType(t, what)
				return
			}
			value, err := parse(t.Text)
			if err != nil {
				if d.counted() {
					d.Report(code, "write "+what, "%s", shorten(err.Error(), maxReason))
				}
				return
			}
			*into = value
		},
		Encode: func(e *Encoder, from *T) { e.String(format(from)) },
		IsZero: isZero,
		Describe: func(*Schemas) Schema {
			text := Schema{Description: what, Types: []string{"string"}}
			if numbers {
				text.Types = append(text.Types, "number")
			}
			return text
		},
	}
}
