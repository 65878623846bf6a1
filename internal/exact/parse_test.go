package exact_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/internal/exact"
)

func zeros(n int) string {
	return strings.Repeat("0", n)
}

func TestParse(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"0":                         "0",
		"-0":                        "0",
		"-0.000":                    "0",
		"0e999":                     "0",
		"+7":                        "7",
		"007":                       "7",
		"434400":                    "434400",
		"1.50":                      "1.5",
		"-1.5e3":                    "-1500",
		"1.5E-3":                    "0.0015",
		"12e+2":                     "1200",
		"1/3":                       "1/3",
		"-2/6":                      "-1/3",
		"2/-6":                      "-1/3",
		"5/4":                       "1.25",
		"0/5":                       "0",
		"1e34":                      "1" + zeros(34),
		"-1" + zeros(34):            "-1" + zeros(34),
		"1e-34":                     "0." + zeros(33) + "1",
		"0." + zeros(33) + "1":      "0." + zeros(33) + "1",
		strings.Repeat("9", 34):     strings.Repeat("9", 34),
		zeros(100) + "1" + zeros(9): "1" + zeros(9),
		"1." + zeros(100):           "1",
		"9223372036854775808":       "9223372036854775808",
		"-9223372036854775808":      "-9223372036854775808",
		"1234567890123456789":       "1234567890123456789",
		"12345678901234567.8901":    "12345678901234567.8901",
		strings.Repeat("9", 34) + "/" + strings.Repeat("7", 34): "9/7",
	} {
		r, err := exact.Parse(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, r.Text(), text)
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"", "+", "-", ".", ".5", "5.", "1.e2", "e5", "1e", "1e+", "--1", "+-1", "1 ", " 1", "1_000", "1,000", "0x10", "1%",
		"NaN", "nan", "Inf", "-Infinity", "sNaN", "１", "万", "1.2.3", "1e5.5", "1e5e5", "/", "1/", "/2", "1/2/3", "1.5/2", "1/2e3",
		"1e2/3", "1\x00", "\xff", "1−2",
	} {
		_, err := exact.Parse(text)
		require.ErrorIs(t, err, exact.ErrSyntax, "%q", text)
	}
	for _, text := range []string{
		"1/0", "0/0", "1e35", "1.1e34", "-1e35", "1e-35", "1e999999999999999999999", "1e-20000000", "1e1000", "0e99999",
		strings.Repeat("9", 35), "0." + strings.Repeat("7", 35), "1" + zeros(35), "1/1" + zeros(33) + "11",
		"1/4611686018427387904", "3/34028236692093846346337460743176821", // finite decimals of 44 digits and more
		strings.Repeat("9", 200_000), zeros(200_000), "1/" + strings.Repeat("3", 200_000), "1e" + strings.Repeat("9", 250),
	} {
		_, err := exact.Parse(text)
		require.ErrorIs(t, err, exact.ErrRange, "%.40q", text)
		require.Less(t, len(err.Error()), 300)
	}
}

func TestParseErrorsNameThePlace(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"12x":  `"12x": not a number: expected the end of the number at byte 3`,
		"":     `"": not a number: expected a digit at byte 1`,
		"1/2.": `"1/2.": not a number: denominator of a fraction: give a whole number without point or exponent`,
		"1/0":  `"1/0": number out of range: the denominator is 0; give another`,
		"1e99": `"1e99": number out of range: the leading digit stands at 10^99; give 0 or a magnitude from 10^-34 to 10^34`,
		strings.Repeat("1", 41): `"` + strings.Repeat("1", 40) +
			`"…: number out of range: 41 significant digits; give at most 34`,
	} {
		_, err := exact.Parse(text)
		require.EqualError(t, err, want)
	}
}

// What is read has a text that is read.
func TestFractionsReadBack(t *testing.T) {
	t.Parallel()
	for den := int64(1); den < 1<<40; den = den*3/2 + 1 {
		for _, d := range []int64{den, 1 << min(den%62, 61), 5 * den} {
			r, err := exact.Parse(fmt.Sprintf("7/%d", d))
			if err != nil {
				continue
			}
			back, err := exact.Parse(r.Text())
			require.NoError(t, err, "7/%d", d)
			require.True(t, r.Equal(back))
		}
	}
}

func TestTextReadsBack(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		r, _ := draw(rng)
		back, err := exact.Parse(r.Text())
		if err != nil {
			require.ErrorIs(t, err, exact.ErrRange)
			continue
		}
		require.True(t, r.Equal(back))
		require.Equal(t, r.Text(), back.Text())
	}
}
