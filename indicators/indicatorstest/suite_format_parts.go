package indicatorstest

import (
	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/wire"
)

// textCodec is a text in both languages, or a string where they read the same.
func textCodec() wire.Codec[indicators.Text] {
	s := wire.String[string]()
	object := wire.Object(
		wire.Optional("zh", func(t *indicators.Text) *string { return &t.Zh }, s),
		wire.Optional("en", func(t *indicators.Text) *string { return &t.En }, s),
	)
	return wire.Codec[indicators.Text]{
		Decode: func(d *wire.Decoder, t *wire.Tree, into *indicators.Text) {
			if t.Kind == wire.KindString {
				*into = indicators.Same(t.Text)
				return
			}
			object.Decode(d, t, into)
		},
		Encode: func(e *wire.Encoder, t *indicators.Text) {
			if t.Zh == t.En {
				e.String(t.Zh)
				return
			}
			object.Encode(e, t)
		},
		IsZero: func(t *indicators.Text) bool { return *t == indicators.Text{} },
	}
}

func numberCodec() wire.Codec[indicators.Number] {
	return wire.Text(indicators.ParseNumber, func(n *indicators.Number) string { return n.String() }, nil, `a number such as "0.66" or "2/3"`, true)
}

func marksCodec() wire.Codec[indicators.Marks] {
	return wire.Text(
		func(text string) (indicators.Marks, error) {
			if text == "unknown" {
				return indicators.UnknownMarks(), nil
			}
			n, err := indicators.ParseNumber(text)
			return indicators.MarksOf(n), err
		},
		func(m *indicators.Marks) string { return m.String() },
		nil, `marks such as "5", or "unknown"`, true)
}

// roundingCodec is a rounding as frameworks have it, or {}, which declares nothing. Places that no rounding may have are read
// too, since a case may be about them.
func roundingCodec() wire.Codec[indicators.Rounding] {
	return wire.Object(
		wire.Optional("places", func(r *indicators.Rounding) *int { return &r.Places }, wire.Integer(-1000, 1000)),
		wire.Optional("mode", func(r *indicators.Rounding) *indicators.RoundingMode { return &r.Mode }, wire.Words(
			wire.Word[indicators.RoundingMode]{Value: indicators.HalfUp, Word: indicators.HalfUp.String()},
			wire.Word[indicators.RoundingMode]{Value: indicators.HalfEven, Word: indicators.HalfEven.String()},
			wire.Word[indicators.RoundingMode]{Value: indicators.Down, Word: indicators.Down.String()},
			wire.Word[indicators.RoundingMode]{Value: indicators.Unrounded, Word: indicators.Unrounded.String()},
		)),
	)
}

func problemCodec() wire.Codec[indicators.Problem] {
	s := wire.String[string]()
	return wire.Object(
		wire.Required("code", func(p *indicators.Problem) *indicators.ProblemCode { return &p.Code }, wire.String[indicators.ProblemCode]()),
		wire.Optional("path", func(p *indicators.Problem) *string { return &p.Path }, s),
		wire.Optional("message", func(p *indicators.Problem) *string { return &p.Message }, s),
		wire.Optional("hint", func(p *indicators.Problem) *string { return &p.Hint }, s),
	)
}
