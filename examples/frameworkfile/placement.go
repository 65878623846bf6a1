package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// possibleRanks writes the ranks that the figures leave possible; nothing where there is one only.
func possibleRanks(p indicators.Placement) string {
	if p.Best == p.Worst {
		return ""
	}
	return fmt.Sprintf("%d–%d", p.Best, p.Worst)
}

// totalRange writes the totals that the figures leave possible; nothing where there is one only. Ends that were rounded get the places of
// the total, and rounding closes a range; others stand as they are, since shortened ones would not enclose it.
func totalRange(result indicators.Result) string {
	r, rounding := result.Range, result.Rounding
	switch {
	case !r.Known():
		return "?"
	case r.IsPoint():
		return ""
	case rounding.Mode == 0 || rounding.Mode == indicators.Unrounded:
		return r.String()
	}
	return "[" + r.Low().Fixed(rounding.Places) + ", " + r.High().Fixed(rounding.Places) + "]"
}

// totalRate writes the total as a share of what the county could have earned.
func totalRate(result indicators.Result) string {
	rate, ok := result.Rate()
	if !ok {
		return "—"
	}
	return rate.Mul(indicators.Whole(100)).Fixed(1) + " %"
}

// levelReached writes the level, and in parentheses the others that the figures leave possible; only those where missing figures leave
// none reached, and nothing where the framework has no levels.
func levelReached(card *indicators.Scorecard, language indicators.Language) string {
	level, ok := card.Level()
	if !ok {
		return ""
	}
	var others []string
	for _, possible := range level.Possible {
		if possible != level.Name {
			others = append(others, possible.In(language))
		}
	}
	possible := strings.Join(others, indicators.Text{Zh: "或", En: " or "}.In(language))
	switch {
	case level.Outcome == indicators.Undecided:
		return possible
	case len(others) == 0:
		return level.Name.In(language)
	default:
		return level.Name.In(language) + fmt.Sprintf(indicators.Text{Zh: "（或%s）", En: " (or %s)"}.In(language), possible)
	}
}

// remarks says what else made the total: a veto, and the sanctions that took off marks.
func remarks(card *indicators.Scorecard, language indicators.Language) string {
	var all []string
	if status := card.Total().Status; status == indicators.StatusVetoed {
		all = append(all, status.Name().In(language))
	}
	for _, s := range card.Sanctions() {
		if s.Outcome == indicators.Holds && !s.Deduct.IsZero() {
			all = append(all, consequence(s, language)+indicators.Text{Zh: "：", En: ": "}.In(language)+s.Code)
		}
	}
	return strings.Join(all, semicolon(language))
}

// whyUnranked says in words why a scorecard has no rank, and in parentheses what is behind it.
func whyUnranked(p indicators.Placement, language indicators.Language) string {
	in := func(zh, en string) string { return indicators.Text{Zh: zh, En: en}.In(language) }
	var behind []string
	switch p.Why {
	case indicators.UnrankedNoScore:
		behind = whyWithheld(p.Card, language)
	case indicators.UnrankedSanctioned:
		for _, s := range p.Card.Sanctions() {
			if s.Outcome == indicators.Holds && s.Effect != indicators.NoEffect {
				behind = append(behind, consequence(s, language)+in("：", ": ")+s.Code)
			}
		}
	case indicators.UnrankedUndecided:
		for _, s := range p.Card.Sanctions() {
			switch {
			case s.Effect == indicators.NoEffect:
			case s.Outcome == indicators.Undecided:
				behind = append(behind, s.Code+in("：缺少数据", ": data are missing"))
			case s.Crossing:
				behind = append(behind, s.Code+in("：上报区间跨越界限", ": the reported range lies on both sides"))
			}
		}
	case indicators.NotUnranked:
	}
	return p.Why.Text().In(language) + in("（", " (") + strings.Join(behind, semicolon(language)) + in("）", ")")
}

// whyWithheld lists the reasons of the criteria that have no score for want of data, each once; the total's where it is withheld for
// another reason, such as a precondition or a sanction that cannot be decided.
func whyWithheld(card *indicators.Scorecard, language indicators.Language) []string {
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
	if len(reasons) == 0 {
		reasons = append(reasons, card.Total().Reason().Text(language))
	}
	return reasons
}

func semicolon(language indicators.Language) string {
	return indicators.Text{Zh: "；", En: "; "}.In(language)
}
