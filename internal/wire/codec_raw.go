package wire

import "encoding/json"

// RawTree keeps any JSON value, null included: compact, members in their order, numbers digit by digit, strings escaped
// canonically. Duplicate members are refused. Zero, and left out where optional, is a RawMessage of no bytes.
func RawTree() Codec[json.RawMessage] {
	return Codec[json.RawMessage]{
		Decode: func(_ *Decoder, t *Tree, into *json.RawMessage) {
			var e Encoder
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
		IsZero: func(v *json.RawMessage) bool { return len(*v) == 0 },
	}
}
