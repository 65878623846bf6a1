package indicators

import (
	"slices"
	"strings"
)

// csvText takes a text in CSV (RFC 4180) apart, row by row. It accepts what encoding/csv accepts and gives the same cells, but as parts
// of the text: a table of one long cell costs no more than its bytes.
type csvText struct {
	text  string
	at    int // where the next row begins
	line  int // lines before that
	cells []string

	// The line being read.
	start, end, next int
}

// csvFault says where quotes do not pair: at a byte of a line, both counted from 1, in a row that begins at another line.
type csvFault struct{ row, line, byte int }

// row returns the cells of the next row, valid until the next call, and the line it begins at; no cells at the end of the text.
// Empty lines are no rows.
func (c *csvText) row() (cells []string, line int, fault *csvFault) {
	for {
		if c.at >= len(c.text) {
			return nil, 0, nil
		}
		if c.enter(c.at); c.start < c.end {
			break
		}
		c.at = c.next
	}
	line = c.line
	c.cells = slices.Grow(c.cells[:0], 1+strings.Count(c.text[c.start:c.end], ","))
	for at := c.start; ; {
		var cell string
		if at < c.end && c.text[at] == '"' {
			cell, at, fault = c.quoted(at, line)
		} else {
			cell, at, fault = c.bare(at, line)
		}
		if fault != nil {
			return nil, 0, fault
		}
		c.cells = append(c.cells, cell)
		if at >= c.end || c.text[at] != ',' {
			break
		}
		at++
	}
	c.at = c.next
	return c.cells, line, nil
}

// enter makes the line that begins at a place the one being read. A carriage return before its end is not part of it.
func (c *csvText) enter(at int) {
	c.start, c.end, c.next = at, len(c.text), len(c.text)
	if length := strings.IndexByte(c.text[at:], '\n'); length >= 0 {
		c.end, c.next = at+length, at+length+1
	}
	if c.end > at && c.text[c.end-1] == '\r' {
		c.end--
	}
	c.line++
}

// bare reads a cell without quotes, and returns where it ends.
func (c *csvText) bare(at, row int) (cell string, end int, fault *csvFault) {
	end = c.end
	if length := strings.IndexByte(c.text[at:c.end], ','); length >= 0 {
		end = at + length
	}
	cell = c.text[at:end]
	if quote := strings.IndexByte(cell, '"'); quote >= 0 {
		return "", 0, &csvFault{row: row, line: c.line, byte: at + quote - c.start + 1}
	}
	return cell, end, nil
}

// quoted reads a cell in quotes, which may go on over lines, and returns where it ends.
func (c *csvText) quoted(at, row int) (cell string, end int, fault *csvFault) {
	begin, doubled := at+1, 0
	for at = begin; ; {
		length := strings.IndexByte(c.text[at:], '"')
		if length < 0 {
			return "", 0, c.unpaired(begin, row)
		}
		at += length
		for at >= c.next {
			c.enter(c.next)
		}
		for strings.HasPrefix(c.text[at:], `""`) {
			at += 2
			doubled++
		}
		if at < len(c.text) && c.text[at] == '"' {
			break
		}
	}
	cell = c.text[begin:at]
	if at++; at < c.end && c.text[at] != ',' {
		return "", 0, &csvFault{row: row, line: c.line, byte: at - c.start}
	}
	if doubled > 0 {
		cell = halved(cell, doubled)
	}
	if strings.Contains(cell, "\r\n") {
		cell = strings.ReplaceAll(cell, "\r\n", "\n")
	}
	return cell, at, nil
}

// halved returns a cell with one quote for each of so many that stand doubled.
func halved(cell string, doubled int) string {
	var b strings.Builder
	b.Grow(len(cell) - doubled)
	for i := 0; i < len(cell); i++ {
		b.WriteByte(cell[i])
		if cell[i] == '"' {
			i++
		}
	}
	return b.String()
}

// unpaired says that a cell, which begins in the line being read, runs on to the end of the text: behind the last line that holds
// anything.
func (c *csvText) unpaired(begin, row int) *csvFault {
	fault := &csvFault{row: row, line: c.line, byte: begin - c.start + 1}
	for {
		broken := 0
		if c.text[c.next-1] == '\n' {
			broken = 1
		}
		if c.end-c.start+broken > 0 {
			fault.line, fault.byte = c.line, c.end-c.start+broken+1
		}
		if c.next == len(c.text) {
			return fault
		}
		c.enter(c.next)
	}
}
