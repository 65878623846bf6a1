package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

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
