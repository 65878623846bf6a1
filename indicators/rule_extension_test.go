package indicators_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// turnover offers the rule share = x ÷ the parameter, which fails on 13 and gives too much beyond the parameter.
func turnover(direction indicators.Direction) indicators.Domain {
	return indicators.Domain{Name: "library", Extensions: []indicators.Extension{{
		Name: "library.turnover", Direction: direction,
		Compile: func(params json.RawMessage) (indicators.ExtensionFunc, error) {
			if string(params) == "null" {
				return nil, errors.New("the full turnover is missing")
			}
			var full indicators.Number
			if err := json.Unmarshal(params, &full); err != nil {
				return nil, err
			}
			return func(x indicators.Number) (indicators.Number, error) {
				if x.Equal(num("13")) {
					return indicators.Number{}, errors.New("thirteen")
				}
				q := x.Rat().Quo(x.Rat(), full.Rat())
				return indicators.Fraction(q.Num().Int64(), q.Denom().Int64())
			}, nil
		},
	}}}
}

func turnoverRule(params string) indicators.Rule {
	return indicators.ExtensionRule{Name: "library.turnover", Params: json.RawMessage(params)}
}

func TestExtension(t *testing.T) {
	t.Parallel()
	e := compileFramework(t, tableFramework(section("root", criterion("a", 6, "x", turnoverRule(`"30"`)))), indicators.With(turnover(indicators.HigherIsBetter)))
	for _, c := range []struct{ x, outcome, code, interval string }{
		{"0", "scored 0", "extension", "[0, 0]"},
		{"10", "scored 2", "extension", "[2, 2]"},
		{"30", "scored 6", "extension", "[6, 6]"},
		{"30.0001", "undefined", "extension_failed", "[0, 6]"},
		{"-0.0001", "undefined", "extension_failed", "[0, 6]"},
		{"13", "undefined", "extension_failed", "[0, 6]"},
		{"", "incomplete", "missing", "[0, 6]"},
		{"n/a", "excluded", "not_applicable", "unknown"},
		{"10..20", "scored 2", "extension range", "[2, 4]"},
		{"10+10", "scored 2", "extension range", "[2, 4]"},
		// An end at which the rule fails bounds nothing.
		{"20..40", "scored 4", "extension range", "[0, 6]"},
	} {
		card, err := e.Evaluate(submission("x=" + c.x))
		require.NoError(t, err, c.x)
		r := nodeOf(t, card, "a")
		assert.Equal(t, c.outcome, outcome(r), c.x)
		assert.Equal(t, c.code, codes(r.Reason()), c.x)
		assert.Equal(t, c.interval, r.Range.String(), c.x)
		// Nothing is known between two numbers, so that only ends which some figure reaches are known to be exact.
		assert.Equal(t, r.HasScore() && (r.Range.IsPoint() || c.x == "10..20"), r.Range.Tight(), c.x)
	}
}

func TestExtensionDirection(t *testing.T) {
	t.Parallel()
	for direction, interval := range map[indicators.Direction]string{
		indicators.HigherIsBetter: "[2, 4]", indicators.LowerIsBetter: "[2, 4]", indicators.Undirected: "[0, 6]",
	} {
		f := tableFramework(section("root", criterion("a", 6, "x", turnoverRule(`"30"`))))
		r := nodeOf(t, evaluateFramework(t, f, "x=10..20", indicators.With(turnover(direction))), "a")
		assert.Equal(t, interval, r.Range.String(), direction.String())
	}
}

func TestExtensionWithinCases(t *testing.T) {
	t.Parallel()
	rule := indicators.Cases{
		Cases:     []indicators.Case{{When: own(indicators.Below(num("20"))), Then: turnoverRule(`"30"`)}},
		Otherwise: atLeast("25"),
	}
	e := compileFramework(t, tableFramework(section("root", criterion("a", 6, "x", rule))), indicators.With(turnover(indicators.Undirected)))
	for _, c := range []struct{ x, outcome, code string }{
		{"15", "scored 3", "case extension"},
		{"13", "undefined", "case extension_failed"},
		{"25", "scored 6", "case_otherwise band_reached"},
		{"13..13.5", "undefined", "case extension_failed"},
	} {
		card, err := e.Evaluate(submission("x=" + c.x))
		require.NoError(t, err, c.x)
		r := nodeOf(t, card, "a")
		assert.Equal(t, c.outcome, outcome(r), c.x)
		assert.Equal(t, c.code, firstCodes(r.Reason()), c.x)
	}
}

// A framework keeps the parameters of a rule that nobody has linked, and scores as before once it is linked again.
func TestExtensionSurvivesUnlinked(t *testing.T) {
	t.Parallel()
	f := tableFramework(section("root", criterion("a", 6, "x", turnoverRule(`"30"`))))
	with := indicators.With(turnover(indicators.HigherIsBetter))
	document, err := json.Marshal(f)
	require.NoError(t, err)
	var read indicators.Framework
	require.NoError(t, json.Unmarshal(document, &read))
	_, err = indicators.Compile(read)
	assert.Equal(t, []string{"unknown_extension /root/children/0/rule/extension/name"}, foundProblems(t, err))
	assert.Equal(t, compileFramework(t, f, with).Digest(), compileFramework(t, read, with).Digest())
}

func TestExtensionRefusesParameters(t *testing.T) {
	t.Parallel()
	for _, params := range []string{"", `null`, `"many"`, `{`, `[1`} {
		f := tableFramework(section("root", criterion("a", 6, "x", turnoverRule(params))))
		_, err := indicators.Compile(f, indicators.With(turnover(indicators.HigherIsBetter)))
		assert.Equal(t, []string{"extension_refused /root/children/0/rule/extension/params"}, foundProblems(t, err), params)
	}
}

// Text that is not JSON cannot stand in a document, even where the extension does not look at it.
func TestExtensionParametersAreJSON(t *testing.T) {
	t.Parallel()
	lax := indicators.Domain{Name: "lax", Extensions: []indicators.Extension{{
		Name: "library.turnover",
		Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) {
			return func(indicators.Number) (indicators.Number, error) { return num("1"), nil }, nil
		},
	}}}
	for _, params := range []string{`{"a":`, `{"a":1,"a":2}`, `1 2`, "\"\xff\""} {
		_, err := indicators.Compile(tableFramework(section("root", criterion("a", 6, "x", turnoverRule(params)))), indicators.With(lax))
		assert.Equal(t, []string{"extension_refused /root/children/0/rule/extension/params"}, foundProblems(t, err), params)
	}
}
