package indicators

import (
	"encoding/json"
)

// Extension is a kind of rule of a domain's own (扩展规则), for what the built-in kinds cannot say. It is reached only
// through a [Domain] passed to [Compile]; frameworks name it in an [ExtensionRule]. The zero Extension is not valid.
type Extension struct {
	// Name is unique among the domains of a Compile, "library.loan_turnover".
	Name string
	// Direction declares the rule monotone: with [HigherIsBetter] a larger number never earns less, with [LowerIsBetter]
	// never more, and a rule that scores two numbers scores all between them. Then the range of an uncertain figure's score comes from
	// its ends; with [Undirected] the range is all the marks.
	Direction Direction
	// Compile checks the parameters, which are JSON without repeated members, and returns the rule's function, or an error that
	// says what is wrong with them.
	Compile func(params json.RawMessage) (ExtensionFunc, error)
}

// ExtensionFunc returns the share of the marks, from 0 to 1, that the number earns. It must be a pure function, safe
// for concurrent use. An error, or a share outside 0 to 1, leaves the criterion undefined with the error as reason.
type ExtensionFunc func(indicator Number) (share Number, err error)

// ExtensionRule names an [Extension] and its parameters. Undefined names fail Compile, but a framework that has them
// decodes and encodes unchanged. Reason codes: extension, extension_failed.
type ExtensionRule struct {
	Name   string
	Params json.RawMessage // any JSON value; absent is passed on as null
}
