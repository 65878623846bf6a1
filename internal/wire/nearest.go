package wire

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxWord is the longest word, in bytes, that a neighbour is sought for.
const maxWord = 128

// maxListed is how many known words a hint lists.
const maxListed = 24

// Nearest returns the known word nearest to word by edit distance: letters inserted, deleted, replaced or two
// neighbours swapped, upper and lower case alike. Near is at most a third of the word's letters, at least one and at
// most three. It returns false when nothing is near; of equally near words the first one wins.
func Nearest(word string, known []string) (string, bool) {
	if word == "" || len(word) > maxWord {
		return "", false
	}
	letters := []rune(strings.ToLower(word))
	nearest, found := "", false
	best := min(max(len(letters)/3, 1), 3) + 1
	var apart distances
	for _, candidate := range known {
		if len(candidate) > maxWord || abs(utf8.RuneCountInString(candidate)-len(letters)) >= best {
			continue // one letter more or less is one change at least
		}
		other := []rune(strings.ToLower(candidate))
		// A word changed in every letter is not near, however short.
		if d := apart.within(letters, other, best-1); d < best && d < max(len(letters), len(other)) {
			nearest, found, best = candidate, true, d
		}
	}
	return nearest, found
}

// distances works out how far words are apart; the rows of its table serve one word after the other.
type distances struct{ beforeLast, last, row []int }

// within returns the optimal string alignment distance where it is at most limit, else more than limit. It looks at no
// pair of letters whose places are further apart than that, and stops as soon as all beginnings are.
func (d *distances) within(a, b []rune, limit int) int {
	d.reset(len(b))
	for i := range a {
		from, to := max(i-limit, 0), min(i+limit+1, len(b))
		least := limit + 1
		if from == 0 {
			d.row[0] = i + 1
			least = min(least, i+1)
		} else {
			d.row[from] = limit + 1
		}
		for j := from; j < to; j++ {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			d.row[j+1] = min(d.last[j]+cost, d.row[j]+1)
			if j < i+limit {
				d.row[j+1] = min(d.row[j+1], d.last[j+1]+1)
			}
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				d.row[j+1] = min(d.row[j+1], d.beforeLast[j-1]+1)
			}
			least = min(least, d.row[j+1])
		}
		d.beforeLast, d.last, d.row = d.last, d.row, d.beforeLast
		if least > limit {
			return least
		}
	}
	return d.last[len(b)]
}

// reset makes the rows fit a word of so many letters; the last is that of no letters.
func (d *distances) reset(letters int) {
	for _, row := range []*[]int{&d.beforeLast, &d.last, &d.row} {
		*row = slices.Grow((*row)[:0], letters+1)[:letters+1]
	}
	for j := range d.last {
		d.last[j] = j
	}
}

// hintKnown says which word was probably meant, or else which there are.
func hintKnown(word string, known []string) string {
	if near, ok := Nearest(word, known); ok {
		return "did you mean " + quote(near) + "?"
	}
	if len(known) == 0 {
		return "remove it"
	}
	listed := known[:min(len(known), maxListed)]
	hint := "known are " + strings.Join(listed, ", ")
	if len(listed) < len(known) {
		hint += " and " + strconv.Itoa(len(known)-len(listed)) + " more"
	}
	return hint
}

// quote shows a text of the document in a message, shortened.
func quote(text string) string {
	return strconv.Quote(shorten(text, maxQuoted))
}

func abs(i int) int {
	return max(i, -i)
}
