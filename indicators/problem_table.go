package indicators

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/internal/wire"
)

// tableProblems collects what is wrong with a table, in the order of its rows and columns. Their paths would sort as text, row 10
// before row 2.
type tableProblems struct {
	list  problemList
	order map[string]int // of the paths
}

func newTableProblems(limits Limits) tableProblems {
	return tableProblems{list: problemList{limit: max(limits.Problems, 1)}, order: map[string]int{}}
}

func rowPath(row int) string { return fmt.Sprintf("row %d", row) }

func columnPath(row int, column string) string { return fmt.Sprintf("row %d, column %s", row, column) }

// addf adds a problem of a row as a whole.
func (t *tableProblems) addf(path string, code ProblemCode, hint, format string, args ...any) {
	t.place(path)
	t.list.addf(code, path, hint, format, args...)
}

// take adds what was found in a row, in order; the pointer of each fault is its column.
func (t *tableProblems) take(row int, faults []wire.Fault, count int) {
	for i := range faults {
		faults[i].Path = columnPath(row, strings.TrimPrefix(faults[i].Path, "/"))
		t.place(faults[i].Path)
	}
	t.list.take(faults, count)
}

// place notes where a path stands, as long as problems are listed.
func (t *tableProblems) place(path string) {
	if _, known := t.order[path]; !known && len(t.list.list) < t.list.limit {
		t.order[path] = len(t.order)
	}
}

// err returns the collected problems sorted by place, or nil.
func (t *tableProblems) err() error {
	err := t.list.err()
	var problems Problems
	if !errors.As(err, &problems) {
		return nil
	}
	at := func(p Problem) int {
		if position, ok := t.order[p.Path]; ok {
			return position
		}
		return math.MaxInt // how many more there are
	}
	slices.SortStableFunc(problems, func(a, b Problem) int { return cmp.Compare(at(a), at(b)) })
	return problems
}
