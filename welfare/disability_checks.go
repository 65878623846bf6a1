package welfare

import "github.com/wenming-go/wenming/indicators"

// The checks of the welfare of disabled people. Those of severity error follow from the definitions.
const (
	// DisabilityLivingWithinRecipients: recipients of the living allowance ≤ recipients of either. An error.
	DisabilityLivingWithinRecipients indicators.CheckID = "welfare.disability_living_within_recipients"
	// DisabilityNursingWithinRecipients: recipients of the nursing allowance ≤ recipients of either. An error.
	DisabilityNursingWithinRecipients indicators.CheckID = "welfare.disability_nursing_within_recipients"
	// DisabilityBothWithinLiving: recipients of both ≤ recipients of the living allowance. An error.
	DisabilityBothWithinLiving indicators.CheckID = "welfare.disability_both_within_living"
	// DisabilityBothWithinNursing: recipients of both ≤ recipients of the nursing allowance. An error.
	DisabilityBothWithinNursing indicators.CheckID = "welfare.disability_both_within_nursing"
	// DisabilityRecipientsAddUp: recipients of either = living + nursing − both. A warning.
	DisabilityRecipientsAddUp indicators.CheckID = "welfare.disability_recipients_add_up"
	// DisabilityRecipientsWithinGrants: recipients of either ≤ grants. An error.
	DisabilityRecipientsWithinGrants indicators.CheckID = "welfare.disability_recipients_within_grants"
	// DisabilityGrantsAddUp: grants = living + nursing. A warning.
	DisabilityGrantsAddUp indicators.CheckID = "welfare.disability_grants_add_up"
	// DisabilityGrantsWithinTwice: grants ≤ 2 × recipients of either. A warning.
	DisabilityGrantsWithinTwice indicators.CheckID = "welfare.disability_grants_within_twice"
	// DisabilityLivingWithinTarget: recipients ≤ people entitled to the living allowance. A warning.
	DisabilityLivingWithinTarget indicators.CheckID = "welfare.disability_living_within_target"
	// DisabilityNursingWithinTarget: recipients ≤ people entitled to the nursing allowance. A warning.
	DisabilityNursingWithinTarget indicators.CheckID = "welfare.disability_nursing_within_target"
	// DisabilityLivingRateWithinUrban: the rate of the living allowance ≤ its urban rate. An error.
	DisabilityLivingRateWithinUrban indicators.CheckID = "welfare.disability_living_rate_within_urban"
	// DisabilitySecondRateWithinFirst: the rate of the second group ≤ that of the first. A warning.
	DisabilitySecondRateWithinFirst indicators.CheckID = "welfare.disability_second_rate_within_first"
	// DisabledIncludedWithinEligible: eligible disabled people on the subsistence allowance ≤ all eligible. An error.
	DisabledIncludedWithinEligible indicators.CheckID = "welfare.disabled_included_within_eligible"
)

func disabilityChecks() []indicators.Check {
	return []indicators.Check{
		indicators.WithinCheck(DisabilityLivingWithinRecipients, DisabilityLivingRecipients, DisabilityRecipients, indicators.SeverityError,
			indicators.Text{
				Zh: "领取困难残疾人生活补贴的人数不多于领取两项补贴的人数",
				En: "recipients of the disability living allowance ≤ recipients of either disability allowance",
			},
			indicators.Text{
				Zh: "前者是后者的一部分；请核对两者是否同为本期人数。",
				En: "they are a part of the recipients of either; see whether both were counted over the period",
			}),
		indicators.WithinCheck(DisabilityNursingWithinRecipients, DisabilityNursingRecipients, DisabilityRecipients, indicators.SeverityError,
			indicators.Text{
				Zh: "领取重度残疾人护理补贴的人数不多于领取两项补贴的人数",
				En: "recipients of the disability nursing allowance ≤ recipients of either disability allowance",
			},
			indicators.Text{
				Zh: "前者是后者的一部分；请核对两者是否同为本期人数。",
				En: "they are a part of the recipients of either; see whether both were counted over the period",
			}),
		indicators.WithinCheck(DisabilityBothWithinLiving, DisabilityBothRecipients, DisabilityLivingRecipients, indicators.SeverityError,
			indicators.Text{Zh: "两项都领的人数不多于领取困难残疾人生活补贴的人数", En: "recipients of both ≤ recipients of the disability living allowance"},
			indicators.Text{Zh: "两项都领者都领取困难残疾人生活补贴。", En: "those who hold both hold the living allowance"}),
		indicators.WithinCheck(DisabilityBothWithinNursing, DisabilityBothRecipients, DisabilityNursingRecipients, indicators.SeverityError,
			indicators.Text{Zh: "两项都领的人数不多于领取重度残疾人护理补贴的人数", En: "recipients of both ≤ recipients of the disability nursing allowance"},
			indicators.Text{Zh: "两项都领者都领取重度残疾人护理补贴。", En: "those who hold both hold the nursing allowance"}),
		{
			ID: DisabilityRecipientsAddUp,
			Name: indicators.Text{
				Zh: "领取两项补贴的人数 = 生活补贴人数 + 护理补贴人数 − 两项都领人数",
				En: "recipients of either disability allowance = living + nursing − both",
			},
			Definition: indicators.Text{
				Zh: "两项都领的人只计一次；不等时请核对是否把份数报成了人数。",
				En: "those who hold both count once; where the figures differ, see whether grants were reported as persons",
			},
			Left:     indicators.Of(DisabilityRecipients),
			Relation: indicators.RelationEqual,
			Right: indicators.Sum(
				indicators.Of(DisabilityLivingRecipients), indicators.Of(DisabilityNursingRecipients),
				indicators.Of(DisabilityBothRecipients).Times(indicators.Whole(-1)),
			),
			Severity: indicators.SeverityWarning,
		},
		indicators.WithinCheck(DisabilityRecipientsWithinGrants, DisabilityRecipients, DisabilityGrants, indicators.SeverityError,
			indicators.Text{Zh: "领取两项补贴的人数不多于补贴份数", En: "recipients of either disability allowance ≤ grants"},
			indicators.Text{
				Zh: "每人至少有一份补贴；请核对两数是否填反。",
				En: "each recipient holds a grant at least; see whether persons and grants were exchanged",
			}),
		{
			ID: DisabilityGrantsAddUp,
			Name: indicators.Text{
				Zh: "补贴份数 = 生活补贴人数 + 护理补贴人数",
				En: "grants = recipients of the disability living allowance + recipients of the disability nursing allowance",
			},
			Definition: indicators.Text{
				Zh: "一人领取一项计一份；若报的是按月发放的份次，请改为份数。",
				En: "a person with one allowance holds one grant; report grants, not monthly payments",
			},
			Left:     indicators.Of(DisabilityGrants),
			Relation: indicators.RelationEqual,
			Right:    indicators.Sum(indicators.Of(DisabilityLivingRecipients), indicators.Of(DisabilityNursingRecipients)),
			Severity: indicators.SeverityWarning,
		},
		{
			ID:         DisabilityGrantsWithinTwice,
			Name:       indicators.Text{Zh: "补贴份数不多于领取人数的 2 倍", En: "grants ≤ 2 × recipients of either disability allowance"},
			Definition: indicators.Text{Zh: "每人至多领取两项；若报的是按月发放的份次，请改为份数。", En: "a person holds two allowances at most; report grants, not monthly payments"},
			Left:       indicators.Of(DisabilityGrants),
			Relation:   indicators.RelationAtMost,
			Right:      indicators.Of(DisabilityRecipients).Times(indicators.Whole(2)),
			Severity:   indicators.SeverityWarning,
		},
		indicators.WithinCheck(DisabilityLivingWithinTarget, DisabilityLivingRecipients, DisabilityLivingTarget, indicators.SeverityWarning,
			indicators.Text{Zh: "领取困难残疾人生活补贴的人数不多于目标人群", En: "recipients of the disability living allowance ≤ people entitled to it"},
			indicators.Text{
				Zh: "领取者应都符合条件；超过时请核对目标人群是否同为本期、是否含扩大的对象。",
				En: "those paid should all be entitled; see whether both were counted over the period, and whether groups added by local rules are in both",
			}),
		indicators.WithinCheck(DisabilityNursingWithinTarget, DisabilityNursingRecipients, DisabilityNursingTarget, indicators.SeverityWarning,
			indicators.Text{Zh: "领取重度残疾人护理补贴的人数不多于目标人群", En: "recipients of the disability nursing allowance ≤ people entitled to it"},
			indicators.Text{
				Zh: "领取者应都符合条件；超过时请核对目标人群是否同为本期、是否含扩大的对象。",
				En: "those paid should all be entitled; see whether both were counted over the period, and whether groups added by local rules are in both",
			}),
		indicators.WithinCheck(DisabilityLivingRateWithinUrban, DisabilityLivingRate, DisabilityUrbanLivingRate, indicators.SeverityError,
			indicators.Text{Zh: "困难残疾人生活补贴标准不高于城市困难残疾人生活补贴标准", En: "rate of the disability living allowance ≤ its urban rate"},
			indicators.Text{
				Zh: "前者是各类对象中的最低标准，故不高于其中一类的标准。",
				En: "the first is the lowest of all groups, and so not above the rate of one of them",
			}),
		indicators.WithinCheck(DisabilitySecondRateWithinFirst, DisabilitySecondNursingRate, DisabilityNursingRate, indicators.SeverityWarning,
			indicators.Text{Zh: "护理补贴第二类对象标准不高于第一类", En: "disability nursing allowance of the second group ≤ that of the first"},
			indicators.Text{
				Zh: "所见各地第二类对象的标准都较低，故只作提示；请核对两类是否填反。",
				En: "the second group has the lower rate wherever both were seen, hence a warning; see whether the groups were exchanged",
			}),
		indicators.WithinCheck(DisabledIncludedWithinEligible, DisabledSubsistenceIncluded, DisabledSubsistenceEligible, indicators.SeverityError,
			indicators.Text{Zh: "纳入低保的符合条件残疾人不多于符合低保条件的残疾人", En: "eligible disabled people on the subsistence allowance ≤ all who are eligible"},
			indicators.Text{
				Zh: "前者是后者的一部分；不符合条件而仍在保的人不计入。",
				En: "they are a part of those eligible; people on the allowance who are no longer eligible do not count",
			}),
	}
}
