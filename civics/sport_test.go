package civics_test

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

// ground is so much for 1,000 residents, and instructors so many for 10,000.
func ground(squareMetres string) civics.Input {
	return civics.Input{Residents: whole(1_000), Sport: civics.Sport{GroundArea: decimal(squareMetres)}}
}

func instructors(persons int64) civics.Input {
	return civics.Input{Residents: whole(10_000), Sport: civics.Sport{Instructors: whole(persons)}}
}

func exercise(rate string) civics.Input {
	return civics.Input{Sport: civics.Sport{RegularExercise: decimal(rate)}}
}

func physique(rate string) civics.Input {
	return civics.Input{Sport: civics.Sport{PhysiquePass: decimal(rate)}}
}

func sportIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.SportsGroundPerResident: {Figures: ground("2750"), Text: "2,750 ÷ 1,000 = 2.75 m² per resident"},
		civics.InstructorsPer1000:      {Figures: instructors(25), Text: "25 ÷ 10,000 × 1,000 = 2.5 per 1,000 residents"},
		civics.RegularExercise:         {Figures: exercise("37.2"), Text: "37.2 %"},
		civics.PhysiquePass:            {Figures: physique("91.5"), Text: "91.5 %"},
	}
}

func sportCheckCases() map[indicators.CheckID]domaintest.Pair {
	return map[indicators.CheckID]domaintest.Pair{
		civics.InstructorsWithinResidents: {Good: instructors(10_000), Bad: instructors(10_001)},
	}
}

func sportBorderCases() map[indicators.NodeID]domaintest.Pair {
	return map[indicators.NodeID]domaintest.Pair{
		civics.SportsGround2025:    {Good: ground("2600"), Bad: ground("2599.9")},
		civics.SportsGround2022:    {Good: ground("1900"), Bad: ground("1899.9")},
		civics.SportsGround2030:    {Good: ground("2300"), Bad: ground("2299.9")},
		civics.RegularExercise2025: {Good: exercise("38.5"), Bad: exercise("38.49")},
		civics.RegularExercise2022: {Good: exercise("37"), Bad: exercise("36.99")},
		civics.RegularExercise2030: {Good: exercise("40"), Bad: exercise("39.99")},
		civics.PhysiquePass2022:    {Good: physique("90.86"), Bad: physique("90.85")},
		civics.PhysiquePass2030:    {Good: physique("92.17"), Bad: physique("92.16")},
		civics.Instructors2022:     {Good: instructors(19), Bad: instructors(18)},
		civics.Instructors2030:     {Good: instructors(23), Bad: instructors(22)},
	}
}
