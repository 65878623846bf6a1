package indicatorstest

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

const (
	// sampleWork is about how many results of nodes are looked at, so that large frameworks take no longer than small ones.
	sampleWork    = 6_000
	fewestSamples = 6
	mostSamples   = 60
	rewriteWork   = 2_000 // about how many results are written and read back, which takes longest
	fewestSome    = 3
	mostSome      = 16
	drawAttempts  = 40 // for one submission, before it is given up
	mostReports   = 3  // of one property, so that one mistake does not fill the screen
)

// TestFramework draws submissions for a framework and reports an error for everything that the specification of package indicators
// promises and that does not hold of them. The figures lie where rules and conditions turn: exactly there, a unit beside, and within the
// bounds and checks of the measures. What it tests:
//
//   - repetition: the same submission gives the same bytes, again, from a framework compiled again, and in many goroutines at once; where
//     it does not, nothing else is tested
//   - bounds: no score is below 0 or above what was available
//   - parts: parts add up to their total as they are published, and as they are printed where the total is rounded, where that is promised
//   - directions: no score falls where one indicator gets better and none worse, as far as rules and conditions follow the directions of
//     their indicators; what is not promised is not tested
//   - ranges: every range holds its score, those of all figures within the reported ranges, and of criteria without which nothing is
//     published, those of figures reported later
//   - order: the order of observations changes nothing
//   - documents: framework, submission and scorecard read back from their JSON as they were
//   - words: every reason, calculation and scorecard is there in both languages
//   - gaps: submissions that are empty, all zeros, all not applicable or lack a figure are no panic, and nothing is earned by silence
//   - reach: every criterion can earn its full marks, and less
//
// Not tried are the figures between those drawn: an extension is called at ten levels and a little beside them, and what it does elsewhere
// is for [TestDomain]; nor what a sum or a mean that left parts out for want of data comes to when they are reported. Large frameworks are
// tried with fewer submissions.
//
// A framework with extensions needs [With] and their domains. Every report names the node and the submission to reproduce it with. At most
// three reports are made of one property.
func TestFramework(t testing.TB, evaluator *indicators.Evaluator, options ...Option) {
	t.Helper()
	if evaluator == nil {
		t.Errorf("there is no evaluator; did Compile return an error?")
		return
	}
	tr := newTrial(t, evaluator, settingsOf(options))
	if !tr.draw() {
		return
	}
	if tr.repetition(); tr.reports["repetition"] > 0 {
		return // all that follows compares scorecards with each other
	}
	tr.words()
	tr.bounds()
	tr.parts()
	tr.directions()
	tr.ranges()
	tr.order()
	tr.documents()
	tr.gaps()
	tr.reach()
}

// trial is a framework under test and what was drawn for it.
type trial struct {
	t         testing.TB
	evaluator *indicators.Evaluator
	settings  settings
	framework indicators.Framework // linked
	nodes     []*indicators.Node
	byID      map[indicators.NodeID]*indicators.Node
	drawer    *drawer
	exact     []scored // complete, of exact figures
	blurred   []scored // complete, some figures with ranges
	thinned   []scored // some figures missing or not applicable
	given     []scored // by the caller
	reports   map[string]int
	refused   error // the last that Evaluate said
	braces    *bool // whether the words of the framework and of given submissions have braces, once it was asked
}

func newTrial(t testing.TB, evaluator *indicators.Evaluator, s settings) *trial {
	t.Helper()
	f := evaluator.Framework()
	tr := &trial{
		t: t, evaluator: evaluator, settings: s, framework: f, reports: map[string]int{},
		byID: map[indicators.NodeID]*indicators.Node{}, nodes: nodesOf(&f.Root),
		drawer: newDrawer(s.seed, f.Definitions, f.Substitutions, levelsOf(f)),
	}
	for _, n := range tr.nodes {
		tr.byID[n.ID] = n
	}
	return tr
}

// samples returns all samples of every kind.
func (tr *trial) samples() []scored {
	all := append([]scored(nil), tr.exact...)
	all = append(append(append(all, tr.blurred...), tr.thinned...), tr.given...)
	return all
}

// some returns a part of all samples, spread evenly, for what takes long and rests on the figures but little.
func (tr *trial) some() []scored {
	all := tr.samples()
	step := max(1, len(all)/tr.share(rewriteWork, fewestSome, mostSome))
	var some []scored
	for i := 0; i < len(all); i += step {
		some = append(some, all[i])
	}
	return some
}

// share is how many of something can be looked at for so much work, one for each node a time.
func (tr *trial) share(work, fewest, most int) int {
	return min(most, max(fewest, work/len(tr.nodes)))
}

// report reports an error of one property, with the submission to reproduce it with.
func (tr *trial) report(property string, s indicators.Submission, format string, arguments ...any) {
	tr.t.Helper()
	tr.complain(property, "%s\nto reproduce, evaluate %s", fmt.Sprintf(format, arguments...), reproduce(s))
}

// complain reports an error of one property of the framework itself.
func (tr *trial) complain(property, format string, arguments ...any) {
	tr.t.Helper()
	if tr.reports[property]++; tr.reports[property] <= mostReports {
		tr.t.Errorf("%s: %s", property, fmt.Sprintf(format, arguments...))
	}
}

// evaluate scores a submission; false where it is refused. A panic is reported.
func (tr *trial) evaluate(s indicators.Submission) (card *indicators.Scorecard, ok bool) {
	tr.t.Helper()
	card, err := attempt(tr.evaluator, s)
	if err != nil {
		tr.refused = err
	}
	if p, panicked := err.(panicked); panicked { //nolint:errorlint // attempt returns it as it is.
		tr.report("no panic", s, "Evaluate panics: %v", p.value)
	}
	return card, err == nil
}

// panicked is a panic that was caught.
type panicked struct{ value any }

func (p panicked) Error() string { return fmt.Sprintf("panic: %v", p.value) }

// attempt evaluates, and returns a panic as an error.
func attempt(e *indicators.Evaluator, s indicators.Submission) (card *indicators.Scorecard, err error) {
	defer func() {
		if value := recover(); value != nil {
			card, err = nil, panicked{value}
		}
	}()
	return e.Evaluate(s)
}

// written evaluates and returns the scorecard's JSON, or what went wrong in its place.
func written(e *indicators.Evaluator, s indicators.Submission) []byte {
	card, err := attempt(e, s)
	if err != nil {
		return []byte(err.Error())
	}
	return bytesOf(card)
}

// draw draws all samples; false where none is accepted, so that there is nothing to test.
func (tr *trial) draw() bool {
	tr.t.Helper()
	for _, s := range tr.settings.submissions {
		if card, ok := tr.evaluate(s); ok {
			tr.given = append(tr.given, scored{submission: s, card: card})
		} else {
			tr.report("submissions", s, "a submission that was handed in is refused: %v", tr.refused)
		}
	}
	count := tr.share(sampleWork, fewestSamples, mostSamples)
	for range count {
		if s, ok := tr.drawExact(); ok {
			tr.exact = append(tr.exact, s)
		}
	}
	for i, s := range tr.exact {
		list := tr.drawer.observations(s.exact)
		if i%3 == 0 {
			tr.blurred = tr.add(tr.blurred, tr.drawer.blur(list))
		}
		if i%3 == 1 {
			left, later := tr.drawer.thin(list)
			before := len(tr.thinned)
			if tr.thinned = tr.add(tr.thinned, left); len(tr.thinned) > before {
				tr.thinned[before].later = later
			}
		}
	}
	if len(tr.exact) == 0 && len(tr.given) == 0 {
		tr.complain("submissions", "none of %d drawn submissions is accepted, the last one for: %v\nhand in one that is by Submissions", count*drawAttempts, tr.refused)
		return false
	}
	return true
}

// drawExact draws a submission of exact figures that is accepted.
func (tr *trial) drawExact(goals ...goal) (scored, bool) {
	tr.t.Helper()
	for range drawAttempts {
		drawn, agrees := tr.drawer.draw(goals...)
		if !agrees {
			tr.refused = fmt.Errorf("checks of severity error contradict the figures")
			continue
		}
		submission := submissionOf(tr.drawer.observations(drawn)...)
		if card, ok := tr.evaluate(submission); ok {
			return scored{exact: drawn, submission: submission, card: card}, true
		}
	}
	return scored{}, false
}

// add evaluates a list and adds it to the samples where it is accepted: a range may contradict what its point does not.
func (tr *trial) add(samples []scored, list indicators.Observations) []scored {
	tr.t.Helper()
	submission := submissionOf(list...)
	if card, ok := tr.evaluate(submission); ok {
		return append(samples, scored{submission: submission, card: card})
	}
	return samples
}

// bytesOf returns the JSON of a scorecard, which Evaluate was seen to write.
func bytesOf(card *indicators.Scorecard) []byte {
	data, err := card.MarshalJSON()
	if err != nil {
		return []byte(err.Error())
	}
	return data
}

// textOf returns the scorecard as it is written for people, in both languages.
func textOf(card *indicators.Scorecard) []byte {
	var text bytes.Buffer
	for _, l := range []indicators.Language{indicators.Chinese, indicators.English} {
		if err := card.WriteText(&text, l); err != nil {
			text.WriteString(err.Error())
		}
	}
	return text.Bytes()
}
