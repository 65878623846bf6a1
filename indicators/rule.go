package indicators

// Rule says how an indicator earns marks (计分规则). It is one of [Bands], [Grades], [Linear], [Curve], [Deduct], [Cases]
// and [ExtensionRule]; the set is closed, and ExtensionRule is its one door. Each kind has a file of its own,
// rule_*.go, with its definition, its checks and its maths.
//
//sumtype:decl
type Rule interface {
	rule()
}

func (Bands) rule()         {}
func (Grades) rule()        {}
func (Linear) rule()        {}
func (Curve) rule()         {}
func (Deduct) rule()        {}
func (Cases) rule()         {}
func (ExtensionRule) rule() {}
