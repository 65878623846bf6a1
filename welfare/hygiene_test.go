package welfare_test

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

func hygieneIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.HealthyCellsPer100000: {
			Figures: welfare.Input{Residents: whole(450_000), Hygiene: welfare.Hygiene{HealthyCells: whole(90)}},
			Text:    "90 ÷ 450,000 × 100,000 = 20 per 100,000 residents",
		},
		welfare.SmokeFreeShare: {
			Figures: welfare.Input{Hygiene: welfare.Hygiene{SmokeFreeUnits: whole(190), SmokeFreeScopeUnits: whole(200)}},
			Text:    "190 ÷ 200 = 95 %",
		},
		welfare.RiskGradedShare: {
			Figures: welfare.Input{Hygiene: welfare.Hygiene{RiskGradedFoodBusinesses: whole(1800), FoodBusinesses: whole(2000)}},
			Text:    "1,800 ÷ 2,000 = 90 %",
		},
		welfare.DeclaredHazardShare: {
			Figures: welfare.Input{Hygiene: welfare.Hygiene{DeclaredHazardEmployers: whole(95), HazardEmployers: whole(100)}},
			Text:    "95 ÷ 100 = 95 %",
		},
		welfare.PestProofShare: {
			Figures: welfare.Input{Hygiene: welfare.Hygiene{PestProofPremises: whole(480), PestProofScopePremises: whole(500)}},
			Text:    "480 ÷ 500 = 96 %",
		},
		welfare.HealthyCityPilotsHeld:  {Figures: welfare.Input{Hygiene: welfare.Hygiene{HealthyCityPilots: whole(2)}}, Text: "2 pilots"},
		welfare.HygieneCampaignsHeld:   {Figures: welfare.Input{Hygiene: welfare.Hygiene{HygieneCampaigns: whole(36)}}, Text: "36 campaigns"},
		welfare.VectorsControlled:      {Figures: welfare.Input{Hygiene: welfare.Hygiene{VectorKindsAtGradeC: whole(4)}}, Text: "4 kinds"},
		welfare.SanitationSatisfaction: {Figures: welfare.Input{Hygiene: welfare.Hygiene{SanitationSatisfactionRate: decimal("90.5")}}, Text: "90.5 %"},
	}
}

func hygieneCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.SmokeFreeWithinScope: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{SmokeFreeUnits: whole(100), SmokeFreeScopeUnits: whole(100)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{SmokeFreeUnits: whole(101), SmokeFreeScopeUnits: whole(100)}},
		},
		welfare.RiskGradedWithinFoodBusinesses: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{RiskGradedFoodBusinesses: whole(100), FoodBusinesses: whole(100)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{RiskGradedFoodBusinesses: whole(101), FoodBusinesses: whole(100)}},
		},
		welfare.DeclaredWithinHazardEmployers: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{DeclaredHazardEmployers: whole(100), HazardEmployers: whole(100)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{DeclaredHazardEmployers: whole(101), HazardEmployers: whole(100)}},
		},
		welfare.PestProofWithinScope: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{PestProofPremises: whole(100), PestProofScopePremises: whole(100)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{PestProofPremises: whole(101), PestProofScopePremises: whole(100)}},
		},
		welfare.VectorKindsAtMostFour: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{VectorKindsAtGradeC: whole(4)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{VectorKindsAtGradeC: whole(5)}},
		},
	}
}

func hygieneBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.DeclaredHazards2021: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{DeclaredHazardEmployers: whole(901), HazardEmployers: whole(1000)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{DeclaredHazardEmployers: whole(900), HazardEmployers: whole(1000)}},
		},
		welfare.RiskGradedFood2021: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{RiskGradedFoodBusinesses: whole(900), FoodBusinesses: whole(1000)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{RiskGradedFoodBusinesses: whole(899), FoodBusinesses: whole(1000)}},
		},
		welfare.VectorDensity2021: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{VectorKindsAtGradeC: whole(4)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{VectorKindsAtGradeC: whole(3)}},
		},
		welfare.PestProofing2021: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{PestProofPremises: whole(950), PestProofScopePremises: whole(1000)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{PestProofPremises: whole(949), PestProofScopePremises: whole(1000)}},
		},
		welfare.SanitationSatisfaction2014: {
			Good: welfare.Input{Hygiene: welfare.Hygiene{SanitationSatisfactionRate: whole(90)}},
			Bad:  welfare.Input{Hygiene: welfare.Hygiene{SanitationSatisfactionRate: decimal("89.99")}},
		},
	}
}
