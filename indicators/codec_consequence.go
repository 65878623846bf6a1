package indicators

import "github.com/wenming-go/wenming/internal/wire"

// maxMonths is the longest suspension that can be stated, a hundred years.
const maxMonths = 1200

func (t *treeCodecs) sanction() wire.Codec[Sanction] {
	return wire.Object(
		wire.Required("code", func(s *Sanction) *string { return &s.Code }, wire.String[string]()),
		wire.Required("name", func(s *Sanction) *Text { return &s.Name }, textCodec()),
		wire.Required("when", func(s *Sanction) *[]Condition { return &s.When }, wire.List(wire.Ref(&t.condition))),
		wire.Optional("deduct", func(s *Sanction) *Number { return &s.Deduct }, t.number),
		wire.Optional("effect", func(s *Sanction) *SanctionEffect { return &s.Effect }, optionalWords(effectWords()...)),
		wire.Optional("months", func(s *Sanction) *int { return &s.Months }, wire.Integer(0, maxMonths)),
		wire.Optional("sources", func(s *Sanction) *[]Citation { return &s.Sources }, wire.List(citationCodec())),
	)
}

func (t *treeCodecs) level() wire.Codec[Level] {
	return wire.Object(
		wire.Required("name", func(l *Level) *Text { return &l.Name }, textCodec()),
		wire.Optional("when", func(l *Level) *[]Condition { return &l.When }, wire.List(wire.Ref(&t.condition))),
		wire.Optional("sources", func(l *Level) *[]Citation { return &l.Sources }, wire.List(citationCodec())),
	)
}

func substitutionCodec() wire.Codec[Substitution] {
	measure := wire.String[MeasureID]()
	return wire.Object(
		wire.Required("stated", func(s *Substitution) *MeasureID { return &s.Stated }, measure),
		wire.Required("used", func(s *Substitution) *MeasureID { return &s.Used }, measure),
	)
}
