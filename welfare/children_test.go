package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

// childrenFigures are figures of a made-up place, for calculating every indicator of the topic.
func childrenFigures() welfare.Input {
	return welfare.Input{
		Residents: whole(400_000),
		Children: welfare.Children{
			Orphans:                     whole(40),
			UnattendedChildren:          whole(160),
			AllowanceEligible:           whole(208),
			AllowanceAmount:             whole(2_400_000),
			AllowanceMonths:             whole(2_250),
			OrphanInstitutionRate:       whole(1_400),
			OrphanOutsideRate:           whole(1_050),
			UnattendedRate:              whole(1_025),
			GrantRecipients:             whole(16),
			GrantAmount:                 whole(140_000),
			CarePlaces:                  whole(1_800),
			SmallestNursery:             whole(210),
			SmallestKindergartenClasses: whole(6),
			SmallestKindergartenFloor:   whole(2_250),
			SmallestKindergartenSite:    whole(3_600),
		},
	}
}

func childrenIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := childrenFigures()
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.ChildrenSupported:               {Figures: full, Text: "40 + 160 = 200 persons"},
		welfare.ChildrenCoverage:                {Figures: full, Text: "(40 + 160) ÷ 208 = 96.15 %"},
		welfare.ChildrenAllowancePerChild:       {Figures: full, Text: "2,400,000 ÷ (40 + 160) = 12,000 yuan"},
		welfare.ChildrenAllowancePerChildMonth:  {Figures: full, Text: "2,400,000 ÷ (12 × 40 + 12 × 160) = 1,000 yuan a month"},
		welfare.ChildrenAllowancePerPersonMonth: {Figures: full, Text: "2,400,000 ÷ 2,250 = 1,066.67 yuan a person-month"},
		welfare.OrphanInstitutionMonthly:        {Figures: full, Text: "1,400 yuan a month"},
		welfare.OrphanOutsideMonthly:            {Figures: full, Text: "1,050 yuan a month"},
		welfare.UnattendedChildrenMonthly:       {Figures: full, Text: "1,025 yuan a month"},
		welfare.OrphanGrantPerRecipient:         {Figures: full, Text: "140,000 ÷ 16 = 8,750 yuan"},
		welfare.ChildcarePlacesPer1000:          {Figures: full, Text: "1,800 ÷ 400,000 × 1,000 = 4.5 per 1,000 residents"},
		welfare.NurseryArea:                     {Figures: full, Text: "210 m²"},
		welfare.KindergartenClasses:             {Figures: full, Text: "6 classes"},
		welfare.KindergartenFloorArea:           {Figures: full, Text: "2,250 m²"},
		welfare.KindergartenSiteArea:            {Figures: full, Text: "3,600 m²"},
	}
}

func childrenCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.ChildrenSupportedWithinEligible: {
			Good: welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(60), AllowanceEligible: whole(100)}},
			Bad:  welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(61), AllowanceEligible: whole(100)}},
		},
		welfare.ChildrenWithinMonths: {
			Good: welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(60), AllowanceMonths: whole(100)}},
			Bad:  welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(60), AllowanceMonths: whole(99)}},
		},
		welfare.ChildrenMonthsWithinYear: {
			Good: welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(60), AllowanceMonths: whole(1_200)}},
			Bad:  welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(60), AllowanceMonths: whole(1_201)}},
		},
		welfare.OrphanGrantIsAStandardGrant: {
			Good: welfare.Input{Children: welfare.Children{GrantAmount: whole(160_000), GrantRecipients: whole(16)}},
			Bad:  welfare.Input{Children: welfare.Children{GrantAmount: whole(140_000), GrantRecipients: whole(16)}},
		},
	}
}

func childrenBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.ChildrenCoverage2025: {
			Good: welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(60), AllowanceEligible: whole(100)}},
			Bad:  welfare.Input{Children: welfare.Children{Orphans: whole(40), UnattendedChildren: whole(59), AllowanceEligible: whole(100)}},
		},
		welfare.ChildcarePlaces2025: {
			Good: welfare.Input{Residents: whole(100_000), Children: welfare.Children{CarePlaces: whole(450)}},
			Bad:  welfare.Input{Residents: whole(100_000), Children: welfare.Children{CarePlaces: whole(449)}},
		},
		welfare.OrphanInstitutionGansu2016: {
			Good: welfare.Input{Children: welfare.Children{OrphanInstitutionRate: whole(1_000)}},
			Bad:  welfare.Input{Children: welfare.Children{OrphanInstitutionRate: decimal("999.99")}},
		},
		welfare.OrphanOutsideGansu2016: {
			Good: welfare.Input{Children: welfare.Children{OrphanOutsideRate: whole(640)}},
			Bad:  welfare.Input{Children: welfare.Children{OrphanOutsideRate: decimal("639.99")}},
		},
		welfare.OrphanInstitutionGansu2019: {
			Good: welfare.Input{Children: welfare.Children{OrphanInstitutionRate: whole(1_360)}},
			Bad:  welfare.Input{Children: welfare.Children{OrphanInstitutionRate: decimal("1359.99")}},
		},
		welfare.OrphanOutsideGansu2019: {
			Good: welfare.Input{Children: welfare.Children{OrphanOutsideRate: whole(1_000)}},
			Bad:  welfare.Input{Children: welfare.Children{OrphanOutsideRate: decimal("999.99")}},
		},
		welfare.UnattendedChildrenGansu2019: {
			Good: welfare.Input{Children: welfare.Children{UnattendedRate: whole(1_000)}},
			Bad:  welfare.Input{Children: welfare.Children{UnattendedRate: decimal("999.99")}},
		},
		welfare.OrphanInstitutionMaanshan2023: {
			Good: welfare.Input{Children: welfare.Children{OrphanInstitutionRate: whole(1_865)}},
			Bad:  welfare.Input{Children: welfare.Children{OrphanInstitutionRate: decimal("1864.99")}},
		},
		welfare.OrphanOutsideMaanshan2023: {
			Good: welfare.Input{Children: welfare.Children{OrphanOutsideRate: whole(1_450)}},
			Bad:  welfare.Input{Children: welfare.Children{OrphanOutsideRate: decimal("1449.99")}},
		},
		welfare.NurseryArea2020: {
			Good: welfare.Input{Children: welfare.Children{SmallestNursery: whole(200)}},
			Bad:  welfare.Input{Children: welfare.Children{SmallestNursery: decimal("199.99")}},
		},
		welfare.Kindergartens2020: {
			Good: welfare.Input{Children: welfare.Children{
				SmallestKindergartenClasses: whole(6), SmallestKindergartenFloor: whole(2_200),
				SmallestKindergartenSite: whole(3_500),
			}},
			Bad: welfare.Input{Children: welfare.Children{
				SmallestKindergartenClasses: whole(5), SmallestKindergartenFloor: whole(2_200),
				SmallestKindergartenSite: whole(3_500),
			}},
		},
	}
}

func TestKindergartensMustMeetAllThree(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		classes, floor, site indicators.Value
		want                 indicators.Truth
	}{
		"all":             {whole(6), whole(2_200), whole(3_500), indicators.Holds},
		"floor too small": {whole(6), decimal("2199.9"), whole(3_500), indicators.Fails},
		"site too small":  {whole(6), whole(2_200), decimal("3499.9"), indicators.Fails},
		"site not known":  {whole(6), whole(2_200), indicators.Value{}, indicators.Undecided},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			card := evaluate(t, welfare.Input{Children: welfare.Children{
				SmallestKindergartenClasses: c.classes, SmallestKindergartenFloor: c.floor, SmallestKindergartenSite: c.site,
			}})
			assert.Equal(t, c.want, domaintest.Verdict(t, card, welfare.Kindergartens2020))
		})
	}
}

// TestChildrenPaidForPartOfAYear has the same payments look lower over 12 months than over the months that were paid.
func TestChildrenPaidForPartOfAYear(t *testing.T) {
	t.Parallel()
	input := welfare.Input{Children: welfare.Children{
		Orphans: whole(40), UnattendedChildren: whole(160), AllowanceAmount: whole(2_000_000), AllowanceMonths: whole(2_000),
	}}
	assert.Equal(t, "833.33", calculated(t, welfare.ChildrenAllowancePerChildMonth, input).Value.Fixed(2))
	assert.Equal(t, "1000", calculated(t, welfare.ChildrenAllowancePerPersonMonth, input).Value.String())
}
