package indicatorstest_test

import (
	"encoding/json"
	"errors"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/indicators/indicatorstest"
)

// townDomain is a sound domain with a rule of its own, which needs a parameter.
func townDomain() indicators.Domain {
	return indicators.Domain{Name: "town", Definitions: definitions(), Extensions: []indicators.Extension{{
		Name: "town.saturation", Direction: indicators.HigherIsBetter,
		Compile: func(params json.RawMessage) (indicators.ExtensionFunc, error) {
			var half indicators.Number
			if err := json.Unmarshal(params, &half); err != nil || half.Sign() <= 0 {
				return nil, errors.New("give the number that earns half")
			}
			return func(x indicators.Number) (indicators.Number, error) {
				if x.Sign() <= 0 {
					return indicators.Whole(0), nil
				}
				return x.Quo(x.Add(half))
			}, nil
		},
	}}}
}

func four() indicatorstest.Option {
	return indicatorstest.Rules(indicators.ExtensionRule{Name: "town.saturation", Params: json.RawMessage(`"4"`)})
}

func TestASoundDomainPasses(t *testing.T) {
	t.Parallel()
	r := &recorder{}
	indicatorstest.TestDomain(r, townDomain(), four())
	require.Empty(t, r.messages, "%s", r)
}

// rule gives the sound domain another function for its rule.
func rule(direction indicators.Direction, function indicators.ExtensionFunc) indicators.Domain {
	d := townDomain()
	d.Extensions[0].Direction = direction
	d.Extensions[0].Compile = func(json.RawMessage) (indicators.ExtensionFunc, error) { return function, nil }
	return d
}

func TestFaultsOfDomainsAreFound(t *testing.T) {
	t.Parallel()
	var calls atomic.Int64
	for _, c := range []struct {
		name  string
		plant func() indicators.Domain
		words []string
	}{
		{"a definition lacks a language", func() indicators.Domain {
			d := townDomain()
			d.Measures[0].Definition.En = " "
			return d
		}, []string{`words: the definition of measure town.registered has no English text beside "登记在册的志愿者。"`}},
		{"there is no definition", func() indicators.Domain {
			d := townDomain()
			d.Checks[0].Definition = indicators.Text{}
			return d
		}, []string{"words: check town.active_within_registered has no definition"}},
		{"the Chinese definition is English", func() indicators.Domain {
			d := townDomain()
			d.Indicators[0].Definition = indicators.Same("registered by residents")
			return d
		}, []string{"words: the Chinese definition of indicator town.registered_share is not in Chinese"}},
		{"the English name is Chinese", func() indicators.Domain {
			d := townDomain()
			d.Indicators[0].Name = indicators.Same("占比")
			return d
		}, []string{`words: the English name of indicator town.registered_share is not in English: "占比"`}},
		{"an id of another prefix", func() indicators.Domain {
			d := townDomain()
			d.Name = "city"
			return d
		}, []string{`ids: the measure town.registered does not begin with "city."`}},
		{"no name", func() indicators.Domain {
			d := townDomain()
			d.Name = ""
			return d
		}, []string{"ids: the domain has no name"}},
		{"a measure that nothing reads", func() indicators.Domain {
			d := townDomain()
			d.Measures = append(d.Measures, indicators.CountMeasure("town.teams", persons(), bilingual("队伍", "teams"), bilingual("志愿服务队伍。", "teams of volunteers")))
			return d
		}, []string{"use: no indicator and no check reads the measure town.teams"}},
		{"bounds without room", func() indicators.Domain {
			d := townDomain()
			d.Measures[3].Max = indicators.AtNumber(indicators.Whole(-1))
			return d
		}, []string{"use: the measure town.noise is at least 0 and at most -1, which nothing is"}},
		{"bounds without room for a whole number", func() indicators.Domain {
			d := townDomain()
			d.Measures[0].Min, d.Measures[0].Max = indicators.AtNumber(indicators.MustNumber("1.2")), indicators.AtNumber(indicators.MustNumber("1.8"))
			return d
		}, []string{"use: the measure town.registered is at least 1.2 and at most 1.8, which no whole number is"}},
		{"definitions that do not compile", func() indicators.Domain {
			d := townDomain()
			d.Indicators[2].Formula = indicators.Of("town.nosie")
			return d
		}, []string{"documents: the definitions do not compile:", "town.nosie"}},
		{"an indicator that no figures make a number", func() indicators.Domain {
			d := townDomain()
			d.Measures[3].Max = indicators.AtZero()
			d.Indicators[2].Formula = indicators.Ratio(indicators.Of("town.active"), indicators.Of("town.noise"))
			return d
		}, []string{"indicators: town.noise_level comes to a number for no drawn figures that the checks accept"}},
		{"a check that contradicts nothing", func() indicators.Domain {
			d := townDomain()
			d.Checks[0].Left, d.Checks[0].Relation, d.Checks[0].Right = indicators.Of("town.active"), indicators.RelationAtLeast, indicators.Constant(indicators.Whole(0))
			return d
		}, []string{"checks: town.active_within_registered contradicts no drawn figures, so that it says nothing"}},
		{"a check that nothing keeps", func() indicators.Domain {
			d := townDomain()
			d.Checks[0].Left, d.Checks[0].Relation, d.Checks[0].Right = indicators.Of("town.active"), indicators.RelationBelow, indicators.Constant(indicators.Whole(0))
			return d
		}, []string{"checks: town.active_within_registered agrees with no drawn figures"}},
		{"shares above 1", func() indicators.Domain {
			return rule(indicators.HigherIsBetter, func(x indicators.Number) (indicators.Number, error) { return x.Mul(x), nil })
		}, []string{"extensions: town.saturation with \"4\" gives the share", "shares lie from 0 to 1"}},
		{"a rule that does not run as it declares", func() indicators.Domain {
			return rule(indicators.LowerIsBetter, func(x indicators.Number) (indicators.Number, error) {
				share, err := falling(x)
				if share.Cmp(indicators.Whole(1)) > 0 {
					share = indicators.MustNumber("0.5")
				}
				return share, err
			})
		}, []string{`declares the direction "lower" and gives 0.5 at`, "declare none, or ranges are wrong"}},
		{"a rule with a gap", func() indicators.Domain {
			return rule(indicators.HigherIsBetter, func(x indicators.Number) (indicators.Number, error) {
				if x.Equal(indicators.Whole(50)) {
					return indicators.Number{}, errors.New("not 50")
				}
				return indicators.Whole(1), nil
			})
		}, []string{`scores 49.5 and 50.5 but not 50 between them: not 50`}},
		{"a rule that scores nothing", func() indicators.Domain { return rule(indicators.Undirected, failing) }, []string{
			"extensions: town.saturation with \"4\" scores nothing: it returns an error for each of ", "at -1000000000 scores nothing",
		}},
		{"shares above 1 beyond the numbers that are always tried", func() indicators.Domain {
			return rule(indicators.Undirected, func(x indicators.Number) (indicators.Number, error) {
				if x.Cmp(indicators.Whole(1000)) > 0 && x.Cmp(indicators.Whole(9999)) < 0 {
					return indicators.Whole(2), nil
				}
				return indicators.Whole(1), nil
			})
		}, []string{"gives the share 2 at "}},
		{"a rule that remembers", func() indicators.Domain {
			return rule(indicators.Undirected, func(indicators.Number) (indicators.Number, error) { return indicators.Fraction(calls.Add(1)%89, 89) })
		}, []string{"is no pure function: at"}},
		{"a rule that panics", func() indicators.Domain {
			return rule(indicators.Undirected, func(x indicators.Number) (indicators.Number, error) { panic("no " + x.String()) })
		}, []string{"panics at -1000000000: no -1000000000"}},
		{"a rule that refuses its parameters", func() indicators.Domain {
			d := townDomain()
			d.Extensions[0].Compile = func(json.RawMessage) (indicators.ExtensionFunc, error) { return nil, errors.New("not these") }
			return d
		}, []string{`extensions: town.saturation refuses the parameters "4": not these`}},
		{"a rule without a function", func() indicators.Domain { return rule(indicators.Undirected, nil) }, []string{"it returns no function"}},
		{"a rule that cannot be compiled", func() indicators.Domain {
			d := townDomain()
			d.Extensions[0].Compile = nil
			return d
		}, []string{"extensions: town.saturation has no Compile"}},
		{"a rule that changes its parameters", func() indicators.Domain {
			d := townDomain()
			sound := d.Extensions[0].Compile
			d.Extensions[0].Compile = func(params json.RawMessage) (indicators.ExtensionFunc, error) {
				defer func() { params[1] = '5' }()
				return sound(params)
			}
			return d
		}, []string{`extensions: town.saturation changes its parameters from "4" to "5"`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := &recorder{}
			indicatorstest.TestDomain(r, c.plant(), four())
			requireSays(t, r, c.words...)
		})
	}
}

func TestRulesOfADomain(t *testing.T) {
	t.Parallel()
	r := &recorder{}
	indicatorstest.TestDomain(r, townDomain())
	requireSays(t, r, "extensions: town.saturation needs parameters (give the number that earns half); give some by Rules")
	indicatorstest.TestDomain(r, townDomain(), four(), indicatorstest.Rules(indicators.ExtensionRule{Name: "town.saturate"}))
	requireSays(t, r, `extensions: Rules names "town.saturate", which the domain does not offer`)
}

// Measures of another domain keep their ids, and denominators that others share need not be read.
func TestADomainBesideAnother(t *testing.T) {
	t.Parallel()
	beside := indicators.Domain{Name: "people", Definitions: indicators.Definitions{Measures: []indicators.Measure{
		indicators.CountMeasure("people.households", bilingual("户", "households"), bilingual("户数", "households"), bilingual("年末户数。", "households at the end of the year")),
	}}}
	d := townDomain()
	d.Measures = append(d.Measures, beside.Measures[0])
	r := &recorder{}
	indicatorstest.TestDomain(r, d, four(), indicatorstest.With(beside), indicatorstest.ReadElsewhere("people.households"))
	require.Empty(t, r.messages, "%s", r)
}
