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
			if items := t.items(); items > 0 {
				*into = decodeItems(d, c, t, items)
			}
		},
		Encode: func(e *Encoder, from *[]T) {
			e.BeginArray()
			for i := range *from {
				c.Encode(e, &(*from)[i])
			}
			e.EndArray()
		},
		IsZero: func(v *[]T) bool { return len(*v) == 0 },
		Describe: func(s *Schemas) Schema {
			items := c.schema(s)
			return Schema{Types: []string{"array"}, Items: &items}
		},
	}
}

// fewItems is how many items a list has room for at first; the room grows by fours, so that a list that is mostly faulty
// never has it for all of its items.
const fewItems = 64

// decodeItems reads so many items. From the first fault on they are read for their faults only and none is kept, since
// nothing will be made of them.
func decodeItems[T any](d *Decoder, c Codec[T], t *Tree, items int) []T {
	list := make([]T, 0, min(items, fewItems))
	before, zero := d.count, *new(T)
	item, scratch := d.tree(), (*T)(nil) // for all items: decoders keep no pointer to them
	defer d.done(item)
	for i, walk := 0, t.children(); walk.item(item); i++ {
		if len(list) == cap(list) && len(list) < items {
			list = append(make([]T, 0, min(4*len(list), items)), list...)
		}
		d.enterIndex(i)
		if d.count == before {
			list = append(list, zero)
			c.Decode(d, item, &list[len(list)-1])
		} else {
			if scratch == nil {
				scratch = new(T)
			}
			*scratch = zero
			c.Decode(d, item, scratch)
		}
		d.leave()
	}
	return list
}

// mostNames is how many members an object of free names may have: what they cost in a map is out of proportion to what
// they cost to write.
const mostNames = 4096

// Map is a JSON object whose members are free, written in the byte order of their names. An empty one is read as nil and
// is zero; null is a WrongType fault, and more than 4,096 members are a TooLarge fault.
func Map[V any](c Codec[V]) Codec[map[string]V] {
	return Codec[map[string]V]{
		Decode: func(d *Decoder, t *Tree, into *map[string]V) {
			if t.Kind != KindObject {
				d.WrongType(t, "an object")
				return
			}
			members := t.items() / 2 // a name and a value each
			if members > mostNames {
				d.Report(TooLarge, "leave some out", "the object has %d members, at most %d are allowed", members, mostNames)
				return
			}
			if members == 0 {
				return
			}
			values, member := make(map[string]V, members), d.tree()
			walk := t.children()
			for name, place, ok := walk.member(); ok; name, place, ok = walk.member() {
				var value V
				member.load(t.document, place)
				d.enter(name)
				c.Decode(d, member, &value)
				d.leave()
				values[name] = value
			}
			d.done(member)
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
		Describe: func(s *Schemas) Schema {
			values := c.schema(s)
			return Schema{Types: []string{"object"}, Values: &values, MostMembers: mostNames}
		},
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
		IsZero:   func(v **T) bool { return *v == nil },
		Describe: c.Describe,
	}
}

// Ref is the codec c points to when it is used, so that a table can hold itself: declare a variable, build the table
// with Ref of its address, then assign it.
func Ref[T any](c *Codec[T]) Codec[T] {
	return Codec[T]{
		Decode:   func(d *Decoder, t *Tree, into *T) { c.Decode(d, t, into) },
		Encode:   func(e *Encoder, from *T) { c.Encode(e, from) },
		IsZero:   func(v *T) bool { return c.zero(v) },
		Describe: func(s *Schemas) Schema { return c.schema(s) },
	}
}

// Check adds a check to a codec. It runs only on a value that was read without a fault, so that it never judges half a
// value; faults go to d, at paths below the value's own. A schema says of it only what [Described] adds.
func Check[T any](c Codec[T], check func(d *Decoder, v *T)) Codec[T] {
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) {
			before := d.count
			c.Decode(d, t, into)
			if d.count == before {
				check(d, into)
			}
		},
		Encode:   c.Encode,
		IsZero:   c.IsZero,
		Describe: c.Describe,
	}
}
