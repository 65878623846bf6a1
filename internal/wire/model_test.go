package wire_test

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/wenming-go/wenming/internal/wire"
)

// mode is an enumeration with an invalid zero.
type mode uint8

const (
	halfUp mode = iota + 1
	halfEven
)

// rule is a union of kinds.
type rule interface{ isRule() }

type linear struct{ From, To int }

type bands struct {
	Bounds []string
	Else   *rule
}

func (linear) isRule() {}
func (bands) isRule()  {}

// node is a table that uses every constructor, and itself.
type node struct {
	ID       string
	Marks    amount
	Open     bool
	Count    int
	Mode     mode
	Rule     rule
	Sources  []string
	Notes    map[string]string
	Params   json.RawMessage
	Cap      *int
	Place    place
	Children []node
}

type place struct{ City, District string }

// amount is a number kept as its digits.
type amount struct{ digits string }

func parseAmount(s string) (amount, error) {
	if s == "" || strings.Trim(s, "0123456789.-") != "" {
		return amount{}, errors.New("not an amount: " + s)
	}
	return amount{digits: s}, nil
}

func ruleCodec() wire.Codec[rule] {
	var rules wire.Codec[rule]
	rules = wire.OneOf("a rule",
		wire.Case("linear", func(v linear) rule { return v }, func(r rule) (linear, bool) { v, ok := r.(linear); return v, ok },
			wire.Check(wire.Object(
				wire.Required("from", func(v *linear) *int { return &v.From }, wire.Integer(-9, 9)),
				wire.Required("to", func(v *linear) *int { return &v.To }, wire.Integer(-9, 9)),
			), func(d *wire.Decoder, v *linear) {
				if v.From == v.To {
					d.At("to", func() { d.Report("empty_span", "write another end", "from and to are both %d", v.To) })
				}
			})),
		wire.Case("bands", func(v bands) rule { return v }, func(r rule) (bands, bool) { v, ok := r.(bands); return v, ok },
			wire.Object(
				wire.Optional("bounds", func(v *bands) *[]string { return &v.Bounds }, wire.List(wire.String[string]())),
				wire.Optional("otherwise", func(v *bands) **rule { return &v.Else }, wire.Pointer(wire.Ref(&rules))),
			)),
	)
	return rules
}

func placeCodec() wire.Codec[place] {
	return wire.Object(
		wire.Optional("city", func(v *place) *string { return &v.City }, wire.String[string]()),
		wire.Optional("district", func(v *place) *string { return &v.District }, wire.String[string]()),
	)
}

// documentCodec is a node that says its format; its children do not.
func documentCodec() wire.Codec[node] {
	var nodes wire.Codec[node]
	fields := []wire.Field[node]{
		wire.Required("id", func(n *node) *string { return &n.ID }, wire.String[string]()),
		wire.Optional("marks", func(n *node) *amount { return &n.Marks }, wire.Text(parseAmount,
			func(a *amount) string { return a.digits }, func(a *amount) bool { return a.digits == "" }, "an amount", true)),
		wire.Optional("open", func(n *node) *bool { return &n.Open }, wire.Bool()),
		wire.Optional("count", func(n *node) *int { return &n.Count }, wire.Integer(-5, 2_000_000_000)),
		wire.Optional("mode", func(n *node) *mode { return &n.Mode }, wire.Words(
			wire.Word[mode]{Value: halfUp, Word: "half_up"}, wire.Word[mode]{Value: halfEven, Word: "half_even"})),
		wire.Optional("rule", func(n *node) *rule { return &n.Rule }, ruleCodec()),
		wire.Optional("sources", func(n *node) *[]string { return &n.Sources }, wire.List(wire.String[string]())),
		wire.Optional("notes", func(n *node) *map[string]string { return &n.Notes }, wire.Map(wire.String[string]())),
		wire.Optional("params", func(n *node) *json.RawMessage { return &n.Params }, wire.RawTree()),
		wire.Optional("cap", func(n *node) **int { return &n.Cap }, wire.Pointer(wire.Integer(0, 9))),
		wire.Optional("place", func(n *node) *place { return &n.Place }, placeCodec()),
		wire.Optional("children", func(n *node) *[]node { return &n.Children }, wire.List(wire.Ref(&nodes))),
	}
	nodes = wire.Object(fields...)
	return wire.Object(append(fields, wire.Constant[node]("format", "wenming.test/2"))...)
}

func roomy() wire.Limits {
	return wire.Limits{Values: 1 << 30, Bytes: 1 << 20, Depth: 16, Problems: 100}
}
