package indicatorstest

import (
	"bytes"
	"sync"

	"github.com/wenming-go/wenming/indicators"
)

// order sees that the order of observations and sources changes no byte.
func (tr *trial) order() {
	tr.t.Helper()
	for _, s := range tr.some() {
		list := s.submission.Observations()
		tr.drawer.rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		cut := len(list) / 2
		other := indicators.NewSubmission(s.submission.Subject(), s.submission.Period(), indicators.Observations(list[cut:]), indicators.Observations(list[:cut]))
		if card, ok := tr.evaluate(other); !ok {
			tr.report("order", s.submission, "in another order the figures are refused: %v", tr.refused)
		} else if !bytes.Equal(bytesOf(card), bytesOf(s.card)) {
			tr.report("order", s.submission, "in another order the figures give another scorecard: %s", difference(string(textOf(s.card)), string(textOf(card))))
		}
	}
}

// repetition sees that the same submission gives the same bytes: again, and in many goroutines at once.
func (tr *trial) repetition() {
	tr.t.Helper()
	const goroutines = 4
	samples := tr.some()
	want := make([][]byte, len(samples))
	for i, s := range samples {
		want[i] = bytesOf(s.card)
		if !bytes.Equal(written(tr.evaluator, s.submission), want[i]) {
			tr.report("repetition", s.submission, "evaluated again it gives another scorecard; is an extension no pure function?")
		}
	}
	different := make([]int, goroutines)
	var group sync.WaitGroup
	for g := range goroutines {
		different[g] = -1
		group.Go(func() {
			for k := range samples {
				i := (k + g*len(samples)/goroutines) % len(samples)
				if !bytes.Equal(written(tr.evaluator, samples[i].submission), want[i]) {
					different[g] = i
				}
			}
		})
	}
	group.Wait()
	for _, i := range different {
		if i >= 0 {
			tr.report("repetition", samples[i].submission, "evaluated in %d goroutines at once it gives another scorecard", goroutines)
		}
	}
}

// documents sees that framework, submissions and scorecards read back from their JSON as they were.
func (tr *trial) documents() {
	tr.t.Helper()
	again := tr.compiledAgain()
	for _, s := range tr.some() {
		want := bytesOf(s.card)
		if again != nil {
			if other := written(again, s.submission); !bytes.Equal(other, want) {
				tr.report("repetition", s.submission, "the framework read back from its JSON gives another scorecard; is an extension no pure function? %s",
					difference(string(want), string(other)))
			}
		}
		tr.submissionReadBack(s, want)
		tr.scorecardReadBack(s, want)
	}
}

// compiledAgain compiles the framework from its JSON; nil where that is not possible, which it reports.
func (tr *trial) compiledAgain() *indicators.Evaluator {
	tr.t.Helper()
	data, err := tr.framework.MarshalJSON()
	if err != nil {
		tr.complain("documents", "the framework cannot be written: %v", err)
		return nil
	}
	read, err := indicators.DecodeFramework(bytes.NewReader(data), indicators.DefaultLimits())
	if err != nil {
		tr.complain("documents", "the framework cannot be read back: %v", err)
		return nil
	}
	if written, err := read.MarshalJSON(); err != nil || !bytes.Equal(written, data) {
		tr.complain("documents", "the framework reads back as another one: %s", difference(string(data), string(written)))
	}
	extensions := make([]indicators.Domain, len(tr.settings.domains))
	for i, d := range tr.settings.domains {
		extensions[i] = indicators.Domain{Name: d.Name, Extensions: d.Extensions} // all definitions stand inline
	}
	evaluator, err := indicators.Compile(read, indicators.With(extensions...))
	if err != nil {
		tr.complain("documents", "the framework read back from its JSON does not compile: %v\nwhere it names extensions, pass their domains by With", err)
		return nil
	}
	if evaluator.Digest() != tr.evaluator.Digest() {
		tr.complain("documents", "the framework read back from its JSON has another digest")
	}
	return evaluator
}

func (tr *trial) submissionReadBack(s scored, want []byte) {
	tr.t.Helper()
	data, err := s.submission.MarshalJSON()
	if err != nil {
		tr.report("documents", s.submission, "the submission cannot be written: %v", err)
		return
	}
	read, err := indicators.DecodeSubmission(bytes.NewReader(data), indicators.DefaultLimits())
	if err != nil {
		tr.report("documents", s.submission, "the submission cannot be read back: %v", err)
		return
	}
	if !bytes.Equal(written(tr.evaluator, read), want) {
		tr.report("documents", s.submission, "the submission read back from its JSON gives another scorecard")
	}
}

func (tr *trial) scorecardReadBack(s scored, want []byte) {
	tr.t.Helper()
	read, err := indicators.DecodeScorecard(bytes.NewReader(want), indicators.DefaultLimits())
	if err != nil {
		tr.report("documents", s.submission, "the scorecard cannot be read back: %v", err)
		return
	}
	if !bytes.Equal(bytesOf(read), want) {
		tr.report("documents", s.submission, "the scorecard reads back as another one: %s", difference(string(want), string(bytesOf(read))))
	}
	if before, after := textOf(s.card), textOf(read); !bytes.Equal(before, after) {
		tr.report("documents", s.submission, "the scorecard read back from its JSON says something else: %s", difference(string(before), string(after)))
	}
}
