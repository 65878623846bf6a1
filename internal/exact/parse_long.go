package exact

import (
	"fmt"
	"math/big"
	"strings"
)

// ResultNotation is the notation that [ParseResult] reads, as a regular expression.
const ResultNotation = `^-?[0-9]+(\.[0-9]+)?$|^-?[0-9]+/0*[1-9][0-9]*$`

// ParseResult reads what [Rat.Text] writes, of numbers that were calculated and so may have more digits than
// [Parse] accepts: a decimal without an exponent, or n/d, of at most maxBytes bytes. It is for reading the library's own
// results back; maxBytes must come from a limit.
func ParseResult(text string, maxBytes int) (Rat, error) {
	if len(text) > maxBytes {
		return Rat{}, fmt.Errorf("%w: a number of %d bytes, at most %d are read", ErrRange, len(text), maxBytes)
	}
	num, den := text, "1"
	if before, after, ok := strings.Cut(text, "/"); ok {
		num, den = before, after
	} else if whole, fraction, ok := strings.Cut(text, "."); ok {
		if fraction == "" || whole == "" || whole == "-" {
			return Rat{}, fmt.Errorf("%w: %q is not a number", ErrSyntax, text)
		}
		num, den = whole+fraction, "1"+strings.Repeat("0", len(fraction))
	}
	n, ok := digitsOf(strings.TrimPrefix(num, "-"))
	d, ok2 := digitsOf(den)
	if !ok || !ok2 || d.Sign() == 0 {
		return Rat{}, fmt.Errorf("%w: %q is not a number", ErrSyntax, text)
	}
	if strings.HasPrefix(num, "-") {
		n.Neg(n)
	}
	r, _ := FromBig(n, d)
	return r, nil
}

func digitsOf(text string) (*big.Int, bool) {
	if text == "" || strings.Trim(text, "0123456789") != "" {
		return nil, false
	}
	return new(big.Int).SetString(text, 10)
}
