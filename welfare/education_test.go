package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

func educationIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.MigrantEnrolmentOfEligible: {
			Figures: welfare.Input{Education: welfare.Education{EligibleMigrantChildrenEnrolled: whole(950), EligibleMigrantChildren: whole(1000)}},
			Text:    "950 ÷ 1,000 = 95 %",
		},
		welfare.MigrantEnrolmentOfApplicants: {
			Figures: welfare.Input{Education: welfare.Education{MigrantApplicantsPlaced: whole(400), MigrantApplicants: whole(400)}},
			Text:    "400 ÷ 400 = 100 %",
		},
		welfare.PublicOrBoughtShareOfEligible: {
			Figures: welfare.Input{Education: welfare.Education{EligibleMigrantChildrenPublic: whole(60), EligibleMigrantChildrenBought: whole(25), EligibleMigrantChildren: whole(100)}},
			Text:    "(60 + 25) ÷ 100 = 85 %",
		},
		welfare.PublicOrBoughtShareOfEnrolled: {
			Figures: welfare.Input{Education: welfare.Education{MigrantChildrenPublic: whole(1500), MigrantChildrenBought: whole(300), MigrantChildrenEnrolled: whole(2000)}},
			Text:    "(1,500 + 300) ÷ 2,000 = 90 %",
		},
		welfare.PrimaryCatchmentShare: {
			Figures: welfare.Input{Education: welfare.Education{PrimaryCatchmentEntrants: whole(980), PrimaryEntrants: whole(1000)}},
			Text:    "980 ÷ 1,000 = 98 %",
		},
		welfare.JuniorCatchmentShare: {
			Figures: welfare.Input{Education: welfare.Education{JuniorCatchmentEntrants: whole(450), JuniorEntrants: whole(500)}},
			Text:    "450 ÷ 500 = 90 %",
		},
		welfare.KindergartenGrossEnrolment:   {Figures: welfare.Input{Education: welfare.Education{KindergartenGrossEnrolmentRate: whole(102)}}, Text: "102 %"},
		welfare.CompulsoryRetention:          {Figures: welfare.Input{Education: welfare.Education{CompulsoryRetentionRate: decimal("95.5")}}, Text: "95.5 %"},
		welfare.UpperSecondaryGrossEnrolment: {Figures: welfare.Input{Education: welfare.Education{UpperSecondaryGrossEnrolmentRate: decimal("91.6")}}, Text: "91.6 %"},
		welfare.WorkingAgeSchooling:          {Figures: welfare.Input{Education: welfare.Education{WorkingAgeSchoolingYears: decimal("11.3")}}, Text: "11.3 years"},
	}
}

func educationCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.MigrantApplicantsWithinEligible: {
			Good: welfare.Input{Education: welfare.Education{MigrantApplicants: whole(100), EligibleMigrantChildren: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{MigrantApplicants: whole(101), EligibleMigrantChildren: whole(100)}},
		},
		welfare.MigrantApplicantsPlacedWithinApplicants: {
			Good: welfare.Input{Education: welfare.Education{MigrantApplicantsPlaced: whole(100), MigrantApplicants: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{MigrantApplicantsPlaced: whole(101), MigrantApplicants: whole(100)}},
		},
		welfare.EligibleMigrantEnrolledWithinEligible: {
			Good: welfare.Input{Education: welfare.Education{EligibleMigrantChildrenEnrolled: whole(100), EligibleMigrantChildren: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{EligibleMigrantChildrenEnrolled: whole(101), EligibleMigrantChildren: whole(100)}},
		},
		welfare.EligibleMigrantPublicWithinEnrolled: {
			Good: welfare.Input{Education: welfare.Education{EligibleMigrantChildrenPublic: whole(100), EligibleMigrantChildrenEnrolled: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{EligibleMigrantChildrenPublic: whole(101), EligibleMigrantChildrenEnrolled: whole(100)}},
		},
		welfare.EligibleMigrantBoughtWithinEnrolled: {
			Good: welfare.Input{Education: welfare.Education{EligibleMigrantChildrenBought: whole(100), EligibleMigrantChildrenEnrolled: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{EligibleMigrantChildrenBought: whole(101), EligibleMigrantChildrenEnrolled: whole(100)}},
		},
		welfare.MigrantPublicWithinEnrolled: {
			Good: welfare.Input{Education: welfare.Education{MigrantChildrenPublic: whole(100), MigrantChildrenEnrolled: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{MigrantChildrenPublic: whole(101), MigrantChildrenEnrolled: whole(100)}},
		},
		welfare.MigrantBoughtWithinEnrolled: {
			Good: welfare.Input{Education: welfare.Education{MigrantChildrenBought: whole(100), MigrantChildrenEnrolled: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{MigrantChildrenBought: whole(101), MigrantChildrenEnrolled: whole(100)}},
		},
		welfare.PrimaryCatchmentWithinEntrants: {
			Good: welfare.Input{Education: welfare.Education{PrimaryCatchmentEntrants: whole(100), PrimaryEntrants: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{PrimaryCatchmentEntrants: whole(101), PrimaryEntrants: whole(100)}},
		},
		welfare.JuniorCatchmentWithinEntrants: {
			Good: welfare.Input{Education: welfare.Education{JuniorCatchmentEntrants: whole(100), JuniorEntrants: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{JuniorCatchmentEntrants: whole(101), JuniorEntrants: whole(100)}},
		},
		welfare.EligibleMigrantPlacesWithinEnrolled: {
			Good: welfare.Input{Education: welfare.Education{EligibleMigrantChildrenPublic: whole(60), EligibleMigrantChildrenBought: whole(40), EligibleMigrantChildrenEnrolled: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{EligibleMigrantChildrenPublic: whole(61), EligibleMigrantChildrenBought: whole(40), EligibleMigrantChildrenEnrolled: whole(100)}},
		},
		welfare.MigrantPlacesWithinEnrolled: {
			Good: welfare.Input{Education: welfare.Education{MigrantChildrenPublic: whole(60), MigrantChildrenBought: whole(40), MigrantChildrenEnrolled: whole(100)}},
			Bad:  welfare.Input{Education: welfare.Education{MigrantChildrenPublic: whole(60), MigrantChildrenBought: whole(41), MigrantChildrenEnrolled: whole(100)}},
		},
		welfare.StatedMigrantEnrolmentOfEligible: {
			Good: welfare.Input{Education: welfare.Education{StatedMigrantEnrolmentRate: whole(95), EligibleMigrantChildrenEnrolled: whole(950), EligibleMigrantChildren: whole(1000)}},
			Bad:  welfare.Input{Education: welfare.Education{StatedMigrantEnrolmentRate: whole(100), EligibleMigrantChildrenEnrolled: whole(950), EligibleMigrantChildren: whole(1000)}},
		},
		welfare.StatedMigrantEnrolmentOfApplicants: {
			Good: welfare.Input{Education: welfare.Education{StatedMigrantEnrolmentRate: whole(100), MigrantApplicantsPlaced: whole(400), MigrantApplicants: whole(400)}},
			Bad:  welfare.Input{Education: welfare.Education{StatedMigrantEnrolmentRate: whole(100), MigrantApplicantsPlaced: whole(399), MigrantApplicants: whole(400)}},
		},
	}
}

func educationBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.MigrantPlaces2017: {
			Good: welfare.Input{Education: welfare.Education{EligibleMigrantChildrenPublic: whole(600), EligibleMigrantChildrenBought: whole(250), EligibleMigrantChildren: whole(1000)}},
			Bad:  welfare.Input{Education: welfare.Education{EligibleMigrantChildrenPublic: whole(600), EligibleMigrantChildrenBought: whole(249), EligibleMigrantChildren: whole(1000)}},
		},
		welfare.PrimaryCatchment2017: {
			Good: welfare.Input{Education: welfare.Education{PrimaryCatchmentEntrants: whole(1000), PrimaryEntrants: whole(1000)}},
			Bad:  welfare.Input{Education: welfare.Education{PrimaryCatchmentEntrants: whole(999), PrimaryEntrants: whole(1000)}},
		},
		welfare.JuniorCatchment2017: {
			Good: welfare.Input{Education: welfare.Education{JuniorCatchmentEntrants: whole(950), JuniorEntrants: whole(1000)}},
			Bad:  welfare.Input{Education: welfare.Education{JuniorCatchmentEntrants: whole(949), JuniorEntrants: whole(1000)}},
		},
		welfare.KindergartenEnrolment2025: {
			Good: welfare.Input{Education: welfare.Education{KindergartenGrossEnrolmentRate: decimal("90.01")}},
			Bad:  welfare.Input{Education: welfare.Education{KindergartenGrossEnrolmentRate: whole(90)}},
		},
		welfare.CompulsoryRetention2025: {
			Good: welfare.Input{Education: welfare.Education{CompulsoryRetentionRate: whole(96)}},
			Bad:  welfare.Input{Education: welfare.Education{CompulsoryRetentionRate: decimal("95.99")}},
		},
		welfare.UpperSecondaryEnrolment2025: {
			Good: welfare.Input{Education: welfare.Education{UpperSecondaryGrossEnrolmentRate: decimal("92.01")}},
			Bad:  welfare.Input{Education: welfare.Education{UpperSecondaryGrossEnrolmentRate: whole(92)}},
		},
		welfare.WorkingAgeSchooling2025: {
			Good: welfare.Input{Education: welfare.Education{WorkingAgeSchoolingYears: decimal("11.3")}},
			Bad:  welfare.Input{Education: welfare.Education{WorkingAgeSchoolingYears: decimal("11.29")}},
		},
	}
}

// TestStatedMigrantEnrolment takes the article's 100 %: it agrees with applicants and not with eligible children, so its denominator
// is not theirs.
func TestStatedMigrantEnrolment(t *testing.T) {
	t.Parallel()
	card := evaluate(t, welfare.Input{Education: welfare.Education{
		EligibleMigrantChildren: whole(2_000), EligibleMigrantChildrenEnrolled: whole(1_900),
		MigrantApplicants: whole(400), MigrantApplicantsPlaced: whole(400),
		StatedMigrantEnrolmentRate: whole(100),
	}})
	assert.Equal(t, indicators.Contradicts, findingOf(card, welfare.StatedMigrantEnrolmentOfEligible).Outcome)
	assert.Equal(t, indicators.Agrees, findingOf(card, welfare.StatedMigrantEnrolmentOfApplicants).Outcome)
}

// TestMigrantChildrenAtSchoolAreNoDenominator sees that neither criterion nor rate takes those at school for those eligible.
func TestMigrantChildrenAtSchoolAreNoDenominator(t *testing.T) {
	t.Parallel()
	card := evaluate(t, welfare.Input{Education: welfare.Education{
		MigrantChildrenEnrolled: whole(2_000), MigrantChildrenPublic: whole(1_900), MigrantChildrenBought: whole(100),
	}})
	assert.Equal(t, indicators.Undecided, domaintest.Verdict(t, card, welfare.MigrantPlaces2017))
}
