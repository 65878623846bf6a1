// Package civics defines how a city's civic and cultural life is measured (精神文明与公共文化): outreach teams and the places they speak
// in, role models, campaigns for civil conduct, public-service notices in the streets, libraries and culture centres, farm libraries and sport,
// and what published documents ask of them.
//
// [Input] holds one place's figures for one period, one struct a topic. [Domain] holds the definitions: measures, indicators and
// checks, each with its name in both languages, and with its source where a document defines it. [Criteria] holds the thresholds
// that documents state. A caller composes them:
//
//	framework.Root.Children = civics.Criteria()
//	evaluator, err := indicators.Compile(framework, indicators.With(civics.Domain()))
//	scorecard, err := evaluator.Evaluate(indicators.NewSubmission(city, "2023", input))
//
// # Denominators
//
// What is stated a person is over residents ([population.Resident]); where a source names no base, the definition says that residents are
// read into it. Densities of notices are over the length of street inspected, in metres, and are means over that length: the
// standards ask for so many on each stretch, which a mean can hide. Rates that a survey finds are reported as found, since the sources do
// not show their parts.
//
// # Counts that are easily mixed up
//
// A 宣讲队伍 is one of the city's outreach teams (the 10 of "10+N"), a 宣讲小分队 a small team that extends them; neither is a part of the
// other. Attendances (人次) count a person each time, persons (人) once. A civilization practice centre (中心) is counted at the county,
// an office (所) at the township or subdistrict, a station (站) at the village or community; the sources at hand name the three and do
// not say so. How many there are and how many places have one are two measures. Copies of books (册) are not titles (种). Nominated and
// selected exemplars are those of the same rounds of selection.
//
// # Thresholds, and standards of one place
//
// Standards of a single farm library, culture centre or square are held to the smallest or least of the place, which is what a
// city can report; each measure says what the extreme is taken over.
//
// A threshold that its document prints without a relation (人均 0.6 册) is held as at least that much; its name prints it as the document
// does. Where the document says about (左右), the source's note says how it is held.
//
// # What is only assessed, and what is not here
//
// No source at hand gives marks, and none gives a threshold for outreach, venues, exemplars chosen or campaigns of conduct, so
// those are measured only. Averages that were observed (the nation's reading surveys, its sports grounds) are no thresholds. How people
// behave in traffic is measured in urban; the campaigns here are what a city does about it.
package civics
