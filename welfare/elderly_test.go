package welfare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
	"github.com/wenming-go/wenming/welfare"
)

// elderlyFigures are figures of a made-up place, for calculating every indicator of the topic.
func elderlyFigures() welfare.Input {
	return welfare.Input{
		Elderly: welfare.Elderly{
			People:                whole(80_000),
			InDifficulty:          whole(2_500),
			Served:                whole(2_000),
			ServiceVisits:         whole(36_000),
			MealVisits:            whole(12_000),
			BathingVisits:         whole(3_000),
			CleaningVisits:        whole(8_000),
			MedicalVisits:         whole(5_000),
			DayCareVisits:         whole(6_000),
			RehabilitationVisits:  whole(1_500),
			AllowanceRecipients:   whole(2_400),
			AllowanceAmount:       whole(2_640_000),
			AllowanceRate:         whole(100),
			InSpecialDifficulty:   whole(500),
			VisitedMonthly:        whole(495),
			SocialWorkers:         whole(88),
			Institutions:          whole(20),
			InstitutionsInspected: whole(8),
			InspectionsPublished:  whole(6),
			Beds:                  whole(2_800),
			InstitutionBeds:       whole(2_000),
			NursingBeds:           whole(1_120),
			NewDistricts:          whole(10),
			NewDistrictsEquipped:  whole(9),
			Communities:           whole(90),
			CommunitiesCovered:    whole(63),
			GeneralHospitals:      whole(5),
			GeriatricHospitals:    whole(3),
			SmallestDayCare:       decimal("352.5"),
		},
	}
}

func elderlyIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := elderlyFigures()
	return map[indicators.IndicatorID]domaintest.Worked{
		welfare.ElderlyServedShare:                {Figures: full, Text: "2,000 ÷ 2,500 = 80 %"},
		welfare.ElderlyVisitsPerPerson:            {Figures: full, Text: "36,000 ÷ 2,000 = 18 visits a person"},
		welfare.ElderlyMealShare:                  {Figures: full, Text: "12,000 ÷ 36,000 = 33.33 %"},
		welfare.ElderlyBathingShare:               {Figures: full, Text: "3,000 ÷ 36,000 = 8.33 %"},
		welfare.ElderlyCleaningShare:              {Figures: full, Text: "8,000 ÷ 36,000 = 22.22 %"},
		welfare.ElderlyMedicalShare:               {Figures: full, Text: "5,000 ÷ 36,000 = 13.89 %"},
		welfare.ElderlyDayCareShare:               {Figures: full, Text: "6,000 ÷ 36,000 = 16.67 %"},
		welfare.ElderlyRehabilitationShare:        {Figures: full, Text: "1,500 ÷ 36,000 = 4.17 %"},
		welfare.ElderlyAllowancePerRecipient:      {Figures: full, Text: "2,640,000 ÷ 2,400 = 1,100 yuan"},
		welfare.ElderlyAllowancePerRecipientMonth: {Figures: full, Text: "2,640,000 ÷ (12 × 2,400) = 91.67 yuan a month"},
		welfare.ElderlyAllowanceMonthly:           {Figures: full, Text: "100 yuan a month"},
		welfare.ElderlyVisitedMonthlyShare:        {Figures: full, Text: "495 ÷ 500 = 99 %"},
		welfare.ElderlySocialWorkersPer1000:       {Figures: full, Text: "88 ÷ 80,000 × 1,000 = 1.1 per 1,000 elderly people"},
		welfare.ElderlyInspectedShare:             {Figures: full, Text: "8 ÷ 20 = 40 %"},
		welfare.ElderlyInspectionsPublishedShare:  {Figures: full, Text: "6 ÷ 8 = 75 %"},
		welfare.ElderlyBedsPer1000:                {Figures: full, Text: "2,800 ÷ 80,000 × 1,000 = 35 per 1,000 elderly people"},
		welfare.ElderlyNursingShare:               {Figures: full, Text: "1,120 ÷ 2,000 = 56 %"},
		welfare.ElderlyNewDistrictsShare:          {Figures: full, Text: "9 ÷ 10 = 90 %"},
		welfare.ElderlyCommunityCoverage:          {Figures: full, Text: "63 ÷ 90 = 70 %"},
		welfare.ElderlyGeriatricsShare:            {Figures: full, Text: "3 ÷ 5 = 60 %"},
		welfare.ElderlyDayCareArea:                {Figures: full, Text: "352.5 m²"},
	}
}

func elderlyCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		welfare.ElderlyServedWithinDifficulty: {
			Good: welfare.Input{Elderly: welfare.Elderly{Served: whole(100), InDifficulty: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{Served: whole(101), InDifficulty: whole(100)}},
		},
		welfare.ElderlyServedWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{Served: whole(100), ServiceVisits: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{Served: whole(101), ServiceVisits: whole(100)}},
		},
		welfare.ElderlyMealWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{MealVisits: whole(100), ServiceVisits: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{MealVisits: whole(101), ServiceVisits: whole(100)}},
		},
		welfare.ElderlyBathingWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{BathingVisits: whole(100), ServiceVisits: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{BathingVisits: whole(101), ServiceVisits: whole(100)}},
		},
		welfare.ElderlyCleaningWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{CleaningVisits: whole(100), ServiceVisits: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{CleaningVisits: whole(101), ServiceVisits: whole(100)}},
		},
		welfare.ElderlyMedicalWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{MedicalVisits: whole(100), ServiceVisits: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{MedicalVisits: whole(101), ServiceVisits: whole(100)}},
		},
		welfare.ElderlyDayCareWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{DayCareVisits: whole(100), ServiceVisits: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{DayCareVisits: whole(101), ServiceVisits: whole(100)}},
		},
		welfare.ElderlyRehabilitationWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{RehabilitationVisits: whole(100), ServiceVisits: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{RehabilitationVisits: whole(101), ServiceVisits: whole(100)}},
		},
		welfare.ElderlyKindsWithinVisits: {
			Good: welfare.Input{Elderly: welfare.Elderly{
				MealVisits: whole(1), BathingVisits: whole(1), CleaningVisits: whole(1), MedicalVisits: whole(1),
				DayCareVisits: whole(1), RehabilitationVisits: whole(1), ServiceVisits: whole(6),
			}},
			Bad: welfare.Input{Elderly: welfare.Elderly{
				MealVisits: whole(1), BathingVisits: whole(1), CleaningVisits: whole(1), MedicalVisits: whole(1),
				DayCareVisits: whole(1), RehabilitationVisits: whole(1), ServiceVisits: whole(5),
			}},
		},
		welfare.ElderlyRecipientsWithinDifficulty: {
			Good: welfare.Input{Elderly: welfare.Elderly{AllowanceRecipients: whole(100), InDifficulty: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{AllowanceRecipients: whole(101), InDifficulty: whole(100)}},
		},
		welfare.ElderlyDifficultyWithinPeople: {
			Good: welfare.Input{Elderly: welfare.Elderly{InDifficulty: whole(100), People: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{InDifficulty: whole(101), People: whole(100)}},
		},
		welfare.ElderlyVisitedWithinSpecialDifficulty: {
			Good: welfare.Input{Elderly: welfare.Elderly{VisitedMonthly: whole(100), InSpecialDifficulty: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{VisitedMonthly: whole(101), InSpecialDifficulty: whole(100)}},
		},
		welfare.ElderlyInspectedWithinInstitutions: {
			Good: welfare.Input{Elderly: welfare.Elderly{InstitutionsInspected: whole(100), Institutions: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{InstitutionsInspected: whole(101), Institutions: whole(100)}},
		},
		welfare.ElderlyPublishedWithinInspected: {
			Good: welfare.Input{Elderly: welfare.Elderly{InspectionsPublished: whole(100), InstitutionsInspected: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{InspectionsPublished: whole(101), InstitutionsInspected: whole(100)}},
		},
		welfare.ElderlyInstitutionBedsWithinBeds: {
			Good: welfare.Input{Elderly: welfare.Elderly{InstitutionBeds: whole(100), Beds: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{InstitutionBeds: whole(101), Beds: whole(100)}},
		},
		welfare.ElderlyNursingBedsWithinInstitutionBeds: {
			Good: welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(100), InstitutionBeds: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(101), InstitutionBeds: whole(100)}},
		},
		welfare.ElderlyEquippedWithinNewDistricts: {
			Good: welfare.Input{Elderly: welfare.Elderly{NewDistrictsEquipped: whole(100), NewDistricts: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{NewDistrictsEquipped: whole(101), NewDistricts: whole(100)}},
		},
		welfare.ElderlyCoveredWithinCommunities: {
			Good: welfare.Input{Elderly: welfare.Elderly{CommunitiesCovered: whole(100), Communities: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{CommunitiesCovered: whole(101), Communities: whole(100)}},
		},
		welfare.ElderlyGeriatricWithinHospitals: {
			Good: welfare.Input{Elderly: welfare.Elderly{GeriatricHospitals: whole(100), GeneralHospitals: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{GeriatricHospitals: whole(101), GeneralHospitals: whole(100)}},
		},
	}
}

func elderlyBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		welfare.ElderlyNursingShare2020: {
			Good: welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(300), InstitutionBeds: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(299), InstitutionBeds: whole(1_000)}},
		},
		welfare.ElderlyBeds2020: {
			Good: welfare.Input{Elderly: welfare.Elderly{Beds: whole(35), People: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{Beds: whole(34), People: whole(1_000)}},
		},
		welfare.ElderlyNursingShare2025: {
			Good: welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(550), InstitutionBeds: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(549), InstitutionBeds: whole(1_000)}},
		},
		welfare.ElderlyNursingShare2030: {
			Good: welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(730), InstitutionBeds: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{NursingBeds: whole(729), InstitutionBeds: whole(1_000)}},
		},
		welfare.ElderlyNewDistricts2025: {
			Good: welfare.Input{Elderly: welfare.Elderly{NewDistrictsEquipped: whole(1_000), NewDistricts: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{NewDistrictsEquipped: whole(999), NewDistricts: whole(1_000)}},
		},
		welfare.ElderlyCommunityCoverage2030: {
			Good: welfare.Input{Elderly: welfare.Elderly{CommunitiesCovered: whole(700), Communities: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{CommunitiesCovered: whole(699), Communities: whole(1_000)}},
		},
		welfare.ElderlyVisitedMonthlyYunnan2025: {
			Good: welfare.Input{Elderly: welfare.Elderly{VisitedMonthly: whole(1_000), InSpecialDifficulty: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{VisitedMonthly: whole(999), InSpecialDifficulty: whole(1_000)}},
		},
		welfare.ElderlySocialWorkersYunnan2025: {
			Good: welfare.Input{Elderly: welfare.Elderly{SocialWorkers: whole(10), People: whole(10_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{SocialWorkers: whole(9), People: whole(10_000)}},
		},
		welfare.ElderlyGeriatricsYunnan2025: {
			Good: welfare.Input{Elderly: welfare.Elderly{GeriatricHospitals: whole(600), GeneralHospitals: whole(1_000)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{GeriatricHospitals: whole(599), GeneralHospitals: whole(1_000)}},
		},
		welfare.ElderlyDayCareArea2020: {
			Good: welfare.Input{Elderly: welfare.Elderly{SmallestDayCare: whole(350)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{SmallestDayCare: decimal("349.99")}},
		},
		welfare.ElderlyAllowanceGansu2016: {
			Good: welfare.Input{Elderly: welfare.Elderly{AllowanceRate: whole(100)}},
			Bad:  welfare.Input{Elderly: welfare.Elderly{AllowanceRate: decimal("99.99")}},
		},
	}
}

// TestElderlyYearThatIsAHeadCount reads the review's “2024年经济困难老年人” as a constant: its visits are a whole number for so many persons.
func TestElderlyYearThatIsAHeadCount(t *testing.T) {
	t.Parallel()
	definitions := welfare.Domain().Definitions
	definitions.Indicators = append(definitions.Indicators, indicators.Indicator{
		ID: "test.visits_per_2024", Name: indicators.Same("visits ÷ 2024"),
		Formula: indicators.Ratio(indicators.Of(welfare.ElderlyServiceVisits), indicators.Constant(indicators.Whole(2024))),
	})
	calculation, err := indicators.Calculate(definitions, "test.visits_per_2024", jinchang())
	require.NoError(t, err)
	assert.Equal(t, "18", calculation.Value.String())
}

func TestElderlyKindsAreNotAddedUpWhereOneIsMissing(t *testing.T) {
	t.Parallel()
	card := evaluate(t, welfare.Input{Elderly: welfare.Elderly{MealVisits: whole(100), BathingVisits: whole(100), ServiceVisits: whole(150)}})
	assert.Nil(t, findingOf(card, welfare.ElderlyKindsWithinVisits))
}
