package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

// The program in both READMEs is this one, at most twenty lines long.
func TestREADMEPrintsThisProgram(t *testing.T) {
	_, program, found := strings.Cut(read(t, "main.go"), "\npackage main")
	require.True(t, found)
	program = "package main" + program
	require.LessOrEqual(t, strings.Count(program, "\n"), 20)
	for _, readme := range []string{"../../README.md", "../../README.zh.md"} {
		require.Contains(t, read(t, readme), "```go\n"+program+"```\n", readme)
	}
}

// Both READMEs give the same commands, list the same packages that exist, and lead to the same files.
func TestREADMEsSayTheSame(t *testing.T) {
	_, english, _ := strings.Cut(read(t, "../../README.md"), "](README.zh.md)")
	_, chinese, _ := strings.Cut(read(t, "../../README.zh.md"), "](README.md)")
	comments := regexp.MustCompile(`(?m) *#.*$`)
	for name, pattern := range map[string]string{
		"commands": "(?s)```sh\n.*?```",
		"packages": "(?m)^\\| `[^`]+` \\|",
		"files":    `\]\([A-Za-z/]+(\.md)?\)`,
		"headings": "(?m)^##",
	} {
		parts := func(text string) []string {
			found := regexp.MustCompile(pattern).FindAllString(text, -1)
			for i, part := range found {
				found[i] = comments.ReplaceAllString(part, "")
			}
			return found
		}
		require.NotEmpty(t, parts(english), name)
		require.Equal(t, parts(english), parts(chinese), name)
	}
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(english, -1) {
		require.DirExists(t, "../../"+row[1])
	}
	for _, link := range regexp.MustCompile(`\]\(([A-Za-z/]+(\.md)?)\)`).FindAllStringSubmatch(english, -1) {
		require.FileExists(t, "../../"+link[1])
	}
}
