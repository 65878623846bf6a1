package population

import "github.com/wenming-go/wenming/indicators"

// The measures of this package.
const (
	// Resident is 常住人口, in persons: those who have lived here half a year or more.
	Resident indicators.MeasureID = "population.resident"
	// HouseholdRegistered is 户籍人口, in persons: those whose household registration is here.
	HouseholdRegistered indicators.MeasureID = "population.registered"
	// Urban is 城市人口, in persons, as the scheme of 2008 states it without defining it.
	Urban indicators.MeasureID = "population.urban"
	// Households is 常住户数, in households.
	Households indicators.MeasureID = "population.households"
	// Villages is 行政村, in villages with a villagers' committee.
	Villages indicators.MeasureID = "population.villages"
	// Area is 行政区域面积, in km².
	Area indicators.MeasureID = "population.area"
)

// ResidentMeasure returns the definition of [Resident], a fresh value.
func ResidentMeasure() indicators.Measure {
	return indicators.Measure{
		ID:   Resident,
		Name: indicators.Text{Zh: "常住人口", En: "resident population"},
		Definition: indicators.Text{
			Zh: "实际经常居住半年以上的人口：住本地且户口在本地的（含外出不满半年的）、户口在外地而住本地半年以上的、户口待定的。" +
				"非普查年份由抽样调查推算。",
			En: "people who have lived here for half a year or more: those registered here (away for less than half a year included), " +
				"those registered elsewhere, and those whose registration is pending; between censuses an estimate from a sample survey",
		},
		Unit:    persons(),
		Integer: true,
		Min:     indicators.AtZero(),
		Sources: []indicators.Citation{residentDefinition()},
	}
}

// HouseholdRegisteredMeasure returns the definition of [HouseholdRegistered], a fresh value.
func HouseholdRegisteredMeasure() indicators.Measure {
	return indicators.Measure{
		ID:   HouseholdRegistered,
		Name: indicators.Text{Zh: "户籍人口", En: "household-registered population"},
		Definition: indicators.Text{
			Zh: "户口登记在本地的人口，无论是否居住在本地。",
			En: "people whose household registration is here, wherever they live",
		},
		Unit:    persons(),
		Integer: true,
		Min:     indicators.AtZero(),
		Sources: []indicators.Citation{registeredBase()},
	}
}

// UrbanMeasure returns the definition of [Urban], a fresh value.
func UrbanMeasure() indicators.Measure {
	return indicators.Measure{
		ID:   Urban,
		Name: indicators.Text{Zh: "城市人口", En: "urban population"},
		Definition: indicators.Text{
			Zh: "2008 年版测评体系所称“城市人口总数”。所据来源未给出定义，不得以常住人口或户籍人口径自代替。",
			En: `the "total urban population" (城市人口总数) of the scheme of 2008; the source at hand does not define it, ` +
				"so residents or registered population do not stand in for it unsaid",
		},
		Unit:    persons(),
		Integer: true,
		Min:     indicators.AtZero(),
		Sources: []indicators.Citation{urbanBase()},
	}
}

// HouseholdsMeasure returns the definition of [Households], a fresh value.
func HouseholdsMeasure() indicators.Measure {
	return indicators.Measure{
		ID:   Households,
		Name: indicators.Text{Zh: "常住户数", En: "resident households"},
		Definition: indicators.Text{
			Zh: "居住在本地的户数，与常住人口同一口径；只登记在本地而不居住的户不计。",
			En: "households that live here, on the same footing as residents; those only registered here are left out",
		},
		Unit:    indicators.Text{Zh: "户", En: "households"},
		Integer: true,
		Min:     indicators.AtZero(),
	}
}

// VillagesMeasure returns the definition of [Villages], a fresh value.
func VillagesMeasure() indicators.Measure {
	return indicators.CountMeasure(Villages, indicators.Text{Zh: "个", En: "villages"}, indicators.Text{Zh: "行政村", En: "villages"}, indicators.Text{
		Zh: "期末设有村民委员会的村，不是自然村；一个农村社区可含几个村。",
		En: "villages with a villagers' committee at the end of the period, not natural villages; a rural community may take in several",
	})
}

// AreaMeasure returns the definition of [Area], a fresh value.
func AreaMeasure() indicators.Measure {
	return indicators.Measure{
		ID:   Area,
		Name: indicators.Text{Zh: "行政区域面积", En: "administrative area"},
		Definition: indicators.Text{
			Zh: "行政区域的土地面积，不是建成区面积。",
			En: "land area of the administrative division, not of its built-up area",
		},
		Unit: indicators.Text{Zh: "平方公里", En: "km²"},
		Min:  indicators.AtZero(),
	}
}

func persons() indicators.Text { return indicators.Text{Zh: "人", En: "persons"} }
