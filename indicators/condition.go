package indicators

// Condition says what must hold (条件). It is one of [IndicatorCondition], [NodeCondition], [AllOf], [AnyOf] and
// [AtLeastOf]; the set is closed. A condition is three-valued: see [Truth]. Nothing short-circuits: every part is
// decided and reported.
//
//sumtype:decl
type Condition interface {
	condition()
}

// IndicatorCondition holds where an indicator keeps a bound: minors ≥ 85. In a criterion's rule an empty
// Indicator means the criterion's own.
type IndicatorCondition struct {
	Indicator IndicatorID
	Bound     Bound
}

// NodeCondition holds where a node's published score, or its rate, keeps a bound: each pillar ≥ 40.
// A vetoed node counts with the 0 it publishes.
type NodeCondition struct {
	Node     NodeID
	Quantity NodeQuantity
	Bound    Bound
}

// NodeQuantity says what a [NodeCondition] reads. The zero value reads the score.
type NodeQuantity uint8

const (
	// NodeScore reads the node's score (得分), in marks.
	NodeScore NodeQuantity = iota
	// NodeRate reads score ÷ available marks (得分率), from 0 to 1.
	NodeRate
)

// String returns the word used in JSON: "score" or "rate".
func (q NodeQuantity) String() string {
	if q == NodeRate {
		return "rate"
	}
	return "score"
}

// AllOf holds where all of its conditions hold (同时满足). An empty AllOf is not valid.
type AllOf []Condition

// AnyOf holds where at least one of its conditions holds (满足其一): "≤ 7.8 ‰ or still falling". An empty AnyOf is not valid.
type AnyOf []Condition

// AtLeastOf holds where at least Count of its conditions hold (至少满足 n 项): six of seven.
// Count must lie between 1 and the number of conditions.
type AtLeastOf struct {
	Count      int
	Conditions []Condition
}

func (IndicatorCondition) condition() {}
func (NodeCondition) condition()      {}
func (AllOf) condition()              {}
func (AnyOf) condition()              {}
func (AtLeastOf) condition()          {}

// conditionParts returns the conditions a condition is made of, how many of them must hold, and the place of their list
// in its JSON form; a single test has none.
func conditionParts(c Condition) (parts []Condition, count int, place string) {
	switch c := c.(type) {
	case AllOf:
		return c, len(c), "/all"
	case AnyOf:
		return c, 1, "/any"
	case AtLeastOf:
		return c.Conditions, c.Count, "/at_least_of/conditions"
	case IndicatorCondition, NodeCondition:
		return nil, 0, ""
	default:
		return nil, 0, ""
	}
}
