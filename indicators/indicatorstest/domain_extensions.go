package indicatorstest

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/wenming-go/wenming/indicators"
)

// extensions tries every extension with the parameters that were given for it.
func (d *domainTrial) extensions() {
	d.t.Helper()
	known := map[string]bool{}
	for _, e := range d.domain.Extensions {
		known[e.Name] = true
		tried := false
		for _, rule := range d.settings.rules {
			if rule.Name == e.Name {
				d.extension(e, rule.Params, true)
				tried = true
			}
		}
		if !tried {
			d.extension(e, json.RawMessage("null"), false)
		}
	}
	for _, rule := range d.settings.rules {
		if !known[rule.Name] {
			d.t.Errorf("extensions: Rules names %q, which the domain does not offer", rule.Name)
		}
	}
}

// extension tries one extension with parameters.
func (d *domainTrial) extension(e indicators.Extension, params json.RawMessage, given bool) {
	d.t.Helper()
	if e.Compile == nil {
		d.t.Errorf("extensions: %s has no Compile", e.Name)
		return
	}
	if len(params) == 0 {
		params = json.RawMessage("null")
	}
	before := string(params)
	function, err := compileExtension(e, params)
	switch {
	case err != nil && given:
		d.t.Errorf("extensions: %s refuses the parameters %s: %v", e.Name, before, err)
		return
	case err != nil:
		d.t.Errorf("extensions: %s needs parameters (%v); give some by Rules", e.Name, err)
		return
	case string(params) != before:
		d.t.Errorf("extensions: %s changes its parameters from %s to %s", e.Name, before, params)
		return
	}
	again, err := compileExtension(e, json.RawMessage(before))
	if err != nil {
		d.t.Errorf("extensions: %s refuses the parameters %s the second time: %v", e.Name, before, err)
		return
	}
	d.shares(e, before, function, again)
}

// shares sees what the function gives for numbers of every size, in ascending order.
func (d *domainTrial) shares(e indicators.Extension, params string, function, again indicators.ExtensionFunc) {
	d.t.Helper()
	numbers := d.ascending()
	first := make([]earned, len(numbers))
	for i, x := range numbers {
		first[i] = call(function, x)
		if share := first[i]; share.panicked {
			d.t.Errorf("extensions: %s with %s panics at %s: %v", e.Name, params, x, share.err)
			return
		} else if share.err == nil && (share.share.Sign() < 0 || share.share.Cmp(indicators.Whole(1)) > 0) {
			d.t.Errorf("extensions: %s with %s gives the share %s at %s; shares lie from 0 to 1", e.Name, params, share.share, x)
			return
		}
	}
	if i, same := d.samePlaces(first, function, again, numbers); !same {
		d.t.Errorf("extensions: %s with %s is no pure function: at %s it gives %s once and something else another time", e.Name, params, numbers[i], first[i])
		return
	}
	if !slices.ContainsFunc(first, func(share earned) bool { return share.err == nil }) {
		d.t.Errorf("extensions: %s with %s scores nothing: it returns an error for each of %d numbers, at %s %v", e.Name, params, len(numbers), numbers[0], first[0].err)
		return
	}
	d.monotone(e, params, numbers, first)
}

// earned is what an extension gives for a number.
type earned struct {
	share    indicators.Number
	err      error
	panicked bool
}

func (e earned) String() string {
	if e.err != nil {
		return "the error " + e.err.Error()
	}
	return e.share.String()
}

func (e earned) equal(other earned) bool {
	return (e.err == nil) == (other.err == nil) && e.share.Equal(other.share)
}

func call(function indicators.ExtensionFunc, x indicators.Number) (result earned) {
	defer func() {
		if value := recover(); value != nil {
			result = earned{err: fmt.Errorf("%v", value), panicked: true}
		}
	}()
	share, err := function(x)
	if err != nil {
		return earned{err: err}
	}
	return earned{share: share}
}

// samePlaces calls the function again, backwards, compiled again, and from many goroutines, and returns where something else came out.
func (d *domainTrial) samePlaces(first []earned, function, again indicators.ExtensionFunc, numbers []indicators.Number) (int, bool) {
	const goroutines = 4
	for i := len(numbers) - 1; i >= 0; i-- {
		if !call(function, numbers[i]).equal(first[i]) || !call(again, numbers[i]).equal(first[i]) {
			return i, false
		}
	}
	places := make([]int, goroutines)
	var group sync.WaitGroup
	for g := range goroutines {
		places[g] = -1
		group.Go(func() {
			for i, x := range numbers {
				if !call(function, x).equal(first[i]) {
					places[g] = i
				}
			}
		})
	}
	group.Wait()
	for _, i := range places {
		if i >= 0 {
			return i, false
		}
	}
	return 0, true
}

// monotone sees that the shares run as the extension declares, and that what it scores has no gaps.
func (d *domainTrial) monotone(e indicators.Extension, params string, numbers []indicators.Number, shares []earned) {
	d.t.Helper()
	if e.Direction == indicators.Undirected {
		return
	}
	last := -1
	for i, share := range shares {
		if share.err != nil {
			continue
		}
		if last >= 0 {
			c := share.share.Cmp(shares[last].share)
			if c < 0 && e.Direction == indicators.HigherIsBetter || c > 0 && e.Direction == indicators.LowerIsBetter {
				d.t.Errorf("extensions: %s with %s declares the direction %q and gives %s at %s but %s at %s; declare none, or ranges are wrong",
					e.Name, params, e.Direction, shares[last].share, numbers[last], share.share, numbers[i])
				return
			}
			if last < i-1 {
				d.t.Errorf("extensions: %s with %s declares the direction %q and scores %s and %s but not %s between them: %v",
					e.Name, params, e.Direction, numbers[last], numbers[i], numbers[i-1], shares[i-1].err)
				return
			}
		}
		last = i
	}
}

// ascending are numbers of every size: large and small, whole and not, every whole percent, and some that the seed decides.
func (d *domainTrial) ascending() []indicators.Number {
	const drawn = 40
	var numbers []indicators.Number
	for _, text := range []string{
		"-1000000000", "-1000", "-100", "-10", "-2.5", "-1", "-1/3", "-0.001", "0", "0.000001", "0.001", "0.01", "0.1", "1/7", "0.25", "1/3", "0.5", "0.75", "0.99",
	} {
		numbers = append(numbers, indicators.MustNumber(text))
	}
	for percent := range int64(120) {
		numbers = append(numbers, indicators.Whole(percent+1), indicators.Whole(percent+1).Add(half()))
	}
	for _, text := range []string{"150", "365", "500", "1000", "10000", "43440.5", "1000000", "1000000000"} {
		numbers = append(numbers, indicators.MustNumber(text))
	}
	rng := rand.New(rand.NewPCG(d.settings.seed, 0x657874))
	for i := range drawn {
		scale := []int64{1, 10, 1_000, 100_000}[i%4]
		numbers = append(numbers, indicators.Whole(rng.Int64N(2_000_000*scale)-500_000*scale).Mul(indicators.MustNumber("0.001")))
	}
	slices.SortFunc(numbers, indicators.Number.Cmp)
	return slices.CompactFunc(numbers, indicators.Number.Equal)
}

// compileExtension compiles an extension; a panic is an error, and so is a function that is not there.
func compileExtension(e indicators.Extension, params json.RawMessage) (function indicators.ExtensionFunc, err error) {
	defer func() {
		if value := recover(); value != nil {
			function, err = nil, fmt.Errorf("it panics: %v", value)
		}
	}()
	if function, err = e.Compile(params); err == nil && function == nil {
		err = errors.New("it returns no function")
	}
	return function, err
}
