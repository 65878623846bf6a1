package indicators

import (
	"strings"

	"github.com/wenming-go/wenming/internal/exact"
	"github.com/wenming-go/wenming/internal/wire"
)

// describeFigure says what decodeFigure reads, and null: a number, what [Parse] reads or a fraction.
func describeFigure(s *wire.Schemas) wire.Schema {
	return s.Define("figure", "figure as it is reported", wire.Schema{
		Description: "a figure such as 106000, \"10.6万余\" or \"24.4%\"; null was not reported",
		Types:       []string{"null", "number", "string"},
		Pattern:     exact.Notation + "|" + figureNotation(),
		Longest:     maxWrittenLength,
	})
}

// The parts of the notation of a figure. The marks may be full-width, as halfWidth has them; the spaces are those of
// Unicode, since dialects of regular expressions differ about \s.
const (
	figureSpaces  = "[\\t-\\r \\x85\\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*"
	figureDigit   = "[0-9０-９]"
	figureDecimal = "[+\\-＋－\u2212]?" +
		"(" + figureDigit + "+|[1-9１-９]" + figureDigit + "{0,2}([,，]" + figureDigit + "{3})+)" +
		"([.．]" + figureDigit + "+)?"
	figureExponent = "[+\\-]?[0-9]+(\\.[0-9]+)?[eE][+\\-]?[0-9]+"
)

// figureNotation is the notation that [Parse] reads, as a regular expression. It lets pass several qualifiers where each
// stands in its place, which Parse refuses.
func figureNotation() string {
	optional := func(alternatives ...string) string { return "(" + strings.Join(alternatives, "|") + ")*" }
	following := optional(wordsOf(followingQualifiers())...)
	written := optional(wordsOf(leadingQualifiers())...) + figureDecimal + following +
		"(" + strings.Join(wordsOf(scales()), "|") + ")?" + following + "[%％]?" + optional(wordsOf(closingQualifiers())...)
	return "^" + figureSpaces + "(" + figureExponent + "|" + written + ")" + figureSpaces + "$"
}

// describeValueObject says what members of a value stand beside each other; see valueObject.value.
func describeValueObject(s *wire.Schema) {
	must := func(name string, schema wire.Schema) wire.Member { return wire.Member{Name: name, Schema: schema} }
	never := func(name string) wire.Member { return must(name, wire.Schema{Never: true}) }
	figure := must("value", wire.Schema{Types: []string{"number", "string"}})
	with := must("status", wire.Schema{Words: wordsUnless(valueStatusWords(), Missing, NotApplicable)})
	without := must("status", wire.Schema{Words: []string{Missing.String(), NotApplicable.String()}})
	plain := []string{Exactly.String(), AboutWritten.String()}
	s.AnyOf = []wire.Schema{
		{
			Description: "no figure",
			Members: []wire.Member{
				must("value", wire.Schema{Types: []string{"null"}}), must("qualifier", wire.Schema{Words: []string{Exactly.String()}}),
				never("unit"), never("low"), never("high"),
				must("written", wire.Schema{Const: []byte(`""`)}), must("percent", wire.Schema{Const: []byte("false")}), without,
			},
		},
		{
			Description: "a figure by itself",
			Members:     []wire.Member{figure, must("qualifier", wire.Schema{Words: plain}), never("unit"), never("low"), never("high"), with},
			Required:    []string{"value"},
		},
		{
			Description: "a figure between bounds",
			Members:     []wire.Member{figure, must("qualifier", wire.Schema{Words: []string{BetweenBounds.String()}}), never("unit"), with},
			Required:    []string{"value", "qualifier", "low", "high"},
		},
		{
			Description: "a figure with the unit of its last digit",
			Members: []wire.Member{
				figure, must("qualifier", wire.Schema{Words: wordsUnless(qualifierWords(), Exactly, AboutWritten, BetweenBounds)}),
				never("low"), never("high"), with,
			},
			Required: []string{"value", "qualifier", "unit"},
		},
	}
}
