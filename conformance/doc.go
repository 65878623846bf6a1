// Package conformance is a suite of cases (一致性测试集) that says in data what package indicators says in words: each is a framework, a
// submission and the exact scorecard that comes of them, or the problems for which they are refused. An implementation in any language
// that answers every case alike scores alike; README.md says how to run them and what of an answer counts.
//
// In Go, indicatorstest.RunSuite runs it:
//
//	indicatorstest.RunSuite(t, conformance.Cases(), conformance.Domain())
//
// The answers are worked out by hand from the specification for the figure that a case is about, and the whole scorecard is written by a
// program that fails where the engine disagrees with them.
package conformance

//go:generate go run ../internal/generate/conformance cases
