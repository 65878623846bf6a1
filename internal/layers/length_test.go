package layers_test

import (
	"fmt"
	"io/fs"
)

// mostLines is the number of lines that a file stays under.
const mostLines = 500

// checkLength finds files that hold more than one concept, as their length betrays.
func checkLength(tree fs.FS) ([]string, error) {
	loaded, err := load(tree)
	if err != nil {
		return nil, err
	}
	var violations []string
	for _, file := range loaded.files {
		if file.lines >= mostLines && !file.isGenerated() {
			violations = append(violations, fmt.Sprintf(
				"%s: %d lines; a file holds one concept under %d lines, so split it and name each part for what it holds",
				file.path, file.lines, mostLines))
		}
	}
	return violations, nil
}
