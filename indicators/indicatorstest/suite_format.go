package indicatorstest

import (
	"encoding/base64"
	"encoding/json"
	"math"
	"slices"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/wire"
)

// caseFormat is the format of case documents that this version reads and writes.
const caseFormat = "wenming.case/1"

// caseRecord is a case document, member by member.
type caseRecord struct {
	about            indicators.Text
	framework        caseText
	frameworkBase64  encodedText
	derive           *caseDerivation
	submission       caseText
	submissionBase64 encodedText
	submissions      []caseText
	rank             *caseRank
	table            *string
	limits           caseLimits

	// The expectation: exactly one of these.
	scorecard  caseText
	scorecards []caseText
	placements []SuitePlacement
	problems   []indicators.Problem
}

// caseText is a document within a case. The zero caseText is none.
type caseText struct {
	text string
	form textForm
}

// textForm says how a document stands in a case.
type textForm uint8

const (
	inlineText textForm = iota + 1 // as JSON
	quotedText                     // as a string that holds its text
	nullText                       // as null: a place without a document
)

func (t caseText) given() bool { return t.form != 0 }

// encodedText is the text of a document that is not UTF-8, which base64 carries.
type encodedText struct {
	text  string
	given bool
}

type caseDerivation struct {
	id, edition string
	name        indicators.Text
	overrides   []caseOverride
}

// caseOverride is one override; at most one of its figures is given.
type caseOverride struct {
	node     indicators.NodeID
	at       string
	number   *indicators.Number
	marks    *indicators.Marks
	rounding *indicators.Rounding
	plan     *indicators.RoundingPlan
}

type caseRank struct{ by rankQuantity }

type rankQuantity uint8

const (
	rankByScore rankQuantity = iota + 1
	rankByRate
)

// caseLimits are the limits that a case names; nil ones are the default.
type caseLimits struct{ bytes, nodes, depth, terms, rows, problems *int }

// limitsOfCases bound what is read of a case, whose documents have limits of their own.
func limitsOfCases() wire.Limits {
	return wire.Limits{Bytes: 16 << 20, Depth: 1000, Values: 1 << 20, Problems: 100}
}

func caseCodec() wire.Codec[caseRecord] {
	document := documentCodec(inlineText, quotedText)
	return wire.Check(wire.Object(
		wire.Constant[caseRecord]("format", caseFormat),
		wire.Required("about", func(c *caseRecord) *indicators.Text { return &c.about }, textCodec()),
		wire.Optional("framework", func(c *caseRecord) *caseText { return &c.framework }, document),
		wire.Optional("framework_base64", func(c *caseRecord) *encodedText { return &c.frameworkBase64 }, base64Codec()),
		wire.Optional("derive", func(c *caseRecord) **caseDerivation { return &c.derive }, wire.Pointer(derivationCodec())),
		wire.Optional("submission", func(c *caseRecord) *caseText { return &c.submission }, document),
		wire.Optional("submission_base64", func(c *caseRecord) *encodedText { return &c.submissionBase64 }, base64Codec()),
		wire.Optional("submissions", func(c *caseRecord) *[]caseText { return &c.submissions },
			given(wire.List(documentCodec(inlineText, quotedText, nullText)))),
		wire.Optional("rank", func(c *caseRecord) **caseRank { return &c.rank }, wire.Pointer(rankCodec())),
		wire.Optional("table", func(c *caseRecord) **string { return &c.table }, wire.Pointer(wire.String[string]())),
		wire.Optional("limits", func(c *caseRecord) *caseLimits { return &c.limits }, limitsCodec()),
		wire.Optional("scorecard", func(c *caseRecord) *caseText { return &c.scorecard }, documentCodec(inlineText)),
		wire.Optional("scorecards", func(c *caseRecord) *[]caseText { return &c.scorecards }, given(wire.List(documentCodec(inlineText)))),
		wire.Optional("placements", func(c *caseRecord) *[]SuitePlacement { return &c.placements }, given(wire.List(placementCodec()))),
		wire.Optional("problems", func(c *caseRecord) *[]indicators.Problem { return &c.problems }, given(wire.List(problemCodec()))),
	), checkCase)
}

// checkCase sees that a case states its input in one way.
func checkCase(d *wire.Decoder, c *caseRecord) {
	report := func(hint, message string) { d.Report("invalid_case", hint, "%s", message) }
	if c.about.Zh == "" || c.about.En == "" {
		report("say what the case shows in both languages", "about is not in both languages")
	}
	if count(c.framework.given(), c.frameworkBase64.given) != 1 {
		report("give framework or framework_base64", "there is not exactly one framework")
	}
	if count(c.submission.given(), c.submissionBase64.given, c.submissions != nil, c.table != nil) > 1 {
		report("give submission, submission_base64, submissions or table", "figures are given in more ways than one")
	}
	if c.submissions != nil && len(c.submissions) == 0 {
		report("list submissions, or leave the list out", "submissions is an empty list")
	}
	if c.rank != nil && len(c.submissions) == 0 {
		report("give the submissions to rank", "rank stands without submissions")
	}
	for i, s := range c.submissions {
		if s.form == nullText && c.rank == nil {
			d.At("submissions", func() {
				d.AtIndex(i, func() { report("say rank, or leave it out", "null is an empty scorecard, and only ranked") })
			})
		}
	}
	if c.derive != nil {
		for i, o := range c.derive.overrides {
			if count(o.number != nil, o.marks != nil, o.rounding != nil, o.plan != nil) > 1 {
				d.At("derive", func() {
					d.At("overrides", func() {
						d.AtIndex(i, func() { report("make one override of each", "an override has more figures than one") })
					})
				})
			}
		}
	}
}

// expectations counts the members that say what must come out, empty lists too.
func (c *caseRecord) expectations() int {
	return count(c.scorecard.given(), c.scorecards != nil, c.placements != nil, c.problems != nil)
}

// expectsNothing reports whether what must come out is stated by empty lists alone.
func (c *caseRecord) expectsNothing() bool {
	return !c.scorecard.given() && len(c.scorecards)+len(c.placements)+len(c.problems) == 0
}

func count(conditions ...bool) int {
	n := 0
	for _, holds := range conditions {
		if holds {
			n++
		}
	}
	return n
}

// given is a list that is nil only where it is absent.
func given[T any](list wire.Codec[[]T]) wire.Codec[[]T] {
	decode := list.Decode
	list.Decode = func(d *wire.Decoder, t *wire.Tree, into *[]T) {
		if decode(d, t, into); *into == nil {
			*into = []T{}
		}
	}
	return list
}

// documentCodec is a document in one of the forms that are allowed at its place.
func documentCodec(forms ...textForm) wire.Codec[caseText] {
	raw, want := wire.RawTree(), "a document"
	allowed := func(f textForm) bool { return slices.Contains(forms, f) }
	if allowed(quotedText) {
		want = "a document, or a string that holds its text"
	}
	return wire.Codec[caseText]{
		Decode: func(d *wire.Decoder, t *wire.Tree, into *caseText) {
			switch {
			case t.Kind == wire.KindObject:
				var text json.RawMessage
				raw.Decode(d, t, &text)
				*into = caseText{string(text), inlineText}
			case t.Kind == wire.KindString && allowed(quotedText):
				*into = caseText{t.Text, quotedText}
			case t.Kind == wire.KindNull && allowed(nullText):
				*into = caseText{form: nullText}
			default:
				d.WrongType(t, want)
			}
		},
		Encode: func(e *wire.Encoder, from *caseText) {
			switch from.form {
			case quotedText:
				e.String(from.text)
			case inlineText:
				e.Raw([]byte(from.text))
			case nullText:
				e.Null()
			}
		},
		IsZero: func(t *caseText) bool { return !t.given() },
	}
}

func base64Codec() wire.Codec[encodedText] {
	return wire.Text(
		func(text string) (encodedText, error) {
			decoded, err := base64.StdEncoding.Strict().DecodeString(text)
			return encodedText{string(decoded), true}, err
		},
		func(t *encodedText) string { return base64.StdEncoding.EncodeToString([]byte(t.text)) },
		func(t *encodedText) bool { return !t.given },
		"text in base64", false)
}

func derivationCodec() wire.Codec[caseDerivation] {
	s := wire.String[string]()
	override := wire.Object(
		wire.Optional("node", func(o *caseOverride) *indicators.NodeID { return &o.node }, wire.String[indicators.NodeID]()),
		wire.Optional("at", func(o *caseOverride) *string { return &o.at }, s),
		wire.Optional("number", func(o *caseOverride) **indicators.Number { return &o.number }, wire.Pointer(numberCodec())),
		wire.Optional("marks", func(o *caseOverride) **indicators.Marks { return &o.marks }, wire.Pointer(marksCodec())),
		wire.Optional("rounding", func(o *caseOverride) **indicators.Rounding { return &o.rounding }, wire.Pointer(roundingCodec())),
		wire.Optional("rounding_plan", func(o *caseOverride) **indicators.RoundingPlan { return &o.plan }, wire.Pointer(wire.Object(
			wire.Optional("criteria", func(p *indicators.RoundingPlan) *indicators.Rounding { return &p.Criteria }, roundingCodec()),
			wire.Optional("sections", func(p *indicators.RoundingPlan) *indicators.Rounding { return &p.Sections }, roundingCodec()),
			wire.Optional("total", func(p *indicators.RoundingPlan) *indicators.Rounding { return &p.Total }, roundingCodec()),
		))),
	)
	return wire.Object(
		wire.Optional("id", func(c *caseDerivation) *string { return &c.id }, s),
		wire.Optional("edition", func(c *caseDerivation) *string { return &c.edition }, s),
		wire.Optional("name", func(c *caseDerivation) *indicators.Text { return &c.name }, textCodec()),
		wire.Required("overrides", func(c *caseDerivation) *[]caseOverride { return &c.overrides }, wire.List(override)),
	)
}

func rankCodec() wire.Codec[caseRank] {
	return wire.Object(wire.Required("by", func(r *caseRank) *rankQuantity { return &r.by }, wire.Words(
		wire.Word[rankQuantity]{Value: rankByScore, Word: "score"},
		wire.Word[rankQuantity]{Value: rankByRate, Word: "rate"},
	)))
}

func limitsCodec() wire.Codec[caseLimits] {
	limit := wire.Pointer(wire.Integer(0, math.MaxInt32))
	return wire.Object(
		wire.Optional("bytes", func(l *caseLimits) **int { return &l.bytes }, limit),
		wire.Optional("nodes", func(l *caseLimits) **int { return &l.nodes }, limit),
		wire.Optional("depth", func(l *caseLimits) **int { return &l.depth }, limit),
		wire.Optional("terms", func(l *caseLimits) **int { return &l.terms }, limit),
		wire.Optional("rows", func(l *caseLimits) **int { return &l.rows }, limit),
		wire.Optional("problems", func(l *caseLimits) **int { return &l.problems }, limit),
	)
}

func placementCodec() wire.Codec[SuitePlacement] {
	place := wire.Integer(0, math.MaxInt32)
	return wire.Object(
		wire.Required("subject", func(p *SuitePlacement) *string { return &p.Subject }, wire.String[string]()),
		wire.Optional("group", func(p *SuitePlacement) *string { return &p.Group }, wire.String[string]()),
		wire.Optional("rank", func(p *SuitePlacement) *int { return &p.Rank }, place),
		wire.Optional("best", func(p *SuitePlacement) *int { return &p.Best }, place),
		wire.Optional("worst", func(p *SuitePlacement) *int { return &p.Worst }, place),
		wire.Optional("unranked", func(p *SuitePlacement) *indicators.UnrankedReason { return &p.Unranked }, wire.Words(
			wire.Word[indicators.UnrankedReason]{Value: indicators.UnrankedNoScore, Word: "no_score"},
			wire.Word[indicators.UnrankedReason]{Value: indicators.UnrankedSanctioned, Word: "sanctioned"},
			wire.Word[indicators.UnrankedReason]{Value: indicators.UnrankedUndecided, Word: "undecided"},
		)),
	)
}
