package indicators

import "github.com/wenming-go/wenming/internal/wire"

// wordOf returns the JSON word of an enumeration's value, "" for a value that has none.
func wordOf[T comparable](words []wire.Word[T], value T) string {
	for _, w := range words {
		if w.Value == value {
			return w.Word
		}
	}
	return ""
}

func confidenceWords() []wire.Word[Confidence] {
	return []wire.Word[Confidence]{
		{Value: HighConfidence, Word: "high"},
		{Value: MediumConfidence, Word: "medium"},
		{Value: LowConfidence, Word: "low"},
		{Value: Unverified, Word: "unverified"},
	}
}
