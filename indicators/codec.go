package indicators

import "github.com/wenming-go/wenming/internal/wire"

// converted reads and writes T through the form W that its JSON has.
func converted[T, W any](codec wire.Codec[W], from func(*T) W, to func(d *wire.Decoder, w *W) T, isZero func(*T) bool) wire.Codec[T] {
	return wire.Codec[T]{
		Decode: func(d *wire.Decoder, tree *wire.Tree, into *T) {
			var w W
			codec.Decode(d, tree, &w)
			*into = to(d, &w)
		},
		Encode: func(e *wire.Encoder, v *T) {
			w := from(v)
			codec.Encode(e, &w)
		},
		IsZero:   isZero,
		Describe: codec.Describe,
	}
}

func citationCodec() wire.Codec[Citation] {
	s := wire.String[string]()
	return wire.Named("citation", "citation (来源)", wire.Object(
		wire.Optional("document", func(c *Citation) *string { return &c.Document }, s),
		wire.Optional("issuer", func(c *Citation) *string { return &c.Issuer }, s),
		wire.Optional("edition", func(c *Citation) *string { return &c.Edition }, s),
		wire.Optional("clause", func(c *Citation) *string { return &c.Clause }, s),
		wire.Optional("url", func(c *Citation) *string { return &c.URL }, s),
		wire.Optional("note", func(c *Citation) *string { return &c.Note }, s),
		wire.Required("confidence", func(c *Citation) *Confidence { return &c.Confidence }, wire.Words(confidenceWords()...)),
	))
}

func evidenceCodec() wire.Codec[Evidence] {
	s := wire.String[string]()
	return wire.Named("evidence", "evidence (佐证材料)", wire.Object(
		wire.Optional("title", func(e *Evidence) *string { return &e.Title }, s),
		wire.Optional("locator", func(e *Evidence) *string { return &e.Locator }, s),
		wire.Optional("url", func(e *Evidence) *string { return &e.URL }, s),
	))
}
