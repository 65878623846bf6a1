package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// The indicators of venues.
const (
	// PracticeCentreCoverage is counties with a practice centre ÷ all (文明实践中心覆盖率), in %.
	PracticeCentreCoverage indicators.IndicatorID = "civics.practice_centre_coverage"
	// PracticeOfficeCoverage is townships with a practice office ÷ all (文明实践所覆盖率), in %.
	PracticeOfficeCoverage indicators.IndicatorID = "civics.practice_office_coverage"
	// PracticeStationCoverage is villages and communities with a practice station ÷ all (文明实践站覆盖率), in %.
	PracticeStationCoverage indicators.IndicatorID = "civics.practice_station_coverage"
	// FarmLibraryCoverage is villages with a farm library ÷ all (农家书屋覆盖率), in %.
	FarmLibraryCoverage indicators.IndicatorID = "civics.farm_library_coverage"
	// VillageStageCoverage is villages with a stage ÷ all (乡村大舞台覆盖率), in %.
	VillageStageCoverage indicators.IndicatorID = "civics.village_stage_coverage"
	// ReadingVenuesPer10000 is bookrooms, reading stations and farm libraries per 10,000 residents (每万人阅读阵地).
	ReadingVenuesPer10000 indicators.IndicatorID = "civics.reading_venues_per_10000"
	// VenuesPer10000 is venues of all kinds per 10,000 residents (每万人文化阵地).
	VenuesPer10000 indicators.IndicatorID = "civics.venues_per_10000"
	// EventsPerVenue is events ÷ venues of all kinds (阵地均活动场次).
	EventsPerVenue indicators.IndicatorID = "civics.events_per_venue"
	// AttendancesPerVenueEvent is attendances ÷ events at venues (场均参与人次).
	AttendancesPerVenueEvent indicators.IndicatorID = "civics.attendances_per_venue_event"
)

func venueIndicators() []indicators.Indicator {
	coverage := func(id indicators.IndicatorID, part, whole indicators.MeasureID, zh, en, ofZh, ofEn string) indicators.Indicator {
		return indicators.PercentIndicator(id, indicators.HigherIsBetter, indicators.Of(part), indicators.Of(whole),
			indicators.Text{Zh: zh + "覆盖率", En: "coverage of " + en},
			indicators.Text{Zh: "有" + zh + "的" + ofZh + " ÷ " + ofZh + "。", En: ofEn + " with one or more ÷ " + ofEn})
	}
	reading := []indicators.Formula{indicators.Of(CityBookrooms), indicators.Of(ReadingStations), indicators.Of(FarmLibraries)}
	others := []indicators.Formula{
		indicators.Of(PracticeCentres), indicators.Of(PracticeOffices), indicators.Of(PracticeStations), indicators.Of(VillageStages),
	}
	all := indicators.Sum(append(others, reading...)...)
	residents := indicators.Of(population.Resident)
	return []indicators.Indicator{
		coverage(PracticeCentreCoverage, CountiesWithCentre, Counties, "文明实践中心", "practice centres", "县（区）", "counties and districts"),
		coverage(PracticeOfficeCoverage, TownshipsWithOffice, Townships, "文明实践所", "practice offices", "乡镇（街道）", "townships and subdistricts"),
		coverage(PracticeStationCoverage, LocalitiesWithStation, Localities, "文明实践站", "practice stations", "村（社区）", "villages and communities"),
		coverage(FarmLibraryCoverage, VillagesWithLibrary, population.Villages, "农家书屋", "farm libraries", "行政村", "villages"),
		coverage(VillageStageCoverage, VillagesWithStage, population.Villages, "乡村大舞台", "village stages", "行政村", "villages"),
		{
			ID:   ReadingVenuesPer10000,
			Name: indicators.Text{Zh: "每万人阅读阵地", En: "reading venues per 10,000 residents"},
			Definition: indicators.Text{
				Zh: "城市书房、悦读驿站、农家书屋之和 ÷ 常住人口，每万人。",
				En: "city bookrooms, reading stations and farm libraries together ÷ residents, per 10,000",
			},
			Unit:      indicators.Text{Zh: "个/万人", En: "per 10,000 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Sum(reading...), residents).Per(tenThousand),
		},
		{
			ID:   VenuesPer10000,
			Name: indicators.Text{Zh: "每万人文化阵地", En: "venues per 10,000 residents"},
			Definition: indicators.Text{
				Zh: "文明实践中心、所、站与乡村大舞台、城市书房、悦读驿站、农家书屋之和 ÷ 常住人口，每万人；一处兼作几类的各计一次。",
				En: "practice centres, offices and stations, village stages, city bookrooms, reading stations and farm libraries together ÷ residents, per 10,000; " +
					"a place that serves as several counts for each",
			},
			Unit:      indicators.Text{Zh: "个/万人", En: "per 10,000 residents"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(all, residents).Per(tenThousand),
		},
		{
			ID:   EventsPerVenue,
			Name: indicators.Text{Zh: "每个阵地活动场次", En: "events per venue"},
			Definition: indicators.Text{
				Zh: "阵地活动场次 ÷ 各类文化阵地之和。", En: "events at venues ÷ venues of all kinds together",
			},
			Unit:      indicators.Text{Zh: "场/个", En: "events per venue"},
			Direction: indicators.HigherIsBetter,
			Formula:   indicators.Ratio(indicators.Of(VenueEvents), all),
		},
		{
			ID:         AttendancesPerVenueEvent,
			Name:       indicators.Text{Zh: "阵地活动场均参与人次", En: "attendances per event at venues"},
			Definition: indicators.Text{Zh: "阵地活动参与人次 ÷ 阵地活动场次。", En: "attendances at venues ÷ events at venues"},
			Unit:       indicators.Text{Zh: "人次/场", En: "attendances per event"},
			Formula:    indicators.Ratio(indicators.Of(VenueAttendances), indicators.Of(VenueEvents)),
		},
	}
}
