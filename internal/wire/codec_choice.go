package wire

import "strings"

// Word pairs a value of an enumeration with its word on the wire.
type Word[T comparable] struct {
	// Value is the value in Go.
	Value T
	// Word is its word in JSON.
	Word string
}

// Words is an enumeration written as words; zero is the zero value of T. A word that is not listed is an UnknownWord
// fault naming the nearest one. A value that is not listed is written as "", which reading refuses unless "" is listed.
func Words[T comparable](pairs ...Word[T]) Codec[T] {
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) {
			if t.Kind != KindString {
				d.WrongType(t, "a string")
				return
			}
			for i := range pairs {
				if pairs[i].Word == t.Text {
					*into = pairs[i].Value
					return
				}
			}
			if !d.counted() {
				return
			}
			known := make([]string, len(pairs))
			for i := range pairs {
				known[i] = pairs[i].Word
			}
			d.Report(UnknownWord, hintKnown(t.Text, known), "word %s is not known here", quote(t.Text))
		},
		Encode: func(e *Encoder, from *T) {
			for i := range pairs {
				if pairs[i].Value == *from {
					e.String(pairs[i].Word)
					return
				}
			}
			e.String("")
		},
		IsZero: func(v *T) bool {
			var zero T
			return *v == zero
		},
		Describe: func(*Schemas) Schema {
			words := make([]string, len(pairs))
			for i := range pairs {
				words[i] = pairs[i].Word
			}
			return Schema{Words: words}
		},
	}
}

// Alternative is one kind of a [OneOf]; make one with [Case].
type Alternative[T any] struct {
	kind  string
	value alternative[T]
}

// alternative is what stands behind a kind.
type alternative[T any] interface {
	decode(d *Decoder, t *Tree, into *T)
	// encode writes what from holds, and reports whether it is of this kind.
	encode(e *Encoder, kind string, from T) bool
	holds(v T) bool
	schema(s *Schemas) Schema
}

// Case is the kind whose value is a K: wrap makes a T of it, unwrap returns it and true if the T is of this kind. wrap
// is called only with a value that was read without a fault.
func Case[T, K any](kind string, wrap func(K) T, unwrap func(T) (K, bool), c Codec[K]) Alternative[T] {
	return Alternative[T]{kind, &variant[T, K]{wrap, unwrap, c}}
}

// variant is a K as one kind of a T.
type variant[T, K any] struct {
	wrap   func(K) T
	unwrap func(T) (K, bool)
	codec  Codec[K]
}

func (a *variant[T, K]) decode(d *Decoder, t *Tree, into *T) {
	var value K
	before := d.count
	a.codec.Decode(d, t, &value)
	if d.count == before {
		*into = a.wrap(value)
	}
}

func (a *variant[T, K]) encode(e *Encoder, kind string, from T) bool {
	value, ok := a.unwrap(from)
	if !ok {
		return false
	}
	e.BeginObject()
	e.Name(kind)
	a.codec.Encode(e, &value)
	e.EndObject()
	return true
}

func (a *variant[T, K]) holds(v T) bool {
	_, ok := a.unwrap(v)
	return ok
}

func (a *variant[T, K]) schema(s *Schemas) Schema { return a.codec.schema(s) }

// OneOf is an object with exactly one member, whose name is the kind. No member, several members or a kind that is not
// listed are UnknownKind faults, the last naming the nearest kind; a kind in other case is a WrongCase fault. what names
// the thing in messages, such as "a rule". A value of no kind is zero, and written as null, which reading refuses.
func OneOf[T any](what string, kinds ...Alternative[T]) Codec[T] {
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) {
			if t.Kind != KindObject {
				d.WrongType(t, what+": an object with one member, its kind")
				return
			}
			c := t.children()
			name, place, some := c.member()
			if _, _, more := c.member(); !some || more {
				reportKindCount(d, what, kinds, t)
				return
			}
			value := d.tree()
			value.load(t.document, place)
			d.enter(name)
			decodeKind(d, what, kinds, name, value, into)
			d.leave()
			d.done(value)
		},
		Encode: func(e *Encoder, from *T) {
			for i := range kinds {
				if kinds[i].value.encode(e, kinds[i].kind, *from) {
					return
				}
			}
			e.Null()
		},
		IsZero: func(v *T) bool {
			for i := range kinds {
				if kinds[i].value.holds(*v) {
					return false
				}
			}
			return true
		},
		Describe: func(s *Schemas) Schema { return describeKinds(s, what, kinds) },
	}
}

func describeKinds[T any](s *Schemas, what string, kinds []Alternative[T]) Schema {
	choice := Schema{Description: what + ": an object with one member, its kind"}
	for i := range kinds {
		choice.OneOf = append(choice.OneOf, Schema{
			Types:    []string{"object"},
			Members:  []Member{{kinds[i].kind, kinds[i].value.schema(s)}},
			Required: []string{kinds[i].kind},
			Closed:   true,
		})
	}
	return choice
}

func decodeKind[T any](d *Decoder, what string, kinds []Alternative[T], name string, t *Tree, into *T) {
	for i := range kinds {
		if kinds[i].kind == name {
			kinds[i].value.decode(d, t, into)
			return
		}
	}
	for i := range kinds {
		if strings.EqualFold(kinds[i].kind, name) {
			d.Report(WrongCase, "write "+quote(kinds[i].kind), "kind %s is written %s", quote(name), quote(kinds[i].kind))
			kinds[i].value.decode(d, t, into)
			return
		}
	}
	if !d.counted() {
		return
	}
	d.Report(UnknownKind, hintKnown(name, kindNames(kinds)), "%s has no kind %s", what, quote(name))
}

func reportKindCount[T any](d *Decoder, what string, kinds []Alternative[T], t *Tree) {
	if !d.counted() {
		return
	}
	var first [2]string
	count := 0
	c := t.children()
	for name, _, ok := c.member(); ok; name, _, ok = c.member() {
		if count < len(first) {
			first[count] = name
		}
		count++
	}
	if count == 0 {
		d.Report(UnknownKind, hintKnown("", kindNames(kinds)), "%s has exactly one member, its kind; found none", what)
		return
	}
	d.Report(UnknownKind, "keep one of them", "%s has exactly one member, its kind; found %d, %s and %s among them",
		what, count, quote(first[0]), quote(first[1]))
}

func kindNames[T any](kinds []Alternative[T]) []string {
	names := make([]string, len(kinds))
	for i := range kinds {
		names[i] = kinds[i].kind
	}
	return names
}
