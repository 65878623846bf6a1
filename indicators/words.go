package indicators

import (
	"slices"

	"github.com/wenming-go/wenming/internal/wire"
)

// wordOf returns the JSON word of an enumeration's value, "" for a value that has none.
func wordOf[T comparable](words []wire.Word[T], value T) string {
	for _, w := range words {
		if w.Value == value {
			return w.Word
		}
	}
	return ""
}

// wordsOf returns the words alone.
func wordsOf[T comparable](words []wire.Word[T]) []string {
	return wordsUnless(words)
}

// wordsUnless returns the words of all values but some.
func wordsUnless[T comparable](words []wire.Word[T], but ...T) []string {
	var list []string
	for _, w := range words {
		if !slices.Contains(but, w.Value) {
			list = append(list, w.Word)
		}
	}
	return list
}

func confidenceWords() []wire.Word[Confidence] {
	return []wire.Word[Confidence]{
		{Value: HighConfidence, Word: "high"},
		{Value: MediumConfidence, Word: "medium"},
		{Value: LowConfidence, Word: "low"},
		{Value: Unverified, Word: "unverified"},
	}
}
