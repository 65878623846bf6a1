// Package urban defines how the building and running of a city and of the countryside around it is measured (城市建设与管理、农村人居环境): roads,
// public transport and parking, street lighting, renewal and green space; order in the streets, conduct in traffic, residents' reports by
// photo, waste and sewage, public toilets, villages and by-laws; and what published documents ask of them.
//
// [Input] holds one place's figures for one period, a struct for each topic. [Domain] holds the definitions: measures, indicators
// and checks, each with its name in both languages. [Criteria] holds the thresholds that documents state, without marks;
// [ManagementEvaluation2020] holds two items of one evaluation with the marks and steps it publishes. A caller composes them:
//
//	framework.Root.Children = urban.Criteria()
//	evaluator, err := indicators.Compile(framework, indicators.With(urban.Domain()))
//	scorecard, err := evaluator.Evaluate(indicators.NewSubmission(city, "2023", input))
//
// # Denominators
//
// Roads, parking, parks and public toilets per person are calculated over 城区人口, [UrbanAreaPopulation]: the only document at hand that
// says of whom, the ecological garden city's on park area, says the urban population, and the others are read alike. It is neither the
// residents of the whole administrative area nor the 城市人口 of the civilized-city scheme of 2008, and no other population stands in
// for it. Ratios of built-up land are over 建成区面积, [BuiltUpArea], which is neither the administrative area nor the 城区.
//
// The built-up area and the largest cluster (组团) are stated in km², all other land in hectares, and floor area in m²: 1 km² is 100
// hectares, and 1 hectare is 10,000 m² (1 万平方米).
//
// Every rate names what it is divided by. Residents' reports that were resolved are counted against those assigned and against those
// received, as two indicators: [ReportResolutionRate] and [ReportsResolvedOfReceived].
//
// Where a document names a rate and does not show its parts, as with 生活垃圾无害化处理率, the rate is a figure as published, and its
// definition says so. Where parts can be counted as well, an indicator of its own divides them, and a check compares the two if both are
// of the same place and kind.
//
// # Figures that are easily mixed up
//
//   - A road (条) is not a project (项): one project may rebuild several roads, and one road may take several projects.
//   - [Projects] are planned, started and completed. Those completed are a part of those started; neither is held to the plan, so a rate
//     over the plan can exceed 100 %, with a warning. A road, green space or reservoir project may be a renewal project too, so the four
//     kinds of project are not added together.
//   - 绿化覆盖面积 is the ground that vegetation covers, 绿地面积 the land that is green space, 公园绿地面积 the part of that which is parks.
//     公共绿地 is the term of older schemes and is counted by itself.
//   - 装灯率 says where lamps stand, 亮灯率 whether they are lit. Each document states them for streets of its own choice, so each is a
//     rate of its own here, and none stands in for another.
//   - 公交出行比率 and 公共交通分担率 come from two documents. The first is taken as published, since its document shows no parts; the second
//     is calculated from trips.
//   - Bicycles and times: [SharedBicycles] counts the fleet (辆), [BicyclesMisparked] the times one stood where it may not (辆次).
//   - Illegal buildings removed are counted in buildings (处) and in m², and one says nothing of the other. Disused houses of villages are
//     counted by themselves.
//   - People and reports: [Reporters] are people, [ReportsReceived] are reports, and one resident may make many.
//   - Villages: [population.Villages] are 行政村, as which the documents' 村 is read; [NaturalVillages] are 自然村. A share of one is not a share of the other.
//   - Rural toilets: 卫生户用厕所普及率 is counted here in households ([HouseholdSanitaryToiletRate]); 卫生厕所普及率 is taken as
//     published ([RuralSanitaryToilets]).
//   - Built-up area and county town: a rate of the 建成区 and one of a 县城 are two figures.
//
// # What has no threshold
//
// No document at hand gives a threshold for order, conduct in traffic or residents' reports: their indicators are calculated and
// checked, and no criterion reads them. The rates of conduct that surveys of provinces and cities found are observed values, which are no
// thresholds. What 一难两乱 comprises, which four duties 门前四包 names and which vehicles the plates in Jiangsu's six traffic rates (六率)
// belong to is not shown in the sources; nothing here measures the first and the last, and the second is counted by signatures only.
//
// # Which criteria apply
//
// Several documents state a threshold by size of city, by region, by building land per person, or for one place: the country, a province,
// a city, towns, county towns. Each is a criterion by itself whose name says for which places and of which year; the caller puts those
// into a framework that apply to the place. Some documents are repealed or state targets of a plan, as the names say too. A figure printed
// as “about” so much or as a plain number is held as that or more, and the note of its source says so. None of them is a rule of the
// civilized-city scheme: one city's list for its test of 2015 is that city's own.
package urban
