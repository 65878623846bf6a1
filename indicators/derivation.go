package indicators

import "github.com/wenming-go/wenming/internal/wire"

// Derivation says which framework another was derived from, and what was changed (派生). [Derive] makes it. A derived framework is
// [Illustrative]: what was official in its parent no longer is. The zero Derivation is none.
type Derivation struct {
	ID      string // of the parent
	Edition string
	Name    Text
	// SHA256 is of the parent's canonical JSON, in hexadecimal: of the framework as it was given to [Derive], linked or not.
	SHA256  string
	Changes []Change // at least one, in the order of the framework's JSON
}

// Change is one figure that a derived framework has otherwise than its parent (改动).
type Change struct {
	Node NodeID // whose figure; "" for the framework's own
	// At is the place as a JSON Pointer below the node, or below the framework where Node is empty:
	// /marks, /rule/bands/bands/0/when/0/at_least, /rounding/total.
	At string
	// From and To are the figure in the parent and in the derived framework: a number, "unknown" for marks that are not
	// public, a rounding as its mode and places, "half_up 2" ("none" for [Unrounded]). They are empty where no marks or no
	// rounding is stated.
	From, To string
}

func derivationCodec() wire.Codec[Derivation] {
	s := wire.String[string]()
	change := wire.Named("change", "change that a derivation makes", wire.Object(
		wire.Optional("node", func(c *Change) *NodeID { return &c.Node }, wire.String[NodeID]()),
		wire.Required("at", func(c *Change) *string { return &c.At }, s),
		wire.Optional("from", func(c *Change) *string { return &c.From }, s),
		wire.Optional("to", func(c *Change) *string { return &c.To }, s),
	))
	return wire.Named("derivation", "derivation (派生)", wire.Object(
		wire.Required("id", func(d *Derivation) *string { return &d.ID }, s),
		wire.Required("edition", func(d *Derivation) *string { return &d.Edition }, s),
		wire.Required("name", func(d *Derivation) *Text { return &d.Name }, textCodec()),
		wire.Required("sha256", func(d *Derivation) *string { return &d.SHA256 }, s),
		wire.Required("changes", func(d *Derivation) *[]Change { return &d.Changes }, wire.List(change)),
	))
}
