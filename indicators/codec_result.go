package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// A calculated number may have any number of digits. Up to writtenDigits it is written exactly; a longer one is written as the
// nearest decimal of enclosedDigits below it, and its result says "exact": false.
const (
	writtenDigits  = 100
	enclosedDigits = exact.MaxDigits
	maxNumberBytes = 4 * writtenDigits
)

func tooLong(x exact.Rat) bool {
	_, _, small := x.Small()
	return !small && x.Digits() > writtenDigits
}

// resultNumberCodec is for calculated numbers, which may be longer than those that enter.
func resultNumberCodec() wire.Codec[Number] {
	text := wire.Text(readResult, func(n *Number) string { return writeResult(*n) }, func(n *Number) bool { return n.IsZero() },
		`a number such as "0.66" or "2/3"`, true)
	return wire.Named("calculated_number", "calculated number", wire.Described(text, describeResultNumber))
}

func readResult(text string) (Number, error) {
	rat, err := exact.ParseResult(text, maxNumberBytes)
	return Number{rat}, err
}

func writeResult(n Number) string {
	if tooLong(n.rat) {
		low, _ := n.rat.Enclose(enclosedDigits)
		return low.Text()
	}
	return n.rat.Text()
}

// resultMarksCodec is for the marks of a result: those of a sum are added up, so they may be longer than any that enter.
func resultMarksCodec() wire.Codec[Marks] {
	text := marksText(readResult, writeResult)
	return wire.Named("calculated_marks", "marks of a result (分值)", wire.Described(text, func(s *wire.Schema) {
		s.Pattern, s.Longest = "^"+unknownWord+"$|"+exact.ResultNotation, maxNumberBytes
	}))
}

func describeResultNumber(s *wire.Schema) {
	s.Pattern, s.Longest = exact.ResultNotation, maxNumberBytes
}

type rangeJSON struct {
	low, high         Number
	lowOpen, highOpen bool
	tight, orNone     bool
}

func rangeCodec() wire.Codec[Range] {
	number := resultNumberCodec()
	object := wire.Named("range", "range (取值区间)", wire.Object(
		wire.Required("low", func(r *rangeJSON) *Number { return &r.low }, number),
		wire.Required("high", func(r *rangeJSON) *Number { return &r.high }, number),
		wire.Optional("low_open", func(r *rangeJSON) *bool { return &r.lowOpen }, wire.Bool()),
		wire.Optional("high_open", func(r *rangeJSON) *bool { return &r.highOpen }, wire.Bool()),
		wire.Optional("tight", func(r *rangeJSON) *bool { return &r.tight }, wire.Bool()),
		wire.Optional("or_none", func(r *rangeJSON) *bool { return &r.orNone }, wire.Bool()),
	))
	return converted(object, func(r *Range) rangeJSON {
		i := r.interval
		if tooLong(i.High) {
			_, i.High = i.High.Enclose(enclosedDigits)
		}
		return rangeJSON{low: Number{i.Low}, high: Number{i.High}, lowOpen: i.LowOpen, highOpen: i.HighOpen, tight: r.tight, orNone: r.orNone}
	}, func(_ *wire.Decoder, r *rangeJSON) Range {
		return Range{
			interval: exact.Interval{Low: r.low.rat, High: r.high.rat, LowOpen: r.lowOpen, HighOpen: r.highOpen},
			tight:    r.tight, known: true, orNone: r.orNone,
		}
	}, func(r *Range) bool { return !r.known })
}

func reasonCodec(self *wire.Codec[Reason]) wire.Codec[Reason] {
	argument := wire.Object(
		wire.Required("name", func(a *argumentJSON) *string { return &a.name }, wire.String[string]()),
		wire.Optional("number", func(a *argumentJSON) **Number { return &a.number }, wire.Pointer(resultNumberCodec())),
		wire.Optional("share", func(a *argumentJSON) **Number { return &a.share }, wire.Pointer(resultNumberCodec())),
		wire.Optional("unit", func(a *argumentJSON) *Text { return &a.unit }, textCodec()),
		wire.Optional("text", func(a *argumentJSON) **Text { return &a.text }, wire.Pointer(textCodec())),
	)
	argument = wire.Named("argument", "argument of a reason", wire.Described(argument, describeArgument))
	arguments := converted(argument, argumentToJSON, argumentFromJSON, nil)
	object := wire.Named("reason", "reason (原因)", wire.Object(
		wire.Required("code", func(r *Reason) *ReasonCode { return &r.Code }, wire.String[ReasonCode]()),
		wire.Optional("arguments", func(r *Reason) *[]Argument { return &r.Arguments }, wire.List(arguments)),
		wire.Optional("details", func(r *Reason) *[]Reason { return &r.Details }, wire.List(wire.Ref(self))),
	))
	object.IsZero = func(r *Reason) bool { return r.IsZero() }
	return object
}

// argumentJSON has exactly one of number, share and text.
type argumentJSON struct {
	name          string
	number, share *Number
	unit          Text
	text          *Text
}

// describeArgument says what argumentFromJSON sees to.
func describeArgument(s *wire.Schema) {
	for _, kind := range []string{"number", "share", "text"} {
		s.OneOf = append(s.OneOf, wire.Schema{Required: []string{kind}})
	}
}

func argumentToJSON(a *Argument) argumentJSON {
	j := argumentJSON{name: a.Name, unit: a.Unit}
	switch a.Kind {
	case NumberArgument:
		j.number = &a.Number
	case ShareArgument:
		j.share = &a.Number
	case TextArgument:
		j.text = &a.Text
	}
	return j
}

func argumentFromJSON(d *wire.Decoder, j *argumentJSON) Argument {
	a := Argument{Name: j.name, Unit: j.unit}
	kinds := 0
	if j.number != nil {
		a.Kind, a.Number, kinds = NumberArgument, *j.number, kinds+1
	}
	if j.share != nil {
		a.Kind, a.Number, kinds = ShareArgument, *j.share, kinds+1
	}
	if j.text != nil {
		a.Kind, a.Text, kinds = TextArgument, *j.text, kinds+1
	}
	if kinds != 1 {
		d.Report(wire.UnknownKind, "give exactly one of number, share and text", "an argument of %d kinds", kinds)
	}
	return a
}

func calculationCodec(observation wire.Codec[Observation], ranges wire.Codec[Range]) wire.Codec[Calculation] {
	object := wire.Named("calculation", "calculation (计算过程)", wire.Object(
		wire.Optional("indicator", func(c *Calculation) *IndicatorID { return &c.Indicator }, wire.String[IndicatorID]()),
		wire.Optional("name", func(c *Calculation) *Text { return &c.Name }, textCodec()),
		wire.Optional("unit", func(c *Calculation) *Text { return &c.Unit }, textCodec()),
		wire.Required("status", func(c *Calculation) *CalculationStatus { return &c.Status }, wire.Words(calculationWords()...)),
		wire.Optional("value", func(c *Calculation) *Number { return &c.Value }, resultNumberCodec()),
		wire.Optional("range", func(c *Calculation) *Range { return &c.Range }, ranges),
		wire.Required("formula", func(c *Calculation) *Formula { return &c.Formula }, formulaCodec()),
		wire.Optional("observations", func(c *Calculation) *[]Observation { return &c.Observations }, wire.List(observation)),
		wire.Optional("names", func(c *Calculation) *[]Text { return &c.Names }, wire.List(textCodec())),
	))
	object.IsZero = func(c *Calculation) bool { return c.Status == 0 }
	return object
}

// checkResult sees that a score stands where the status says so.
func checkResult(d *wire.Decoder, r *resultRecord) {
	if r.HasScore() != (r.score != nil) {
		d.Report(wire.MissingMember, "give a score to nodes that are scored or vetoed, and to no others", "a node that is %s, and its score", r.Status)
	}
	if r.score != nil {
		r.Score = *r.score
	}
}

// describeResult says what checkResult sees to.
func describeResult(s *wire.Schema) {
	var with, without []string
	for _, w := range statusWords() {
		if (Result{Status: w.Value}).HasScore() {
			with = append(with, w.Word)
		} else {
			without = append(without, w.Word)
		}
	}
	s.OneOf = []wire.Schema{
		{Members: []wire.Member{{Name: "status", Schema: wire.Schema{Words: with}}}, Required: []string{"score"}},
		{Members: []wire.Member{{Name: "status", Schema: wire.Schema{Words: without}}, {Name: "score", Schema: wire.Schema{Never: true}}}},
	}
}

func resultCodec() wire.Codec[resultRecord] {
	number, ranges, observation := resultNumberCodec(), rangeCodec(), observationCodec()
	s := wire.String[string]()
	node := wire.String[NodeID]()
	reason := new(wire.Codec[Reason])
	*reason = reasonCodec(reason)
	truth := wire.Words(truthWords()...)
	object := wire.Object(
		wire.Required("id", func(r *resultRecord) *NodeID { return &r.ID }, node),
		wire.Optional("parent", func(r *resultRecord) *NodeID { return &r.Parent }, node),
		wire.Optional("depth", func(r *resultRecord) *int { return &r.Depth }, wire.Integer(0, 1<<16)),
		wire.Required("name", func(r *resultRecord) *Text { return &r.Name }, textCodec()),
		wire.Required("status", func(r *resultRecord) *Status { return &r.Status }, wire.Words(statusWords()...)),
		wire.Optional("verdict", func(r *resultRecord) *Truth { return &r.Verdict }, truth),
		wire.Optional("score", func(r *resultRecord) **Number { return &r.score }, wire.Pointer(number)),
		wire.Optional("inexact", func(r *resultRecord) *bool { return &r.Inexact }, wire.Bool()),
		wire.Optional("unrounded", func(r *resultRecord) **Number { return &r.unrounded }, wire.Pointer(number)),
		wire.Optional("without_veto", func(r *resultRecord) **Number { return &r.WithoutVeto }, wire.Pointer(number)),
		wire.Optional("marks", func(r *resultRecord) *Marks { return &r.Marks }, resultMarksCodec()),
		wire.Optional("available", func(r *resultRecord) *Number { return &r.Available }, number),
		wire.Optional("rounding", func(r *resultRecord) *Rounding { return &r.Rounding }, optionalRounding()),
		wire.Optional("range", func(r *resultRecord) *Range { return &r.Range }, ranges),
		wire.Optional("reason", func(r *resultRecord) *Reason { return &r.reason }, wire.Ref(reason)),
		wire.Optional("calculation", func(r *resultRecord) *Calculation { return &r.calculation }, calculationCodec(observation, ranges)),
		wire.Optional("observations", func(r *resultRecord) *[]Observation { return &r.observations }, wire.List(observation)),
		wire.Optional("children", func(r *resultRecord) *[]NodeID { return &r.children }, wire.List(node)),
		wire.Optional("responsible", func(r *resultRecord) *[]string { return &r.responsible }, wire.List(s)),
		wire.Optional("annotations", func(r *resultRecord) *map[string]string { return &r.annotations }, wire.Map(s)),
		wire.Optional("sources", func(r *resultRecord) *[]Citation { return &r.sources }, wire.List(citationCodec())),
	)
	return wire.Named("result", "result of a node", wire.Described(wire.Check(object, checkResult), describeResult))
}
