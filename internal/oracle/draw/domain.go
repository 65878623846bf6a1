package draw

import (
	"encoding/json"
	"errors"
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// The names of the rules that [Domain] offers.
const (
	MonotoneRule = "test.saturating" // never earns less for a larger number, and says so
	WildRule     = "test.teeth"
	FailingRule  = "test.failing" // fails below 0, and gives more than all from 30 on
)

// Domain offers an extension declared monotone, one that is not, and one that fails.
func Domain() indicators.Domain {
	return indicators.Domain{Name: "test", Extensions: []indicators.Extension{
		{Name: MonotoneRule, Direction: indicators.HigherIsBetter, Compile: func(params json.RawMessage) (indicators.ExtensionFunc, error) {
			var half indicators.Number
			if err := json.Unmarshal(params, &half); err != nil || half.Sign() <= 0 {
				return nil, errors.New("give the number that earns half")
			}
			return func(x indicators.Number) (indicators.Number, error) {
				return limited(saturating(x.Rat(), half.Rat()))
			}, nil
		}},
		{Name: WildRule, Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) {
			return func(x indicators.Number) (indicators.Number, error) { return limited(teeth(x.Rat())) }, nil
		}},
		{Name: FailingRule, Compile: func(json.RawMessage) (indicators.ExtensionFunc, error) {
			return func(x indicators.Number) (indicators.Number, error) {
				if x.Sign() < 0 {
					return indicators.Number{}, errors.New("only numbers from 0 on")
				}
				return limited(new(big.Rat).Quo(x.Rat(), big.NewRat(30, 1)))
			}, nil
		}},
	}}
}

// limited is a share of at most 24 decimals, so that it is within the limits of what enters: one that failed for its digits alone
// would break the promise of a monotone extension, to accept all between two numbers that it accepts.
func limited(share *big.Rat) (indicators.Number, error) {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)
	cut := new(big.Int).Mul(share.Num(), unit)
	return indicators.ParseNumber(new(big.Rat).SetFrac(cut.Div(cut, share.Denom()), unit).RatString())
}

// saturating is x ÷ (x + half) above 0.
func saturating(x, half *big.Rat) *big.Rat {
	if x.Sign() <= 0 {
		return new(big.Rat)
	}
	return new(big.Rat).Quo(x, new(big.Rat).Add(x, half))
}

// teeth is the part of x ÷ 7 behind the point.
func teeth(x *big.Rat) *big.Rat {
	seventh := new(big.Rat).Quo(x, big.NewRat(7, 1))
	floor := new(big.Int).Div(seventh.Num(), seventh.Denom())
	return seventh.Sub(seventh, new(big.Rat).SetInt(floor))
}
