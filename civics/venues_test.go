package civics_test

import (
	"github.com/wenming-go/wenming/civics"
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/domaintest"
)

func venueIndicatorCases() map[indicators.IndicatorID]domaintest.Worked {
	full := civics.Input{
		Residents: whole(400_000),
		Venues: civics.Venues{
			Centres: whole(2), Offices: whole(18), Stations: whole(180),
			CityBookrooms: whole(10), ReadingStations: whole(20), FarmLibraries: whole(130), VillageStages: whole(40),
			Counties: whole(2), CountiesWithCentre: whole(2),
			Townships: whole(20), TownshipsWithOffice: whole(18),
			Localities: whole(200), LocalitiesWithStation: whole(180),
			Villages: whole(160), VillagesWithLibrary: whole(120), VillagesWithStage: whole(40),
			Events: whole(1_600), Attendances: whole(48_000),
		},
	}
	return map[indicators.IndicatorID]domaintest.Worked{
		civics.PracticeCentreCoverage:   {Figures: full, Text: "2 ÷ 2 = 100 %"},
		civics.PracticeOfficeCoverage:   {Figures: full, Text: "18 ÷ 20 = 90 %"},
		civics.PracticeStationCoverage:  {Figures: full, Text: "180 ÷ 200 = 90 %"},
		civics.FarmLibraryCoverage:      {Figures: full, Text: "120 ÷ 160 = 75 %"},
		civics.VillageStageCoverage:     {Figures: full, Text: "40 ÷ 160 = 25 %"},
		civics.ReadingVenuesPer10000:    {Figures: full, Text: "(10 + 20 + 130) ÷ 400,000 × 10,000 = 4 per 10,000 residents"},
		civics.VenuesPer10000:           {Figures: full, Text: "(2 + 18 + 180 + 40 + 10 + 20 + 130) ÷ 400,000 × 10,000 = 10 per 10,000 residents"},
		civics.EventsPerVenue:           {Figures: full, Text: "1,600 ÷ (2 + 18 + 180 + 40 + 10 + 20 + 130) = 4 events per venue"},
		civics.AttendancesPerVenueEvent: {Figures: full, Text: "48,000 ÷ 1,600 = 30 attendances per event"},
	}
}

func venueCheckCases() map[indicators.CheckID]domaintest.Pair {
	// pair sets a part to 10 and 11 beside a whole of 10.
	pair := func(set func(v *civics.Venues, part, whole indicators.Value)) domaintest.Pair {
		of := func(part int64) civics.Input {
			var v civics.Venues
			set(&v, whole(part), whole(10))
			return civics.Input{Venues: v}
		}
		return domaintest.Pair{Good: of(10), Bad: of(11)}
	}
	return map[indicators.CheckID]domaintest.Pair{
		civics.CountiesWithCentreWithinCounties: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.CountiesWithCentre, v.Counties = part, whole
		}),
		civics.CountiesWithCentreWithinCentres: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.CountiesWithCentre, v.Centres = part, whole
		}),
		civics.TownshipsWithOfficeWithinTownships: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.TownshipsWithOffice, v.Townships = part, whole
		}),
		civics.TownshipsWithOfficeWithinOffices: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.TownshipsWithOffice, v.Offices = part, whole
		}),
		civics.LocalitiesWithStationWithinLocalities: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.LocalitiesWithStation, v.Localities = part, whole
		}),
		civics.LocalitiesWithStationWithinStations: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.LocalitiesWithStation, v.Stations = part, whole
		}),
		civics.VillagesWithinLocalities: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.Villages, v.Localities = part, whole
		}),
		civics.VillagesWithLibraryWithinVillages: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.VillagesWithLibrary, v.Villages = part, whole
		}),
		civics.VillagesWithLibraryWithinLibraries: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.VillagesWithLibrary, v.FarmLibraries = part, whole
		}),
		civics.VillagesWithStageWithinVillages: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.VillagesWithStage, v.Villages = part, whole
		}),
		civics.VillagesWithStageWithinStages: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.VillagesWithStage, v.VillageStages = part, whole
		}),
		civics.VenueEventsWithinAttendances: pair(func(v *civics.Venues, part, whole indicators.Value) {
			v.Events, v.Attendances = part, whole
		}),
	}
}
