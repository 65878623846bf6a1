package indicators

import (
	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// A formula is a list of terms {"factor": "100", "numerator": [part…], "denominator": [part…]}; a part is
// {"measure": id, "lag": 1, "times": "2"} or {"constant": "5"}. Factor and times are 1 where absent, lag is 0, and
// a denominator that is absent is 1.

type formulaTermJSON struct {
	factor      *Number
	numerator   []formulaPartJSON
	denominator []formulaPartJSON
}

type formulaPartJSON struct {
	measure  MeasureID
	lag      int
	times    *Number
	constant *Number
}

func formulaCodec() wire.Codec[Formula] {
	number := wire.Pointer(numberCodec())
	part := wire.Check(wire.Named("formula_part", "part of a formula", wire.Described(wire.Object(
		wire.Optional("measure", func(p *formulaPartJSON) *MeasureID { return &p.measure }, wire.String[MeasureID]()),
		wire.Optional("lag", func(p *formulaPartJSON) *int { return &p.lag }, wire.Integer(0, maxLag)),
		wire.Optional("times", func(p *formulaPartJSON) **Number { return &p.times }, number),
		wire.Optional("constant", func(p *formulaPartJSON) **Number { return &p.constant }, number),
	), describeFormulaPart)), func(d *wire.Decoder, p *formulaPartJSON) {
		measure := p.measure != ""
		if measure == (p.constant != nil) || !measure && (p.times != nil || p.lag != 0) {
			d.Report(wire.UnknownKind, `use {"measure": id} with lag and times, or {"constant": number}`, "a part of a formula is either a measure or a constant")
		}
	})
	term := wire.Named("formula_term", "term of a formula", wire.Object(
		wire.Optional("factor", func(t *formulaTermJSON) **Number { return &t.factor }, number),
		wire.Required("numerator", func(t *formulaTermJSON) *[]formulaPartJSON { return &t.numerator }, wire.List(part)),
		wire.Optional("denominator", func(t *formulaTermJSON) *[]formulaPartJSON { return &t.denominator }, wire.List(part)),
	))
	list := wire.Named("formula", "formula (计算公式)", wire.List(term))
	return converted(list, (*Formula).toJSONTerms, formulaFromJSON, func(f *Formula) bool { return f.IsZero() })
}

// describeFormulaPart says that a part is either a measure or a constant; an empty measure is none.
func describeFormulaPart(s *wire.Schema) {
	none := int64(0)
	s.OneOf = []wire.Schema{
		{
			Members: []wire.Member{
				{Name: "measure", Schema: wire.Schema{Shortest: 1}},
				{Name: "constant", Schema: wire.Schema{Never: true}},
			},
			Required: []string{"measure"},
		},
		{
			Members: []wire.Member{
				{Name: "measure", Schema: wire.Schema{Const: []byte(`""`)}},
				{Name: "lag", Schema: wire.Schema{Greatest: &none}},
				{Name: "times", Schema: wire.Schema{Never: true}},
			},
			Required: []string{"constant"},
		},
	}
}

func formulaFromJSON(_ *wire.Decoder, terms *[]formulaTermJSON) Formula {
	var f Formula
	for _, t := range *terms {
		term := formulaTerm{factor: exact.Int(1), numerator: affineFromJSON(t.numerator), denominator: one()}
		if t.factor != nil {
			term.factor = t.factor.rat
		}
		if len(t.denominator) > 0 {
			term.denominator = affineFromJSON(t.denominator)
		}
		f.terms = append(f.terms, term)
	}
	return f
}

func affineFromJSON(parts []formulaPartJSON) affine {
	var a affine
	at := make(map[reference]int, len(parts))
	for _, p := range parts {
		if p.constant != nil {
			a.constant = a.constant.Add(p.constant.rat)
			continue
		}
		times := exact.Int(1)
		if p.times != nil {
			times = p.times.rat
		}
		a.add(affine{parts: []affinePart{{reference{p.measure, p.lag}, times}}}, at)
	}
	return a
}

func (f *Formula) toJSONTerms() []formulaTermJSON {
	terms := make([]formulaTermJSON, len(f.terms))
	for i, t := range f.terms {
		terms[i] = formulaTermJSON{factor: unlessOne(t.factor), numerator: t.numerator.toJSON()}
		if !t.denominator.isOne() {
			terms[i].denominator = t.denominator.toJSON()
		}
	}
	return terms
}

func (a affine) toJSON() []formulaPartJSON {
	var parts []formulaPartJSON
	for _, p := range a.parts {
		parts = append(parts, formulaPartJSON{measure: p.ref.measure, lag: p.ref.lag, times: unlessOne(p.times)})
	}
	if !a.constant.IsZero() || len(parts) == 0 {
		parts = append(parts, formulaPartJSON{constant: &Number{a.constant}})
	}
	return parts
}

func unlessOne(x exact.Rat) *Number {
	if x.Equal(exact.Int(1)) {
		return nil
	}
	return &Number{x}
}

// MarshalJSON writes the list of terms described in the package documentation.
func (f Formula) MarshalJSON() ([]byte, error) { return marshalDocument(formulaCodec(), &f) }

// UnmarshalJSON reads what MarshalJSON writes, strictly. The error is of type [Problems].
func (f *Formula) UnmarshalJSON(data []byte) error {
	return unmarshalDocument(data, DefaultLimits().wire(), formulaCodec(), f)
}
