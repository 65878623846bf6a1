package indicators

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// MarshalJSON writes the canonical form: an exact reported figure without evidence as a string ("434400"), a missing
// one as null, any other as an object of the members that say something:
//
//	{"value":"106000","qualifier":"at_least","unit":"1000","written":"10.6万余",
//	 "status":"provisional","evidence":[{"title":"…","locator":"…","url":"…"}]}
//	{"value":"24.4","qualifier":"between","low":"24","high":"25","percent":true}
//
// Between has low and high, all other qualifiers but about have a unit. The value beside below is the figure as
// written, not the point. It returns the value's own error where it carries a problem; see [Value.Err].
func (v Value) MarshalJSON() ([]byte, error) {
	if err := v.Err(); err != nil {
		return nil, err
	}
	return marshalDocument(valueCodec(), &v)
}

// UnmarshalJSON reads what MarshalJSON writes, a bare number, digit by digit, and a string as [Parse] reads it.
// null gives the zero value, as does an object without a value. The error is of type [Problems].
func (v *Value) UnmarshalJSON(data []byte) error {
	return unmarshalDocument(data, DefaultLimits().wire(), valueCodec(), v)
}

// MarshalText writes the plain number of an exact reported figure, the empty text for the zero value and the JSON
// object of any other. It implements [encoding.TextMarshaler].
func (v Value) MarshalText() ([]byte, error) {
	switch {
	case v.Err() != nil:
		return nil, v.Err()
	case v.IsZero():
		return []byte{}, nil
	case v.isPlain():
		return v.number.AppendText(nil), nil
	default:
		return v.MarshalJSON()
	}
}

// UnmarshalText reads what MarshalText writes and what [Parse] reads. It implements [encoding.TextUnmarshaler].
func (v *Value) UnmarshalText(text []byte) error {
	trimmed := strings.TrimSpace(string(text))
	switch {
	case trimmed == "":
		*v = Value{}
		return nil
	case trimmed[0] == '{':
		return v.UnmarshalJSON([]byte(trimmed))
	}
	read, fault := parseStored(trimmed)
	if fault != nil {
		return fault()
	}
	*v = read
	return nil
}

// Value returns nil for the zero value and the text of MarshalText for any other. It implements [driver.Valuer].
func (v Value) Value() (driver.Value, error) {
	if v.IsZero() {
		return nil, nil // NULL
	}
	text, err := v.MarshalText()
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

// Scan reads text as UnmarshalText does, an integer, and NULL as the zero value. Floats are refused, since they no longer
// hold the figure that was reported. It implements sql.Scanner.
func (v *Value) Scan(src any) error {
	switch s := src.(type) {
	case nil:
		*v = Value{}
		return nil
	case string:
		return v.UnmarshalText([]byte(s))
	case []byte:
		return v.UnmarshalText(s)
	case int64:
		*v = Int(s)
		return nil
	default:
		return Problem{
			Code:    ProblemWrongType,
			Message: fmt.Sprintf("cannot read a figure from %T", src),
			Hint:    "use a text or integer column, or cast a numeric one to text",
		}
	}
}

// parseStored reads what [Parse] reads and the fractions that calculated numbers are stored as.
func parseStored(text string) (Value, func() Problem) {
	if !strings.Contains(text, "/") || saysNothing(text) {
		return parse(text)
	}
	n, err := ParseNumber(text)
	switch {
	case errors.Is(err, exact.ErrRange):
		return Value{}, figureOutOfRange(text, err)
	case err != nil:
		return Value{}, invalidFigure(text, func() string { return "it is not a fraction of two whole numbers within the limits" })
	}
	return Exact(n), nil
}

// valueCodec reads and writes the forms described at [Value.MarshalJSON]. A value that carries a problem is written as an
// object that reading refuses.
func valueCodec() wire.Codec[Value] {
	object := valueObjectCodec()
	value := wire.Codec[Value]{
		Decode: func(d *wire.Decoder, tree *wire.Tree, into *Value) {
			switch tree.Kind {
			case wire.KindNull:
			case wire.KindString, wire.KindNumber:
				decodeFigure(d, tree, into)
			case wire.KindObject:
				object.Decode(d, tree, into)
			case wire.KindBool, wire.KindArray:
				d.WrongType(tree, "a number, a figure as text, an object or null")
			}
		},
		Encode: func(e *wire.Encoder, from *Value) {
			switch {
			case from.fault() != "":
				e.BeginObject()
				e.Name("status")
				e.String("invalid")
				e.EndObject()
			case from.IsZero():
				e.Null()
			case from.isPlain():
				e.String(from.number.Text())
			default:
				object.Encode(e, from)
			}
		},
		IsZero: func(v *Value) bool { return v.IsZero() },
		Describe: func(s *wire.Schemas) wire.Schema {
			return wire.Schema{AnyOf: []wire.Schema{describeFigure(s), object.Describe(s)}}
		},
	}
	return wire.Named("value", "reported figure (数值)", value)
}

func decodeFigure(d *wire.Decoder, tree *wire.Tree, into *Value) {
	read, fault := parseStored(tree.Text)
	if fault != nil {
		reportFigure(d, fault)
		return
	}
	*into = read
}

// reportFigure reports what is wrong with a figure at the place being read.
func reportFigure(d *wire.Decoder, fault func() Problem) {
	var p Problem
	if d.Keeps() {
		p = fault()
	}
	d.Report(string(p.Code), p.Hint, "%s", p.Message)
}

// valueObject is the object form of a Value.
type valueObject struct {
	figure    Value // the number alone when written; when read, what its text says
	qualifier Qualifier
	unit      *Number
	low       *Number
	high      *Number
	written   string
	percent   bool
	status    *ValueStatus // nil where the rest says it: reported with a figure, missing without
	evidence  []Evidence
}

func valueObjectCodec() wire.Codec[Value] {
	number := wire.Pointer(numberCodec())
	figure := wire.Codec[Value]{
		Decode: func(d *wire.Decoder, tree *wire.Tree, into *Value) {
			switch tree.Kind {
			case wire.KindNull:
			case wire.KindString, wire.KindNumber:
				decodeFigure(d, tree, into)
			case wire.KindBool, wire.KindArray, wire.KindObject:
				d.WrongType(tree, "a number, a figure as text or null")
			}
		},
		Encode:   func(e *wire.Encoder, from *Value) { e.String(from.number.Text()) },
		IsZero:   func(v *Value) bool { return !v.hasNumber() },
		Describe: describeFigure,
	}
	object := wire.Described(wire.Object(
		wire.Optional("value", func(o *valueObject) *Value { return &o.figure }, figure),
		wire.Optional("qualifier", func(o *valueObject) *Qualifier { return &o.qualifier }, optionalWords(qualifierWords()...)),
		wire.Optional("unit", func(o *valueObject) **Number { return &o.unit }, number),
		wire.Optional("low", func(o *valueObject) **Number { return &o.low }, number),
		wire.Optional("high", func(o *valueObject) **Number { return &o.high }, number),
		wire.Optional("written", func(o *valueObject) *string { return &o.written }, wire.String[string]()),
		wire.Optional("percent", func(o *valueObject) *bool { return &o.percent }, wire.Bool()),
		wire.Optional("status", func(o *valueObject) **ValueStatus { return &o.status }, wire.Pointer(wire.Words(valueStatusWords()...))),
		wire.Optional("evidence", func(o *valueObject) *[]Evidence { return &o.evidence }, wire.List(evidenceCodec())),
	), describeValueObject)
	return wire.Codec[Value]{
		Decode: func(d *wire.Decoder, tree *wire.Tree, into *Value) {
			var o valueObject
			_, before := d.Faults()
			object.Decode(d, tree, &o)
			if _, count := d.Faults(); count == before {
				*into = o.value(d)
			}
		},
		Encode: func(e *wire.Encoder, from *Value) {
			o := newValueObject(*from)
			object.Encode(e, &o)
		},
		Describe: object.Describe,
	}
}

func newValueObject(v Value) valueObject {
	o := valueObject{written: v.Written(), evidence: v.Evidence()}
	if v.status != Reported {
		o.status = &v.status
	}
	if !v.hasNumber() {
		return o
	}
	o.figure = Value{number: v.figure(), status: Reported}
	if v.detail == nil {
		return o
	}
	o.percent, o.qualifier = v.detail.percent, v.detail.qualifier
	switch o.qualifier {
	case AtLeastWritten, BelowWritten, AtMostWritten, RoundedWritten:
		o.unit = &Number{v.detail.unit}
	case BetweenBounds:
		o.low, o.high = &Number{v.detail.bounds.Low}, &Number{v.detail.bounds.High}
	case Exactly, AboutWritten:
	}
	return o
}

// value puts the members together. What does not fit together is reported to d.
func (o *valueObject) value(d *wire.Decoder) Value {
	status := Missing
	switch {
	case o.status != nil:
		status = *o.status
	case o.figure.hasNumber():
		status = Reported
	}
	if !o.figure.hasNumber() {
		o.checkWithoutFigure(d, status)
		return Value{status: status}.From(o.evidence...)
	}
	if status == Missing || status == NotApplicable {
		d.At("status", func() {
			d.Report(string(ProblemInvalidStatus), "leave out the value or the status", "status %q beside a value", status)
		})
		return Value{}
	}
	v, sound := o.qualified(d)
	if !sound {
		return Value{}
	}
	v.status = status
	if o.written == "" && !o.percent && len(o.evidence) == 0 {
		return v
	}
	detail := v.copyDetail()
	detail.percent = detail.percent || o.percent
	if o.written != "" {
		detail.written = o.written
	}
	detail.evidence = o.evidence
	v.detail = detail
	return v
}

// checkWithoutFigure reports members that describe a figure which is not there.
func (o *valueObject) checkWithoutFigure(d *wire.Decoder, status ValueStatus) {
	if status != Missing && status != NotApplicable {
		d.At("status", func() {
			d.Report(string(ProblemInvalidStatus), `add the value, or write "missing"`, "status %q without a value", status)
		})
	}
	for _, name := range []string{"qualifier", "unit", "low", "high", "written", "percent"} {
		if o.has(name) {
			d.Report(wire.MissingMember, "add the value, or leave "+name+" out", "member %q describes a value, and there is none", name)
		}
	}
}

// qualified returns the figure with its qualifier; what does not fit together is reported to d.
func (o *valueObject) qualified(d *wire.Decoder) (v Value, sound bool) {
	v = o.figure
	if own, _ := v.Qualifier(); own != Exactly {
		return v, o.refuse(d, fmt.Sprintf("beside the value %s, which says its own", v.Written()), "qualifier", "unit", "low", "high")
	}
	beside := ""
	if o.unit != nil || o.low != nil || o.high != nil { // else nothing is refused
		beside = fmt.Sprintf("beside qualifier %q", o.qualifier)
	}
	switch o.qualifier {
	case Exactly, AboutWritten:
		sound = o.refuse(d, beside, "unit", "low", "high")
	case BetweenBounds:
		sound = o.refuse(d, beside, "unit")
		sound = o.need(d, "low", o.low) && sound
		sound = o.need(d, "high", o.high) && sound
	case AtLeastWritten, BelowWritten, AtMostWritten, RoundedWritten:
		sound = o.refuse(d, beside, "low", "high")
		sound = o.need(d, "unit", o.unit) && sound
	}
	if !sound {
		return v, false
	}
	switch o.qualifier {
	case Exactly:
		return v, true
	case BetweenBounds:
		v = v.between(exact.Interval{Low: o.low.rat, High: o.high.rat})
	case AboutWritten:
		v = v.qualified(AboutWritten, exact.Rat{})
	case AtLeastWritten, BelowWritten, AtMostWritten, RoundedWritten:
		v = v.qualified(o.qualifier, o.unit.rat)
	}
	if v.fault() != "" {
		d.Report(string(v.detail.faultCode), "correct the unit or the bounds", "%s", v.fault())
		return v, false
	}
	return v, true
}

// refuse reports those of the named members that are given, and reports whether there were none.
func (o *valueObject) refuse(d *wire.Decoder, beside string, names ...string) (none bool) {
	none = true
	for _, name := range names {
		if o.has(name) {
			none = false
			hint := "leave " + name + " out, or write the qualifier that needs it"
			if name == "qualifier" {
				hint = "leave qualifier out, or write the value as a plain number"
			}
			d.At(name, func() { d.Report(string(ProblemInvalidBounds), hint, "%s is given %s", name, beside) })
		}
	}
	return none
}

// need reports a member that the qualifier needs and that is not given, and reports whether it is given.
func (o *valueObject) need(d *wire.Decoder, name string, member *Number) bool {
	if member == nil {
		d.Report(wire.MissingMember, "add member "+strconv.Quote(name), "qualifier %q needs member %q", o.qualifier, name)
	}
	return member != nil
}

// has reports whether a member that describes the figure is given and says something.
func (o *valueObject) has(member string) bool {
	switch member {
	case "qualifier":
		return o.qualifier != Exactly
	case "unit":
		return o.unit != nil
	case "low":
		return o.low != nil
	case "high":
		return o.high != nil
	case "written":
		return o.written != ""
	default:
		return o.percent
	}
}
