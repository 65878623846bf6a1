package welfare

import "github.com/wenming-go/wenming/indicators"

// The checks of the welfare of children.
const (
	// ChildrenSupportedWithinEligible: children with the basic living allowance ≤ children eligible. A warning.
	ChildrenSupportedWithinEligible indicators.CheckID = "welfare.children_supported_within_eligible"
	// ChildrenWithinMonths: children with the basic living allowance ≤ person-months. A warning.
	ChildrenWithinMonths indicators.CheckID = "welfare.children_within_months"
	// ChildrenMonthsWithinYear: person-months ≤ 12 × children with the basic living allowance. A warning: a period longer than a year has more.
	ChildrenMonthsWithinYear indicators.CheckID = "welfare.children_months_within_year"
	// OrphanGrantIsAStandardGrant: education grants paid ÷ recipients = 10,000 yuan, a school year. A note: part of a year is paid in part.
	OrphanGrantIsAStandardGrant indicators.CheckID = "welfare.orphan_grant_is_a_standard_grant"
)

// orphanGrant is the education grant of an orphan, in yuan a school year.
const orphanGrant = 10_000

func childrenChecks() []indicators.Check {
	return []indicators.Check{
		{
			ID:   ChildrenSupportedWithinEligible,
			Name: indicators.Text{Zh: "领取基本生活费的儿童不多于符合条件的儿童", En: "children with the basic living allowance ≤ children eligible"},
			Definition: indicators.Text{
				Zh: "领取者应都符合条件；超过时请核对两数是否同为本期、是否有人既计为孤儿又计为事实无人抚养儿童。",
				En: "those paid should all be eligible; see whether both were counted over the period, and whether a child was counted in both groups",
			},
			Left:     childrenSupported(),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(ChildrenAllowanceEligible),
			Severity: indicators.SeverityWarning,
		},
		{
			ID:   ChildrenWithinMonths,
			Name: indicators.Text{Zh: "领取基本生活费的儿童不多于发放人月数", En: "children with the basic living allowance ≤ person-months"},
			Definition: indicators.Text{
				Zh: "每人至少领取一个月，故人数不应多于人月数；请核对两数是否填反。",
				En: "each child was paid for a month at least; see whether persons and person-months were exchanged",
			},
			Left:     childrenSupported(),
			Relation: indicators.RelationAtMost,
			Right:    indicators.Of(ChildrenAllowanceMonths),
			Severity: indicators.SeverityWarning,
		},
		{
			ID:   ChildrenMonthsWithinYear,
			Name: indicators.Text{Zh: "发放人月数不多于领取基本生活费的儿童 × 12", En: "person-months ≤ 12 × children with the basic living allowance"},
			Definition: indicators.Text{
				Zh: "一年内每人至多领取 12 个月；期长于一年或人数只计期末时会超过。",
				En: "a child is paid for 12 months of a year at most; the figures exceed that where the period is longer or children were counted at its end only",
			},
			Left:     indicators.Of(ChildrenAllowanceMonths),
			Relation: indicators.RelationAtMost,
			Right:    overAYear(childrenSupported()),
			Severity: indicators.SeverityWarning,
		},
		{
			ID:   OrphanGrantIsAStandardGrant,
			Name: indicators.Text{Zh: "人均“福彩圆梦”助学金为每学年 10000 元", En: "education grant per orphan = 10,000 yuan"},
			Definition: indicators.Text{
				Zh: "助学金为每人每学年 10000 元；不等时可能是只发了部分学年或跨期发放，不必改。",
				En: "a grant is 10,000 yuan a person and school year; another mean may come from part of a year paid in the period, and needs no correction",
			},
			Left:     indicators.Ratio(indicators.Of(OrphanGrantAmount), indicators.Of(OrphanGrantRecipients)),
			Relation: indicators.RelationEqual,
			Right:    indicators.Constant(indicators.Whole(orphanGrant)),
			Severity: indicators.SeverityNote,
			Sources:  []indicators.Citation{childrenGrants()},
		},
	}
}
