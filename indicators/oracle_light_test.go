package indicators_test

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

// oracle works scores out a second time, at the point only, with big.Rat and nothing of the engine's.
type oracle struct {
	values     map[oracleKey]*big.Rat // of figures that have a number
	excluded   map[oracleKey]bool     // not applicable
	indicators map[indicators.IndicatorID][]oracleTerm
	nodes      map[indicators.NodeID]indicators.Node
	plan       indicators.RoundingPlan
	sanctions  []indicators.Sanction
	root       indicators.NodeID
	results    map[indicators.NodeID]oracleResult
}

type oracleKey struct {
	measure indicators.MeasureID
	lag     int
}

// oracleResult is what a node comes to. score and available have a meaning where status is scored or vetoed.
type oracleResult struct {
	status           indicators.Status
	score, available *big.Rat
}

func (r oracleResult) counts() bool {
	return r.status == indicators.StatusScored || r.status == indicators.StatusVetoed
}

// oracleTerm is a term of a formula as its JSON has it.
type oracleTerm struct {
	Factor      *string
	Numerator   []oraclePart
	Denominator []oraclePart
}

type oraclePart struct {
	Measure  indicators.MeasureID
	Lag      int
	Times    *string
	Constant *string
}

func newOracle(t testing.TB, f indicators.Framework, list indicators.Observations) *oracle {
	t.Helper()
	o := &oracle{
		values: map[oracleKey]*big.Rat{}, excluded: map[oracleKey]bool{}, indicators: map[indicators.IndicatorID][]oracleTerm{},
		nodes: nodesOf(f.Root, map[indicators.NodeID]indicators.Node{}), plan: f.Rounding, sanctions: f.Sanctions, root: f.Root.ID,
		results: map[indicators.NodeID]oracleResult{},
	}
	for _, i := range f.Indicators {
		data, err := i.Formula.MarshalJSON()
		require.NoError(t, err)
		var terms []oracleTerm
		require.NoError(t, json.Unmarshal(data, &terms))
		o.indicators[i.ID] = terms
	}
	for _, x := range list {
		key := oracleKey{x.Measure, x.Lag}
		if n, ok := x.Value.Number(); ok {
			o.values[key] = n.Rat()
		}
		o.excluded[key] = x.Value.Status() == indicators.NotApplicable
	}
	return o
}

func rat(text *string, otherwise int64) *big.Rat {
	if text == nil {
		return big.NewRat(otherwise, 1)
	}
	r, ok := new(big.Rat).SetString(*text)
	if !ok {
		panic(*text)
	}
	return r
}

// indicator returns the number, or the status that stands in its way.
func (o *oracle) indicator(id indicators.IndicatorID) (*big.Rat, indicators.Status) {
	missing, zero := false, false
	sum := new(big.Rat)
	for _, t := range o.indicators[id] {
		for _, p := range append(append([]oraclePart(nil), t.Numerator...), t.Denominator...) {
			key := oracleKey{p.Measure, p.Lag}
			if o.excluded[key] {
				return nil, indicators.StatusExcluded
			}
			missing = missing || p.Constant == nil && o.values[key] == nil
		}
		if missing {
			continue
		}
		numerator, denominator := o.affine(t.Numerator), big.NewRat(1, 1)
		if t.Denominator != nil {
			denominator = o.affine(t.Denominator)
		}
		if denominator.Sign() == 0 {
			zero = true
			continue
		}
		sum.Add(sum, numerator.Quo(numerator, denominator).Mul(numerator, rat(t.Factor, 1)))
	}
	switch {
	case missing:
		return nil, indicators.StatusIncomplete
	case zero:
		return nil, indicators.StatusUndefined
	}
	return sum, 0
}

func (o *oracle) affine(parts []oraclePart) *big.Rat {
	sum := new(big.Rat)
	for _, p := range parts {
		if p.Constant != nil {
			sum.Add(sum, rat(p.Constant, 0))
			continue
		}
		sum.Add(sum, new(big.Rat).Mul(rat(p.Times, 1), o.values[oracleKey{p.Measure, p.Lag}]))
	}
	return sum
}

// node returns what a node comes to, rounded, vetoed and with its missing-data policy applied.
func (o *oracle) node(id indicators.NodeID) oracleResult {
	if r, ok := o.results[id]; ok {
		return r
	}
	n := o.nodes[id]
	var r oracleResult
	if n.Rule != nil {
		r = o.criterion(n)
	} else {
		r = o.section(n)
	}
	if r.status != indicators.StatusExcluded && len(n.Preconditions) > 0 {
		switch o.condition(indicators.AllOf(n.Preconditions), "") {
		case indicators.Fails:
			r.status, r.score = indicators.StatusVetoed, new(big.Rat)
		case indicators.Undecided:
			if r.status == indicators.StatusScored {
				r.status = indicators.StatusIncomplete
			}
		case indicators.Holds:
		}
	}
	if r.status == indicators.StatusIncomplete || r.status == indicators.StatusUndefined {
		switch n.Missing {
		case indicators.Exclude:
			r.status = indicators.StatusExcluded
		case indicators.CountAsZero:
			r.status, r.score = indicators.StatusScored, new(big.Rat)
		case indicators.Block:
		}
	}
	o.results[id] = r
	return r
}

func (o *oracle) criterion(n indicators.Node) oracleResult {
	marks, _ := n.Marks.Number()
	r := oracleResult{available: marks.Rat()}
	read := map[indicators.IndicatorID]bool{}
	ownOnly := collectIndicators(n.Rule, n.Indicator, read)
	status := indicators.StatusIncomplete
	for id := range read {
		switch _, s := o.indicator(id); s {
		case indicators.StatusExcluded:
			r.status = s
			return r
		case indicators.StatusUndefined:
			status = s
		case indicators.StatusIncomplete, indicators.StatusScored, indicators.StatusAssessed, indicators.StatusVetoed:
		}
	}
	if ownOnly {
		if _, s := o.indicator(n.Indicator); s != 0 {
			r.status = s
			return r
		}
	}
	score, ok := o.rule(n.Rule, n.Indicator, r.available)
	if !ok {
		r.status = status
		return r
	}
	r.status, r.score = indicators.StatusScored, roundRat(score, o.rounding(n))
	return r
}

func (o *oracle) rounding(n indicators.Node) indicators.Rounding {
	switch {
	case n.Rounding.Mode != 0:
		return n.Rounding
	case n.ID == o.root && o.plan.Total.Mode != 0:
		return o.plan.Total
	case n.Rule != nil:
		return o.plan.Criteria
	default:
		return o.plan.Sections
	}
}

func roundRat(x *big.Rat, r indicators.Rounding) *big.Rat {
	if !rounds(r) {
		return x
	}
	scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(r.Places)), nil))
	scaled := new(big.Rat).Mul(x, scale)
	sign := int64(scaled.Sign())
	scaled.Abs(scaled)
	quotient, rest := new(big.Int).QuoRem(scaled.Num(), scaled.Denom(), new(big.Int))
	half := rest.Lsh(rest, 1).Cmp(scaled.Denom())
	if up := half > 0 || half == 0 && (r.Mode == indicators.HalfUp || quotient.Bit(0) == 1); up && r.Mode != indicators.Down {
		quotient.Add(quotient, big.NewInt(1))
	}
	rounded := new(big.Rat).SetInt(quotient.Mul(quotient, big.NewInt(sign)))
	return rounded.Quo(rounded, scale)
}

func (o *oracle) section(n indicators.Node) oracleResult {
	var counted []oracleResult
	var weights []*big.Rat
	blocked := false
	r := oracleResult{available: new(big.Rat), score: new(big.Rat)}
	for _, child := range n.Children {
		c := o.node(child.ID)
		if c.status == indicators.StatusExcluded {
			continue
		}
		r.available.Add(r.available, c.available)
		if !c.counts() {
			blocked = true
			continue
		}
		r.score.Add(r.score, c.score)
		counted, weights = append(counted, c), append(weights, child.Weight.Rat())
	}
	if n.Cap != nil && r.available.Cmp(n.Cap.Rat()) > 0 {
		r.available = n.Cap.Rat()
	}
	if marks, ok := n.Marks.Number(); ok && n.Combine != indicators.BySum {
		r.available = marks.Rat()
	}
	switch {
	case blocked:
		r.status = indicators.StatusIncomplete
		return r
	case len(counted) == 0:
		r.status = indicators.StatusExcluded
		return r
	case n.Combine == indicators.BySum:
		if n.Cap != nil && r.score.Cmp(n.Cap.Rat()) > 0 {
			r.score = n.Cap.Rat()
		}
	default:
		r.score = new(big.Rat).Mul(oracleMean(n.Combine, counted, weights), r.available)
	}
	r.status = indicators.StatusScored
	if n.ID == o.root && !o.deduct(&r) {
		return r
	}
	r.score = roundRat(r.score, o.rounding(n))
	return r
}

// deduct takes the marks of sanctions off the total; false where one that takes off marks cannot be decided.
func (o *oracle) deduct(r *oracleResult) bool {
	for _, s := range o.sanctions {
		if s.Deduct.IsZero() {
			continue
		}
		switch o.condition(indicators.AllOf(s.When), "") {
		case indicators.Holds:
			r.score = new(big.Rat).Sub(r.score, s.Deduct.Rat())
		case indicators.Undecided:
			r.status = indicators.StatusIncomplete
		case indicators.Fails:
		}
	}
	if r.score.Sign() < 0 {
		r.score = new(big.Rat)
	}
	return r.status == indicators.StatusScored
}

func oracleMean(c indicators.Combination, counted []oracleResult, weights []*big.Rat) *big.Rat {
	sum, total := new(big.Rat), new(big.Rat)
	for i, r := range counted {
		rate := new(big.Rat).Quo(r.score, r.available)
		total.Add(total, weights[i])
		switch {
		case c == indicators.ByWeightedMean:
			sum.Add(sum, rate.Mul(rate, weights[i]))
		case rate.Sign() == 0:
			return new(big.Rat)
		default:
			sum.Add(sum, rate.Quo(weights[i], rate))
		}
	}
	if c == indicators.ByWeightedMean {
		return sum.Quo(sum, total)
	}
	return total.Quo(total, sum)
}

// The engine and the oracle agree on status and score of every node.
func TestEngineAgreesWithOracle(t *testing.T) {
	t.Parallel()
	options := everything()
	options.unmarked, options.extensions, options.irrational = false, false, false
	statuses := map[indicators.Status]int{}
	for seed := range uint64(1200) {
		f, e := generated(t, seed, options)
		if conditionsOnNodes(f.Root) || slices.ContainsFunc(f.Sanctions, func(s indicators.Sanction) bool { return readsNodes(s.When) }) {
			continue // what ranges of unfinished nodes decide is not the point's business
		}
		rng := rand.New(rand.NewPCG(seed, 12))
		list := figures(rng, f.Measures, usualFigures())
		card, o := evaluate(t, e, list), newOracle(t, f, list)
		requireConsequences(t, f, card, o)
		for r := range card.All() {
			want := o.node(r.ID)
			require.Equal(t, want.status.String(), r.Status.String(), "seed %d, node %s: %s", seed, r.ID, r.Reason().Text(indicators.English))
			statuses[r.Status]++
			if !want.counts() {
				continue
			}
			require.Equal(t, want.score.RatString(), r.Score.Rat().RatString(), "seed %d, node %s", seed, r.ID)
			if want.status == indicators.StatusScored {
				require.Equal(t, want.available.RatString(), r.Available.Rat().RatString(), "seed %d, node %s", seed, r.ID)
			}
		}
	}
	t.Log(statuses)
	for _, s := range []indicators.Status{indicators.StatusScored, indicators.StatusIncomplete, indicators.StatusExcluded, indicators.StatusVetoed, indicators.StatusUndefined} {
		require.Positive(t, statuses[s], s)
	}
}
