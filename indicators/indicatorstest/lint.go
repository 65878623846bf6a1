package indicatorstest

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// Remark is one thing in a framework that is probably not meant (疑点). It says where, what, and what to do. The zero value is not a
// remark.
type Remark struct {
	// Code is the stable name of this kind of remark: one of the constants, or the code of a problem that Compile found.
	Code RemarkCode
	// Path is the place: a JSON Pointer (RFC 6901) into the framework, "/root/children/0/marks", or below "/domains/" and the name of a
	// domain, "/domains/volunteer/measures/3". It is the place that problems of Compile have. Empty means the whole.
	Path string
	// Message says what is suspicious, in English, with the figures concerned. [RemarkCode.Meaning] says what the code means in
	// Chinese and English.
	Message string
	// Hint says what to do about it.
	Hint string
}

// String returns the place, the message, the hint and the code on one line.
func (r Remark) String() string {
	return indicators.Problem{Code: indicators.ProblemCode(r.Code), Path: r.Path, Message: r.Message, Hint: r.Hint}.Error()
}

// Lint reads a framework and the domains it uses, and remarks on what compiles but is probably not meant (审读). Where the framework
// does not compile, the problems of Compile are remarks too, under their own codes, and all else that can be looked at is. Remarks are
// sorted by place; a framework without any gives none.
//
// A remark is a question to the author and no verdict: what is meant may stay. Nothing is measured against real figures. What an
// indicator can be follows from the bounds of its measures, the shape of its formula and the checks of severity error; a framework
// whose measures state no bounds is asked less.
//
// The remarks on what cannot happen:
//
//	out_of_reach              a band, grade, case, point or goalpost lies beyond what the indicator can be
//	constant_score            the rule earns the same whatever its indicator can be
//	wrong_scale               a percentage is stated as a share: 0.08 where 8 is meant
//	precondition_never_fails  a precondition holds whatever is reported
//	precondition_never_holds  a precondition fails whatever is reported
//	sanction_always_applies   the conditions of a sanction hold whatever is reported
//	sanction_never_applies    one of them fails whatever is reported
//	level_never_reached       a level is not reached whatever is reported
//	check_never_fails         a check agrees whatever is reported
//	check_always_fails        a check contradicts whatever is reported
//
// On directions and marks:
//
//	against_direction         a better figure earns less, is vetoed or is sanctioned
//	odd_total                 the total just misses 10, 100 or 1,000
//	heavy_criterion           one criterion of three or more has above half of the total
//	missing_marks             a criterion has no marks, and most beside it have
//	odd_weights               the weights of a mean just miss 1 or 100, or add up to neither where those of another mean do
//	weights_far_apart         of two weights beside each other one is a thousand times the other or more
//	marks_lost_to_rounding    full marks have more places than their rounding keeps
//	steps_lost_to_rounding    two shares, or a deduction, vanish in the rounding
//	unequal_rounding          criteria of one section round to different places or in different modes
//	sanction_exceeds_total    a sanction takes off more than the total
//	nothing_blocks            whatever is missing, the total is published
//	policy_unread             the root says what it does to its parent
//
// On definitions and texts:
//
//	unread_measure            no formula reads a measure that the framework itself defines
//	unread_indicator          no node, sanction or level reads an indicator that the framework itself defines
//	negative_count            a measure counts whole things and has no minimum
//	same_formula              two indicators are calculated alike
//	scored_twice              two criteria earn marks for one indicator by one rule
//	same_name                 two of a kind read the same in a language
//	similar_ids               two ids of a kind differ in case or in - and _ only
//	missing_language          a text is empty in one language
//	wrong_language            a Chinese text is written in English, or an English one in Chinese
//	stray_space               a text begins or ends with a space
//	half_width_punctuation    a comma or the like behind 汉字 is not full-width
//	weak_sources              all that something cites is of low or unverified confidence
//	incomplete_source         a citation names no document, or no confidence
//
// Definitions of domains are for other frameworks too, so what a framework does not read of them is not remarked on; of those that
// stand inline it is. Of a framework or domain beyond [indicators.DefaultLimits] only the problems are returned, so that no framework
// takes longer than the limits allow, and none panics. Lint calls extensions through Compile alone.
func Lint(framework indicators.Framework, domains ...indicators.Domain) []Remark {
	l := linter{framework: &framework}
	if !l.compile(domains) {
		return l.sorted()
	}
	l.index(domains)
	l.lintTexts()
	l.lintSources()
	l.lintNames()
	l.lintIDs()
	l.lintReads()
	l.lintMeasures()
	l.lintFormulas()
	l.lintChecks()
	l.lintRules()
	l.lintRepeated()
	l.lintConditions()
	l.lintMarks()
	l.lintWeights()
	l.lintRounding()
	l.lintPolicies()
	return l.sorted()
}

// linter looks at one framework and collects remarks.
type linter struct {
	framework *indicators.Framework
	remarks   []Remark

	// Every definition stands here once, those of the framework before those of the domains.
	measures   []placed[indicators.Measure]
	indicators []placed[indicators.Indicator]
	checks     []placed[indicators.Check]

	measureOf   map[indicators.MeasureID]*indicators.Measure
	indicatorOf map[indicators.IndicatorID]*indicators.Indicator
	extensionOf map[string]indicators.Direction
	spans       map[indicators.IndicatorID]span
	used        substitutes
	within      map[reference][]reference // by checks of severity error, a part and what it is not more than

	nodes  []lintedNode // depth first, parents before children
	nodeOf map[indicators.NodeID]int
}

// placed is a definition and its place.
type placed[T any] struct {
	path string
	item *T
}

func (l *linter) remark(code RemarkCode, path, hint, message string) {
	l.remarks = append(l.remarks, Remark{Code: code, Path: path, Message: message, Hint: hint})
}

// compile turns the problems of Compile into remarks. It returns false where the framework or a domain is beyond the limits, so that
// no more of it can be read in bounded time.
func (l *linter) compile(domains []indicators.Domain) bool {
	limits := indicators.DefaultLimits()
	limits.Problems = mostProblems
	_, err := indicators.Compile(*l.framework, indicators.With(domains...), indicators.WithLimits(limits))
	var problems indicators.Problems
	if !errors.As(err, &problems) {
		return err == nil
	}
	fits := true
	for _, p := range problems {
		l.remark(RemarkCode(p.Code), p.Path, p.Hint, p.Message)
		switch p.Code { //nolint:exhaustive // only these say that not everything was read
		case indicators.ProblemTooDeep, indicators.ProblemTooManyNodes, indicators.ProblemTooManyTerms, indicators.ProblemMore:
			fits = false
		}
	}
	return fits
}

// mostProblems is more than a framework within the limits has in earnest, so that what is beyond them is seen among the others.
const mostProblems = 1 << 16

// sorted returns the remarks by place, and those of one place by code and message.
func (l *linter) sorted() []Remark {
	places := map[string][]string{}
	for _, r := range l.remarks {
		places[r.Path] = strings.Split(r.Path, "/")
	}
	slices.SortStableFunc(l.remarks, func(a, b Remark) int {
		return cmp.Or(
			slices.CompareFunc(places[a.Path], places[b.Path], compareTokens),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(l.remarks)
}

// compareTokens orders the tokens of a JSON Pointer as people count: 9 before 10.
func compareTokens(a, b string) int {
	if isIndex(a) && isIndex(b) {
		return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	}
	return cmp.Compare(a, b)
}

func isIndex(token string) bool { return token != "" && strings.Trim(token, "0123456789") == "" }
