package exact

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

var (
	// ErrSyntax marks text that is not a number in the accepted notation.
	ErrSyntax = errors.New("not a number")
	// ErrRange marks a number beyond MaxDigits, beyond MaxMagnitude, or with denominator 0.
	ErrRange = errors.New("number out of range")
)

// maxShownText is the part of a bad text an error quotes.
const maxShownText = 40

// Notation is the notation that [Parse] reads, as a regular expression. It says nothing of the limits.
const Notation = `^[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$|^[+-]?[0-9]+/[+-]?0*[1-9][0-9]*$`

// MaxTextLength bounds the bytes [Parse] reads; the longest number within the limits needs far fewer.
const MaxTextLength = 256

// Parse reads a decimal, [+-]digits[.digits][e[+-]digits] with e or E, or a fraction of two whole numbers,
// [+-]digits/[+-]digits. Only ASCII is read: no spaces, separators, percent signs or names of numbers.
//
// The limits MaxDigits and MaxMagnitude hold for a decimal, for numerator and denominator each, and for the decimal that a
// fraction may be equal to. Errors match
// ErrSyntax or ErrRange. Text longer than 256 bytes is refused unread.
func Parse(text string) (Rat, error) {
	if len(text) > MaxTextLength {
		return Rat{}, fmt.Errorf("%w: the text has %d bytes; give at most %d", ErrRange, len(text), MaxTextLength)
	}
	r, err := parse(text)
	if err != nil {
		return Rat{}, fmt.Errorf("%s: %w", quoted(text), err)
	}
	return r, nil
}

// quoted returns text for an error, shortened.
func quoted(text string) string {
	if len(text) > maxShownText {
		return fmt.Sprintf("%q…", text[:maxShownText])
	}
	return fmt.Sprintf("%q", text)
}

// parse is Parse without the text in its errors.
func parse(text string) (Rat, error) {
	numerator, denominator, isFraction := strings.Cut(text, "/")
	if !isFraction {
		return parseDecimal(text)
	}
	num, err := parseWhole(numerator, "numerator")
	if err != nil {
		return Rat{}, err
	}
	den, err := parseWhole(denominator, "denominator")
	if err != nil {
		return Rat{}, err
	}
	quotient, ok := num.Quo(den)
	if !ok {
		return Rat{}, fmt.Errorf("%w: the denominator is 0; give another", ErrRange)
	}
	// Its canonical text is a decimal then, which must read back.
	if coefficient, exponent, terminates := quotient.Decimal(); terminates {
		return FromDecimal(coefficient, exponent)
	}
	return quotient, nil
}

// parseWhole reads [+-]digits, one part of a fraction.
func parseWhole(text, part string) (Rat, error) {
	if strings.ContainsAny(text, ".eE") {
		return Rat{}, fmt.Errorf("%w: %s of a fraction: give a whole number without point or exponent", ErrSyntax, part)
	}
	r, err := parseDecimal(text)
	if err != nil {
		return Rat{}, fmt.Errorf("%s: %w", part, err)
	}
	return r, nil
}

// parseDecimal reads [+-]digits[.digits][e[+-]digits].
func parseDecimal(text string) (Rat, error) {
	negative, rest := cutSign(text)
	whole, rest := cutDigits(rest)
	if whole == "" {
		return Rat{}, syntaxError(text, rest, "a digit")
	}
	var places string
	if strings.HasPrefix(rest, ".") {
		places, rest = cutDigits(rest[1:])
		if places == "" {
			return Rat{}, syntaxError(text, rest, "a digit after the point")
		}
	}
	var exponent int64
	if strings.HasPrefix(rest, "e") || strings.HasPrefix(rest, "E") {
		var digits string
		var below bool
		below, rest = cutSign(rest[1:])
		digits, rest = cutDigits(rest)
		if digits == "" {
			return Rat{}, syntaxError(text, rest, "a digit of the exponent")
		}
		exponent = boundedInt(digits)
		if below {
			exponent = -exponent
		}
	}
	if rest != "" {
		return Rat{}, syntaxError(text, rest, "the end of the number")
	}
	if exponent <= -maxExponent || exponent >= maxExponent {
		return Rat{}, fmt.Errorf("%w: the exponent is huge; give a magnitude from 10^-%d to 10^%d",
			ErrRange, MaxMagnitude, MaxMagnitude)
	}
	return fromDigits(negative, whole, places, exponent)
}

// syntaxError says what was expected where rest begins in text.
func syntaxError(text, rest, expected string) error {
	return fmt.Errorf("%w: expected %s at byte %d", ErrSyntax, expected, len(text)-len(rest)+1)
}

// cutSign returns whether text begins with a minus sign, and what follows an optional sign.
func cutSign(text string) (negative bool, rest string) {
	if text != "" && (text[0] == '+' || text[0] == '-') {
		return text[0] == '-', text[1:]
	}
	return false, text
}

// cutDigits returns the ASCII digits text begins with, and what follows.
func cutDigits(text string) (digits, rest string) {
	end := 0
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	return text[:end], text[end:]
}

// maxExponent is beyond every exponent a text of MaxTextLength bytes can bring back within the limits.
const maxExponent = 1000

// boundedInt returns the value of digits, at most maxExponent.
func boundedInt(digits string) int64 {
	var value int64
	for i := range len(digits) {
		value = min(10*value+int64(digits[i]-'0'), maxExponent)
	}
	return value
}

// fromDigits returns ±whole.places·10^exponent.
func fromDigits(negative bool, whole, places string, exponent int64) (Rat, error) {
	whole = strings.TrimLeft(whole, "0")
	places = strings.TrimRight(places, "0")
	exponent -= int64(len(places))
	if whole == "" {
		places = strings.TrimLeft(places, "0")
	}
	if places == "" {
		trimmed := strings.TrimRight(whole, "0")
		exponent += int64(len(whole) - len(trimmed))
		whole = trimmed
	}
	digits := len(whole) + len(places)
	if digits == 0 {
		return Rat{}, nil
	}
	if err := checkDecimal(digits, exponent, whole+places == "1"); err != nil {
		return Rat{}, err
	}
	if digits <= maxSmallPlaces {
		num := int64(accumulate(accumulate(0, whole), places))
		if negative {
			num = -num
		}
		if r, ok := smallDecimal(num, exponent); ok {
			return r, nil
		}
	}
	significand, _ := new(big.Int).SetString(whole+places, 10)
	if negative {
		significand.Neg(significand)
	}
	return fromSignificand(significand, digits, exponent)
}

// smallDecimal returns num·10^exponent when it is small.
func smallDecimal(num, exponent int64) (Rat, bool) {
	if exponent < -maxSmallPlaces || exponent > maxSmallPlaces {
		return Rat{}, false
	}
	if exponent <= 0 {
		return Rat{num: num, den: int64(powerOfTen(int(-exponent)))}, true
	}
	whole, ok := multiply(num, int64(powerOfTen(int(exponent))))
	return Rat{num: whole}, ok
}

// accumulate returns value followed by digits.
func accumulate(value uint64, digits string) uint64 {
	for i := range len(digits) {
		value = 10*value + uint64(digits[i]-'0')
	}
	return value
}
