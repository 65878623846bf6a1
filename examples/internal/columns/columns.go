// Package columns sets text in columns of a terminal, where 汉字 and full-width signs take two. It knows the characters that the examples
// print and no more; a program of yours does better with a library for it.
package columns

import "strings"

// Width is how many columns a text takes.
func Width(s string) int {
	width := 0
	for _, r := range s {
		width++
		if r >= 0x2e80 && r <= 0xffe6 && (r < 0xfe70 || r >= 0xff01) {
			width++
		}
	}
	return width
}

// Left fills a text to a width from the right; a wider one stays as it is.
func Left(s string, width int) string { return s + gap(s, width) }

// Right fills a text to a width from the left; a wider one stays as it is.
func Right(s string, width int) string { return gap(s, width) + s }

func gap(s string, width int) string { return strings.Repeat(" ", max(0, width-Width(s))) }
