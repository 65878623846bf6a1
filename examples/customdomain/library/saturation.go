package library

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/wenming-go/wenming/indicators"
)

// SaturationName is the name of the rule library.saturation (饱和计分), which earns the share x ÷ (x + half) of the marks: nothing
// at 0, half of them at half, ever more slowly beyond, and never all. No built-in rule is curved like that.
//
// Its parameters are {"half": "4"}, a number above 0. It scores indicators of 0 or more; below 0 the criterion is undefined.
const SaturationName = "library.saturation"

// Saturation returns the rule for a framework. A half of 0 or less is refused by [indicators.Compile].
func Saturation(half indicators.Number) indicators.ExtensionRule {
	return indicators.ExtensionRule{Name: SaturationName, Params: fmt.Appendf(nil, `{"half":%q}`, half)}
}

// saturation offers the rule. It never falls as x grows, and says so: that is what gives its scores a range.
func saturation() indicators.Extension {
	return indicators.Extension{Name: SaturationName, Direction: indicators.HigherIsBetter, Compile: compileSaturation}
}

// compileSaturation runs once per criterion, when the framework is compiled, so that wrong parameters are found before any figure.
func compileSaturation(params json.RawMessage) (indicators.ExtensionFunc, error) {
	half, err := decodeHalf(params)
	if err != nil {
		return nil, err
	}
	if half.Sign() <= 0 {
		return nil, fmt.Errorf("half is %s; give a number above 0", half)
	}
	return func(x indicators.Number) (indicators.Number, error) { return saturate(x, half) }, nil
}

// decodeHalf reads {"half": number} and nothing else. Text that is not JSON, and members given twice, are refused before it is asked. It
// reads a map rather than a struct, because a struct would take "HALF" for half.
func decodeHalf(params json.RawMessage) (indicators.Number, error) {
	var half indicators.Number
	var members map[string]json.RawMessage
	if err := json.Unmarshal(params, &members); err != nil {
		return half, errors.New(`the parameters are not an object; give {"half": "4"}`)
	}
	for _, member := range slices.Sorted(maps.Keys(members)) {
		if member != "half" {
			return half, fmt.Errorf("the member %q is not known; the only one is half", member)
		}
	}
	text, ok := members["half"]
	if !ok {
		return half, errors.New(`half is missing; give the number that earns half of the marks, {"half": "4"}`)
	}
	if err := half.UnmarshalJSON(text); err != nil {
		return half, fmt.Errorf("half: %w", err)
	}
	return half, nil
}

// saturate returns x ÷ (x + half), exactly.
func saturate(x, half indicators.Number) (indicators.Number, error) {
	if x.Sign() < 0 {
		return indicators.Number{}, fmt.Errorf("%s is below 0; %s scores indicators of 0 or more", x, SaturationName)
	}
	return x.Quo(x.Add(half))
}
