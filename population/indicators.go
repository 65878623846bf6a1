package population

import "github.com/wenming-go/wenming/indicators"

// The indicators of this package.
const (
	// PersonsPerHousehold is residents ÷ resident households (平均每户人口), in persons.
	PersonsPerHousehold indicators.IndicatorID = "population.persons_per_household"
	// ResidentsPerRegistered is residents ÷ household-registered population (常住人口与户籍人口之比), in %: above 100 more people have moved in than out.
	ResidentsPerRegistered indicators.IndicatorID = "population.residents_per_registered"
	// Density is residents ÷ area (人口密度), in persons per km².
	Density indicators.IndicatorID = "population.density"
)

func indicatorDefinitions() []indicators.Indicator {
	return []indicators.Indicator{
		{
			ID:   PersonsPerHousehold,
			Name: indicators.Text{Zh: "平均每户人口", En: "persons per household"},
			Definition: indicators.Text{
				Zh: "常住人口 ÷ 常住户数。常住人口含集体户，故略高于平均家庭户规模。",
				En: "residents ÷ resident households; residents include those in collective households, so it lies a little above the mean size of families",
			},
			Unit:    persons(),
			Formula: indicators.Ratio(indicators.Of(Resident), indicators.Of(Households)),
		},
		indicators.PercentIndicator(ResidentsPerRegistered, indicators.Undirected, indicators.Of(Resident), indicators.Of(HouseholdRegistered),
			indicators.Text{Zh: "常住人口与户籍人口之比", En: "residents as a share of household-registered population"},
			indicators.Text{
				Zh: "常住人口 ÷ 户籍人口。高于 100 % 为人口净流入，低于则为净流出；两者不可互相代替。",
				En: "residents ÷ household-registered population; above 100 % more people have moved in than out, below it fewer; neither stands in for the other",
			}),
		{
			ID:   Density,
			Name: indicators.Text{Zh: "人口密度", En: "population density"},
			Definition: indicators.Text{
				Zh: "常住人口 ÷ 行政区域面积。",
				En: "residents ÷ administrative area",
			},
			Unit:    indicators.Text{Zh: "人/平方公里", En: "persons per km²"},
			Formula: indicators.Ratio(indicators.Of(Resident), indicators.Of(Area)),
		},
	}
}
