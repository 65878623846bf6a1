package civics

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/population"
)

// Venues is where civic life takes place (文化阵地). Every field may be left out; the zero Venues reports nothing.
type Venues struct {
	// Centres is 新时代文明实践中心, in venues, of counties and districts.
	Centres indicators.Value `json:"centres,omitzero" validate:"count"`
	// Offices is 新时代文明实践所, in venues, of townships and subdistricts.
	Offices indicators.Value `json:"offices,omitzero" validate:"count"`
	// Stations is 新时代文明实践站, in venues, of villages and communities.
	Stations indicators.Value `json:"stations,omitzero" validate:"count"`
	// CityBookrooms is 城市书房, in venues.
	CityBookrooms indicators.Value `json:"city_bookrooms,omitzero" validate:"count"`
	// ReadingStations is 悦读驿站, in venues.
	ReadingStations indicators.Value `json:"reading_stations,omitzero" validate:"count"`
	// FarmLibraries is 农家书屋, in venues.
	FarmLibraries indicators.Value `json:"farm_libraries,omitzero" validate:"count"`
	// VillageStages is 乡村大舞台, in venues.
	VillageStages indicators.Value `json:"village_stages,omitzero" validate:"count"`
	// Counties is 县（区、县级市）, in counties and districts.
	Counties indicators.Value `json:"counties,omitzero" validate:"count"`
	// CountiesWithCentre is 建有文明实践中心的县（区）: a part of Counties.
	CountiesWithCentre indicators.Value `json:"counties_with_centre,omitzero" validate:"count,atmost=Counties"`
	// Townships is 乡镇（街道）, in townships and subdistricts.
	Townships indicators.Value `json:"townships,omitzero" validate:"count"`
	// TownshipsWithOffice is 建有文明实践所的乡镇（街道）: a part of Townships.
	TownshipsWithOffice indicators.Value `json:"townships_with_office,omitzero" validate:"count,atmost=Townships"`
	// Localities is 村（社区）, in villages and communities.
	Localities indicators.Value `json:"localities,omitzero" validate:"count"`
	// LocalitiesWithStation is 建有文明实践站的村（社区）: a part of Localities.
	LocalitiesWithStation indicators.Value `json:"localities_with_station,omitzero" validate:"count,atmost=Localities"`
	// Villages is 行政村, in villages: [population.Villages], a part of Localities.
	Villages indicators.Value `json:"villages,omitzero" validate:"count,atmost=Localities"`
	// VillagesWithLibrary is 建有农家书屋的行政村: a part of Villages.
	VillagesWithLibrary indicators.Value `json:"villages_with_library,omitzero" validate:"count,atmost=Villages"`
	// VillagesWithStage is 建有乡村大舞台的行政村: a part of Villages.
	VillagesWithStage indicators.Value `json:"villages_with_stage,omitzero" validate:"count,atmost=Villages"`
	// Events is 阵地活动场次, in events held at these venues in the period.
	Events indicators.Value `json:"events,omitzero" validate:"count"`
	// Attendances is 阵地活动参与人次, in attendances in the period.
	Attendances indicators.Value `json:"attendances,omitzero" validate:"count"`
}

// The measures of venues.
const (
	// PracticeCentres is 新时代文明实践中心, in venues, at the end of the period.
	PracticeCentres indicators.MeasureID = "civics.practice_centres"
	// PracticeOffices is 新时代文明实践所, in venues, at the end of the period.
	PracticeOffices indicators.MeasureID = "civics.practice_offices"
	// PracticeStations is 新时代文明实践站, in venues, at the end of the period.
	PracticeStations indicators.MeasureID = "civics.practice_stations"
	// CityBookrooms is 城市书房, in venues, at the end of the period.
	CityBookrooms indicators.MeasureID = "civics.city_bookrooms"
	// ReadingStations is 悦读驿站, in venues, at the end of the period.
	ReadingStations indicators.MeasureID = "civics.reading_stations"
	// FarmLibraries is 农家书屋, in venues, at the end of the period.
	FarmLibraries indicators.MeasureID = "civics.farm_libraries"
	// VillageStages is 乡村大舞台, in venues, at the end of the period.
	VillageStages indicators.MeasureID = "civics.village_stages"
	// Counties is 县（区、县级市）, in counties and districts, at the end of the period.
	Counties indicators.MeasureID = "civics.counties"
	// CountiesWithCentre is 建有文明实践中心的县（区）, in counties: a part of Counties.
	CountiesWithCentre indicators.MeasureID = "civics.counties_with_centre"
	// Townships is 乡镇（街道）, in townships and subdistricts, at the end of the period.
	Townships indicators.MeasureID = "civics.townships"
	// TownshipsWithOffice is 建有文明实践所的乡镇（街道）, in townships: a part of Townships.
	TownshipsWithOffice indicators.MeasureID = "civics.townships_with_office"
	// Localities is 村（社区）, in villages and communities, at the end of the period.
	Localities indicators.MeasureID = "civics.localities"
	// LocalitiesWithStation is 建有文明实践站的村（社区）, in villages and communities: a part of Localities.
	LocalitiesWithStation indicators.MeasureID = "civics.localities_with_station"
	// VillagesWithLibrary is 建有农家书屋的行政村, in villages: a part of Villages.
	VillagesWithLibrary indicators.MeasureID = "civics.villages_with_library"
	// VillagesWithStage is 建有乡村大舞台的行政村, in villages: a part of Villages.
	VillagesWithStage indicators.MeasureID = "civics.villages_with_stage"
	// VenueEvents is 阵地活动场次, in events, in the period.
	VenueEvents indicators.MeasureID = "civics.venue_events"
	// VenueAttendances is 阵地活动参与人次, in attendances, in the period.
	VenueAttendances indicators.MeasureID = "civics.venue_attendances"
)

func (v Venues) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: PracticeCentres, Value: v.Centres},
		{Measure: PracticeOffices, Value: v.Offices},
		{Measure: PracticeStations, Value: v.Stations},
		{Measure: CityBookrooms, Value: v.CityBookrooms},
		{Measure: ReadingStations, Value: v.ReadingStations},
		{Measure: FarmLibraries, Value: v.FarmLibraries},
		{Measure: VillageStages, Value: v.VillageStages},
		{Measure: Counties, Value: v.Counties},
		{Measure: CountiesWithCentre, Value: v.CountiesWithCentre},
		{Measure: Townships, Value: v.Townships},
		{Measure: TownshipsWithOffice, Value: v.TownshipsWithOffice},
		{Measure: Localities, Value: v.Localities},
		{Measure: LocalitiesWithStation, Value: v.LocalitiesWithStation},
		{Measure: population.Villages, Value: v.Villages},
		{Measure: VillagesWithLibrary, Value: v.VillagesWithLibrary},
		{Measure: VillagesWithStage, Value: v.VillagesWithStage},
		{Measure: VenueEvents, Value: v.Events},
		{Measure: VenueAttendances, Value: v.Attendances},
	}
}

func venueMeasures() []indicators.Measure { return append(venueCounts(), venuePlaces()...) }

func venueCounts() []indicators.Measure {
	named := func() indicators.Citation { return jinchang2023("named among the venues; no number is given") }
	return []indicators.Measure{
		indicators.CountMeasure(PracticeCentres, venues(), indicators.Text{Zh: "新时代文明实践中心", En: "civilization practice centres"}, indicators.Text{
			Zh: "期末县（区、县级市）一级挂牌运行的文明实践中心；所、站不计。",
			En: "civilization practice centres of counties and districts in operation at the end of the period; offices and stations are left out",
		}, named()),
		indicators.CountMeasure(PracticeOffices, venues(), indicators.Text{Zh: "新时代文明实践所", En: "civilization practice offices"}, indicators.Text{
			Zh: "期末乡镇（街道）一级挂牌运行的文明实践所。",
			En: "civilization practice offices of townships and subdistricts in operation at the end of the period",
		}, named()),
		indicators.CountMeasure(PracticeStations, venues(), indicators.Text{Zh: "新时代文明实践站", En: "civilization practice stations"}, indicators.Text{
			Zh: "期末村（社区）一级挂牌运行的文明实践站。",
			En: "civilization practice stations of villages and communities in operation at the end of the period",
		}, named()),
		indicators.CountMeasure(CityBookrooms, venues(), indicators.Text{Zh: "城市书房", En: "city bookrooms"}, indicators.Text{
			Zh: "期末向公众开放的城市书房；公共图书馆本馆、悦读驿站不计。",
			En: "city bookrooms open to the public at the end of the period; public libraries themselves and reading stations are left out",
		}, named()),
		indicators.CountMeasure(ReadingStations, venues(), indicators.Text{Zh: "悦读驿站", En: "reading stations"}, indicators.Text{
			Zh: "期末向公众开放的悦读驿站；城市书房不计。",
			En: "reading stations open to the public at the end of the period; city bookrooms are left out",
		}, named()),
		indicators.CountMeasure(FarmLibraries, venues(), indicators.Text{Zh: "农家书屋", En: "farm libraries"}, indicators.Text{
			Zh: "期末正常开放的农家书屋；一村有几处的都计入。",
			En: "farm libraries in use at the end of the period, all of those that one village has",
		}, named()),
		indicators.CountMeasure(VillageStages, venues(), indicators.Text{Zh: "乡村大舞台", En: "village stages"}, indicators.Text{
			Zh: "期末可使用的乡村大舞台；一村有几处的都计入。",
			En: "village stages fit for use at the end of the period, all of those that one village has",
		}, named()),
		indicators.CountMeasure(VenueEvents, events(), indicators.Text{Zh: "阵地活动场次", En: "events at venues"}, indicators.Text{
			Zh: "本期内在文明实践阵地、阅读阵地和乡村大舞台举办的文化活动场次；宣讲另计。",
			En: "cultural events held in the period at practice centres, offices and stations, reading venues and village stages; outreach sessions are counted apart",
		}),
		indicators.CountMeasure(VenueAttendances, attendances(), indicators.Text{Zh: "阵地活动参与人次", En: "attendances at venues"}, indicators.Text{
			Zh: "本期内参加阵地活动的人次，同一人参加几场计几次。",
			En: "people present at events at venues in the period, a person once for each event",
		}),
	}
}

func venuePlaces() []indicators.Measure {
	place := func(id indicators.MeasureID, unit, zh, en, definitionZh, definitionEn string) indicators.Measure {
		return indicators.CountMeasure(id, indicators.Text{Zh: "个", En: unit}, indicators.Text{Zh: zh, En: en}, indicators.Text{
			Zh: definitionZh, En: definitionEn,
		})
	}
	return []indicators.Measure{
		place(Counties, "counties", "县（区、县级市）", "counties and districts",
			"期末的县级行政区划。", "divisions of county level at the end of the period"),
		place(CountiesWithCentre, "counties", "建有文明实践中心的县（区）", "counties and districts with a practice centre",
			"期末有文明实践中心运行的县级行政区划。", "divisions of county level that have a civilization practice centre in operation at the end of the period"),
		place(Townships, "townships", "乡镇（街道）", "townships and subdistricts",
			"期末的乡级行政区划，含街道。", "divisions of township level at the end of the period, subdistricts included"),
		place(TownshipsWithOffice, "townships", "建有文明实践所的乡镇（街道）", "townships and subdistricts with a practice office",
			"期末有文明实践所运行的乡级行政区划。", "divisions of township level that have a civilization practice office in operation at the end of the period"),
		place(Localities, "villages and communities", "村（社区）", "villages and communities",
			"期末的行政村与社区之和，以村民委员会、居民委员会计。",
			"villages and communities together at the end of the period, counted by their committees"),
		place(LocalitiesWithStation, "villages and communities", "建有文明实践站的村（社区）", "villages and communities with a practice station",
			"期末有文明实践站运行的村（社区）。", "villages and communities that have a civilization practice station in operation at the end of the period"),
		population.VillagesMeasure(),
		place(VillagesWithLibrary, "villages", "建有农家书屋的行政村", "villages with a farm library",
			"期末有农家书屋正常开放的行政村。", "villages that have a farm library in use at the end of the period"),
		place(VillagesWithStage, "villages", "建有乡村大舞台的行政村", "villages with a stage",
			"期末有乡村大舞台可使用的行政村。", "villages that have a village stage fit for use at the end of the period"),
	}
}
