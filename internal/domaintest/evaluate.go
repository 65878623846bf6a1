package domaintest

import (
	"maps"
	"testing"

	"github.com/wenming-go/wenming/indicators"
)

// Join gathers the cases of several topics; a case that two of them give is a mistake.
func Join[K comparable, V any](t *testing.T, topics ...map[K]V) map[K]V {
	t.Helper()
	all := map[K]V{}
	for _, topic := range topics {
		for key := range topic {
			if _, twice := all[key]; twice {
				t.Errorf("two topics have a case of %v", key)
			}
		}
		maps.Copy(all, topic)
	}
	return all
}

// compile makes an evaluator of a domain's criteria, under a root that only gathers them.
func compile(t *testing.T, domain indicators.Domain, criteria []indicators.Node) *indicators.Evaluator {
	t.Helper()
	name := indicators.Same(domain.Name)
	evaluator, err := indicators.Compile(indicators.Framework{
		ID: "domaintest", Edition: "1", Name: name, Basis: indicators.Official,
		Root: indicators.Node{ID: "root", Name: name, Combine: indicators.BySum, Children: criteria},
	}, indicators.With(domain))
	if err != nil {
		t.Fatal(err)
	}
	return evaluator
}

// Evaluate assesses figures by a domain's criteria.
func Evaluate(t *testing.T, domain indicators.Domain, criteria []indicators.Node, sources ...indicators.Source) *indicators.Scorecard {
	t.Helper()
	card, err := compile(t, domain, criteria).Evaluate(submission(sources...))
	if err != nil {
		t.Fatal(err)
	}
	return card
}

// Verdict returns how a criterion was assessed.
func Verdict(t *testing.T, card *indicators.Scorecard, id indicators.NodeID) indicators.Truth {
	t.Helper()
	result, ok := card.Node(id)
	if !ok {
		t.Fatalf("there is no criterion %s", id)
	}
	return result.Verdict
}

// Outcome returns what a check found, 0 where it found nothing.
func Outcome(card *indicators.Scorecard, id indicators.CheckID) indicators.Outcome {
	for _, f := range card.Findings() {
		if f.Check == id {
			return f.Outcome
		}
	}
	return 0
}
