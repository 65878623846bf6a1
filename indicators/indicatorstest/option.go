package indicatorstest

import "github.com/wenming-go/wenming/indicators"

// Option is a setting of [TestFramework] or [TestDomain]. The zero Option changes nothing.
type Option struct{ set func(*settings) }

type settings struct {
	domains       []indicators.Domain
	submissions   []indicators.Submission
	rules         []indicators.ExtensionRule
	neverFull     []indicators.NodeID
	neverLess     []indicators.NodeID
	readElsewhere []indicators.MeasureID
	seed          uint64
}

func settingsOf(options []Option) settings {
	s := settings{seed: 1}
	for _, o := range options {
		if o.set != nil {
			o.set(&s)
		}
	}
	return s
}

// With passes domains. [TestFramework] takes the extensions of the framework from them, as [indicators.Compile] does; [TestDomain] the
// measures of others that the domain reads, such as the population.
func With(domains ...indicators.Domain) Option {
	return Option{func(s *settings) { s.domains = append(s.domains, domains...) }}
}

// Submissions adds submissions to those that [TestFramework] draws: real ones, and those that reach what hardly any drawn one would.
func Submissions(submissions ...indicators.Submission) Option {
	return Option{func(s *settings) { s.submissions = append(s.submissions, submissions...) }}
}

// NeverFull names criteria that are known to earn full marks for no figures, so that [TestFramework] does not report them. It reports them
// where they do after all.
func NeverFull(ids ...indicators.NodeID) Option {
	return Option{func(s *settings) { s.neverFull = append(s.neverFull, ids...) }}
}

// NeverLess names criteria that are known to earn nothing less than full marks, or to be met, whatever is reported, as constants are. A
// criterion that is never scored is named by both NeverFull and NeverLess. [TestFramework] reports where they do earn less.
func NeverLess(ids ...indicators.NodeID) Option {
	return Option{func(s *settings) { s.neverLess = append(s.neverLess, ids...) }}
}

// ReadElsewhere names measures of a domain that [TestDomain] need not find read, as denominators are that other domains share.
func ReadElsewhere(ids ...indicators.MeasureID) Option {
	return Option{func(s *settings) { s.readElsewhere = append(s.readElsewhere, ids...) }}
}

// Rules gives [TestDomain] parameters to try the domain's extensions with. An extension that is not named is tried without parameters.
func Rules(rules ...indicators.ExtensionRule) Option {
	return Option{func(s *settings) { s.rules = append(s.rules, rules...) }}
}

// Seed replaces the seed of what is drawn, which is 1. Equal seeds draw equal figures, on every machine.
func Seed(seed uint64) Option {
	return Option{func(s *settings) { s.seed = seed }}
}
