package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The checks of venues. A part of the places counted is an error where it is more than all of them; places with a venue are a warning
// where they are more than the venues, since two places may share one.
const (
	// CountiesWithCentreWithinCounties: counties with a practice centre ≤ counties. An error.
	CountiesWithCentreWithinCounties indicators.CheckID = "civics.counties_with_centre_within_counties"
	// CountiesWithCentreWithinCentres: counties with a practice centre ≤ practice centres. A warning.
	CountiesWithCentreWithinCentres indicators.CheckID = "civics.counties_with_centre_within_centres"
	// TownshipsWithOfficeWithinTownships: townships with a practice office ≤ townships. An error.
	TownshipsWithOfficeWithinTownships indicators.CheckID = "civics.townships_with_office_within_townships"
	// TownshipsWithOfficeWithinOffices: townships with a practice office ≤ practice offices. A warning.
	TownshipsWithOfficeWithinOffices indicators.CheckID = "civics.townships_with_office_within_offices"
	// LocalitiesWithStationWithinLocalities: villages and communities with a practice station ≤ all of them. An error.
	LocalitiesWithStationWithinLocalities indicators.CheckID = "civics.localities_with_station_within_localities"
	// LocalitiesWithStationWithinStations: villages and communities with a practice station ≤ practice stations. A warning.
	LocalitiesWithStationWithinStations indicators.CheckID = "civics.localities_with_station_within_stations"
	// VillagesWithinLocalities: villages ≤ villages and communities. An error.
	VillagesWithinLocalities indicators.CheckID = "civics.villages_within_localities"
	// VillagesWithLibraryWithinVillages: villages with a farm library ≤ villages. An error.
	VillagesWithLibraryWithinVillages indicators.CheckID = "civics.villages_with_library_within_villages"
	// VillagesWithLibraryWithinLibraries: villages with a farm library ≤ farm libraries. A warning.
	VillagesWithLibraryWithinLibraries indicators.CheckID = "civics.villages_with_library_within_libraries"
	// VillagesWithStageWithinVillages: villages with a stage ≤ villages. An error.
	VillagesWithStageWithinVillages indicators.CheckID = "civics.villages_with_stage_within_villages"
	// VillagesWithStageWithinStages: villages with a stage ≤ village stages. A warning.
	VillagesWithStageWithinStages indicators.CheckID = "civics.villages_with_stage_within_stages"
	// VenueEventsWithinAttendances: events at venues ≤ attendances. A warning: nobody may have come to an event.
	VenueEventsWithinAttendances indicators.CheckID = "civics.venue_events_within_attendances"
)

func venueChecks() []indicators.Check {
	part := func(id indicators.CheckID, of, whole indicators.MeasureID, zh, en string) indicators.Check {
		return indicators.WithinCheck(id, of, whole, indicators.SeverityError, indicators.Text{Zh: zh, En: en}, indicators.Text{
			Zh: "前者是后者的一部分；请核对两者是否同一时点、同一范围。",
			En: "the first is a part of the second; see whether both figures are of the same time and the same places",
		})
	}
	housed := func(id indicators.CheckID, of, whole indicators.MeasureID, zh, en string) indicators.Check {
		return indicators.WithinCheck(id, of, whole, indicators.SeverityWarning, indicators.Text{Zh: zh, En: en}, indicators.Text{
			Zh: "计入的每地一般至少有一处，几地合用一处的除外，故只作提示；请核对阵地数是否只报了一部分。",
			En: "each place counted usually has one of its own, but two may share, hence a warning; see whether only some of the venues were reported",
		})
	}
	return []indicators.Check{
		part(CountiesWithCentreWithinCounties, CountiesWithCentre, Counties,
			"建有文明实践中心的县（区）不多于县（区）", "counties with a practice centre ≤ counties"),
		housed(CountiesWithCentreWithinCentres, CountiesWithCentre, PracticeCentres,
			"建有文明实践中心的县（区）不多于文明实践中心", "counties with a practice centre ≤ practice centres"),
		part(TownshipsWithOfficeWithinTownships, TownshipsWithOffice, Townships,
			"建有文明实践所的乡镇（街道）不多于乡镇（街道）", "townships with a practice office ≤ townships"),
		housed(TownshipsWithOfficeWithinOffices, TownshipsWithOffice, PracticeOffices,
			"建有文明实践所的乡镇（街道）不多于文明实践所", "townships with a practice office ≤ practice offices"),
		part(LocalitiesWithStationWithinLocalities, LocalitiesWithStation, Localities,
			"建有文明实践站的村（社区）不多于村（社区）", "villages and communities with a practice station ≤ villages and communities"),
		housed(LocalitiesWithStationWithinStations, LocalitiesWithStation, PracticeStations,
			"建有文明实践站的村（社区）不多于文明实践站", "villages and communities with a practice station ≤ practice stations"),
		part(VillagesWithinLocalities, population.Villages, Localities, "行政村不多于村（社区）", "villages ≤ villages and communities"),
		part(VillagesWithLibraryWithinVillages, VillagesWithLibrary, population.Villages,
			"建有农家书屋的行政村不多于行政村", "villages with a farm library ≤ villages"),
		housed(VillagesWithLibraryWithinLibraries, VillagesWithLibrary, FarmLibraries,
			"建有农家书屋的行政村不多于农家书屋", "villages with a farm library ≤ farm libraries"),
		part(VillagesWithStageWithinVillages, VillagesWithStage, population.Villages,
			"建有乡村大舞台的行政村不多于行政村", "villages with a stage ≤ villages"),
		housed(VillagesWithStageWithinStages, VillagesWithStage, VillageStages,
			"建有乡村大舞台的行政村不多于乡村大舞台", "villages with a stage ≤ village stages"),
		indicators.WithinCheck(VenueEventsWithinAttendances, VenueEvents, VenueAttendances, indicators.SeverityWarning,
			indicators.Text{Zh: "阵地活动场次不多于参与人次", En: "events at venues ≤ attendances"},
			indicators.Text{
				Zh: "无人参加的活动少见，故只作提示；请核对两数是否填反，人次单位是否有误（人次、万人次）。",
				En: "few events have nobody present, hence a warning; see whether the two figures were exchanged, and the unit (attendances, 10,000 attendances)",
			}),
	}
}
