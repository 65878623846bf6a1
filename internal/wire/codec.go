package wire

import "hash"

// Codec reads and writes one type. Callers may write their own, for forms no constructor here gives: a Decode that
// switches over t.Kind may accept null, a bare number, a string and an object alike, handing the last to the Decode of
// an [Object] and anything else to [Decoder.WrongType].
type Codec[T any] struct {
	// Decode reads t into *into, which holds the zero value, and reports what is wrong to d.
	Decode func(d *Decoder, t *Tree, into *T)
	// Encode writes *from as exactly one value.
	Encode func(e *Encoder, from *T)
	// IsZero reports whether an optional member is left out; nil means that it never is.
	IsZero func(*T) bool
	// Describe says what a JSON Schema says of the values that Decode reads; nil says nothing. It is called only by
	// [Describe] and does not slow reading.
	Describe func(s *Schemas) Schema
}

// schema applies Describe, which callers may leave nil. Its receiver is a value: closures keep codecs without their address.
func (c Codec[T]) schema(s *Schemas) Schema {
	if c.Describe == nil {
		return Schema{}
	}
	return c.Describe(s)
}

// zero applies IsZero, which callers may leave nil.
func (c *Codec[T]) zero(v *T) bool {
	return c.IsZero != nil && c.IsZero(v)
}

// Unmarshal reads one whole document into *into. It returns the faults kept and how many there were; *into is replaced
// when there were none and left untouched otherwise. A fault in the syntax ends the reading; any other is reported
// together with all the rest.
func Unmarshal[T any, D []byte | string](data D, limits Limits, c Codec[T], into *T) (faults []Fault, count int) {
	d := NewDecoder(limits)
	tree, sound := parse(d, data, limits)
	if sound {
		var value T
		c.Decode(d, &tree, &value)
		if d.count == 0 {
			*into = value
		}
	}
	return d.Faults()
}

// Hash writes *from canonically into h, without keeping the whole of it.
func Hash[T any](h hash.Hash, c Codec[T], from *T) {
	e := Encoder{hash: h}
	c.Encode(&e, from)
	e.flush()
}

// Marshal writes *from canonically. It does not fail: a value the table has no form for is written as something reading
// refuses (see [Words], [OneOf] and [Encoder.Raw]).
func Marshal[T any](c Codec[T], from *T) []byte {
	var e Encoder
	c.Encode(&e, from)
	return e.Bytes()
}
