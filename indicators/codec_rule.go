package indicators

import (
	"encoding/json"

	"github.com/wenming-go/wenming/internal/wire"
)

// treeCodecs are the tables of the types that contain each other: conditions, rules and nodes.
type treeCodecs struct {
	number    wire.Codec[Number]
	bound     wire.Codec[Bound]
	condition wire.Codec[Condition]
	rule      wire.Codec[Rule]
	node      wire.Codec[Node]
}

func newTreeCodecs() *treeCodecs {
	t := &treeCodecs{number: numberCodec(), bound: boundCodec()}
	t.condition = t.conditions()
	t.rule = t.rules()
	t.node = t.nodes()
	return t
}

func (t *treeCodecs) conditions() wire.Codec[Condition] {
	list := wire.List(wire.Ref(&t.condition))
	return wire.Named("condition", "condition (条件)", wire.OneOf("a condition",
		wire.Case("indicator", func(c IndicatorCondition) Condition { return c }, as[IndicatorCondition, Condition], wire.Object(
			wire.Optional("id", func(c *IndicatorCondition) *IndicatorID { return &c.Indicator }, wire.String[IndicatorID]()),
			wire.Required("bound", func(c *IndicatorCondition) *Bound { return &c.Bound }, t.bound),
		)),
		wire.Case("node", func(c NodeCondition) Condition { return c }, as[NodeCondition, Condition], wire.Object(
			wire.Required("id", func(c *NodeCondition) *NodeID { return &c.Node }, wire.String[NodeID]()),
			wire.Optional("quantity", func(c *NodeCondition) *NodeQuantity { return &c.Quantity }, optionalWords(
				wire.Word[NodeQuantity]{Value: NodeScore, Word: "score"}, wire.Word[NodeQuantity]{Value: NodeRate, Word: "rate"})),
			wire.Required("bound", func(c *NodeCondition) *Bound { return &c.Bound }, t.bound),
		)),
		wire.Case("all", func(c []Condition) Condition { return AllOf(c) }, asList[AllOf], list),
		wire.Case("any", func(c []Condition) Condition { return AnyOf(c) }, asList[AnyOf], list),
		wire.Case("at_least_of", func(c AtLeastOf) Condition { return c }, as[AtLeastOf, Condition], wire.Object(
			wire.Required("count", func(c *AtLeastOf) *int { return &c.Count }, wire.Integer(1, 1<<16)),
			wire.Required("conditions", func(c *AtLeastOf) *[]Condition { return &c.Conditions }, list),
		)),
	))
}

// as takes a variant out of its union.
func as[K, T any](union T) (K, bool) {
	k, ok := any(union).(K)
	return k, ok
}

func asList[L ~[]Condition](c Condition) ([]Condition, bool) {
	list, ok := c.(L)
	return list, ok
}

// optionalWords is wire.Words for words whose zero value is a word of its own, left out when written.
func optionalWords[T comparable](words ...wire.Word[T]) wire.Codec[T] {
	codec := wire.Words(words...)
	codec.IsZero = func(v *T) bool {
		var zero T
		return *v == zero
	}
	return codec
}

func (t *treeCodecs) rules() wire.Codec[Rule] {
	band := wire.Named("band", "band of a rule by bands", wire.Object(
		wire.Required("when", func(b *Band) *[]Bound { return &b.When }, wire.List(t.bound)),
		wire.Required("share", func(b *Band) *Number { return &b.Share }, t.number),
	))
	grade := wire.Named("grade", "grade of a rule by grades", wire.Object(
		wire.Required("name", func(g *Grade) *string { return &g.Name }, wire.String[string]()),
		wire.Required("share", func(g *Grade) *Number { return &g.Share }, t.number),
		wire.Optional("when", func(g *Grade) *[]Condition { return &g.When }, wire.List(wire.Ref(&t.condition))),
	))
	point := wire.Named("curve_point", "point of a curve", wire.Object(
		wire.Required("at", func(p *CurvePoint) *Number { return &p.At }, t.number),
		wire.Required("share", func(p *CurvePoint) *Number { return &p.Share }, t.number),
	))
	oneCase := wire.Named("case", "case of a rule by cases", wire.Object(
		wire.Required("when", func(c *Case) *Condition { return &c.When }, wire.Ref(&t.condition)),
		wire.Required("then", func(c *Case) *Rule { return &c.Then }, wire.Ref(&t.rule)),
	))
	return wire.Named("rule", "rule (计分规则)", wire.OneOf("a rule",
		wire.Case("bands", func(r Bands) Rule { return r }, as[Bands, Rule], wire.Object(
			wire.Required("bands", func(r *Bands) *[]Band { return &r.Bands }, wire.List(band)),
			wire.Required("otherwise", func(r *Bands) *Number { return &r.Otherwise }, t.number),
		)),
		wire.Case("grades", func(r Grades) Rule { return r }, as[Grades, Rule], wire.Object(
			wire.Required("grades", func(r *Grades) *[]Grade { return &r.Grades }, wire.List(grade)),
		)),
		wire.Case("linear", func(r Linear) Rule { return r }, as[Linear, Rule], wire.Object(
			wire.Required("from", func(r *Linear) *Number { return &r.From }, t.number),
			wire.Required("to", func(r *Linear) *Number { return &r.To }, t.number),
			wire.Optional("scale", func(r *Linear) *LinearScale { return &r.Scale }, optionalWords(scaleWords()...)),
		)),
		wire.Case("curve", func(r Curve) Rule { return r }, as[Curve, Rule], wire.Object(
			wire.Required("points", func(r *Curve) *[]CurvePoint { return &r.Points }, wire.List(point)),
		)),
		wire.Case("deduct", func(r Deduct) Rule { return r }, as[Deduct, Rule], wire.Object(
			wire.Required("level", func(r *Deduct) *Number { return &r.Level }, t.number),
			wire.Required("side", func(r *Deduct) *DeductSide { return &r.Side }, wire.Words(sideWords()...)),
			wire.Required("step", func(r *Deduct) *Number { return &r.Step }, t.number),
			wire.Required("each", func(r *Deduct) *Number { return &r.Each }, t.number),
			wire.Required("parts", func(r *Deduct) *PartSteps { return &r.Parts }, wire.Words(partWords()...)),
			wire.Optional("floor", func(r *Deduct) *Number { return &r.Floor }, t.number),
		)),
		wire.Case("cases", func(r Cases) Rule { return r }, as[Cases, Rule], wire.Object(
			wire.Required("cases", func(r *Cases) *[]Case { return &r.Cases }, wire.List(oneCase)),
			wire.Required("otherwise", func(r *Cases) *Rule { return &r.Otherwise }, wire.Ref(&t.rule)),
		)),
		wire.Case("extension", func(r ExtensionRule) Rule { return r }, as[ExtensionRule, Rule], wire.Object(
			wire.Required("name", func(r *ExtensionRule) *string { return &r.Name }, wire.String[string]()),
			wire.Optional("params", func(r *ExtensionRule) *json.RawMessage { return &r.Params }, wire.RawTree()),
		)),
	))
}

func (t *treeCodecs) nodes() wire.Codec[Node] {
	s := wire.String[string]()
	return wire.Named("node", "node, a criterion (测评标准) or a section (测评项目)", wire.Object(
		wire.Required("id", func(n *Node) *NodeID { return &n.ID }, wire.String[NodeID]()),
		wire.Required("name", func(n *Node) *Text { return &n.Name }, textCodec()),
		wire.Optional("marks", func(n *Node) *Marks { return &n.Marks }, marksCodec()),
		wire.Optional("weight", func(n *Node) *Number { return &n.Weight }, t.number),
		wire.Optional("indicator", func(n *Node) *IndicatorID { return &n.Indicator }, wire.String[IndicatorID]()),
		wire.Optional("rule", func(n *Node) *Rule { return &n.Rule }, optionalRule(wire.Ref(&t.rule))),
		wire.Optional("combine", func(n *Node) *Combination { return &n.Combine }, wire.Words(combinationWords()...)),
		wire.Optional("cap", func(n *Node) **Number { return &n.Cap }, wire.Pointer(t.number)),
		wire.Optional("preconditions", func(n *Node) *[]Condition { return &n.Preconditions }, wire.List(wire.Ref(&t.condition))),
		wire.Optional("missing", func(n *Node) *MissingPolicy { return &n.Missing }, optionalWords(missingWords()...)),
		wire.Optional("rounding", func(n *Node) *Rounding { return &n.Rounding }, optionalRounding()),
		wire.Optional("responsible", func(n *Node) *[]string { return &n.Responsible }, wire.List(s)),
		wire.Optional("annotations", func(n *Node) *map[string]string { return &n.Annotations }, wire.Map(s)),
		wire.Optional("sources", func(n *Node) *[]Citation { return &n.Sources }, wire.List(citationCodec())),
		wire.Optional("children", func(n *Node) *[]Node { return &n.Children }, wire.List(wire.Ref(&t.node))),
	))
}

func optionalRule(c wire.Codec[Rule]) wire.Codec[Rule] {
	c.IsZero = func(r *Rule) bool { return *r == nil }
	return c
}

func optionalRounding() wire.Codec[Rounding] {
	c := roundingCodec()
	c.IsZero = func(r *Rounding) bool { return *r == Rounding{} }
	return c
}
