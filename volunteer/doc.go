// Package volunteer defines how voluntary service in a city is measured (志愿服务): who is registered, who takes part, for how long, in
// how many teams, and what published documents ask of it.
//
// [Input] holds one place's figures for one period. [Domain] holds the definitions: measures, indicators and checks, each with its
// name in both languages, and with its source where a document defines it. [Criteria] holds the thresholds that documents state. A
// caller composes them:
//
//	framework.Root.Children = volunteer.Criteria()
//	evaluator, err := indicators.Compile(framework, indicators.With(volunteer.Domain()))
//	scorecard, err := evaluator.Evaluate(indicators.NewSubmission(city, "2023", input))
//
// # Denominators
//
// The scheme of 2008 asks for registered volunteers of 8 % of 城市人口总数; cities report them as a share of 常住人口. These are two
// indicators, [RegisteredShareOfUrban] and [RegisteredShare], and neither stands in for the other.
//
// # Three counts that are easily mixed up
//
// The regulations on voluntary service (志愿服务条例, 2017) call a non-profit body founded by law for voluntary service a
// 志愿服务组织. A 志愿服务队伍 is a group that serves together and need not be one, and a 培育孵化团队 is a group that is being helped to
// become one. [Teams], [Organisations] and [IncubatedTeams] are therefore three measures, and none is a part of another.
//
// # Beside the score
//
// [Ladder] rates a single volunteer by stars, and [StreetDays] is the calendar of a city's days of service in the streets.
package volunteer
