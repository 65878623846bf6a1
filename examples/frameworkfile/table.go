package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/wenming-go/wenming/examples/internal/columns"
	"github.com/wenming-go/wenming/indicators"
)

// writeRanking prints what the ranking rests on, the counties with a total in order, and those without.
func writeRanking(w io.Writer, framework indicators.Framework, cards []*indicators.Scorecard, language indicators.Language) error {
	in := func(zh, en string) string { return indicators.Text{Zh: zh, En: en}.In(language) }
	ranked, unranked := rank(cards)
	var b strings.Builder
	fmt.Fprintf(&b, "%s · %s\n", framework.Name.In(language), framework.Edition)
	if framework.Basis == indicators.Illustrative {
		fmt.Fprintln(&b, in("依据：示例（分值或标准并非官方）", "Basis: illustrative (its marks or thresholds are not official)"))
	}
	if !framework.About.IsZero() {
		fmt.Fprintln(&b, framework.About.In(language))
	}
	if len(cards) > 0 {
		fmt.Fprintf(&b, in("期：%s\n", "Period: %s\n"), cards[0].Period())
	}
	fmt.Fprintf(&b, in("测评对象 %d 个：%d 个有总分，%d 个没有。\n", "Subjects: %d, of which %d have a total and %d have none.\n"), len(cards), len(ranked), len(unranked))
	fmt.Fprintln(&b, in("名次按总分排列，总分相同的名次并列；区间是按上报数据的写法（如“10.6万余”）总分可能落入的范围，得分率是总分占可得分的百分比。",
		"Ranks go by the total, and equal totals share one. The range is where the total may lie, given how figures are written (10.6万余); "+
			"the rate is the total as a share of what could be earned."))

	standings := table{right: []bool{true, false, false, true, false, true, false}}
	standings.row(in("名次", "Rank"), in("编号", "Code"), in("测评对象", "Subject"), in("总分", "Total"), in("区间", "Range"), in("得分率", "Rate"), in("状态", "Status"))
	for _, s := range ranked {
		result, subject := s.card.Total(), s.card.Subject()
		standings.row(strconv.Itoa(s.rank), subject.ID, subject.Name.In(language), result.ScoreText(), rangeText(result), rateText(result), result.Status.Name().In(language))
	}
	fmt.Fprintln(&b)
	standings.write(&b)

	if len(unranked) > 0 {
		without := table{right: make([]bool, 4)}
		without.row(in("编号", "Code"), in("测评对象", "Subject"), in("状态", "Status"), in("未列名次的原因", "Why it has no rank"))
		for _, card := range unranked {
			subject := card.Subject()
			reasons := strings.Join(whyWithout(card, language), in("；", "; "))
			without.row(subject.ID, subject.Name.In(language), card.Total().Status.Name().In(language), reasons)
		}
		fmt.Fprintln(&b)
		without.write(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// rangeText writes the totals that the figures leave possible; nothing where there is one only. Ends that were rounded get the places of
// the total, and rounding closes a range; others stand as they are, since shortened ones would not enclose it.
func rangeText(result indicators.Result) string {
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

// rateText writes the total as a share of what the county could have earned.
func rateText(result indicators.Result) string {
	rate, ok := result.Rate()
	if !ok {
		return "—"
	}
	return rate.Mul(indicators.Whole(100)).Fixed(1) + " %"
}

// table lays cells out in columns.
type table struct {
	right []bool // columns whose cells stand to the right
	rows  [][]string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

func (t *table) write(b *strings.Builder) {
	widths := make([]int, len(t.right))
	for _, row := range t.rows {
		for i, cell := range row {
			widths[i] = max(widths[i], columns.Width(cell))
		}
	}
	for _, row := range t.rows {
		var line strings.Builder
		for i, cell := range row {
			fill := columns.Left
			if t.right[i] {
				fill = columns.Right
			}
			line.WriteString(fill(cell, widths[i]) + "  ")
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}
