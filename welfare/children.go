package welfare

import "github.com/wenming-go/wenming/indicators"

// Children is the part of [Input] on the welfare of children (儿童福利).
type Children struct {
	// Orphans is 领取基本生活费的孤儿, in persons, in the period.
	Orphans indicators.Value `json:"orphans,omitzero" validate:"count"`
	// UnattendedChildren is 领取基本生活费的事实无人抚养儿童, in persons, in the period.
	UnattendedChildren indicators.Value `json:"unattended_children,omitzero" validate:"count"`
	// AllowanceEligible is 符合条件的孤儿和事实无人抚养儿童, in persons, in the period.
	AllowanceEligible indicators.Value `json:"allowance_eligible,omitzero" validate:"count"`
	// AllowanceAmount is 孤儿和事实无人抚养儿童基本生活费发放额, in yuan, in the period.
	AllowanceAmount indicators.Value `json:"allowance_amount,omitzero" validate:"amount"`
	// AllowanceMonths is 基本生活费发放人月数, in person-months, in the period.
	AllowanceMonths indicators.Value `json:"allowance_months,omitzero" validate:"count"`
	// OrphanInstitutionRate is 集中养育孤儿基本生活费标准, in yuan a person and month, the lowest in force at the end of the period.
	OrphanInstitutionRate indicators.Value `json:"orphan_institution_rate,omitzero" validate:"amount"`
	// OrphanOutsideRate is 散居孤儿基本生活费标准, in yuan a person and month, the lowest in force at the end of the period.
	OrphanOutsideRate indicators.Value `json:"orphan_outside_rate,omitzero" validate:"amount"`
	// UnattendedRate is 事实无人抚养儿童基本生活费标准, in yuan a person and month, the lowest in force at the end of the period.
	UnattendedRate indicators.Value `json:"unattended_rate,omitzero" validate:"amount"`
	// GrantRecipients is “福彩圆梦”助学金受助孤儿, in persons, in the period.
	GrantRecipients indicators.Value `json:"grant_recipients,omitzero" validate:"count"`
	// GrantAmount is “福彩圆梦”助学金发放额, in yuan, in the period.
	GrantAmount indicators.Value `json:"grant_amount,omitzero" validate:"amount"`
	// CarePlaces is 3 岁以下婴幼儿托位, in places, at the end of the period.
	CarePlaces indicators.Value `json:"care_places,omitzero" validate:"count"`
	// SmallestNursery is 最小托儿所建筑面积, in m², at the end of the period.
	SmallestNursery indicators.Value `json:"smallest_nursery,omitzero" validate:"amount"`
	// SmallestKindergartenClasses is 班数最少的幼儿园班数, in classes, at the end of the period.
	SmallestKindergartenClasses indicators.Value `json:"smallest_kindergarten_classes,omitzero" validate:"count"`
	// SmallestKindergartenFloor is 最小幼儿园建筑面积, in m², at the end of the period.
	SmallestKindergartenFloor indicators.Value `json:"smallest_kindergarten_floor,omitzero" validate:"amount"`
	// SmallestKindergartenSite is 最小幼儿园用地面积, in m², at the end of the period.
	SmallestKindergartenSite indicators.Value `json:"smallest_kindergarten_site,omitzero" validate:"amount"`
}

// The measures of the welfare of children.
const (
	// Orphans is 领取基本生活费的孤儿, in persons, in the period.
	Orphans indicators.MeasureID = "welfare.orphans"
	// UnattendedChildren is 领取基本生活费的事实无人抚养儿童, in persons, in the period.
	UnattendedChildren indicators.MeasureID = "welfare.unattended_children"
	// ChildrenAllowanceEligible is 符合条件的孤儿和事实无人抚养儿童, in persons, in the period.
	ChildrenAllowanceEligible indicators.MeasureID = "welfare.children_allowance_eligible"
	// ChildrenAllowanceAmount is 孤儿和事实无人抚养儿童基本生活费发放额, in yuan, in the period.
	ChildrenAllowanceAmount indicators.MeasureID = "welfare.children_allowance_amount"
	// ChildrenAllowanceMonths is 基本生活费发放人月数, in person-months, in the period.
	ChildrenAllowanceMonths indicators.MeasureID = "welfare.children_allowance_months"
	// OrphanInstitutionRate is 集中养育孤儿基本生活费标准, in yuan a person and month, the lowest in force at the end of the period.
	OrphanInstitutionRate indicators.MeasureID = "welfare.orphan_institution_rate"
	// OrphanOutsideRate is 散居孤儿基本生活费标准, in yuan a person and month, the lowest in force at the end of the period.
	OrphanOutsideRate indicators.MeasureID = "welfare.orphan_outside_rate"
	// UnattendedChildrenRate is 事实无人抚养儿童基本生活费标准, in yuan a person and month, the lowest in force at the end of the period.
	UnattendedChildrenRate indicators.MeasureID = "welfare.unattended_children_rate"
	// OrphanGrantRecipients is “福彩圆梦”助学金受助孤儿, in persons, in the period.
	OrphanGrantRecipients indicators.MeasureID = "welfare.orphan_grant_recipients"
	// OrphanGrantAmount is “福彩圆梦”助学金发放额, in yuan, in the period.
	OrphanGrantAmount indicators.MeasureID = "welfare.orphan_grant_amount"
	// ChildcarePlaces is 3 岁以下婴幼儿托位, in places, at the end of the period.
	ChildcarePlaces indicators.MeasureID = "welfare.childcare_places"
	// SmallestNursery is 最小托儿所建筑面积, in m², at the end of the period.
	SmallestNursery indicators.MeasureID = "welfare.smallest_nursery"
	// SmallestKindergartenClasses is 班数最少的幼儿园班数, in classes, at the end of the period.
	SmallestKindergartenClasses indicators.MeasureID = "welfare.smallest_kindergarten_classes"
	// SmallestKindergartenFloor is 最小幼儿园建筑面积, in m², at the end of the period.
	SmallestKindergartenFloor indicators.MeasureID = "welfare.smallest_kindergarten_floor"
	// SmallestKindergartenSite is 最小幼儿园用地面积, in m², at the end of the period.
	SmallestKindergartenSite indicators.MeasureID = "welfare.smallest_kindergarten_site"
)

func (c Children) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: Orphans, Value: c.Orphans},
		{Measure: UnattendedChildren, Value: c.UnattendedChildren},
		{Measure: ChildrenAllowanceEligible, Value: c.AllowanceEligible},
		{Measure: ChildrenAllowanceAmount, Value: c.AllowanceAmount},
		{Measure: ChildrenAllowanceMonths, Value: c.AllowanceMonths},
		{Measure: OrphanInstitutionRate, Value: c.OrphanInstitutionRate},
		{Measure: OrphanOutsideRate, Value: c.OrphanOutsideRate},
		{Measure: UnattendedChildrenRate, Value: c.UnattendedRate},
		{Measure: OrphanGrantRecipients, Value: c.GrantRecipients},
		{Measure: OrphanGrantAmount, Value: c.GrantAmount},
		{Measure: ChildcarePlaces, Value: c.CarePlaces},
		{Measure: SmallestNursery, Value: c.SmallestNursery},
		{Measure: SmallestKindergartenClasses, Value: c.SmallestKindergartenClasses},
		{Measure: SmallestKindergartenFloor, Value: c.SmallestKindergartenFloor},
		{Measure: SmallestKindergartenSite, Value: c.SmallestKindergartenSite},
	}
}

func childrenMeasures() []indicators.Measure {
	return append(childrenAllowanceMeasures(), childrenFacilityMeasures()...)
}

func childrenAllowanceMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(Orphans, persons(), indicators.Text{Zh: "领取基本生活费的孤儿", En: "orphans with the basic living allowance"}, indicators.Text{
			Zh: "本期内领取过基本生活费的孤儿，一人计一次；不含事实无人抚养儿童。",
			En: "orphans who were paid the basic living allowance in the period, each once; de-facto unattended children are not among them",
		}, jinchang2023(welfareParagraph, "43 orphans")),
		indicators.CountMeasure(UnattendedChildren, persons(),
			indicators.Text{Zh: "领取基本生活费的事实无人抚养儿童", En: "de-facto unattended children with the basic living allowance"},
			indicators.Text{
				Zh: "本期内领取过基本生活费的事实无人抚养儿童，一人计一次：" +
					"未满 18 周岁，父母双方均属重残、重病、服刑在押、强制隔离戒毒、被以其他方式限制人身自由、失联、被撤销监护资格、被遣送出境之一，或一方死亡、失踪而另一方属其中之一。",
				En: "children under 18 who were paid the basic living allowance in the period, each once, both of whose parents are severely " +
					"disabled, gravely ill, in prison, in compulsory drug treatment, deprived of liberty otherwise, out of contact, stripped of " +
					"guardianship or deported, each in whichever way, or of whom one is dead or missing and the other is in such a situation",
			}, childrenUnattended2019(), jinchang2023(welfareParagraph, "162 de-facto unattended children")),
		indicators.CountMeasure(ChildrenAllowanceEligible, persons(),
			indicators.Text{Zh: "符合条件的孤儿和事实无人抚养儿童", En: "orphans and de-facto unattended children who are eligible"},
			indicators.Text{
				Zh: "本期内符合领取基本生活费条件的孤儿和事实无人抚养儿童，无论是否领取，一人计一次。",
				En: "orphans and de-facto unattended children entitled to the basic living allowance in the period, each once, whether they were paid it or not",
			}),
		indicators.AmountMeasure(ChildrenAllowanceAmount, yuan(),
			indicators.Text{Zh: "孤儿和事实无人抚养儿童基本生活费发放额", En: "basic living allowance paid for children"},
			indicators.Text{
				Zh: "本期内发放给孤儿和事实无人抚养儿童的基本生活费总额，不含助学金。",
				En: "all that was paid of the basic living allowance to orphans and de-facto unattended children in the period, education grants left out",
			}, jinchang2023(welfareParagraph, "2.07 million yuan for both groups together")),
		indicators.CountMeasure(ChildrenAllowanceMonths, personMonths(),
			indicators.Text{Zh: "基本生活费发放人月数", En: "person-months of the basic living allowance"},
			indicators.Text{
				Zh: "本期内各月领取基本生活费的孤儿和事实无人抚养儿童人数之和：一人领取一个月计一人月。",
				En: "orphans and de-facto unattended children paid the basic living allowance, summed over the months of the period: a child paid for a month counts one",
			}),
		indicators.AmountMeasure(OrphanInstitutionRate, yuanAMonth(),
			indicators.Text{Zh: "集中养育孤儿基本生活费标准", En: "rate of the basic living allowance of orphans in institutions"},
			indicators.Text{
				Zh: "期末对集中养育的孤儿执行的每人每月标准；各县区不同的，填最低者。",
				En: "the rate a person and month in force for orphans raised in institutions at the end of the period; the lowest where counties differ",
			}),
		indicators.AmountMeasure(OrphanOutsideRate, yuanAMonth(),
			indicators.Text{Zh: "散居孤儿基本生活费标准", En: "rate of the basic living allowance of orphans outside institutions"},
			indicators.Text{
				Zh: "期末对散居的孤儿执行的每人每月标准；各县区不同的，填最低者。",
				En: "the rate a person and month in force for orphans who live outside institutions at the end of the period; the lowest where counties differ",
			}),
		indicators.AmountMeasure(UnattendedChildrenRate, yuanAMonth(),
			indicators.Text{Zh: "事实无人抚养儿童基本生活费标准", En: "rate of the basic living allowance of de-facto unattended children"},
			indicators.Text{
				Zh: "期末对事实无人抚养儿童执行的每人每月标准；各县区不同的，填最低者。",
				En: "the rate a person and month in force for de-facto unattended children at the end of the period; the lowest where counties differ",
			}),
		indicators.CountMeasure(OrphanGrantRecipients, persons(),
			indicators.Text{Zh: "“福彩圆梦”助学金受助孤儿", En: "orphans with an education grant"},
			indicators.Text{
				Zh: "本期内领取“福彩圆梦”孤儿助学金的人，一人计一次；与领取基本生活费的孤儿分别计数。",
				En: "people who were paid the 福彩圆梦 education grant for orphans in the period, each once; counted apart from orphans with the basic living allowance",
			}, jinchang2023(welfareParagraph, "16 orphans")),
		indicators.AmountMeasure(OrphanGrantAmount, yuan(),
			indicators.Text{Zh: "“福彩圆梦”助学金发放额", En: "education grants paid to orphans"},
			indicators.Text{
				Zh: "本期内发放的“福彩圆梦”孤儿助学金总额。",
				En: "all that was paid of the 福彩圆梦 education grant for orphans in the period",
			}, jinchang2023(welfareParagraph, "140,000 yuan")),
	}
}

func childrenFacilityMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(ChildcarePlaces, indicators.Text{Zh: "个", En: "places"},
			indicators.Text{Zh: "3 岁以下婴幼儿托位", En: "childcare places"},
			indicators.Text{
				Zh: "期末可供 3 岁以下婴幼儿使用的托位，不是在托人数。",
				En: "places for children under three at the end of the period, whether taken or not",
			}, childrenCare14()),
		indicators.AmountMeasure(SmallestNursery, squareMetres(),
			indicators.Text{Zh: "最小托儿所建筑面积", En: "floor area of the smallest nursery"},
			indicators.Text{
				Zh: "期末各托儿所中建筑面积最小者的面积。",
				En: "floor area of that nursery which has the least of it at the end of the period",
			}),
		indicators.CountMeasure(SmallestKindergartenClasses, indicators.Text{Zh: "班", En: "classes"},
			indicators.Text{Zh: "班数最少的幼儿园班数", En: "fewest classes of a kindergarten"},
			indicators.Text{
				Zh: "期末各幼儿园中班数最少者的班数。",
				En: "classes of that kindergarten which has the fewest at the end of the period",
			}),
		indicators.AmountMeasure(SmallestKindergartenFloor, squareMetres(),
			indicators.Text{Zh: "最小幼儿园建筑面积", En: "smallest floor area of a kindergarten"},
			indicators.Text{
				Zh: "期末各幼儿园中建筑面积最小者的面积。",
				En: "floor area of that kindergarten which has the least of it at the end of the period",
			}),
		indicators.AmountMeasure(SmallestKindergartenSite, squareMetres(),
			indicators.Text{Zh: "最小幼儿园用地面积", En: "smallest site of a kindergarten"},
			indicators.Text{
				Zh: "期末各幼儿园中用地面积最小者的面积。",
				En: "site area of that kindergarten which has the least of it at the end of the period",
			}),
	}
}
