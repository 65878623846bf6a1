package exact_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/internal/exact"
)

// The notations are those that Parse and ParseResult read.
func TestNotations(t *testing.T) {
	t.Parallel()
	notation, result := regexp.MustCompile(exact.Notation), regexp.MustCompile(exact.ResultNotation)
	for _, text := range []string{
		"0", "7", "-7", "+7", "007", "0.50", "-0.5", "1e3", "1E-3", "1.5e+3", "2/3", "-2/3", "2/-3", "+2/+3", "4/02",
		"", " 1", "1 ", "1\n", ".5", "5.", "1e", "e3", "1/0", "1/-00", "1/", "/2", "1.5/2", "1/2e1", "1/2/3", "--1", "1,000", "１", "x",
	} {
		_, err := exact.Parse(text)
		assert.Equal(t, err == nil, notation.MatchString(text), "%q: %v", text, err)
		_, err = exact.ParseResult(text, 100)
		assert.Equal(t, err == nil, result.MatchString(text), "%q of a result: %v", text, err)
	}
}
