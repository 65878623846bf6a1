package indicators

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/internal/exact"
)

// Placement is the place of one scorecard among those of its group (排名). The zero Placement is none.
type Placement struct {
	Card  *Scorecard
	Group string // of the subject; "" is a group of its own
	// Rank is 1 for the best of the group; equal scores share the better rank, and the one after them counts all before it (1, 2, 2, 4).
	// It is 0 for what is not ranked.
	Rank int
	// Best and Worst enclose the rank, where there is one, over the reported ranges of all scorecards of the group, those without a
	// score included; 0 for what is not ranked.
	Best, Worst int
	Why         UnrankedReason
}

// UnrankedReason says why a scorecard has no rank. The zero value says that it has one.
type UnrankedReason uint8

const (
	// NotUnranked says that the scorecard has a rank.
	NotUnranked UnrankedReason = iota
	// UnrankedNoScore (无总分): the total is withheld.
	UnrankedNoScore
	// UnrankedSanctioned (因处罚不参与排名): the subject is ineligible, suspended or revoked.
	UnrankedSanctioned
	// UnrankedUndecided (资格无法判定): a sanction with an effect on the standing cannot be decided; not to rank is never to take it as one that
	// did not happen.
	UnrankedUndecided
)

// Text returns the reason in words, in both languages; the zero Text for [NotUnranked].
func (r UnrankedReason) Text() Text {
	switch r {
	case UnrankedNoScore:
		return Text{"无总分，不参与排名", "not ranked: the total is withheld"}
	case UnrankedSanctioned:
		return Text{"因处罚不参与排名", "not ranked: under a sanction"}
	case UnrankedUndecided:
		return Text{"资格无法判定，不参与排名", "not ranked: the standing is undecided"}
	case NotUnranked:
		return Text{}
	default:
		return Text{}
	}
}

// Rank ranks scorecards by their published scores (得分) or rates (得分率) within the groups of their subjects, by standard competition
// ranking. The placements come group by group in order of the groups' names, best first, then those that are not ranked; equal ones by
// the subject's id. A total without a score is not ranked, nor is a subject whose standing a sanction touches or may touch.
//
// Rates of means and of sums without exclusions order as scores do; after exclusions they say who did better at what was left.
//
// The error is of type [Problems]: scorecards of different frameworks or periods, empty ones and a quantity that is
// neither cannot be ranked.
func Rank(cards []*Scorecard, by NodeQuantity) ([]Placement, error) {
	if err := rankable(cards, by); err != nil {
		return nil, err
	}
	all := make([]contender, len(cards))
	for i, c := range cards {
		all[i] = newContender(c, by)
	}
	slices.SortStableFunc(all, compareContenders)
	placements := make([]Placement, 0, len(all))
	for len(all) > 0 {
		end := 1
		for end < len(all) && all[end].group == all[0].group {
			end++
		}
		placements = append(placements, rankGroup(all[:end])...)
		all = all[end:]
	}
	return placements, nil
}

// rankable sees that scorecards can be compared: that they are of one framework and period.
func rankable(cards []*Scorecard, by NodeQuantity) error {
	problems := problemList{limit: DefaultLimits().Problems}
	if by > NodeRate {
		problems.addf(ProblemInvalidInput, "", "rank by NodeScore or NodeRate", "quantity %d is not defined", by)
	}
	var first *Scorecard
	for i, c := range cards {
		path := fmt.Sprintf("/%d", i)
		switch {
		case c == nil || c.Len() == 0:
			problems.addf(ProblemInvalidInput, path, "leave it out", "the scorecard is empty")
		case first == nil:
			first = c
		case c.Framework().SHA256 != first.Framework().SHA256:
			problems.addf(ProblemIncomparable, path, "rank scorecards of one framework", "it was made under %s %s, others under %s %s, or under another version of it",
				c.Framework().ID, c.Framework().Edition, first.Framework().ID, first.Framework().Edition)
		case c.Period() != first.Period():
			problems.addf(ProblemIncomparable, path, "rank scorecards of one period", "it is of the period %q, others of %q", c.Period(), first.Period())
		}
	}
	return problems.err()
}

// contender is a scorecard with what it is ranked by.
type contender struct {
	card  *Scorecard
	group string
	id    string
	why   UnrankedReason
	score exact.Rat
	in    bool // ranked for certain
	out   bool // not ranked for certain
	span  exact.Interval
	known bool // there is a span; without one the score may be anything
}

func newContender(card *Scorecard, by NodeQuantity) contender {
	subject, total, standing := card.Subject(), card.Total(), card.Standing()
	c := contender{card: card, group: subject.Group, id: subject.ID, score: total.Score.rat, span: total.Range.interval, known: total.Range.known}
	switch {
	case standing.Effect != NoEffect:
		c.why, c.out = UnrankedSanctioned, slices.ContainsFunc(card.Sanctions(), SanctionResult.touchesStanding)
	case standing.Undecided:
		c.why = UnrankedUndecided
	case !total.HasScore():
		c.why = UnrankedNoScore
	}
	c.in = c.why == NotUnranked && c.known && !total.Range.orNone
	if by == NodeRate {
		c.known = c.known && !total.Range.orNone // what is left out changes what it is a rate of
		if share, ok := exact.Int(1).Quo(total.Available.rat); ok {
			c.score, c.span = c.score.Mul(share), c.span.Scale(share)
		}
	}
	return c
}

func compareContenders(a, b contender) int {
	unranked := func(c contender) int { return min(int(c.why), 1) }
	return cmp.Or(cmp.Compare(a.group, b.group), unranked(a)-unranked(b), byScore(a, b), cmp.Compare(a.id, b.id))
}

// byScore puts the better of two ranked contenders first.
func byScore(a, b contender) int {
	if a.why != NotUnranked || b.why != NotUnranked {
		return 0
	}
	return b.score.Cmp(a.score)
}

// rankGroup ranks a group in order.
func rankGroup(group []contender) []Placement {
	begins, highs, unknown := spansOf(group)
	placements := make([]Placement, len(group))
	for i, c := range group {
		p := Placement{Card: c.card, Group: c.group, Why: c.why}
		if c.why == NotUnranked {
			p.Rank = i + 1
			if i > 0 && group[i-1].score.Equal(c.score) {
				p.Rank = placements[i-1].Rank
			}
			// Who may only perhaps be ranked counts for the worst case and not for the best.
			p.Best, p.Worst = 1, len(highs)+unknown
			if c.known {
				end, _ := slices.BinarySearchFunc(begins, cut{c.span.High, !c.span.HighOpen}, cut.compare)
				p.Best = 1 + len(begins) - end
				p.Worst = countAbove(highs, c.span.Low) + unknown
				if !c.span.Low.Less(c.span.High) { // it did not count itself
					p.Worst++
				}
			}
		}
		placements[i] = p
	}
	return placements
}

// cut is a place between numbers: right before one, or right after it.
type cut struct {
	at    exact.Rat
	after bool
}

func (c cut) compare(d cut) int {
	switch order := c.at.Cmp(d.at); {
	case order != 0 || c.after == d.after:
		return order
	case c.after:
		return 1
	default:
		return -1
	}
}

// spansOf returns where the spans of those begin who are ranked for certain, the upper ends of all who may be, both ascending, and how
// many have no range.
func spansOf(group []contender) (begins []cut, highs []exact.Rat, unknown int) {
	for _, c := range group {
		switch {
		case c.out:
		case !c.known:
			unknown++
		default:
			highs = append(highs, c.span.High)
			if c.in {
				begins = append(begins, cut{c.span.Low, c.span.LowOpen})
			}
		}
	}
	slices.SortFunc(begins, cut.compare)
	slices.SortFunc(highs, exact.Rat.Cmp)
	return begins, highs, unknown
}

// countAbove counts the numbers of an ascending list above x.
func countAbove(sorted []exact.Rat, x exact.Rat) int {
	i, _ := slices.BinarySearchFunc(sorted, x, func(a, b exact.Rat) int {
		if a.Cmp(b) <= 0 {
			return -1
		}
		return 1
	})
	return len(sorted) - i
}
