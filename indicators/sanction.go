package indicators

import "github.com/wenming-go/wenming/internal/wire"

// Sanction is what follows where its conditions hold (处罚、负面清单): marks off the total, and what it does to the subject's
// standing. The zero Sanction is not valid: Code, Name, When and at least one of Deduct and Effect are required.
//
// A sanction whose conditions cannot be decided is never taken as one that did not happen. Where data are missing for one that
// takes off marks, the total is incomplete; where a reported range lies on both sides, the total is the point's and
// its range takes in both. Either way the sanction is listed as undecided.
type Sanction struct {
	Code string // unique among the framework's sanctions, such as G15; see [ValidID] for its form
	Name Text
	// When must all hold (触发条件).
	When []Condition
	// Deduct is the marks taken off the total (罚扣分数), 0 or more; not below 0 in all. Conditions of a sanction that
	// takes off marks cannot read the root's own score.
	Deduct Number
	Effect SanctionEffect
	// Months is for how long a suspension lasts, 1 to 1,200; 0 for other effects.
	Months  int
	Sources []Citation
}

// SanctionEffect is what a sanction does to the subject's standing (处罚效果). The zero value leaves it alone.
type SanctionEffect uint8

const (
	// NoEffect leaves the standing alone: the sanction takes off marks only.
	NoEffect SanctionEffect = iota
	// Ineligible (取消参评资格): the subject cannot be nominated or assessed for the title.
	Ineligible
	// Suspended (停止资格): the title is suspended for a number of months.
	Suspended
	// Revoked (取消称号): the title is taken away.
	Revoked
)

// String returns the word used in JSON: "none", "ineligible", "suspended" or "revoked".
func (e SanctionEffect) String() string { return wordOf(effectWords(), e) }

// Name returns the effect in words, in both languages.
func (e SanctionEffect) Name() Text {
	switch e {
	case NoEffect:
		return Text{"不影响资格", "no effect on the standing"}
	case Ineligible:
		return Text{"取消参评资格", "ineligible"}
	case Suspended:
		return Text{"停止资格", "suspended"}
	case Revoked:
		return Text{"取消称号", "revoked"}
	default:
		return Text{}
	}
}

func effectWords() []wire.Word[SanctionEffect] {
	return []wire.Word[SanctionEffect]{
		{Value: NoEffect, Word: "none"},
		{Value: Ineligible, Word: "ineligible"},
		{Value: Suspended, Word: "suspended"},
		{Value: Revoked, Word: "revoked"},
	}
}
