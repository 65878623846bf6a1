// Package indicators models and scores the indicators of an assessment system (测评体系) such as that of China's National
// Civilized Cities (全国文明城市). Every figure is exact, every mark is explained in Chinese and English, and nothing that
// was not reported is taken to be 0 unless a framework says so.
//
// This comment is the specification: the tests of the package name, for every sentence of it, those that would fail
// if it were false.
//
// # Nouns
//
//   - A [Measure] (数据项) is a quantity somebody counts and reports, such as registered volunteers or resident
//     population.
//   - A [Value] (数值) is one reported figure of a measure: its number, the range it may lie in, its status and
//     evidence.
//   - An [Observation] (观测值) is a value of a measure, of this period or of some periods before, its lag.
//   - A [Submission] (申报) is all observations of one [Subject] (测评对象) for one [Period] (期). A period is a label that
//     is not interpreted.
//   - An [Indicator] (指标) is a number that a [Formula] (计算公式) calculates from measures, such as registered
//     volunteers per resident.
//   - A [Check] (核查) is what must agree between figures.
//   - A [Rule] (计分规则) says how an indicator earns marks.
//   - A [Node] is a criterion (测评标准), which has a rule, or a section (测评项目), which combines the nodes below it.
//     Every node has an id of its own.
//   - [Marks] (分值) are what a node can earn, its score (得分) is what it did earn, and its rate (得分率) is score ÷
//     available marks.
//   - A [Framework] (测评体系) is a tree of nodes with its edition, definitions, roundings, sanctions (处罚) and levels
//     (等级), and what it rests on.
//   - A [Domain] (领域) is the definitions of one field and the rules of its own that it offers.
//   - [Compile] makes a framework and the domains it uses an [Evaluator] (测评器), and reports every mistake in them at
//     once.
//   - [Evaluator.Evaluate] makes a submission a [Scorecard] (评分卡), which has a [Result] for every node: its status,
//     score, range and reason, and the figures used with their evidence.
//
// An id may be defined twice only if the definitions are equal. [Evaluator.Framework] returns the linked framework,
// with the definitions of all domains inline; compiled again, with the domains of its extensions, it gives the same
// scorecards. [Evaluator.Digest] is the SHA-256 of its canonical JSON, and stands on every scorecard.
//
// A framework is [Official] (官方) or [Illustrative] (示例), and every scorecard says which. Each criterion of an
// official one rests on a [Citation] (来源) of high or medium confidence: its own, that of the nearest section that
// cites one, or the framework's. Sanctions and levels rest on their own or the framework's.
//
// # One whole program
//
// The following program defines two measures, an indicator and a criterion, and scores what a city reports:
//
//	package main
//
//	import (
//		"fmt"
//
//		"github.com/wenming-go/wenming/indicators"
//	)
//
//	func main() {
//		persons := indicators.Text{Zh: "人", En: "persons"}
//		registered := indicators.CountMeasure("registered", persons,
//			indicators.Text{Zh: "注册志愿者", En: "registered volunteers"}, indicators.Text{})
//		residents := indicators.CountMeasure("residents", persons,
//			indicators.Text{Zh: "常住人口", En: "residents"}, indicators.Text{})
//		share := indicators.PercentIndicator("share", indicators.HigherIsBetter,
//			indicators.Of("registered"), indicators.Of("residents"),
//			indicators.Text{Zh: "注册志愿者占比", En: "share of registered volunteers"}, indicators.Text{})
//		evaluator, err := indicators.Compile(indicators.Framework{
//			ID: "volunteering", Edition: "1", Basis: indicators.Illustrative,
//			Name: indicators.Text{Zh: "志愿服务（示例）", En: "volunteering, for illustration"},
//			Definitions: indicators.Definitions{
//				Measures:   []indicators.Measure{registered, residents},
//				Indicators: []indicators.Indicator{share},
//			},
//			Rounding: indicators.RoundingPlan{Total: indicators.Rounding{Places: 2, Mode: indicators.HalfUp}},
//			Root: indicators.Node{
//				ID: "volunteers", Name: indicators.Text{Zh: "志愿者", En: "volunteers"},
//				Marks: indicators.WholeMarks(5), Indicator: "share",
//				Rule: indicators.Linear{From: indicators.Whole(0), To: indicators.Whole(30)},
//			},
//		})
//		if err != nil {
//			fmt.Println(err)
//			return
//		}
//		reported := indicators.Observations{
//			{Measure: "registered", Value: indicators.MustParse("10.6万余")},
//			{Measure: "residents", Value: indicators.Int(434_400)},
//		}
//		card, err := evaluator.Evaluate(indicators.NewSubmission(indicators.Subject{ID: "620300"}, "2023", reported))
//		if err != nil {
//			fmt.Println(err)
//			return
//		}
//		total := card.Total()
//		fmt.Println(total.ScoreText(), "of", total.Marks, "marks, in", total.Range)
//		fmt.Println(total.Calculation().Text(indicators.English))
//		fmt.Println(total.Reason().Text(indicators.English))
//		fmt.Println(total.Reason().Text(indicators.Chinese))
//	}
//
// It prints:
//
//	4.07 of 5 marks, in [4.07, 4.11]
//	106,000 ÷ 434,400 = 24.40 %
//	24.40 % lies between 0 % (nothing) and 30 % (full marks), scored in proportion; rounded from 4.067; [4.07, 4.11] over the reported ranges
//	24.40 % 介于 0 %（0 分）与 30 %（满分）之间，按比例得分；由 4.067 修约；按上报区间为 [4.07, 4.11]
//
// # Numbers
//
// What enters is a decimal of at most 34 significant digits, as many as decimal128 has, and a magnitude from 10^-34
// to 10^34, or a fraction of two such whole numbers. It is never rounded on entry. What is calculated from it is an
// exact rational [Number], of any number of digits, which nothing rounds by itself. Its text is a decimal without an
// exponent or, where no finite decimal is equal, a fraction in lowest terms.
//
// Nothing is rounded but where the framework declares a [Rounding] (修约). A node's own rounding comes first; else the
// framework's [RoundingPlan] says what holds at criteria, at sections and at the total, which is the root. Where the
// plan says nothing of the total, the root is rounded as the section or criterion that it is. [Unrounded] declares at
// a node, or for the total, that nothing is rounded there. A rounding has 0 to 34 places and one of three modes:
//
//	HalfUp    to the nearest, ties away from 0 (四舍五入)
//	HalfEven  to the nearest, ties to the even digit (GB/T 8170)
//	Down      towards 0 (截尾)
//
// Each rounding rounds the exact value once: a published score is the exact result for the parts as they are
// published, correctly rounded. Where the children of a sum are rounded, and the sum has no cap, no marks taken off
// and no coarser rounding of its own, its published parts add up to its published total, and where the sum is rounded
// too, its printed parts to its printed total. Compile refuses marks and caps that their own rounding would lift, such
// as 2.5 to whole marks. No floating-point number stands in the path of a score, and no setting of the decimal package
// changes a byte.
//
// # Reported values
//
// The zero [Value] means not reported; 0 is a value like any other. A value is [Reported] (已上报), [Estimated] (估计) or
// [Provisional] (暂定), which score alike; or [Missing] (缺失); or [NotApplicable] (不适用), which says that the measure has
// no meaning for the subject. Values never change: [Value.As], [Value.From], [Value.Qualified] and [Value.RoundedTo]
// return others. A [Qualifier] says which numbers a figure v may stand for, by a unit u above 0, and which of them is
// the point, the number that is scored:
//
//	AtLeastWritten  [v, v + u)          point v      余、多、以上
//	BelowWritten    [v − u, v)          point v − u  不足
//	AtMostWritten   (v − u, v]          point v      以内
//	RoundedWritten  [v − u/2, v + u/2]  point v      四舍五入
//	AboutWritten    v alone, no range   point v      约
//	BetweenBounds   the bounds given    point given  区间
//
// [Parse] reads a figure as reports write it. The unit of a qualifier as written is the power of ten of the last
// digit that is not 0: 1,000 for 10.6万余, 10 for 390多, 100 for 不足500. A figure without a qualifier is exact, since
// text cannot tell a rounded figure from an exact one; [Value.RoundedTo] says that one was rounded. Text that is no
// figure, such as 无 or a date, and empty text are refused and not read as 0. A figure in percent is stated as 24.4,
// not 0.244, and one written with the sign is refused by a measure in any other unit. A value that cannot be used,
// for too many digits or bounds without its point, keeps its problem until evaluation reports it.
//
// A measure may count whole things, and may have a minimum and a maximum, ends included. A point that does not keep
// them is refused; a range is cut to what does. Observations of one measure and lag that state the same figure are
// joined with their evidence; others contradict each other and are refused. A [Source] is whatever has observations;
// [Lagged] takes them for those of earlier periods.
//
// # Formulas
//
// A formula is a weighted sum of quotients, whose numerators and denominators are sums of constants and of measures
// with a factor and a lag of 0 to 1,000 periods:
//
//	x = Σ factor × (constant + Σ times × measure[lag]) ÷ (constant + Σ times × measure[lag])
//
// [Of], [Lag], [Constant], [Sum], [Ratio], [Mean], [Growth], [Formula.Times], [Formula.Per] and [Formula.Percent]
// build it. [Growth] is (this period − the last) ÷ the last, and [Mean] the arithmetic mean. A quotient of quotients,
// an empty formula and a denominator that is 0 whatever is reported are mistakes that Compile and [Calculate] report.
//
// An indicator has a number where all figures it reads have one and no denominator is 0. Of several reasons against
// it the first of these counts: a figure does not apply, a figure is missing, a denominator is 0. [Calculate] works
// one indicator out without a framework; it judges the figures as Evaluate does.
//
// # Checks
//
// A [Check] compares two formulas by a [Relation], which may be missed by a tolerance. It judges the left side less
// the right one over the reported ranges, so that a figure that stands on both sides cancels. It [Agrees] (一致) where
// the relation holds, for an inequality over all the ranges; it [AgreesWithinRange] (区间内一致) where the relation can
// hold; it [Contradicts] (矛盾) where it holds for no figures within the ranges; it is [Undetermined] (无法判定) where a
// denominator is or may be 0. Several quotients are added up as though they shared no figure, so that a contradiction
// may pass for [AgreesWithinRange]. A check of which a figure is missing finds nothing. A contradiction of
// [SeverityError] is an error of Evaluate, and every other outcome a [Finding] (核查结果) on the scorecard.
//
// # Rules
//
// A rule gives a share of the marks from 0 to 1; [Deduct] alone takes off marks, as sheets print them, and so needs
// marks that are known. No criterion earns less than 0 or more than its marks. Below, x is the criterion's indicator.
// [Bands], [Linear], [Curve], [Deduct] and [ExtensionRule] read it and nothing else: without its number the criterion
// has no score, and its range is all its marks. [Grades] and [Cases] may read other indicators and nodes in
// conditions, and have a score as soon as the figures that are there decide it. A figure that does not apply excludes
// every criterion whose rule reads it anywhere.
//
// [Bands] (分档计分) earn the share of the first band of which all bounds hold:
//
//	share = Bands[k].Share for the smallest k whose bounds all hold at x, else Otherwise
//
// Every bound says whether it holds at its level: 85 is at least 85, and not above 85. A band that is never the first
// to hold is refused.
//
// [Grades] (状态描述法) earn the share of the first [Grade] of which all conditions hold; the last has none:
//
//	share = Grades[k].Share for the smallest k whose conditions all hold
//
// A grade is known only where those before it are known to fail. Grades over one indicator of which one is never the
// first to hold are refused.
//
// [Linear] (线性插值) earns nothing at From, all at To, and in proportion between them; From may be the larger:
//
//	share = min(1, max(0, (x − From) ÷ (To − From)))
//
// On a [LogScale] (对数插值) both goalposts are above 0; an x of 0 or less lies beyond the lower one:
//
//	share = min(1, max(0, ln(x ÷ From) ÷ ln(To ÷ From)))
//
// [Curve] (分段线性) runs straight from point to point; its points ascend strictly in At, and their shares rise or fall:
//
//	share = the first point's before it, the last one's from it on, and between two points a and b
//	        a.Share + (x − a.At) × (b.Share − a.Share) ÷ (b.At − a.At)
//
// [Deduct] (扣分制) takes Each off the marks for every Step by which x misses Level on the given side, down to Floor:
//
//	steps = max(0, Level − x) ÷ Step for SideBelow, max(0, x − Level) ÷ Step for SideAbove
//	score = max(Floor, marks − Each × steps)
//
// A part of a step counts as a whole one, not at all, or in proportion: [PartsUp], [PartsDown], [PartsExact]. At a
// whole number of steps the three agree, and at Level nothing is taken off.
//
// [Cases] (分类适用) earn what the rule of the first [Case] that holds earns, as where thresholds go by the size of the
// city:
//
//	score = that of Cases[k].Then for the smallest k whose condition holds, else that of Otherwise
//
// Figures that only cases which do not apply would read may be missing, and their denominators 0.
//
// [ExtensionRule] (扩展规则) names an [Extension] of a domain: a pure function from x to a share. Its error, or a share
// outside 0 to 1, leaves the criterion undefined. One whose [Direction] declares it monotone ranges over what the
// ends of the range of x earn, any other over all the marks. A framework that names one which no domain offers is
// read and written unchanged, and refused by Compile.
//
// A linear rule and a deduction never earn less for an x further on the side that their parameters call better; other
// rules are as monotone as they are written. Where rules and preconditions follow the directions of their indicators,
// and no sanction says otherwise, a better indicator lowers no score anywhere in the tree.
//
// A criterion without marks is assessed (判定): met where its rule gives the full share, not met where it gives less,
// and undecided where data are missing or a reported range decides. It takes no part in sums and blocks none. A
// section of nothing but verdicts is met where all of them are, and not met where one is not. [UnknownMarks] are
// those that a published system has and does not disclose: the score and the totals above it are withheld, whatever
// the missing-data policy says, unless the node does not apply.
//
// # Combination
//
// A section adds the scores of its children ([BySum], 加和), or takes a mean of their rates r with their weights w and
// multiplies it by its marks:
//
//	ByWeightedMean   Σ wr ÷ Σ w                               加权平均
//	ByHarmonicMean   Σ w ÷ Σ (w ÷ r), and 0 where an r is 0   调和平均
//	ByGeometricMean  (Π r^w)^(1 ÷ Σ w), and 0 where an r is 0  几何平均
//
// Children enter as they are published, after their own rounding, preconditions and policies. Weights are above 0
// where a mean reads them, and stand nowhere else. The marks of a sum are those of its children added up or, where
// that is less, its cap (封顶). A node is worked out in this order:
//
//  1. Its rule, or its children combined, gives the exact score.
//  2. A cap limits it.
//  3. At the root, sanctions take marks off, though not below 0.
//  4. It is rounded, once.
//  5. Preconditions veto it, or leave it incomplete.
//  6. A node without a score does to its parent what its missing-data policy says.
//
// A child that is excluded leaves a sum, whose maximum falls and whose score is not scaled up, or a mean, whose other
// weights are renormalised. [Result] states what was available after exclusions; rates are shares of that. After
// exclusions a section's rounding may lift a score above what was available, by half a unit at most.
//
// # Irrational scores
//
// Logarithmic scales and geometric means are mostly irrational, so Compile asks for a rounding at the node or above
// it. What is only assessed, or has marks that are not public, needs none. Such scores enter sums, means, caps,
// sanctions and conditions exactly and are correctly rounded where that is declared. Logarithms and roots that the
// powers of rational numbers make rational are recognised as that, and such ties as ties. Below its rounding an
// irrational score is shown as the decimal of 34 digits below it, the result says Inexact, and its range runs to the
// decimal above it. What is undecided at the last precision, mostly 4,096 bits, is never guessed: the node is
// undefined, its missing-data policy says what follows, and [Scorecard.Problems] lists it.
//
// # Missing data
//
// A node without a score for want of data does to its parent what its [MissingPolicy] (缺失处理) says:
//
//	Block        the parent is incomplete; the default
//	Exclude      the node is left out
//	CountAsZero  the node counts as 0, and its reason says so
//
// Missing data count as 0 in no other way. What does not apply is excluded, whatever the policy. Each node has one
// [Status] (状态):
//
//	StatusScored      已计分    it has a score
//	StatusAssessed    已判定    it has no marks, and a verdict
//	StatusIncomplete  不完整    data are missing, or marks are not public
//	StatusExcluded    不计入    it does not apply, or is left out by its policy
//	StatusVetoed      一票否决  a precondition fails; it publishes 0
//	StatusUndefined   无法计算  a denominator is 0, an extension fails or precision does not suffice
//
// An undefined node follows its policy as an incomplete one does. A section none of whose children is left is
// excluded. A measure that a submission names, be it as missing, and that nothing reads is listed by [Scorecard.Unread],
// where a misspelt id shows. The comment of [Evaluator.Evaluate] has every situation and its outcome as a table.
//
// # Ranges
//
// Every score is worked out at the point and over the reported ranges (取值区间). A [Range] encloses every score that
// figures within these ranges give the node; that of an incomplete node encloses every score that it can have once
// the figures it waits for are reported. It may be wider than what can be reached, save where it is Tight: then every
// closed end is reached, and every open end is approached and not reached. It is tight at least where a built-in rule
// on a plain scale reads one quotient whose figures reach the extremes of the score, and where a sum or a weighted or
// harmonic mean joins tight ranges that share no uncertain figure.
//
// Where one uncertain figure stands under several nodes or conditions, they are taken to move together: the range is
// sharpened by splitting figures and trying their ends, within a fixed budget, to the exact one where whole figures
// are few enough to be tried, else to an outer bound. It allows for every combination of figures within their ranges,
// also for one that a check would contradict.
//
// Where all figures are exact and none is missing, a rational score is its own range. An end may be open; where a
// measure counts whole things, the ends of its figures are whole and closed. A quotient whose denominator may be 0
// has no range; a rule without conditions over it ranges over all the marks. Where some figures within the ranges
// leave a node without a score, or an extension may refuse a figure that is still missing, [Range.OrNone] says so. A
// node that is excluded, or whose marks are not public, has no range, unless a veto makes it 0 whatever they are; nor
// has a section of verdicts. Where the score depends on which side of a threshold a figure lies within its range, the
// reason says so by [ReasonRangeCrosses].
//
// # Conditions
//
// A [Condition] (条件) is an [IndicatorCondition], a [NodeCondition] on a node's published score or rate, or [AllOf],
// [AnyOf] or [AtLeastOf] several others. It [Holds] (成立), [Fails] (不成立) or is [Undecided] (无法判定), where data are
// missing or a reported range lies on both sides. Parts that cannot matter are not waited for. The range of a node
// may decide a condition before the node has a score. What is undecided is listed by [Scorecard.Undecided], with
// whether a range crosses or data are missing; it never passes for decided. Conditions that go in a circle are
// refused.
//
// A node of which a precondition fails is vetoed (一票否决): it publishes 0, and shows the score it would have had where
// there is one. A verdict of which one fails is not met. A veto holds also where data of the node's own are missing,
// since no figure could change it. A precondition for which data are missing leaves the node incomplete. One that
// holds at the point and fails elsewhere in the range leaves the score as it is, and its range takes in 0.
//
// # Consequences
//
// A [Sanction] (处罚) of which all conditions hold takes marks off the total or touches the subject's [Standing] (资格),
// or both: [Ineligible] (取消参评资格), [Suspended] (停止资格) for a number of months, or [Revoked] (取消称号). Every sanction has
// a [SanctionResult], whether it applies or not. Where data are missing for one that takes marks off, the total is
// incomplete; where a range decides, the total is that of the point, and its range takes in both. Conditions of one
// that takes marks off cannot read the root's own score. [Scorecard.Standing] is the gravest effect of those that
// apply, with the longest suspension, and says whether another is undecided.
//
// [Scorecard.Level] is the first [Level] (等级) of which all conditions hold; the framework lists them best first, and
// the last has none:
//
//	level = Levels[k] for the smallest k whose conditions all hold
//
// Where one before it is undecided for want of data, so is the level. Conditions of levels read what is published:
// rounded, and after marks were taken off. [LevelResult] names the levels that figures within the ranges, and any in
// place of missing ones, may reach.
//
// A [Substitution] (口径替代) puts one measure in the place of another of the same unit in every denominator; numerators
// and checks read what they state. It changes the digest and is printed on every scorecard it was made under.
//
// [Derive] (派生) makes a framework that has some figures otherwise than its parent: illustrative, with the parent's
// digest and a list of all changes. Compile refuses a derived framework that is called official or does not have what
// its changes say.
//
// [Rank] (排名) orders scorecards of one framework and period by score or by rate, within the groups of their subjects.
// Equal scores share the better rank, and the next counts all before it: 1, 2, 2, 4. A withheld total has no rank,
// nor has a subject whose standing a sanction touches or may touch. A [Placement] bounds each rank by the best and
// the worst that figures within the ranges allow.
//
// # Reasons
//
// A [Reason] (原因) is a stable code with ordered arguments and further reasons in detail: the rule within a case,
// rounding, the range. It is put into words, Chinese or English, when it is read; the words may change, the code and
// its arguments do not. Where a criterion has no score, the reason names, of all that its rule reads, denominators that
// are 0, else the figures that are missing, else the nodes without a score. A [Calculation] (计算过程) shows the formula
// with its figures: 106,000 ÷ 434,400 = 24.40 %. [Scorecard.WriteText] and [Scorecard.WriteNode] write for people;
// programs read the JSON.
//
// # Errors
//
// Decoders, Compile, Calculate, Derive, Evaluate and Rank return [Problems]: all that is wrong at once, sorted by
// place. [Parse] returns one [Problem], and an error of a reader is passed on as it is. Each [Problem] has a stable
// code, its place, a message and what to do about it. A place is a JSON Pointer into the document or the framework, an
// observation by its measure and lag ("/observations/registered[1]"), or a row and a column of a table. errors.Is finds
// a problem by its code, or by code and place.
//
// No more are listed than [Limits] allow; a last one, [ProblemMore], states how many there are in all. A gap in the
// data is a status, a malformed or contradictory figure an error of Evaluate, a mistake in a framework an error of
// Compile. Only the library's functions named Must panic.
//
// # JSON
//
// Frameworks, submissions and scorecards are written as documents whose first member names the format and its
// version, such as "wenming.framework/1". Another format or version is refused by name. Reading is strict: unknown,
// repeated and wrongly cased members, trailing text and invalid UTF-8 are refused. A document that is refused changes
// nothing in what it was to be read into.
//
// Writing is canonical: equal documents give equal bytes, and what was written, of numbers within the limits, reads
// back equal. Numbers are strings, so that no reader makes them floating-point; bare JSON numbers are read digit by
// digit. Null, or no member, is a figure that was not reported; for any other number null is refused.
//
// A rule, a condition and a bound is an object of exactly one member, its kind; where a name is not known the nearest
// is suggested. A calculated number whose numerator or denominator has more than 100 digits is written as the decimal
// of 34 digits below it, and its result says inexact. A scorecard that was read answers like the one that was written.
//
// [Schema] returns the JSON Schema of each kind of document, made from the tables that read it.
//
// # CSV
//
// [ReadSubmissions] reads the submissions of many subjects from one table (长表), an observation a row: subject,
// period, measure and value, and where they are needed names, group, lag, qualifier with unit or bounds, status and
// source. Columns stand in any order; one of an unknown name is refused. An empty value is a figure that was not
// reported. Rows that state one figure are joined, and rows that state different ones are refused. Rows are counted
// as a spreadsheet shows them. Of a table with a mistake nothing is returned.
//
// # Limits
//
// [Limits] bound what decoders and Compile accept: bytes, nodes, depth, terms, rows of tables, and the problems
// listed. What just keeps a limit is accepted, and one more is refused. They also bound what small things cost
// together, such as the values of a document and the quotients of a formula. [DefaultLimits] allow 8 MiB, 4,096
// nodes, 16 levels of them, 4,096 terms, 16,384 rows and 100 problems. The zero Limits accept nothing. Of a document
// that is too large no more is read than a byte beyond the limit. Compile keeps to them for Go values too, and
// refuses those that contain themselves. A number is judged by its digits and exponent, before anything of its size
// is built. What strangers send is answered within bounds of memory that SECURITY.md states. An id has 1 to 128
// bytes: letters and digits of any script and . _ - #, the first a letter or digit.
//
// # Determinism and concurrency
//
// The same framework, options and submission give the same scorecard, byte for byte, whatever the order of input, the
// number of goroutines or how often the framework is compiled. Evaluation does no input or output, reads no clock and
// changes no variable; nothing is registered by import. Numbers, values, submissions, evaluators and scorecards do
// not change once they are made, and are safe for concurrent use. They share nothing with what was handed in or is
// handed out: a change to a framework after Compile changes no scorecard.
//
// # Compatibility
//
// Codes of problems and reasons are a contract: one may be retired, and is never given another meaning.
// [ProblemCode.Meaning] and [ReasonCode.Template] say in both languages what each means. The words of statuses, kinds
// and modes in JSON are a contract too.
package indicators
