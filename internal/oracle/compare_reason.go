package oracle

import (
	"fmt"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// reason compares code, arguments and details, whatever the words.
func (c *comparer) reason(field string, got indicators.Reason, want Reason) {
	is(c, field, got.Code, want.Code)
	if len(got.Arguments) != len(want.Arguments) {
		c.differ(field+" "+string(want.Code), names(got.Arguments), wanted(want.Arguments))
		return
	}
	for i, a := range got.Arguments {
		c.argument(field, got.Code, a, want.Arguments[i])
	}
	details := slices.DeleteFunc(slices.Clone(got.Details), saysRange)
	if len(details) != len(want.Details) {
		c.differ("details of the "+field, codes(details), wantedCodes(want.Details))
		return
	}
	for i, d := range details {
		c.reason("detail of the "+field, d, want.Details[i])
	}
}

// saysRange reports whether a detail says what the range is, which the oracle leaves to the range itself.
func saysRange(r indicators.Reason) bool {
	return r.Code == indicators.ReasonRange || r.Code == indicators.ReasonRangeCrosses
}

func (c *comparer) argument(field string, code indicators.ReasonCode, got indicators.Argument, want Argument) {
	if got.Name != want.Name || got.Kind != want.Kind {
		c.differ(field+" "+string(code), got.Name, want.Name)
		return
	}
	c.agree(true)
	switch {
	case want.Unstated && got.Kind == indicators.TextArgument:
		if got.Text.Zh == "" || got.Text.En == "" {
			c.differ(field+" "+string(code)+", "+got.Name, got.Text, "words in both languages")
		}
	case want.Unstated:
	case got.Kind == indicators.TextArgument:
		if got.Text != want.Text {
			c.differ(field+" "+string(code)+", "+got.Name, got.Text, want.Text)
		}
		c.agree(true)
	default:
		c.number(field+" "+string(code)+", "+got.Name, got.Number, want.Number)
		if got.Unit != want.Unit {
			c.differ(field+" "+string(code)+", unit of "+got.Name, got.Unit, want.Unit)
		}
	}
}

func names(arguments []indicators.Argument) []string {
	list := make([]string, len(arguments))
	for i, a := range arguments {
		list[i] = a.Name
	}
	return list
}

func wanted(arguments []Argument) []string {
	list := make([]string, len(arguments))
	for i, a := range arguments {
		list[i] = a.Name
	}
	return list
}

func codes(reasons []indicators.Reason) []indicators.ReasonCode {
	list := make([]indicators.ReasonCode, len(reasons))
	for i, r := range reasons {
		list[i] = r.Code
	}
	return list
}

func wantedCodes(reasons []Reason) []indicators.ReasonCode {
	list := make([]indicators.ReasonCode, len(reasons))
	for i, r := range reasons {
		list[i] = r.Code
	}
	return list
}

// calculation compares how an indicator, or one side of a check, was worked out; nil is none.
func (c *comparer) calculation(field string, got indicators.Calculation, want *Calculation) {
	if want == nil {
		if !got.Formula.IsZero() || got.Status != 0 {
			c.differ(field, got.Status, "none")
		}
		return
	}
	is(c, field+", indicator", got.Indicator, want.Indicator)
	is(c, field+", name", got.Name, want.Name)
	if want.Indicator != "" {
		is(c, field+", unit", got.Unit, want.Unit)
	}
	is(c, field+", status", got.Status, want.Status)
	if got.Status == indicators.Calculated && want.Value != nil {
		c.number(field+", value", got.Value, want.Value)
		c.interval(field+", range", got.Range, want.Range)
	}
	if !got.Formula.Equal(want.Formula) {
		c.differ(field+", formula", got.Formula, want.Formula)
	}
	c.agree(true)
	c.observations(field+", observations", got.Observations, want.Observations)
	list(c, field+", names", got.Names, want.Names)
}

func (c *comparer) observations(field string, got, want []indicators.Observation) {
	if len(got) != len(want) {
		c.differ(field, fmt.Sprint(len(got), " of them"), len(want))
		return
	}
	for i, o := range got {
		if o.Measure != want[i].Measure || o.Lag != want[i].Lag || !o.Value.Equal(want[i].Value) {
			c.differ(field, fmt.Sprint(o.Measure, o.Lag, o.Value), fmt.Sprint(want[i].Measure, want[i].Lag, want[i].Value))
		}
		c.agree(true) // which figure
		c.agree(true) // what was reported, with its evidence
	}
}
