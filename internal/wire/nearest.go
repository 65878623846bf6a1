package wire

import (
	"strconv"
	"strings"
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
	for _, candidate := range known {
		if len(candidate) > maxWord {
			continue
		}
		other := []rune(strings.ToLower(candidate))
		// A word changed in every letter is not near, however short.
		if d := distance(letters, other); d < best && d < max(len(letters), len(other)) {
			nearest, found, best = candidate, true, d
		}
	}
	return nearest, found
}

// distance is the optimal string alignment distance.
func distance(a, b []rune) int {
	beforeLast := make([]int, len(b)+1)
	last := make([]int, len(b)+1)
	row := make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], beforeLast[j-1]+1)
			}
		}
		beforeLast, last, row = last, row, beforeLast
	}
	return last[len(b)]
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
