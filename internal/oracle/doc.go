// Package oracle evaluates a submission a second time, slowly and plainly, so that tests can ask whether the engine of
// package indicators is right.
//
// It was written from the specification, the comment of package indicators, and shares nothing with the engine but the
// data types: numbers are [math/big.Rat], formulas are read from their JSON, and nothing is compiled, cached or pruned.
// An irrational number is an enclosure of some hundred bits. Where figures have a range, the whole framework is worked
// out again for every combination of figures that is tried, and what came of it is collected.
package oracle
