package welfare

import (
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of the welfare of children.
const (
	// ChildrenSupported is orphans and de-facto unattended children with the basic living allowance (领取基本生活费的儿童), in persons.
	ChildrenSupported indicators.IndicatorID = "welfare.children_supported"
	// ChildrenCoverage is children with the basic living allowance ÷ children eligible (孤儿和事实无人抚养儿童保障率), in %.
	ChildrenCoverage indicators.IndicatorID = "welfare.children_coverage"
	// ChildrenAllowancePerChild is basic living allowance paid ÷ children (人均基本生活费), in yuan, in the period.
	ChildrenAllowancePerChild indicators.IndicatorID = "welfare.children_allowance_per_child"
	// ChildrenAllowancePerChildMonth is basic living allowance paid ÷ (children × 12), in yuan a person and month, for a period of 12 months.
	ChildrenAllowancePerChildMonth indicators.IndicatorID = "welfare.children_allowance_per_child_month"
	// ChildrenAllowancePerPersonMonth is basic living allowance paid ÷ person-months (人月均基本生活费), in yuan a person-month.
	ChildrenAllowancePerPersonMonth indicators.IndicatorID = "welfare.children_allowance_per_person_month"
	// OrphanInstitutionMonthly is the monthly basic living allowance of orphans in institutions (集中养育孤儿基本生活费标准), in yuan.
	OrphanInstitutionMonthly indicators.IndicatorID = "welfare.orphan_institution_monthly"
	// OrphanOutsideMonthly is the monthly basic living allowance of orphans outside institutions (散居孤儿基本生活费标准), in yuan.
	OrphanOutsideMonthly indicators.IndicatorID = "welfare.orphan_outside_monthly"
	// UnattendedChildrenMonthly is the monthly basic living allowance of de-facto unattended children (事实无人抚养儿童基本生活费标准), in yuan.
	UnattendedChildrenMonthly indicators.IndicatorID = "welfare.unattended_children_monthly"
	// OrphanGrantPerRecipient is education grants paid ÷ orphans with a grant (人均“福彩圆梦”助学金), in yuan.
	OrphanGrantPerRecipient indicators.IndicatorID = "welfare.orphan_grant_per_recipient"
	// ChildcarePlacesPer1000 is childcare places per 1,000 residents (每千人口拥有 3 岁以下婴幼儿托位数).
	ChildcarePlacesPer1000 indicators.IndicatorID = "welfare.childcare_places_per_1000"
	// NurseryArea is the floor area of the smallest nursery (最小托儿所建筑面积), in m².
	NurseryArea indicators.IndicatorID = "welfare.nursery_area"
	// KindergartenClasses is the fewest classes of a kindergarten (班数最少的幼儿园班数).
	KindergartenClasses indicators.IndicatorID = "welfare.kindergarten_classes"
	// KindergartenFloorArea is the smallest floor area of a kindergarten (最小幼儿园建筑面积), in m².
	KindergartenFloorArea indicators.IndicatorID = "welfare.kindergarten_floor_area"
	// KindergartenSiteArea is the smallest site of a kindergarten (最小幼儿园用地面积), in m².
	KindergartenSiteArea indicators.IndicatorID = "welfare.kindergarten_site_area"
)

// childrenSupported is orphans and de-facto unattended children together, the denominator of what a child is paid.
func childrenSupported() indicators.Formula {
	return indicators.Sum(indicators.Of(Orphans), indicators.Of(UnattendedChildren))
}

func childrenIndicators() []indicators.Indicator {
	return slices.Concat(
		childrenAllowanceIndicators(),
		childrenFacilityIndicators(),
		showMeasures(childrenMeasures(),
			shown{OrphanInstitutionMonthly, OrphanInstitutionRate, indicators.HigherIsBetter},
			shown{OrphanOutsideMonthly, OrphanOutsideRate, indicators.HigherIsBetter},
			shown{UnattendedChildrenMonthly, UnattendedChildrenRate, indicators.HigherIsBetter},
			shown{NurseryArea, SmallestNursery, indicators.HigherIsBetter},
			shown{KindergartenClasses, SmallestKindergartenClasses, indicators.HigherIsBetter},
			shown{KindergartenFloorArea, SmallestKindergartenFloor, indicators.HigherIsBetter},
			shown{KindergartenSiteArea, SmallestKindergartenSite, indicators.HigherIsBetter},
		),
	)
}

func childrenAllowanceIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:   ChildrenSupported,
			Name: indicators.Text{Zh: "领取基本生活费的孤儿和事实无人抚养儿童", En: "children with the basic living allowance"},
			Definition: indicators.Text{
				Zh: "领取基本生活费的孤儿与事实无人抚养儿童之和。",
				En: "orphans and de-facto unattended children with the basic living allowance together",
			},
			Unit:    persons(),
			Formula: childrenSupported(),
			Sources: []indicators.Citation{jinchang2023(welfareParagraph, "43 and 162")},
		},
		indicators.PercentIndicator(ChildrenCoverage, indicators.HigherIsBetter, childrenSupported(), indicators.Of(ChildrenAllowanceEligible),
			indicators.Text{Zh: "孤儿和事实无人抚养儿童保障率", En: "share of eligible children with the basic living allowance"},
			indicators.Text{
				Zh: "领取基本生活费的孤儿与事实无人抚养儿童之和 ÷ 符合条件的孤儿和事实无人抚养儿童。",
				En: "orphans and de-facto unattended children with the basic living allowance ÷ those eligible",
			}),
		{
			ID:   ChildrenAllowancePerChild,
			Name: indicators.Text{Zh: "孤儿和事实无人抚养儿童人均基本生活费", En: "basic living allowance per child"},
			Definition: indicators.Text{
				Zh: "本期基本生活费发放额 ÷ 领取的孤儿与事实无人抚养儿童之和。",
				En: "basic living allowance paid in the period ÷ orphans and de-facto unattended children with it",
			},
			Unit:      yuan(),
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(ChildrenAllowanceAmount), childrenSupported()),
			Sources:   []indicators.Citation{jinchang2023(welfareParagraph, "2.07 million yuan for 43 and 162 children")},
		},
		{
			ID:   ChildrenAllowancePerChildMonth,
			Name: indicators.Text{Zh: "孤儿和事实无人抚养儿童人均每月基本生活费（按 12 个月）", En: "basic living allowance per child and month, over 12 months"},
			Definition: indicators.Text{
				Zh: "基本生活费发放额 ÷（领取的孤儿与事实无人抚养儿童之和 × 12）；期应为一年。有人领取不足 12 个月时，低于执行的标准。",
				En: "basic living allowance paid ÷ (children × 12); the period must be a year, and where " +
					"children were paid for less than that, it lies below the rates in force",
			},
			Unit:      yuanAMonth(),
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(ChildrenAllowanceAmount), overAYear(childrenSupported())),
		},
		{
			ID:   ChildrenAllowancePerPersonMonth,
			Name: indicators.Text{Zh: "人月均基本生活费", En: "basic living allowance per person-month"},
			Definition: indicators.Text{
				Zh: "基本生活费发放额 ÷ 发放人月数；按实际发放的月数，与期的长短无关。",
				En: "basic living allowance paid ÷ person-months; it goes by the months that were paid, whatever the length of the period",
			},
			Unit:      yuanAPersonMonth(),
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(ChildrenAllowanceAmount), indicators.Of(ChildrenAllowanceMonths)),
		},
		{
			ID:         OrphanGrantPerRecipient,
			Name:       indicators.Text{Zh: "人均“福彩圆梦”助学金", En: "education grant per orphan"},
			Definition: indicators.Text{Zh: "本期“福彩圆梦”助学金发放额 ÷ 受助孤儿。", En: "education grants paid in the period ÷ orphans with a grant"},
			Unit:       yuan(),
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(OrphanGrantAmount), indicators.Of(OrphanGrantRecipients)),
			Sources:    []indicators.Citation{jinchang2023(welfareParagraph, "140,000 yuan for 16 orphans")},
		},
	}
}

func childrenFacilityIndicators() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:         ChildcarePlacesPer1000,
			Name:       indicators.Text{Zh: "每千人口拥有 3 岁以下婴幼儿托位数", En: "childcare places per 1,000 residents"},
			Definition: indicators.Text{Zh: "3 岁以下婴幼儿托位 ÷ 常住人口，每千人。", En: "childcare places ÷ residents, per 1,000"},
			Unit:       indicators.Text{Zh: "个/千人", En: "per 1,000 residents"},
			Direction:  indicators.HigherIsBetter,
			Formula:    indicators.Ratio(indicators.Of(ChildcarePlaces), indicators.Of(population.Resident)).Per(thousand),
		},
	}
}
