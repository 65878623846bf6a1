package library

import "github.com/wenming-go/wenming/indicators"

// ActiveWithinCardHolders says that active readers ≤ card holders. Its severity is error: evaluation refuses figures that contradict it.
const ActiveWithinCardHolders indicators.CheckID = "library.active_within_card_holders"

// checkDefinitions say what must agree between figures, whatever way they came in: through Input or as a document.
func checkDefinitions() []indicators.Check {
	return []indicators.Check{{
		ID:   ActiveWithinCardHolders,
		Name: indicators.Text{Zh: "活跃读者不多于持证读者", En: "active readers ≤ card holders"},
		Definition: indicators.Text{
			Zh: "活跃读者是持证读者的一部分；若报的是人次，请改为人数。",
			En: "active readers are a part of the card holders; report persons, not the times they borrowed",
		},
		Left:     indicators.Of(ActiveReaders),
		Relation: indicators.RelationAtMost,
		Right:    indicators.Of(CardHolders),
		Severity: indicators.SeverityError,
	}}
}
