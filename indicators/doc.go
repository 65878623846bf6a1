// Package indicators models and scores the indicators of an assessment system (测评体系) such as that of China's National
// Civilized Cities (全国文明城市). Every figure is exact, every mark is explained in Chinese and English, and nothing
// that was not reported is taken to be 0.
//
// # Nouns
//
//   - A [Measure] (数据项) is a quantity somebody counts and reports: registered volunteers, resident population. A [Value] (数值) is one
//     reported figure of it, with the range it may lie in, a status and evidence; an [Observation] (观测值) is a value of a
//     measure for this period or one before (its lag). A [Submission] (申报) is all observations of one [Subject] for one [Period].
//   - An [Indicator] (指标) is what is calculated from measures by a [Formula]: registered volunteers per resident. A [Check] (核查) is
//     what must agree between figures.
//   - A [Rule] (计分规则) says how an indicator earns marks. A [Framework] (测评体系) is a tree of nodes: criteria (测评标准) with rules, sections
//     (测评项目) that combine them.
//   - [Compile] makes a framework and the [Domain] values it uses an [Evaluator] (测评器), and finds every mistake in it. Evaluate makes
//     a submission a [Scorecard] (评分卡): for every node its status, score, range, reason and the observations used.
//
// # One whole program
//
// See the package example: it defines two measures, an indicator and a criterion, and prints a scorecard.
//
// # Numbers
//
// Inputs are decimals of at most 34 significant digits (decimal128) and a magnitude within 10^±34; they are never rounded on
// entry. Everything calculated is an exact rational [Number]. Nothing is rounded but where the framework declares a [Rounding] (at
// criteria, at sections, at the total, or at one node), and there the exact value is rounded once: half up (四舍五入), half even
// (GB/T 8170) or down. A published score is the exact result rounded once. No float64 stands in the path of a
// score, and no setting of the decimal package has an effect.
//
// A [Value] may be exact or limited by how it was written: 10.6万余 is at least 106,000 and below 107,000, a figure RoundedTo a
// unit lies within half a unit of it. Scores are worked out at the point and over the range. A [Range] always encloses
// the scores that are possible; where it is Tight it is exact. It is tight where a criterion's rule reads one quotient and
// its extremes are reached, and for sections whose children share no uncertain figure. Ends are open or closed; a measure of
// whole things turns open ends into closed ones. A quotient whose denominator may be 0 has no range.
//
// # Formulas
//
// A formula is a weighted sum of quotients; numerators and denominators are sums of measures with factors and lags. [Of], [Lag], [Sum],
// [Ratio], [Mean], [Growth], [Formula.Per] and [Formula.Percent] build it. A denominator of 0 is a status, not an error.
//
// # Rules
//
// The kinds are [Bands], [Grades], [Linear], [Curve], [Deduct] and [Cases], and [ExtensionRule] for what a domain adds.
// Each documents its mathematics and reasons. A criterion without marks is assessed: met, not met or undecided; its rule must
// give the full share for it to be met. Marks may be unknown, where a published system does not disclose them: the score
// and all totals above are withheld.
//
// # Combination
//
// A section adds its children's published scores ([BySum]), or takes a mean of their rates (score ÷ available marks) with their
// weights, times its marks ([ByWeightedMean], [ByHarmonicMean]). The order is: combine the children's scores after their own
// declared rounding, cap, round; then preconditions. A node whose precondition fails is vetoed: it publishes 0 and shows the
// score it would have had. Conditions are three-valued, see [Truth]; what is undecided is listed and never taken as passed.
//
// # Missing data
//
// A missing figure leaves its criterion incomplete. What that does to the parent is declared at the node: [Block] (the
// default) makes it incomplete too, [Exclude] leaves the node out (the maximum of a sum falls, the score is not scaled up; the weights of a
// mean are renormalised), [CountAsZero] counts 0 and says so. A figure that is not applicable always excludes. The method
// [Evaluator.Evaluate] has the whole contract as a table.
//
// # Errors
//
// Whatever judges input returns [Problems]: all that is wrong at once, sorted, each with a stable code, the place as a JSON
// Pointer, a message and a hint. errors.Is with a [Problem] that has only a code finds one. Gaps in the data are statuses, contradictory or
// malformed figures are errors of Evaluate, a wrong framework is an error of Compile. Nothing panics except functions named Must….
//
// # JSON
//
// Frameworks, submissions and scorecards are JSON documents whose first member names their format, such as
// "wenming.framework/1". Reading is strict: unknown, repeated or wrongly cased members, trailing text, invalid UTF-8 and newer
// formats are refused, within [Limits]. Writing is canonical: equal documents give equal bytes. Numbers are strings, so
// that no reader makes them floats. Rules and conditions are objects with exactly one member, the kind; an extension
// that is not linked survives reading and writing.
//
// # CSV
//
// [ReadSubmissions] reads the submissions of many subjects from one table, an observation a row: subject, period, measure, value, and
// where they are known qualifier, status and source. Places of problems are rows and columns.
//
// # Purity and concurrency
//
// Evaluation does no input or output and reads no clock. The package has no mutable variables, no init and no registration. The same
// inputs give the same scorecard, byte for byte, whatever the order of input or the number of goroutines. All types are
// safe to share once built.
package indicators
