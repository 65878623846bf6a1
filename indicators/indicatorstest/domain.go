package indicatorstest

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/wenming-go/wenming/indicators"
)

// TestDomain reports an error for everything that a domain of definitions owes the frameworks that use it, and that is not so:
//
//   - words: names, definitions and units are there in both languages
//   - ids: indicators, checks and extensions begin with the domain's name and a dot, and so do measures, save those of domains passed by [With]
//   - use: every measure is read by an indicator or a check of the domain, or named by [ReadElsewhere], and every bound leaves room for a figure
//   - documents: the definitions compile, and read back from their JSON as they were
//   - indicators: each comes to a number for drawn figures that the checks accept, and to none without figures
//   - checks: each agrees with some drawn figures and contradicts others
//   - extensions: each is a pure function that gives shares from 0 to 1 or an error, and not always an error, is as monotone as it declares,
//     and leaves its parameters as they are; [Rules] gives the parameters to try, [Seed] some of the numbers
//
// Reports name what is defined and the figures it was tried with.
func TestDomain(t testing.TB, domain indicators.Domain, options ...Option) {
	t.Helper()
	s := settingsOf(options)
	d := &domainTrial{t: t, domain: domain, settings: s}
	d.words()
	d.ids()
	d.use()
	if d.compile() {
		d.documents()
		d.indicators()
		d.checks()
	}
	d.extensions()
}

// domainTrial is a domain under test.
type domainTrial struct {
	t         testing.TB
	domain    indicators.Domain
	settings  settings
	evaluator *indicators.Evaluator // of a framework that does nothing but hold the definitions
	drawer    *drawer
}

func (d *domainTrial) words() {
	d.t.Helper()
	for _, m := range d.domain.Measures {
		d.named("measure "+string(m.ID), m.Name, m.Definition, m.Unit)
	}
	for _, i := range d.domain.Indicators {
		d.named("indicator "+string(i.ID), i.Name, i.Definition, i.Unit)
	}
	for _, c := range d.domain.Checks {
		d.named("check "+string(c.ID), c.Name, c.Definition)
	}
}

// named sees that a name, a definition and a unit are there in both languages, the Chinese ones in Chinese.
func (d *domainTrial) named(what string, texts ...indicators.Text) {
	d.t.Helper()
	for i, text := range texts {
		kind := []string{"name", "definition", "unit"}[i]
		switch {
		case text.IsZero():
			d.t.Errorf("words: %s has no %s", what, kind)
		case strings.TrimSpace(text.Zh) == "":
			d.t.Errorf("words: the %s of %s has no Chinese text beside %q", kind, what, text.En)
		case strings.TrimSpace(text.En) == "":
			d.t.Errorf("words: the %s of %s has no English text beside %q", kind, what, text.Zh)
		case kind == "definition" && !strings.ContainsFunc(text.Zh, isHan):
			d.t.Errorf("words: the Chinese definition of %s is not in Chinese: %q", what, text.Zh)
		case kind != "unit" && strings.ContainsFunc(text.En, isHan) && text.En == text.Zh:
			d.t.Errorf("words: the English %s of %s is not in English: %q", kind, what, text.En)
		}
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

func (d *domainTrial) ids() {
	d.t.Helper()
	if d.domain.Name == "" {
		d.t.Errorf("ids: the domain has no name")
		return
	}
	own := func(kind, id string) {
		d.t.Helper()
		if !strings.HasPrefix(id, d.domain.Name+".") {
			d.t.Errorf("ids: the %s %s does not begin with %q", kind, id, d.domain.Name+".")
		}
	}
	for _, m := range d.domain.Measures {
		if !slices.ContainsFunc(d.settings.domains, func(other indicators.Domain) bool {
			return slices.ContainsFunc(other.Measures, func(theirs indicators.Measure) bool { return theirs.ID == m.ID })
		}) {
			own("measure", string(m.ID))
		}
	}
	for _, i := range d.domain.Indicators {
		own("indicator", string(i.ID))
	}
	for _, c := range d.domain.Checks {
		own("check", string(c.ID))
	}
	for _, e := range d.domain.Extensions {
		own("extension", e.Name)
	}
}

// use sees that every measure is read, and that its bounds leave room.
func (d *domainTrial) use() {
	d.t.Helper()
	var read []indicators.MeasureID
	for _, i := range d.domain.Indicators {
		read = append(read, i.Formula.Measures()...)
	}
	for _, c := range d.domain.Checks {
		read = append(append(read, c.Left.Measures()...), c.Right.Measures()...)
	}
	for _, m := range d.domain.Measures {
		if !slices.Contains(read, m.ID) && !slices.Contains(d.settings.readElsewhere, m.ID) {
			d.t.Errorf("use: no indicator and no check reads the measure %s; where other domains do, name it by ReadElsewhere", m.ID)
		}
		if _, room := roomOf(m); !room {
			nothing := "nothing"
			if m.Integer {
				nothing = "no whole number"
			}
			d.t.Errorf("use: the measure %s is at least %s and at most %s, which %s is", m.ID, m.Min, m.Max, nothing)
		}
	}
}

// host is the indicator of the framework that holds the definitions, a constant that no domain could define.
const host indicators.IndicatorID = "indicatorstest-host"

// holding is a framework that does nothing but hold definitions.
func holding(of indicators.Definitions) indicators.Framework {
	name := indicators.Same("definitions")
	of.Indicators = append(of.Indicators, indicators.Indicator{ID: host, Name: name, Formula: indicators.Constant(indicators.Whole(1))})
	return indicators.Framework{
		ID: "definitions", Edition: "1", Name: name, Basis: indicators.Illustrative, Definitions: of,
		Root: indicators.Node{ID: "definitions", Name: name, Indicator: host, Rule: indicators.Linear{To: indicators.Whole(1)}},
	}
}

// compile makes a framework of the definitions; false where that is not possible.
func (d *domainTrial) compile() bool {
	d.t.Helper()
	beside := make([]indicators.Domain, 0, len(d.settings.domains)+1)
	for _, other := range append([]indicators.Domain{d.domain}, d.settings.domains...) {
		other.Extensions = nil
		beside = append(beside, other)
	}
	evaluator, err := indicators.Compile(holding(indicators.Definitions{}), indicators.With(beside...))
	if err != nil {
		d.t.Errorf("documents: the definitions do not compile: %v", err)
		return false
	}
	at := levels{}
	for _, i := range d.domain.Indicators {
		at.add(i.ID, indicators.Whole(1), indicators.Whole(10), indicators.Whole(60))
	}
	d.evaluator = evaluator
	d.drawer = newDrawer(d.settings.seed, evaluator.Framework().Definitions, nil, at)
	seen := map[reference]bool{}
	for _, r := range d.drawer.used {
		seen[r] = true
	}
	for _, a := range d.drawer.checks {
		d.drawer.use(a.difference, seen)
	}
	return true
}

func (d *domainTrial) documents() {
	d.t.Helper()
	data, err := d.evaluator.Framework().MarshalJSON()
	if err != nil {
		d.t.Errorf("documents: the definitions cannot be written: %v", err)
		return
	}
	read, err := indicators.DecodeFramework(bytes.NewReader(data), indicators.DefaultLimits())
	if err != nil {
		d.t.Errorf("documents: the definitions cannot be read back: %v", err)
		return
	}
	if again, err := read.MarshalJSON(); err != nil || !bytes.Equal(again, data) {
		d.t.Errorf("documents: the definitions read back as other ones: %s", difference(string(data), string(again)))
	}
}

// indicators sees that each comes to a number for some figures, and to none without.
func (d *domainTrial) indicators() {
	d.t.Helper()
	const draws = 40
	computed := map[indicators.IndicatorID]bool{}
	var last error
	for range draws {
		drawn, agrees := d.drawer.draw()
		if !agrees {
			continue
		}
		list := d.drawer.observations(drawn)
		for _, i := range d.domain.Indicators {
			if computed[i.ID] {
				continue
			}
			c, err := indicators.Calculate(d.definitionsOf(i), i.ID, list)
			if err != nil {
				last = err
				continue
			}
			computed[i.ID] = c.Status == indicators.Calculated
			if c.Text(indicators.Chinese) == "" || c.Text(indicators.English) == "" {
				d.t.Errorf("indicators: the calculation of %s has no text in a language", i.ID)
			}
		}
	}
	for _, i := range d.domain.Indicators {
		if !computed[i.ID] {
			d.t.Errorf("indicators: %s comes to a number for no drawn figures that the checks accept (the last refusal: %v)", i.ID, last)
		}
		empty, err := indicators.Calculate(d.definitionsOf(i), i.ID)
		if len(i.Formula.Measures()) > 0 && (err != nil || empty.Status != indicators.CalculationMissing) {
			d.t.Errorf("indicators: %s without figures is %s, %v; what is missing is not a number", i.ID, empty.Status, err)
		}
	}
}

// definitionsOf are the indicator and its measures alone, which are calculated faster than beside all others.
func (d *domainTrial) definitionsOf(i indicators.Indicator) indicators.Definitions {
	of := indicators.Definitions{Indicators: []indicators.Indicator{i}}
	for _, id := range i.Formula.Measures() {
		of.Measures = append(of.Measures, d.drawer.measures[id])
	}
	return of
}

// checks sees that each can agree and can contradict; one that cannot says nothing.
func (d *domainTrial) checks() {
	d.t.Helper()
	const draws = 40
	for _, a := range d.drawer.checks {
		if !slices.ContainsFunc(d.domain.Checks, func(c indicators.Check) bool { return c.ID == a.check.ID }) {
			continue
		}
		alone, err := indicators.Compile(holding(d.alone(a)))
		if err != nil {
			d.t.Errorf("checks: %s does not compile by itself: %v", a.check.ID, err)
			continue
		}
		agreed, contradicted := false, false
		for range draws {
			drawn, accepted := d.drawer.draw()
			if accepted {
				d.drawer.settle(a, d.drawer.shuffled(a.difference.references()), drawn)
				agreed = agreed || d.outcome(alone, a, drawn) == indicators.Agrees
			}
			for _, beyond := range []string{"1", "-1", "100", "-100"} {
				d.upset(a, indicators.MustNumber(beyond), drawn)
				contradicted = contradicted || d.outcome(alone, a, drawn) == indicators.Contradicts
			}
			if agreed && contradicted {
				break
			}
		}
		if !agreed {
			d.t.Errorf("checks: %s agrees with no drawn figures", a.check.ID)
		}
		if !contradicted {
			d.t.Errorf("checks: %s contradicts no drawn figures, so that it says nothing", a.check.ID)
		}
	}
}

// upset moves a figure so that the sides of a check differ by more than its tolerance.
func (d *domainTrial) upset(a agreement, beyond indicators.Number, drawn figures) {
	target := beyond.Add(a.check.Tolerance)
	if beyond.Sign() < 0 {
		target = beyond.Sub(a.check.Tolerance)
	}
	for _, r := range a.difference.references() {
		solution, ok := a.difference.solve(target, r, drawn)
		if !ok {
			continue
		}
		if fitted, fits := d.drawer.fit(d.drawer.measures[r.measure], solution); fits {
			drawn[r] = fitted
			return
		}
	}
}

// alone is a check and the measures it reads.
func (d *domainTrial) alone(a agreement) indicators.Definitions {
	of := indicators.Definitions{Checks: []indicators.Check{a.check}}
	for _, r := range a.difference.references() {
		m := d.drawer.measures[r.measure]
		if !slices.ContainsFunc(of.Measures, func(other indicators.Measure) bool { return other.ID == m.ID }) {
			of.Measures = append(of.Measures, m)
		}
	}
	return of
}

// outcome is what a check finds by itself in the figures it reads; 0 for nothing.
func (d *domainTrial) outcome(alone *indicators.Evaluator, a agreement, drawn figures) indicators.Outcome {
	only := figures{}
	for _, r := range a.difference.references() {
		only[r] = drawn[r]
	}
	card, err := alone.Evaluate(submissionOf(d.drawer.observations(only)...))
	switch {
	case errors.Is(err, indicators.Problem{Code: indicators.ProblemCheckFailed}):
		return indicators.Contradicts
	case err != nil || len(card.Findings()) == 0:
		return 0
	default:
		return card.Findings()[0].Outcome
	}
}
