package indicators

import "github.com/wenming-go/wenming/internal/wire"

func observationCodec() wire.Codec[Observation] {
	return wire.Named("observation", "observation (观测值)", wire.Object(
		wire.Required("measure", func(o *Observation) *MeasureID { return &o.Measure }, wire.String[MeasureID]()),
		wire.Optional("lag", func(o *Observation) *int { return &o.Lag }, wire.Integer(0, maxLag)),
		wire.Required("value", func(o *Observation) *Value { return &o.Value }, valueCodec()),
	))
}

func subjectCodec() wire.Codec[Subject] {
	codec := wire.Named("subject", "subject (测评对象)", wire.Object(
		wire.Optional("id", func(s *Subject) *string { return &s.ID }, wire.String[string]()),
		wire.Optional("name", func(s *Subject) *Text { return &s.Name }, textCodec()),
		wire.Optional("group", func(s *Subject) *string { return &s.Group }, wire.String[string]()),
	))
	codec.IsZero = func(s *Subject) bool { return *s == Subject{} }
	return codec
}
