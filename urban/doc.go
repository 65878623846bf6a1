// Package urban defines how the building and running of a city and of the countryside around it is measured (城市建设与管理、农村人居环境): roads,
// public transport and parking, street lighting, renewal and green space; order in the streets, conduct in traffic, residents' reports of
// problems, waste and sewage, public toilets, villages; and what published documents ask of them.
//
// [Input] holds one place's figures for one period, a struct for each topic. [Domain] holds the definitions: measures, indicators
// and checks, each with its name in both languages. [Criteria] holds the thresholds that documents state, without marks;
// [ManagementEvaluation2020] holds the two whose marks are published, with them. A caller composes them:
//
//	framework.Root.Children = urban.Criteria()
//	evaluator, err := indicators.Compile(framework, indicators.With(urban.Domain()))
//	scorecard, err := evaluator.Evaluate(indicators.NewSubmission(city, "2023", input))
//
// # Denominators
//
// Figures per person of the ministry of housing and construction are stated over 城区人口, [UrbanAreaPopulation]. It is neither the
// residents of the whole administrative area nor the 城市人口 of the civilized-city scheme of 2008, and no other population stands in
// for it. Ratios of built-up land are over 建成区面积, [BuiltUpArea], which is neither the administrative area nor the 城区.
//
// The built-up area is stated in km² and all other land in hectares, as cities report them: 1 km² is 100 hectares, and 1 hectare is
// 10,000 m² (1 万平方米).
//
// Every rate names what it is divided by. Residents' reports that were resolved are counted against those assigned and against those
// received, as two indicators: [ReportResolutionRate] and [ReportsResolvedOfReceived].
//
// Where a document names a rate and does not show its parts, as with 生活垃圾无害化处理率, the rate is a figure as published, and its
// definition says so. Where the parts can be counted as well, an indicator of its own divides them, and a check compares the two.
//
// # Figures that are easily mixed up
//
//   - A road (条) is not a project (项): one project may rebuild several roads, and one road may take several projects.
//   - Projects are planned, started and completed; each is a part of the one before. A road, green space or reservoir project may be a
//     renewal project too, so the four kinds of project are not added together.
//   - 绿化覆盖面积 is the ground that vegetation covers, 绿地面积 the land that is green space, 公园绿地面积 the part of that which is parks.
//     公共绿地 is the term of older schemes and is counted by itself.
//   - 装灯率 says where lamps stand, 亮灯率 whether they are lit. Each document states them for streets of its own choice, so each is a
//     rate of its own here, and none stands in for another.
//   - 公交出行比率 and 公共交通分担率 come from two documents that do not define them alike. The first is read as published; the second is
//     calculated from trips.
//   - Bicycles and times: [SharedBicycles] counts the fleet (辆), [BicyclesMisparked] the times one stood where it may not (辆次).
//   - Buildings and area: removed illegal buildings are counted in buildings (处) and in m², and one says nothing of the other.
//   - People and reports: [Reporters] are people, [ReportsReceived] are reports, and one resident may make many.
//   - Villages: [population.Villages] are 行政村, as which the documents' 村 is read; [NaturalVillages] are 自然村. A share of one is not a share of the other.
//   - Rural toilets: 卫生户用厕所普及率 is counted here in households ([HouseholdSanitaryToiletRate]); 卫生厕所普及率 is taken as
//     published ([RuralSanitaryToilets]).
//   - Built-up area and county town: a rate of the 建成区 and one of a 县城 are two figures.
//
// # What has no threshold
//
// No document at hand gives a threshold for order, conduct in traffic or residents' reports: their indicators are calculated and
// checked, and no criterion reads them. The rates of conduct that provinces publish are observed values, which are no thresholds. What
// 一难两乱 comprises, which four duties 门前四包 names and which vehicles the plates in Jiangsu's six traffic rates (六率) belong to is not
// shown in the sources; nothing here measures the first and the last, and the second is counted by signatures only.
//
// # Which criteria apply
//
// Several documents state a threshold by size of city, by region or by building land per person. Each is a criterion by itself whose name
// says for which places; the caller puts those into a framework that apply to the city. Some documents are repealed or state targets of a
// plan, as the names say too. None of them is a rule of the civilized-city scheme.
package urban
