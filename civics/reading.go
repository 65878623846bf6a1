package civics

import "github.com/wenming-go/wenming/indicators"

// Reading is what farm libraries and reading rooms of villages and communities hold (农家书屋与图书室). A standard holds for each of them, so the
// figures are those of the one that has least. Every field may be left out; the zero Reading reports nothing.
type Reading struct {
	// FewestTitles is 最少可借图书种数, in titles.
	FewestTitles indicators.Value `json:"fewest_titles,omitzero" validate:"count,atmost=FewestCopies"`
	// FewestCopies is 最少可借图书册数, in copies.
	FewestCopies indicators.Value `json:"fewest_copies,omitzero" validate:"count"`
	// FewestPeriodicals is 最少报刊种数, in titles.
	FewestPeriodicals indicators.Value `json:"fewest_periodicals,omitzero" validate:"count"`
	// FewestNew is 最少年增图书, in titles or copies, whichever the place counts.
	FewestNew indicators.Value `json:"fewest_new,omitzero" validate:"count"`
	// FewestPerPerson is 图书室最低人均藏书量, in copies per person.
	FewestPerPerson indicators.Value `json:"fewest_per_person,omitzero" validate:"amount"`
}

// The measures of reading.
const (
	// FarmLibraryTitles is 农家书屋最少可借图书种数, in titles, at the end of the period.
	FarmLibraryTitles indicators.MeasureID = "civics.farm_library_titles"
	// FarmLibraryCopies is 农家书屋最少可借图书册数, in copies, at the end of the period.
	FarmLibraryCopies indicators.MeasureID = "civics.farm_library_copies"
	// FarmLibraryPeriodicals is 农家书屋最少报刊种数, in titles, in the period.
	FarmLibraryPeriodicals indicators.MeasureID = "civics.farm_library_periodicals"
	// FarmLibraryNew is 农家书屋最少年增图书, in titles or copies, in the year.
	FarmLibraryNew indicators.MeasureID = "civics.farm_library_new"
	// ReadingRoomPerPerson is 图书室最低人均藏书量, in copies per person, at the end of the period.
	ReadingRoomPerPerson indicators.MeasureID = "civics.reading_room_per_person"
)

func (r Reading) observations() []indicators.Observation {
	return []indicators.Observation{
		{Measure: FarmLibraryTitles, Value: r.FewestTitles},
		{Measure: FarmLibraryCopies, Value: r.FewestCopies},
		{Measure: FarmLibraryPeriodicals, Value: r.FewestPeriodicals},
		{Measure: FarmLibraryNew, Value: r.FewestNew},
		{Measure: ReadingRoomPerPerson, Value: r.FewestPerPerson},
	}
}

func readingMeasures() []indicators.Measure {
	return []indicators.Measure{
		indicators.CountMeasure(FarmLibraryTitles, titles(), indicators.Text{Zh: "农家书屋最少可借图书种数", En: "fewest titles of a farm library"}, indicators.Text{
			Zh: "期末各农家书屋中，可借图书种数最少一处的种数；同一种有几册只计一种。",
			En: "titles that the farm library with fewest has to lend at the end of the period, several copies of one title once",
		}, jiangxi2019("")),
		indicators.CountMeasure(FarmLibraryCopies, copies(), indicators.Text{Zh: "农家书屋最少可借图书册数", En: "fewest copies of a farm library"}, indicators.Text{
			Zh: "期末各农家书屋中，可借图书册数最少一处的册数。",
			En: "copies that the farm library with fewest has to lend at the end of the period",
		}, jiangxi2019("")),
		indicators.CountMeasure(FarmLibraryPeriodicals, titles(), indicators.Text{Zh: "农家书屋最少报刊种数", En: "fewest periodicals of a farm library"}, indicators.Text{
			Zh: "本期各农家书屋中，订有报刊种数最少一处的种数。",
			En: "newspapers and journals that the farm library with fewest takes in the period",
		}, jiangxi2019("")),
		indicators.CountMeasure(FarmLibraryNew, titlesOrCopies(), indicators.Text{Zh: "农家书屋最少年增图书", En: "fewest new books a year of a farm library"}, indicators.Text{
			Zh: "一年内各农家书屋中，新增图书最少一处的数量；来源摘录未说明按种还是按册，请注明。",
			En: "new books in the year of the farm library with fewest; whether titles or copies are meant is not shown, so say which were counted",
		}, jiangxi2019("")),
		indicators.AmountMeasure(ReadingRoomPerPerson, copiesPerPerson(), indicators.Text{Zh: "图书室最低人均藏书量", En: "fewest books per person of a reading room"}, indicators.Text{
			Zh: "期末各村（社区）图书室中，人均藏书量最低一处的人均册数，照其自报；来源未说明人均的基数。",
			En: "books per person of the village's or community's reading room with fewest, as it states them at the end of the period; " +
				"the base is not shown in the source",
		}, jiangxi2019("")),
	}
}

func titlesOrCopies() indicators.Text {
	return indicators.Text{Zh: "种或册", En: "titles or copies"}
}

func copiesPerPerson() indicators.Text {
	return indicators.Text{Zh: "册/人", En: "copies per person"}
}
