// Package housing defines how a city's housing programmes and communities are measured (住房与社区): renewal of shantytowns and of old
// neighbourhoods, affordable rental housing, the supply and assurance of homes, the facilities and workers of communities, and what
// published documents ask of them.
//
// [Input] holds one place's figures for one period, one struct a topic. [Domain] holds the definitions: measures, indicators and
// checks, each with its name in both languages, and with its source where a document defines it. [Criteria] holds the thresholds
// that documents state. A caller composes them:
//
//	framework.Root.Children = housing.Criteria()
//	evaluator, err := indicators.Compile(framework, indicators.With(housing.Domain()))
//	scorecard, err := evaluator.Evaluate(indicators.NewSubmission(city, "2023", input))
//
// # Planned, under way, started, completed
//
// What a programme counts (projects, units, neighbourhoods, households) has four figures, a [Progress]: planned for the period, under
// way in it (实施), started in it (新开工) and completed in it (完工). What starts or is completed in a period is under way in it, so both are parts of
// that figure, and an Input that says otherwise is refused. No figure is held to the plan: a city may start more than it planned, and
// what it completes may have started years before; rates over the plan can therefore exceed 100 %, and more completed than started
// is a warning only. A plan that sets one number to start and another to complete has two plans: report as planned the one that the rate is
// read over.
//
// # Dates
//
// A figure is a number, so planned and actual dates are not reported as such. A [Schedule] counts what follows from them:
// projects due in the period, those of them completed by their date, projects overdue at its end and for how many days.
//
// # Denominators
//
// Rates of progress are over the plan of the same period. Areas of community facilities are over resident households
// ([population.Households]), community workers over urban residents ([UrbanResidents]: 城镇常住人口, which is not the 城市人口 of the
// scheme of 2008 that population holds). Urban communities, rural communities and villages are counted apart.
//
// # Counts that are easily mixed up
//
// A project renews one or many neighbourhoods, and a neighbourhood has one or many buildings, and households; each is a measure
// of its own. Units (套) are homes and households (户) are those who live in them: a report that writes 174套(户) does not tell them apart,
// and is reported here as units. The households that a shantytown renewal moves are not the homes built for them. Affordable rental
// housing (保障性租赁住房) is not public rental housing (公租房); the second stands under [Supply]. Units raised (筹集) are those that a
// plan counts, by new building, conversion or otherwise; new units are those of new buildings only.
//
// # Thresholds, and what has no number
//
// A threshold that its document prints without a relation (每万人 18 人) is held as at least that much; its name prints it as the document
// does. Where the document says about (约) or suitable (为宜), the source's note says how it is held.
//
// The opinion of the State Council's General Office of 2021 wants affordable rental homes to be mainly of 70 m² or less and their rent to
// be below the market's. It gives no share and no discount, so there is an indicator of the first ([SmallHomeShare]) and a criterion of
// neither. National totals of plans, and those of many cities together, say nothing of one city and are left out.
package housing
