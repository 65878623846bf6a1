package indicators

import "github.com/wenming-go/wenming/internal/wire"

// maxMonths is the longest suspension that can be stated, a hundred years.
const maxMonths = 1200

func (t *treeCodecs) sanction() wire.Codec[Sanction] {
	return wire.Named("sanction", "sanction (处罚)", wire.Object(
		wire.Required("code", func(s *Sanction) *string { return &s.Code }, wire.String[string]()),
		wire.Required("name", func(s *Sanction) *Text { return &s.Name }, textCodec()),
		wire.Required("when", func(s *Sanction) *[]Condition { return &s.When }, wire.List(wire.Ref(&t.condition))),
		wire.Optional("deduct", func(s *Sanction) *Number { return &s.Deduct }, t.number),
		wire.Optional("effect", func(s *Sanction) *SanctionEffect { return &s.Effect }, optionalWords(effectWords()...)),
		wire.Optional("months", func(s *Sanction) *int { return &s.Months }, wire.Integer(0, maxMonths)),
		wire.Optional("sources", func(s *Sanction) *[]Citation { return &s.Sources }, wire.List(citationCodec())),
	))
}

func (t *treeCodecs) level() wire.Codec[Level] {
	return wire.Named("level", "level (等级)", wire.Object(
		wire.Required("name", func(l *Level) *Text { return &l.Name }, textCodec()),
		wire.Optional("when", func(l *Level) *[]Condition { return &l.When }, wire.List(wire.Ref(&t.condition))),
		wire.Optional("sources", func(l *Level) *[]Citation { return &l.Sources }, wire.List(citationCodec())),
	))
}

func substitutionCodec() wire.Codec[Substitution] {
	measure := wire.String[MeasureID]()
	return wire.Named("substitution", "substitution (口径替代)", wire.Object(
		wire.Required("stated", func(s *Substitution) *MeasureID { return &s.Stated }, measure),
		wire.Required("used", func(s *Substitution) *MeasureID { return &s.Used }, measure),
	))
}

func sanctionResultCodec() wire.Codec[SanctionResult] {
	return wire.Named("sanction_result", "what became of a sanction", wire.Object(
		wire.Required("code", func(s *SanctionResult) *string { return &s.Code }, wire.String[string]()),
		wire.Required("name", func(s *SanctionResult) *Text { return &s.Name }, textCodec()),
		wire.Required("outcome", func(s *SanctionResult) *Truth { return &s.Outcome }, wire.Words(truthWords()...)),
		wire.Optional("crossing", func(s *SanctionResult) *bool { return &s.Crossing }, wire.Bool()),
		wire.Required("condition", func(s *SanctionResult) *Text { return &s.Condition }, textCodec()),
		wire.Optional("deduct", func(s *SanctionResult) *Number { return &s.Deduct }, numberCodec()),
		wire.Optional("effect", func(s *SanctionResult) *SanctionEffect { return &s.Effect }, optionalWords(effectWords()...)),
		wire.Optional("months", func(s *SanctionResult) *int { return &s.Months }, wire.Integer(0, maxMonths)),
		wire.Optional("sources", func(s *SanctionResult) *[]Citation { return &s.Sources }, wire.List(citationCodec())),
	))
}

func levelResultCodec() wire.Codec[LevelResult] {
	return wire.Named("level_result", "what became of the levels", wire.Object(
		wire.Optional("name", func(l *LevelResult) *Text { return &l.Name }, textCodec()),
		wire.Required("outcome", func(l *LevelResult) *Truth { return &l.Outcome }, wire.Words(truthWords()...)),
		wire.Optional("condition", func(l *LevelResult) *Text { return &l.Condition }, textCodec()),
		wire.Required("possible", func(l *LevelResult) *[]Text { return &l.Possible }, wire.List(textCodec())),
		wire.Optional("sources", func(l *LevelResult) *[]Citation { return &l.Sources }, wire.List(citationCodec())),
	))
}

func substitutionResultCodec() wire.Codec[SubstitutionResult] {
	measure := wire.String[MeasureID]()
	return wire.Named("substitution_result", "substitution (口径替代) with the names of its measures", wire.Object(
		wire.Required("stated", func(s *SubstitutionResult) *MeasureID { return &s.Stated }, measure),
		wire.Required("used", func(s *SubstitutionResult) *MeasureID { return &s.Used }, measure),
		wire.Required("stated_name", func(s *SubstitutionResult) *Text { return &s.StatedName }, textCodec()),
		wire.Required("used_name", func(s *SubstitutionResult) *Text { return &s.UsedName }, textCodec()),
		wire.Optional("nodes", func(s *SubstitutionResult) *[]NodeID { return &s.Nodes }, wire.List(wire.String[NodeID]())),
	))
}
