package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// writeReport prints what the ranking rests on, the counties of each group in order, those without a rank, and the sanctions.
func writeReport(w io.Writer, framework indicators.Framework, placements []indicators.Placement, by indicators.NodeQuantity, language indicators.Language) error {
	var b strings.Builder
	writeHeader(&b, framework, placements, by, language)
	var unranked []indicators.Placement
	for start := 0; start < len(placements); {
		end := start
		for end < len(placements) && placements[end].Group == placements[start].Group {
			end++
		}
		unranked = append(unranked, writeGroup(&b, placements[start:end], language)...)
		start = end
	}
	writeUnranked(&b, unranked, language)
	writeSanctions(&b, placements, language)
	_, err := io.WriteString(w, b.String())
	return err
}

func writeHeader(b *strings.Builder, framework indicators.Framework, placements []indicators.Placement, by indicators.NodeQuantity, language indicators.Language) {
	in := func(zh, en string) string { return indicators.Text{Zh: zh, En: en}.In(language) }
	fmt.Fprintf(b, "%s · %s\n", framework.Name.In(language), framework.Edition)
	if framework.Basis == indicators.Illustrative {
		fmt.Fprintln(b, in("依据：示例（分值或标准并非官方）", "Basis: illustrative (its marks or thresholds are not official)"))
	}
	if !framework.About.IsZero() {
		fmt.Fprintln(b, framework.About.In(language))
	}
	ranked := 0
	for _, p := range placements {
		if p.Why == indicators.NotUnranked {
			ranked++
		}
	}
	if len(placements) > 0 {
		fmt.Fprintf(b, in("期：%s\n", "Period: %s\n"), placements[0].Card.Period())
	}
	fmt.Fprintf(b, in("测评对象 %d 个：%d 个有名次，%d 个没有。\n", "Subjects: %d, of which %d have a rank and %d have none.\n"), len(placements), ranked, len(placements)-ranked)
	quantity := in("总分", "the total")
	if by == indicators.NodeRate {
		quantity = in("得分率", "the rate")
	}
	fmt.Fprintf(b, in("组内按%s排名，相同的名次并列。区间是按上报数据的写法（如“10.6万余”）总分可能落入的范围，可能名次由各区间而来，并计入尚可能取得名次者；得分率是总分占可得分的百分比。\n",
		"Ranks go by %s within each group, and equal ones share a rank. The range is where the total may lie, given how figures are written (10.6万余); "+
			"possible ranks follow from all ranges, those of counties that may yet get a rank included; the rate is the total as a share of what could be earned.\n"), quantity)
}

// writeGroup prints the ranked of one group and returns the others.
func writeGroup(b *strings.Builder, group []indicators.Placement, language indicators.Language) (unranked []indicators.Placement) {
	in := func(zh, en string) string { return indicators.Text{Zh: zh, En: en}.In(language) }
	standings := table{right: []bool{true, false, false, false, true, false, true, false, false}}
	standings.row(in("名次", "Rank"), in("可能名次", "Possible"), in("编号", "Code"), in("测评对象", "Subject"), in("总分", "Total"), in("区间", "Range"),
		in("得分率", "Rate"), in("等级", "Level"), in("备注", "Remarks"))
	for _, p := range group {
		if p.Why != indicators.NotUnranked {
			unranked = append(unranked, p)
			continue
		}
		total, subject := p.Card.Total(), p.Card.Subject()
		standings.row(strconv.Itoa(p.Rank), possibleRanks(p), subject.ID, subject.Name.In(language), total.ScoreText(), totalRange(total), totalRate(total),
			levelReached(p.Card, language), remarks(p.Card, language))
	}
	name := group[0].Group
	if name == "" && len(unranked) == len(group) {
		return unranked
	}
	fmt.Fprintln(b)
	if name != "" {
		fmt.Fprintf(b, in("%s 组：%d 个有名次，共 %d 个\n", "Group %s: %d of %d ranked\n"), name, len(group)-len(unranked), len(group))
	}
	standings.write(b)
	return unranked
}

func writeUnranked(b *strings.Builder, unranked []indicators.Placement, language indicators.Language) {
	if len(unranked) == 0 {
		return
	}
	in := func(zh, en string) string { return indicators.Text{Zh: zh, En: en}.In(language) }
	without := table{right: []bool{false, false, false, true, false}}
	without.row(in("组", "Group"), in("编号", "Code"), in("测评对象", "Subject"), in("总分", "Total"), in("未列名次的原因", "Why it has no rank"))
	for _, p := range unranked {
		subject := p.Card.Subject()
		without.row(p.Group, subject.ID, subject.Name.In(language), p.Card.Total().ScoreText(), whyUnranked(p, language))
	}
	fmt.Fprintln(b)
	without.write(b)
}
