package indicators

// Definitions say what is measured, what is calculated from it and what must agree.
// They stand in a [Domain] or inline in a [Framework]. The order is kept.
type Definitions struct {
	Measures   []Measure
	Indicators []Indicator
	Checks     []Check
}

// Domain is the definitions of one field (领域), and the custom rules it offers. It is plain data plus
// functions: pass it to [Compile] with [With]; nothing is registered anywhere.
type Domain struct {
	Name string // of the package or field, used in problems
	Definitions
	Extensions []Extension
}

// link joins definitions; an id may be defined more than once only if the definitions are equal.
type link struct {
	measures   map[MeasureID]*Measure
	indicators map[IndicatorID]*Indicator
	checks     map[CheckID]*Check
	extensions map[string]*Extension
	defs       Definitions // in order of first definition
	// Where they were first defined, in the order of defs.
	indicatorPlaces, checkPlaces []string
}

func newLink() *link {
	return &link{
		measures:   map[MeasureID]*Measure{},
		indicators: map[IndicatorID]*Indicator{},
		checks:     map[CheckID]*Check{},
		extensions: map[string]*Extension{},
	}
}
