package indicators

import (
	"fmt"
	"strings"

	"github.com/wenming-go/wenming/internal/wire"
)

// tableProblems collects what is wrong with a table, by row and column.
type tableProblems struct{ list problemList }

func newTableProblems(limits Limits) tableProblems {
	return tableProblems{problemList{limit: max(limits.Problems, 1)}}
}

func rowPath(row int) string { return fmt.Sprintf("row %d", row) }

func columnPath(row int, column string) string { return fmt.Sprintf("row %d, column %s", row, column) }

// addf adds a problem of a row as a whole.
func (t *tableProblems) addf(path string, code ProblemCode, hint, format string, args ...any) {
	t.list.addf(code, path, hint, format, args...)
}

// take adds what was found in a row; the pointer of each fault is its column.
func (t *tableProblems) take(row int, faults []wire.Fault, count int) {
	for i := range faults {
		faults[i].Path = columnPath(row, strings.TrimPrefix(faults[i].Path, "/"))
	}
	t.list.take(faults, count)
}

func (t *tableProblems) err() error { return t.list.err() }
