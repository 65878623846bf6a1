package conformance

import (
	"encoding/json"
	"errors"
	"math/big"

	"github.com/wenming-go/wenming/indicators"
)

// Domain returns the domain that the cases are compiled with. It defines nothing, and offers the extensions that cases name; README.md
// says mathematically what each earns.
func Domain() indicators.Domain {
	extension := func(name string, direction indicators.Direction, earn indicators.ExtensionFunc) indicators.Extension {
		return indicators.Extension{Name: name, Direction: direction, Compile: fixed(earn)}
	}
	return indicators.Domain{Name: "conformance", Extensions: []indicators.Extension{
		extension("conformance.double", indicators.HigherIsBetter, double),
		extension("conformance.falling", indicators.LowerIsBetter, falling),
		extension("conformance.exactly_fifty", indicators.Undirected, exactlyFifty),
		extension("conformance.failing", indicators.Undirected, failing),
		extension("conformance.outside", indicators.HigherIsBetter, outside),
		{Name: "conformance.step", Direction: indicators.HigherIsBetter, Compile: step},
	}}
}

// fixed is an extension without parameters.
func fixed(earn indicators.ExtensionFunc) func(json.RawMessage) (indicators.ExtensionFunc, error) {
	return func(params json.RawMessage) (indicators.ExtensionFunc, error) {
		if string(params) != "null" {
			return nil, errors.New("this rule has no parameters")
		}
		return earn, nil
	}
}

// double earns x ÷ 50, from 0 to 1.
func double(x indicators.Number) (indicators.Number, error) {
	share := x.Rat()
	return clamped(share.Quo(share, big.NewRat(50, 1)))
}

// falling earns 1 − x ÷ 100, from 0 to 1.
func falling(x indicators.Number) (indicators.Number, error) {
	share := x.Rat()
	share.Quo(share, big.NewRat(100, 1))
	return clamped(share.Sub(big.NewRat(1, 1), share))
}

// exactlyFifty earns all at 50 and nothing elsewhere, so it is not monotone.
func exactlyFifty(x indicators.Number) (indicators.Number, error) {
	if x.Equal(indicators.Whole(50)) {
		return indicators.Whole(1), nil
	}
	return indicators.Whole(0), nil
}

// failing scores nothing.
func failing(indicators.Number) (indicators.Number, error) {
	return indicators.Number{}, errors.New("this rule scores nothing")
}

// outside earns x itself, which is a share only from 0 to 1.
func outside(x indicators.Number) (indicators.Number, error) { return x, nil }

// step earns all from the number on that its parameters give as {"at": "60"}.
func step(params json.RawMessage) (indicators.ExtensionFunc, error) {
	var given map[string]indicators.Number
	if err := json.Unmarshal(params, &given); err != nil {
		return nil, err
	}
	at, found := given["at"]
	if !found || len(given) != 1 {
		return nil, errors.New(`give {"at": a number} and nothing else`)
	}
	return func(x indicators.Number) (indicators.Number, error) {
		if x.Cmp(at) >= 0 {
			return indicators.Whole(1), nil
		}
		return indicators.Whole(0), nil
	}, nil
}

// clamped is the share itself from 0 to 1, and the nearer of the two beyond. One that is no fraction of numbers of 34 digits is an
// error, since nothing may be rounded.
func clamped(share *big.Rat) (indicators.Number, error) {
	switch {
	case share.Sign() <= 0:
		return indicators.Whole(0), nil
	case share.Cmp(big.NewRat(1, 1)) >= 0:
		return indicators.Whole(1), nil
	default:
		return indicators.ParseNumber(share.RatString())
	}
}
