package validate

import (
	"fmt"
	"reflect"

	"github.com/go-playground/validator/v10"

	"github.com/wenming-go/wenming/indicators"
)

const (
	atMostTag   = "atmost"
	requiredTag = "required"
	// faultTag is no tag that can be written: it marks figures that carry a problem.
	faultTag = "\x00fault"
)

// figureTag is a tag that judges the point of one figure.
type figureTag struct {
	name string
	// fault says what is wrong with the number, "" where nothing is.
	fault func(indicators.Number) string
	hint  string
}

func figureTags() []figureTag {
	return []figureTag{
		{"count", countFault, "report a whole number of 0 or more; leave the field out where nothing was counted"},
		{"amount", amountFault, "report 0 or more; leave the field out where nothing was measured"},
		{"positive", positiveFault, "report a number above 0; leave the field out where nothing was measured"},
		{"percentage", percentageFault, "report a percentage from 0 to 100, as 24.4 and not 0.244"},
	}
}

func countFault(n indicators.Number) string {
	if n.Sign() >= 0 && !n.Rat().IsInt() {
		return "is not a whole number"
	}
	return amountFault(n)
}

func amountFault(n indicators.Number) string {
	if n.Sign() < 0 {
		return "is below 0"
	}
	return ""
}

func positiveFault(n indicators.Number) string {
	if n.Sign() <= 0 {
		return "is not above 0"
	}
	return ""
}

func percentageFault(n indicators.Number) string {
	if n.Cmp(indicators.Whole(100)) > 0 {
		return "is above 100"
	}
	return amountFault(n)
}

// newInstance makes the engine with the tags for figures.
func newInstance() (*validator.Validate, error) {
	engine := validator.New(validator.WithRequiredStructEnabled())
	for _, tag := range figureTags() {
		judge := func(field validator.FieldLevel) bool {
			v, ok := figure(field.Field())
			if !ok {
				return false
			}
			n, reported := v.Number()
			return !reported || tag.fault(n) == ""
		}
		if err := engine.RegisterValidation(tag.name, judge, true); err != nil {
			return nil, fmt.Errorf("registering the tag %s: %w", tag.name, err)
		}
	}
	if err := engine.RegisterValidation(atMostTag, canBeAtMost, true); err != nil {
		return nil, fmt.Errorf("registering the tag %s: %w", atMostTag, err)
	}
	engine.RegisterStructValidation(reportFault, indicators.Value{})
	return engine, nil
}

// reportFault reports a figure that carries a problem. It runs on every figure whose tags hold, tagged or not.
func reportFault(level validator.StructLevel) {
	if v, ok := figure(level.Current()); ok && v.Err() != nil {
		level.ReportError(level.Current().Interface(), "", "", faultTag, "")
	}
}

func canBeAtMost(field validator.FieldLevel) bool {
	v, ok := figure(field.Field())
	if !ok {
		return false
	}
	other, ok := sibling(field.Parent(), field.Param())
	return ok && possiblyAtMost(v, other)
}

// sibling returns the figure of another field of the struct that holds the field, and false where there is none of that name
// and type.
func sibling(parent reflect.Value, name string) (indicators.Value, bool) {
	parent = settle(parent)
	if parent.Kind() != reflect.Struct {
		return indicators.Value{}, false
	}
	described, ok := parent.Type().FieldByName(name)
	if !ok || !described.IsExported() {
		return indicators.Value{}, false
	}
	field, err := parent.FieldByIndexErr(described.Index)
	if err != nil {
		// An embedded pointer on the way is nil, so nothing is reported there.
		return indicators.Value{}, true
	}
	return figure(field)
}

// possiblyAtMost reports whether some number in v's range is at most some number in other's. Figures that are not there
// contradict nothing.
func possiblyAtMost(v, other indicators.Value) bool {
	low, high := v.Range(), other.Range()
	if !low.Known() || !high.Known() {
		return true
	}
	if c := low.Low().Cmp(high.High()); c != 0 {
		return c < 0
	}
	return !low.LowOpen() && !high.HighOpen()
}

// figure returns the figure a field holds. A nil pointer to a figure is a missing one; other types hold none.
func figure(field reflect.Value) (indicators.Value, bool) {
	if field.Kind() == reflect.Pointer && field.IsNil() {
		return indicators.Value{}, field.Type().Elem() == reflect.TypeFor[indicators.Value]()
	}
	field = settle(field)
	if !field.IsValid() || !field.CanInterface() {
		return indicators.Value{}, false
	}
	v, ok := field.Interface().(indicators.Value)
	return v, ok
}

// settle follows pointers and interfaces to what they hold; the zero reflect.Value where that is nothing.
func settle(value reflect.Value) reflect.Value {
	for value.Kind() == reflect.Pointer || value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	return value
}
