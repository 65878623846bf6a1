package main

import (
	"slices"
	"strings"

	"github.com/wenming-go/wenming/examples/internal/columns"
)

// table lays cells out in columns, under a header. A column of empty cells is left out, and a header without rows.
type table struct {
	right []bool // columns whose cells stand to the right
	rows  [][]string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) write(b *strings.Builder) {
	if len(t.rows) == 1 {
		return
	}
	widths := make([]int, len(t.right))
	for i := range widths {
		if !slices.ContainsFunc(t.rows[1:], func(row []string) bool { return row[i] != "" }) {
			continue
		}
		for _, row := range t.rows {
			widths[i] = max(widths[i], columns.Width(row[i]))
		}
	}
	for _, row := range t.rows {
		var line strings.Builder
		for i, cell := range row {
			if widths[i] == 0 {
				continue
			}
			fill := columns.Left
			if t.right[i] {
				fill = columns.Right
			}
			line.WriteString(fill(cell, widths[i]) + "  ")
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}
