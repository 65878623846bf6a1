package main

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// defined is one thing that a domain defines.
type defined struct {
	domain, kind, id string
	name             indicators.Text
	others           []indicators.Text // unit and definition, where it has them
}

func (d defined) String() string { return fmt.Sprintf("%s %s of %s", d.kind, d.id, d.domain) }

// everything lists all that the domains define, what several define once for each.
func everything() []defined {
	var all []defined
	for _, d := range domains() {
		for _, m := range d.Measures {
			all = append(all, defined{d.Name, "measure", string(m.ID), m.Name, []indicators.Text{m.Unit, m.Definition}})
		}
		for _, i := range d.Indicators {
			all = append(all, defined{d.Name, "indicator", string(i.ID), i.Name, []indicators.Text{i.Unit, i.Definition}})
		}
		for _, c := range d.Checks {
			all = append(all, defined{d.Name, "check", string(c.ID), c.Name, []indicators.Text{c.Definition}})
		}
		for _, n := range d.criteria {
			all = append(all, defined{d.Name, "criterion", string(n.ID), n.Name, nil})
		}
	}
	return all
}

// All domains fit into one framework: no identifier is defined in two ways, no node stands twice, and every item has a source that
// an official framework may rest on.
func TestDomainsCompileTogether(t *testing.T) {
	t.Parallel()
	evaluator, err := compile(domains())
	require.NoError(t, err)
	card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{}, "2023"))
	require.NoError(t, err, "nothing reported contradicts nothing")
	for _, d := range domains() {
		for _, n := range d.criteria {
			result, known := card.Node(n.ID)
			require.True(t, known, "criterion %s", n.ID)
			assert.Equal(t, indicators.Undecided, result.Verdict, "criterion %s: missing is neither met nor missed", n.ID)
		}
	}
}

func TestDomainsHaveNamesOfTheirOwn(t *testing.T) {
	t.Parallel()
	var names []string
	for _, d := range domains() {
		assert.NotContains(t, names, d.Name)
		names = append(names, d.Name)
		assert.NotEmpty(t, d.title.Zh)
		assert.NotEmpty(t, d.title.En)
	}
}

func TestEverythingHasBothLanguages(t *testing.T) {
	t.Parallel()
	for _, d := range everything() {
		for _, text := range append(d.others, d.name) {
			assert.NotEmpty(t, text.Zh, "%v: %s", d, text.En)
			assert.NotEmpty(t, text.En, "%v: %s", d, text.Zh)
		}
	}
}

// Formulas and relations are read by names, so that no two things of a kind share one, in either language. What several domains
// define under one identifier is the same thing.
func TestNamesAreUnique(t *testing.T) {
	t.Parallel()
	for _, language := range []indicators.Language{indicators.Chinese, indicators.English} {
		holders := map[string][]defined{}
		for _, d := range everything() {
			key := d.kind + " " + d.name.In(language)
			same := func(other defined) bool { return other.id == d.id }
			if !slices.ContainsFunc(holders[key], same) {
				holders[key] = append(holders[key], d)
			}
		}
		for name, list := range holders {
			assert.Len(t, list, 1, "the name of the %s is shared; say in each what makes it another", name)
		}
	}
}

// No measure is asked for in vain: some indicator or check of some domain reads it.
func TestEveryMeasureIsRead(t *testing.T) {
	t.Parallel()
	read := map[indicators.MeasureID]bool{}
	var measures []indicators.MeasureID
	for _, d := range domains() {
		var formulas []indicators.Formula
		for _, i := range d.Indicators {
			formulas = append(formulas, i.Formula)
		}
		for _, c := range d.Checks {
			formulas = append(formulas, c.Left, c.Right)
		}
		for _, f := range formulas {
			for _, id := range f.Measures() {
				read[id] = true
			}
		}
		for _, m := range d.Measures {
			measures = append(measures, m.ID)
		}
	}
	for _, id := range measures {
		assert.True(t, read[id], id)
	}
}
