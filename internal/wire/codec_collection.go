package wire

import (
	"maps"
	"slices"
)

// List is a JSON array. An empty one is read as nil and is zero; null is a WrongType fault.
func List[T any](c Codec[T]) Codec[[]T] {
	return Codec[[]T]{
		Decode: func(d *Decoder, t *Tree, into *[]T) {
			if t.Kind != KindArray {
				d.WrongType(t, "an array")
				return
			}
			if len(t.Items) == 0 {
				return
			}
			list := make([]T, len(t.Items))
			for i := range t.Items {
				d.enterIndex(i)
				c.Decode(d, &t.Items[i], &list[i])
				d.leave()
			}
			*into = list
		},
		Encode: func(e *Encoder, from *[]T) {
			e.BeginArray()
			for i := range *from {
				c.Encode(e, &(*from)[i])
			}
			e.EndArray()
		},
		IsZero: func(v *[]T) bool { return len(*v) == 0 },
	}
}

// Map is a JSON object whose members are free, written in the byte order of their names. An empty one is read as nil and
// is zero; null is a WrongType fault.
func Map[V any](c Codec[V]) Codec[map[string]V] {
	return Codec[map[string]V]{
		Decode: func(d *Decoder, t *Tree, into *map[string]V) {
			if t.Kind != KindObject {
				d.WrongType(t, "an object")
				return
			}
			if len(t.Members) == 0 {
				return
			}
			values := make(map[string]V, len(t.Members))
			for i := range t.Members {
				m := &t.Members[i]
				var value V
				d.enter(m.Name)
				c.Decode(d, &m.Value, &value)
				d.leave()
				values[m.Name] = value
			}
			*into = values
		},
		Encode: func(e *Encoder, from *map[string]V) {
			e.BeginObject()
			for _, name := range slices.Sorted(maps.Keys(*from)) {
				value := (*from)[name]
				e.Name(name)
				c.Encode(e, &value)
			}
			e.EndObject()
		},
		IsZero: func(v *map[string]V) bool { return len(*v) == 0 },
	}
}

// Pointer is a value that may be absent: nil is zero, a pointer to a zero value is not. Where it must be written, nil is
// null, which reading refuses unless c accepts it.
func Pointer[T any](c Codec[T]) Codec[*T] {
	return Codec[*T]{
		Decode: func(d *Decoder, t *Tree, into **T) {
			value := new(T)
			c.Decode(d, t, value)
			*into = value
		},
		Encode: func(e *Encoder, from **T) {
			if *from == nil {
				e.Null()
				return
			}
			c.Encode(e, *from)
		},
		IsZero: func(v **T) bool { return *v == nil },
	}
}

// Ref is the codec c points to when it is used, so that a table can hold itself: declare a variable, build the table
// with Ref of its address, then assign it.
func Ref[T any](c *Codec[T]) Codec[T] {
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) { c.Decode(d, t, into) },
		Encode: func(e *Encoder, from *T) { c.Encode(e, from) },
		IsZero: func(v *T) bool { return c.zero(v) },
	}
}

// Check adds a check to a codec. It runs only on a value that was read without a fault, so that it never judges half a
// value; faults go to d, at paths below the value's own.
func Check[T any](c Codec[T], check func(d *Decoder, v *T)) Codec[T] {
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) {
			before := d.count
			c.Decode(d, t, into)
			if d.count == before {
				check(d, into)
			}
		},
		Encode: c.Encode,
		IsZero: c.IsZero,
	}
}
