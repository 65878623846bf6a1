// Package indicatorstest is for test suites that check scoring: those of frameworks, of domains, and of programs that embed package
// indicators. It needs no test library beside the standard one, registers nothing by import, and reports with Errorf only, in sentences that
// name the node, the figures and the reason.
//
// # Whole frameworks and domains
//
// [TestFramework] draws submissions where the rules of a framework turn and tests what package indicators promises of their scorecards;
// [TestDomain] does the same for definitions, checks and extensions of a domain. What is drawn depends on [Seed] alone: the same on every
// machine, every day. They take about a second, for a framework of some hundred criteria several. What is not promised is not tested: a
// rule against the direction of its indicator may lower a score, and no report says so.
//
// # Single scores
//
// [Score], [NoScore], [Status], [Verdict], [Reason] and [Level] assert what one scorecard says, by node id. Scores are compared as numbers:
// "5" is "5.00". [NothingUnread] finds misspelt measures, [NoProblems] prints each problem of an error on a line of its own. A report ends
// with the reason in words:
//
//	registered: 6.67, want 10: 10 % lies between 0 % (nothing) and 15 % (full marks), scored in proportion; …
//
// # Remarks
//
// [Lint] remarks on what compiles and is probably not meant: a threshold that the indicator cannot reach, a percentage stated as a share,
// marks that miss 100 by a little, a text in one language only. It looks at the framework alone and at no figures. A remark is a question:
// what is meant may stay. A suite asks that there be none, or skips those that are meant by [Remark.Code]. Problems of Compile are remarks
// as well.
//
// # Cases as data
//
// A case (一致性用例) is a JSON document "wenming.case/1": a framework, figures, and exactly one expectation: scorecards, placements of a
// ranking, or problems. A suite is a tree of such files, which programs in other languages run as well. Package conformance has one of the
// library's own, and its README.md describes the format.
//
// [RunSuite] works out every case of a suite anew and reports each difference; [ReadSuite] gives the cases as values, to be counted, chosen
// or checked one by one with [SuiteCase.Check]. The input is taken as far as it goes, in this order: the framework is read, derived from where
// the case says so, and compiled; the figures are read, evaluated, and ranked where the case says so. The problems of the first step that is
// refused are the answer. Scorecards are compared member by member, numbers by value; problems by code and place, in their order, and not by
// their words; placements by everything.
//
// [CompleteCase] writes the expectation: state the input, complete the case, and read the answer against the specification before keeping it,
// since a case that was not read shows only that nothing has changed.
//
// # Golden files
//
// [Golden] and [GoldenScorecard] compare with a file and show the first lines that differ. [UpdateFlag] gives a test binary the flag -update;
// where CI=true it is refused.
//
// # A whole suite
//
//	package city_test
//
//	import (
//		"os"
//		"testing"
//
//		"github.com/wenming-go/wenming/indicators"
//		"github.com/wenming-go/wenming/indicators/indicatorstest"
//	)
//
//	var update = indicatorstest.UpdateFlag()
//
//	func evaluator(t *testing.T) *indicators.Evaluator {
//		t.Helper()
//		file, err := os.Open("testdata/framework.json")
//		if err != nil {
//			t.Fatal(err)
//		}
//		defer file.Close()
//		framework, err := indicators.DecodeFramework(file, indicators.DefaultLimits())
//		if !indicatorstest.NoProblems(t, err) {
//			t.FailNow()
//		}
//		compiled, err := indicators.Compile(framework)
//		if !indicatorstest.NoProblems(t, err) {
//			t.FailNow()
//		}
//		return compiled
//	}
//
//	func TestFramework(t *testing.T) {
//		indicatorstest.TestFramework(t, evaluator(t))
//	}
//
//	func TestScores(t *testing.T) {
//		card, err := evaluator(t).Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", indicators.Observations{
//			{Measure: "registered", Value: indicators.Int(43_440)},
//			{Measure: "residents", Value: indicators.Int(434_400)},
//		}))
//		if !indicatorstest.NoProblems(t, err) {
//			return
//		}
//		indicatorstest.Score(t, card, "volunteers", "6.67")
//		indicatorstest.Reason(t, card, "volunteers", indicators.ReasonLinearBetween)
//		indicatorstest.NothingUnread(t, card)
//		indicatorstest.GoldenScorecard(t, "testdata/city.en.txt", card, *update)
//	}
package indicatorstest
