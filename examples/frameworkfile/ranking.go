package main

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// standing is a scorecard with a total and its rank among the others.
type standing struct {
	rank int
	card *indicators.Scorecard
}

// rank orders the scorecards that have a total, the highest first, and numbers them as competitions do: equal totals share a rank, and
// as many ranks are left out after them (1, 2, 2, 4). Equal totals, and scorecards without one, keep the order they were given in.
func rank(cards []*indicators.Scorecard) (ranked []standing, unranked []*indicators.Scorecard) {
	for _, card := range cards {
		if _, ok := card.Score(); ok {
			ranked = append(ranked, standing{card: card})
		} else {
			unranked = append(unranked, card)
		}
	}
	slices.SortStableFunc(ranked, func(a, b standing) int { return total(b.card).Cmp(total(a.card)) })
	for i := range ranked {
		ranked[i].rank = i + 1
		if i > 0 && total(ranked[i].card).Equal(total(ranked[i-1].card)) {
			ranked[i].rank = ranked[i-1].rank
		}
	}
	return ranked, unranked
}

func total(card *indicators.Scorecard) indicators.Number {
	score, _ := card.Score()
	return score
}

// whyWithout says in words why a scorecard has no total: the reasons of the criteria that have no score for want of data, each once.
func whyWithout(card *indicators.Scorecard, language indicators.Language) []string {
	var reasons []string
	for result := range card.All() {
		withheld := result.Status == indicators.StatusIncomplete || result.Status == indicators.StatusUndefined
		if !withheld || len(result.Children()) > 0 {
			continue
		}
		if text := result.Reason().Text(language); !slices.Contains(reasons, text) {
			reasons = append(reasons, text)
		}
	}
	if len(reasons) == 0 { // as where a precondition of the whole is undecided
		reasons = append(reasons, card.Total().Reason().Text(language))
	}
	return reasons
}
