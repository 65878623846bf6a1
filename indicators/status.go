package indicators

import "github.com/wenming-go/wenming/internal/wire"

// Status says what came of a node (状态). The zero value is not a status.
type Status uint8

const (
	// StatusScored (已计分): the node has a score.
	StatusScored Status = iota + 1
	// StatusAssessed (已判定): the node has no marks; its verdict says whether it is met.
	StatusAssessed
	// StatusIncomplete (不完整): data are missing, or marks are not public; the score is withheld.
	StatusIncomplete
	// StatusExcluded (不计入): the node does not apply, or is left out for want of data as it declares.
	StatusExcluded
	// StatusVetoed (一票否决): a precondition fails; the node publishes 0.
	StatusVetoed
	// StatusUndefined (无法计算): a denominator is 0, or an extension failed.
	StatusUndefined
)

// String returns the word used in JSON: "scored", "assessed", "incomplete", "excluded", "vetoed" or "undefined".
func (s Status) String() string { return wordOf(statusWords(), s) }

// Name returns the status in words, in both languages.
func (s Status) Name() Text {
	switch s {
	case StatusScored:
		return Text{"已计分", "scored"}
	case StatusAssessed:
		return Text{"已判定", "assessed"}
	case StatusIncomplete:
		return Text{"不完整", "incomplete"}
	case StatusExcluded:
		return Text{"不计入", "excluded"}
	case StatusVetoed:
		return Text{"一票否决", "vetoed"}
	case StatusUndefined:
		return Text{"无法计算", "undefined"}
	default:
		return Text{}
	}
}

func statusWords() []wire.Word[Status] {
	return []wire.Word[Status]{
		{Value: StatusScored, Word: "scored"},
		{Value: StatusAssessed, Word: "assessed"},
		{Value: StatusIncomplete, Word: "incomplete"},
		{Value: StatusExcluded, Word: "excluded"},
		{Value: StatusVetoed, Word: "vetoed"},
		{Value: StatusUndefined, Word: "undefined"},
	}
}
