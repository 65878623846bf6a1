package indicators

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// Number is an exact rational number: a threshold, a weight, a share, a calculated indicator, a score.
// It is never rounded by itself. The zero value is 0. Compare with [Number.Equal] or [Number.Cmp],
// not with ==: equal numbers may be held differently.
//
// As text and in JSON it is a decimal without an exponent ("0.66") or, where no finite decimal is equal,
// a fraction in lowest terms ("2/3").
type Number struct{ rat exact.Rat }

// Whole returns the whole number i.
func Whole(i int64) Number { return Number{exact.Int(i)} }

// Fraction returns numerator ÷ denominator, and an error where the denominator is 0.
func Fraction(numerator, denominator int64) (Number, error) {
	rat, ok := exact.Fraction(numerator, denominator)
	if !ok {
		return Number{}, errors.New("indicators: fraction with denominator 0")
	}
	return Number{rat}, nil
}

// FromDecimal returns the exact value of d. It returns an error where d has more than 34 significant
// digits or a magnitude beyond 10^±34.
func FromDecimal(d decimal.Decimal) (Number, error) {
	rat, err := exact.FromDecimal(d.Coefficient(), d.Exponent())
	if err != nil {
		return Number{}, fmt.Errorf("indicators: %w", err)
	}
	return Number{rat}, nil
}

// ParseNumber reads a decimal ("0.66", "-3", "1.5e3") or a fraction of whole numbers ("2/3").
// At most 34 significant digits and a magnitude within 10^±34 are accepted.
func ParseNumber(text string) (Number, error) {
	rat, err := exact.Parse(text)
	if err != nil {
		return Number{}, fmt.Errorf("indicators: %w", err)
	}
	return Number{rat}, nil
}

// MustNumber is [ParseNumber] for literals in programs; it panics where the text is not a number.
func MustNumber(text string) Number {
	n, err := ParseNumber(text)
	if err != nil {
		panic(err)
	}
	return n
}

// Equal reports whether n and m are the same number.
func (n Number) Equal(m Number) bool { return n.rat.Equal(m.rat) }

// Cmp returns -1, 0 or 1 as n is less than, equal to or greater than m.
func (n Number) Cmp(m Number) int { return n.rat.Cmp(m.rat) }

// Sign returns -1, 0 or 1 as n is negative, zero or positive.
func (n Number) Sign() int { return n.rat.Sign() }

// IsZero reports whether n is 0.
func (n Number) IsZero() bool { return n.rat.IsZero() }

// Decimal returns n as a decimal and true where n is a finite decimal.
func (n Number) Decimal() (decimal.Decimal, bool) {
	coefficient, exponent, ok := n.rat.Decimal()
	if !ok {
		return decimal.Decimal{}, false
	}
	return decimal.NewFromBigInt(coefficient, exponent), true
}

// Rat returns n as a fresh big.Rat.
func (n Number) Rat() *big.Rat {
	numerator, denominator := n.rat.Fraction()
	return new(big.Rat).SetFrac(numerator, denominator)
}

// Round returns n rounded once as r says; n itself where r declares no rounding.
func (n Number) Round(r Rounding) Number { return Number{r.apply(n.rat)} }

// Fixed returns n in decimal notation with exactly places digits after the point (0 to 34), rounded half up.
func (n Number) Fixed(places int) string {
	return n.rat.Fixed(min(max(places, 0), exact.MaxDigits), exact.HalfUp)
}

// String returns the canonical text described at [Number].
func (n Number) String() string { return n.rat.Text() }

// MarshalText implements [encoding.TextMarshaler] with the canonical text.
func (n Number) MarshalText() ([]byte, error) { return n.rat.AppendText(nil), nil }

// UnmarshalText implements [encoding.TextUnmarshaler]; it accepts what [ParseNumber] accepts.
func (n *Number) UnmarshalText(text []byte) error {
	read, err := ParseNumber(string(text))
	if err != nil {
		return err
	}
	*n = read
	return nil
}

// MarshalJSON writes the canonical text as a JSON string, so that no reader takes it for a float.
func (n Number) MarshalJSON() ([]byte, error) {
	return append(n.rat.AppendText([]byte{'"'}), '"'), nil
}

// UnmarshalJSON reads a JSON string or a bare JSON number, digit by digit.
// JSON null is refused: an absent number is not 0.
func (n *Number) UnmarshalJSON(data []byte) error {
	return unmarshalDocument(data, DefaultLimits().wire(), numberCodec(), n)
}

// Value implements [driver.Valuer] with the canonical text.
func (n Number) Value() (driver.Value, error) { return n.String(), nil }

// Scan implements sql.Scanner for text and integer columns. NULL is refused: an absent number is not 0.
func (n *Number) Scan(src any) error {
	switch v := src.(type) {
	case string:
		return n.UnmarshalText([]byte(v))
	case []byte:
		return n.UnmarshalText(v)
	case int64:
		*n = Whole(v)
		return nil
	default:
		return fmt.Errorf("indicators: cannot read a number from %T; use a text, numeric-as-text or integer column", src)
	}
}

// LogValue implements [slog.LogValuer].
func (n Number) LogValue() slog.Value { return slog.StringValue(n.String()) }

func numberCodec() wire.Codec[Number] {
	text := wire.Text(ParseNumber, func(n *Number) string { return n.rat.Text() }, func(n *Number) bool { return n.IsZero() },
		`a number such as "0.66" or "2/3"`, true)
	return wire.Named("number", "number", wire.Described(text, describeNumber))
}

func describeNumber(s *wire.Schema) {
	s.Pattern, s.Longest = exact.Notation, exact.MaxTextLength
}
