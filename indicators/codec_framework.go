package indicators

import "github.com/wenming-go/wenming/internal/wire"

func frameworkCodec() wire.Codec[Framework] {
	t := newTreeCodecs()
	s := wire.String[string]()
	d := newDefinitionCodecs()
	plan := roundingPlanCodec()
	plan.IsZero = func(p *RoundingPlan) bool { return *p == RoundingPlan{} }
	return wire.Object(
		wire.Constant[Framework]("format", FrameworkFormat),
		wire.Required("id", func(f *Framework) *string { return &f.ID }, s),
		wire.Required("edition", func(f *Framework) *string { return &f.Edition }, s),
		wire.Required("name", func(f *Framework) *Text { return &f.Name }, textCodec()),
		wire.Optional("about", func(f *Framework) *Text { return &f.About }, textCodec()),
		wire.Required("basis", func(f *Framework) *Basis { return &f.Basis }, wire.Words(basisWords()...)),
		wire.Optional("sources", func(f *Framework) *[]Citation { return &f.Sources }, wire.List(citationCodec())),
		wire.Optional("rounding", func(f *Framework) *RoundingPlan { return &f.Rounding }, plan),
		wire.Optional("measures", func(f *Framework) *[]Measure { return &f.Measures }, wire.List(d.measure)),
		wire.Optional("indicators", func(f *Framework) *[]Indicator { return &f.Indicators }, wire.List(d.indicator)),
		wire.Optional("checks", func(f *Framework) *[]Check { return &f.Checks }, wire.List(d.check)),
		wire.Optional("substitutions", func(f *Framework) *[]Substitution { return &f.Substitutions }, wire.List(substitutionCodec())),
		wire.Required("root", func(f *Framework) *Node { return &f.Root }, t.node),
		wire.Optional("sanctions", func(f *Framework) *[]Sanction { return &f.Sanctions }, wire.List(t.sanction())),
		wire.Optional("levels", func(f *Framework) *[]Level { return &f.Levels }, wire.List(t.level())),
		wire.Optional("parent", func(f *Framework) **Derivation { return &f.Parent }, wire.Pointer(derivationCodec())),
		wire.Optional("annotations", func(f *Framework) *map[string]string { return &f.Annotations }, wire.Map(s)),
	)
}

type definitionCodecs struct {
	measure   wire.Codec[Measure]
	indicator wire.Codec[Indicator]
	check     wire.Codec[Check]
}

func newDefinitionCodecs() definitionCodecs {
	number, formula, sources := numberCodec(), formulaCodec(), wire.List(citationCodec())
	return definitionCodecs{
		measure: wire.Named("measure", "measure (数据项)", wire.Object(
			wire.Required("id", func(m *Measure) *MeasureID { return &m.ID }, wire.String[MeasureID]()),
			wire.Required("name", func(m *Measure) *Text { return &m.Name }, textCodec()),
			wire.Optional("definition", func(m *Measure) *Text { return &m.Definition }, textCodec()),
			wire.Optional("unit", func(m *Measure) *Text { return &m.Unit }, textCodec()),
			wire.Optional("integer", func(m *Measure) *bool { return &m.Integer }, wire.Bool()),
			wire.Optional("min", func(m *Measure) **Number { return &m.Min }, wire.Pointer(number)),
			wire.Optional("max", func(m *Measure) **Number { return &m.Max }, wire.Pointer(number)),
			wire.Optional("sources", func(m *Measure) *[]Citation { return &m.Sources }, sources),
		)),
		indicator: wire.Named("indicator", "indicator (指标)", wire.Object(
			wire.Required("id", func(i *Indicator) *IndicatorID { return &i.ID }, wire.String[IndicatorID]()),
			wire.Required("name", func(i *Indicator) *Text { return &i.Name }, textCodec()),
			wire.Optional("definition", func(i *Indicator) *Text { return &i.Definition }, textCodec()),
			wire.Optional("unit", func(i *Indicator) *Text { return &i.Unit }, textCodec()),
			wire.Optional("direction", func(i *Indicator) *Direction { return &i.Direction }, optionalWords(directionWords()...)),
			wire.Required("formula", func(i *Indicator) *Formula { return &i.Formula }, formula),
			wire.Optional("sources", func(i *Indicator) *[]Citation { return &i.Sources }, sources),
		)),
		check: wire.Named("check", "check (核查)", wire.Object(
			wire.Required("id", func(c *Check) *CheckID { return &c.ID }, wire.String[CheckID]()),
			wire.Required("name", func(c *Check) *Text { return &c.Name }, textCodec()),
			wire.Optional("definition", func(c *Check) *Text { return &c.Definition }, textCodec()),
			wire.Required("left", func(c *Check) *Formula { return &c.Left }, formula),
			wire.Required("relation", func(c *Check) *Relation { return &c.Relation }, wire.Words(relationWords()...)),
			wire.Required("right", func(c *Check) *Formula { return &c.Right }, formula),
			wire.Optional("tolerance", func(c *Check) *Number { return &c.Tolerance }, number),
			wire.Required("severity", func(c *Check) *Severity { return &c.Severity }, wire.Words(severityWords()...)),
			wire.Optional("sources", func(c *Check) *[]Citation { return &c.Sources }, sources),
		)),
	}
}
