package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// scoringCase is a submission and what it comes to.
type scoringCase struct {
	path       string // "bands/met_exactly"
	about      indicators.Text
	framework  indicators.Framework
	submission indicators.Submission
	derived    *derivation // nil where the framework is scored as it stands
	limits     string      // a JSON object in the form of the case format, "" where they are the defaults
	want       []want      // at least one
}

// want is what a case must come to as worked out by hand from the specification, never copied from the engine: it is what keeps a
// mistake of the engine from being written down as the right answer.
//
// The figure of a node is one of
//
//	4.5, 13/3                        its score, by value
//	scored, assessed, incomplete,
//	excluded, vetoed, undefined      its status
//	met, not met, undecided          its verdict
//	range [4, 4.5), no range         its range
//	tight, not tight, or none        what is said of the range
//	available 10, rate 9/20          what it could have earned, and its share of that
//	unrounded 4.48, inexact          its score before rounding; a score of which only 34 digits are shown
//	without veto 4                   the score a vetoed node would have had
//	reason band_reached              a code of its reason, in detail or not
//
// and, where node is "", of the whole: level NAME, level undecided, possible NAME (of a level that may be reached), sanction CODE
// holds (fails, undecided), crossing CODE, standing ineligible (suspended, revoked, none, undecided), check ID agrees
// (agrees_within_range, contradicts, undetermined), no check, unread MEASURE, undecided NODE, problem CODE, substituted MEASURE.
type want struct{ node, figure string }

// derivation derives the framework of a case from the one it states.
type derivation struct {
	id, edition string
	name        indicators.Text
	overrides   string // a JSON list in the form of the case format
}

// rankCase is a ranking of several submissions.
type rankCase struct {
	path        string
	about       indicators.Text
	framework   indicators.Framework
	submissions []indicators.Submission
	by          indicators.NodeQuantity
	want        []string // in order: "subject rank best worst", or "subject no_score" (sanctioned, undecided)
}

// tableCase is a table of figures of several subjects.
type tableCase struct {
	path      string
	about     indicators.Text
	framework indicators.Framework
	table     string
	want      []string // in order: "subject period score", the score of the total, or its status
}

// problemCase is input that is refused, and one problem that is reported of it.
type problemCase struct {
	path       string
	about      indicators.Text
	input      []member // what the case states, in the order of the case format
	code, at   string   // of the problem
	otherCodes []string // of further problems, as "code at"
}

// mismatch says how a scorecard differs from a want, "" where it does not.
func (w want) mismatch(card *indicators.Scorecard) string {
	if w.node == "" {
		if !slices.Contains(wholeFigures(card), w.figure) {
			return fmt.Sprintf("%q is none of %q", w.figure, wholeFigures(card))
		}
		return ""
	}
	r, found := card.Node(indicators.NodeID(w.node))
	if !found {
		return fmt.Sprintf("there is no node %q", w.node)
	}
	if wanted, err := indicators.ParseNumber(w.figure); err == nil {
		if r.HasScore() && r.Score.Equal(wanted) {
			return ""
		}
	} else if slices.Contains(nodeFigures(r), w.figure) {
		return ""
	}
	return fmt.Sprintf("the node %q comes to %q, and not to %s", w.node, nodeFigures(r), w.figure)
}

// nodeFigures lists what can be said of a node in the words of [want].
func nodeFigures(r indicators.Result) []string {
	list := []string{r.Status.String(), "available " + r.Available.String()}
	if r.HasScore() {
		list = append(list, r.Score.String(), "unrounded "+r.Unrounded().String())
	}
	if rate, ok := r.Rate(); ok {
		list = append(list, "rate "+rate.String())
	}
	switch r.Verdict {
	case indicators.Holds:
		list = append(list, "met")
	case indicators.Fails:
		list = append(list, "not met")
	case indicators.Undecided:
		list = append(list, "undecided")
	}
	if r.WithoutVeto != nil {
		list = append(list, "without veto "+r.WithoutVeto.String())
	}
	if r.Range.Known() {
		list = append(list, "range "+r.Range.String())
	} else {
		list = append(list, "no range")
	}
	list = append(list, flags(map[string]bool{
		"inexact": r.Inexact, "or none": r.Range.OrNone(), "tight": r.Range.Tight(), "not tight": r.Range.Known() && !r.Range.Tight(),
	})...)
	for _, code := range reasonCodes(r.Reason()) {
		list = append(list, "reason "+string(code))
	}
	return list
}

// flags lists those that are set.
func flags(all map[string]bool) []string {
	var list []string
	for name, set := range all {
		if set {
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return list
}

// reasonCodes lists the codes of a reason and its details.
func reasonCodes(r indicators.Reason) []indicators.ReasonCode {
	codes := []indicators.ReasonCode{r.Code}
	for _, detail := range r.Details {
		codes = append(codes, reasonCodes(detail)...)
	}
	return codes
}

// wholeFigures lists what can be said of the whole in the words of [want].
func wholeFigures(card *indicators.Scorecard) []string {
	var list []string
	if level, ok := card.Level(); ok {
		name := level.Name.En
		if level.Outcome == indicators.Undecided {
			name = "undecided"
		}
		list = append(list, "level "+name)
		for _, possible := range level.Possible {
			list = append(list, "possible "+possible.En)
		}
	}
	for _, s := range card.Sanctions() {
		list = append(list, fmt.Sprintf("sanction %s %s", s.Code, s.Outcome))
		if s.Crossing {
			list = append(list, "crossing "+s.Code)
		}
	}
	standing := card.Standing()
	list = append(list, "standing "+standing.Effect.String())
	if standing.Undecided {
		list = append(list, "standing undecided")
	}
	for _, f := range card.Findings() {
		list = append(list, fmt.Sprintf("check %s %s", f.Check, f.Outcome))
	}
	for _, u := range card.Undecided() {
		list = append(list, strings.TrimSpace("undecided "+string(u.Node)+u.Sanction))
	}
	for _, id := range card.Unread() {
		list = append(list, "unread "+string(id))
	}
	for _, s := range card.Substitutions() {
		list = append(list, "substituted "+string(s.Stated))
	}
	for _, p := range card.Problems() {
		list = append(list, "problem "+string(p.Code))
	}
	if len(card.Findings()) == 0 {
		list = append(list, "no check")
	}
	return list
}
