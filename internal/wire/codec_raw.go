package wire

import "encoding/json"

// RawTree keeps any JSON value, null included: compact, members in their order, numbers digit by digit, strings without
// needless escapes, so that it is never longer than it was. It is written with its strings escaped canonically. Duplicate
// members are refused. Zero, and left out where optional, is a RawMessage of no bytes.
func RawTree() Codec[json.RawMessage] {
	return Codec[json.RawMessage]{
		Decode: func(_ *Decoder, t *Tree, into *json.RawMessage) {
			e := Encoder{bare: true, buffer: make([]byte, 0, t.written()+len(`""`))}
			e.Tree(t)
			*into = e.Bytes()
		},
		Encode: func(e *Encoder, from *json.RawMessage) {
			if len(*from) == 0 {
				e.Null()
				return
			}
			e.Raw(*from)
		},
		IsZero:   func(v *json.RawMessage) bool { return len(*v) == 0 },
		Describe: describeAnything,
	}
}
