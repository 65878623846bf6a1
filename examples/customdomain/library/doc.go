// Package library defines how public reading is measured (公共阅读): who uses the public libraries, how much is lent, in what
// space. It is a domain as any repository can have one; nothing in it is known to the library that scores it.
//
// Input holds one place's figures for one period, Domain the definitions and one rule of the domain's own, library.saturation.
// A caller composes them:
//
//	evaluator, err := indicators.Compile(framework, indicators.With(library.Domain()))
//	scorecard, err := evaluator.Evaluate(indicators.NewSubmission(county, "2025", input))
package library
