package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func Example() {
	main()
	// Output:
	// Volunteering · 2023
	// ════════════════════════════════════════════════════════════════════════════════════════════════════
	// Basis: illustrative (its marks or thresholds are not official)
	// Period: 2023
	//
	// Total: 8.13 / 10  range [8.13, 8.21]
	//
	// Node                                                       Score       Marks      Rate  Status
	// ────────────────────────────────────────────────────────────────────────────────────────────────────
	// Volunteering [volunteering]                                 8.13          10    81.3 %  scored
	//     registered volunteers as a share of residents: 106,000 ÷ 434,400 = 24.40 % [24.40, 24.63]
	//     24.40 % lies between 0 % (nothing) and 30 % (full marks), scored in proportion; [8.13, 8.21]
	//     over the reported ranges
	//
	// Checks
	// ────────────────────────────────────────────────────────────────────────────────────────────────────
	//   ✓ registered volunteers ≤ residents: 106,000 persons [106,000, 106,999] ≤ 434,400 persons — agrees
	//
	// SHA-256 1917dc98793d724a893712e2f5caa87b312f76c9c39ceabfcb5675de5188de91
}

// The program in README.md is this one, at most twenty lines long.
func TestREADMEPrintsThisProgram(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("main.go")
	require.NoError(t, err)
	_, program, found := strings.Cut(string(source), "\npackage main")
	require.True(t, found)
	program = "package main" + program
	require.Contains(t, string(readme), "```go\n"+program+"```\n")
	require.LessOrEqual(t, strings.Count(program, "\n"), 20)
}
