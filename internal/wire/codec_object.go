package wire

import (
	"strings"
)

// Field is one member in the table of an [Object]; make one with [Required], [Optional] or [Constant].
type Field[T any] struct {
	name     string
	required bool
	constant bool
	member   member[T]
}

// member is what stands in a member: tables are made anew for every document, so it is one value, not a function each.
type member[T any] interface {
	decode(d *Decoder, t *Tree, into *T)
	encode(e *Encoder, from *T)
	isZero(v *T) bool
	schema(s *Schemas) Schema
}

// place is a member that is kept in a T.
type place[T, F any] struct {
	at    func(*T) *F
	codec Codec[F]
}

func (p *place[T, F]) decode(d *Decoder, t *Tree, into *T) { p.codec.Decode(d, t, p.at(into)) }
func (p *place[T, F]) encode(e *Encoder, from *T)          { p.codec.Encode(e, p.at(from)) }
func (p *place[T, F]) isZero(v *T) bool                    { return p.codec.zero(p.at(v)) }
func (p *place[T, F]) schema(s *Schemas) Schema            { return p.codec.schema(s) }

// Required is a member that must be there and is always written. at returns its place in the value.
func Required[T, F any](name string, at func(*T) *F, c Codec[F]) Field[T] {
	f := Optional(name, at, c)
	f.required = true
	return f
}

// Optional is a member that may be absent, which leaves the place zero, and is left out when it is zero.
func Optional[T, F any](name string, at func(*T) *F, c Codec[F]) Field[T] {
	return Field[T]{name: name, member: &place[T, F]{at, c}}
}

// Constant is a member that says the document's format, such as "wenming.framework/1": the name of the format, a slash
// and the major version. It must be there and is written before all other members, wherever it stands in the table. A
// document of another format or version is an UnsupportedFormat fault and is not read further, since its members would
// mean something else.
func Constant[T any](name, value string) Field[T] {
	return Field[T]{name: name, required: true, constant: true, member: constant[T](value)}
}

// constant is a member that is the same in every document.
type constant[T any] string

func (c constant[T]) decode(d *Decoder, t *Tree, _ *T) {
	value := string(c)
	switch {
	case t.Kind != KindString:
		d.WrongType(t, "the string "+quote(value))
	case t.Text == value:
	case newerMajor(t.Text, value):
		d.Report(UnsupportedFormat, "use a newer release of this library, or write the document as "+quote(value),
			"format %s is newer than %s, the newest supported", quote(t.Text), quote(value))
	default:
		d.Report(UnsupportedFormat, "write "+quote(value), "format %s is not supported, only %s", quote(t.Text), quote(value))
	}
}

func (c constant[T]) encode(e *Encoder, _ *T) { e.String(string(c)) }

func (constant[T]) isZero(*T) bool { return true }

func (c constant[T]) schema(*Schemas) Schema { return Schema{Const: quoted(string(c))} }

// newerMajor reports whether found is the same format as supported with a greater version number.
func newerMajor(found, supported string) bool {
	slash := strings.LastIndexByte(supported, '/') + 1
	version, same := strings.CutPrefix(found, supported[:slash])
	if !same || version == "" || version[0] == '0' || strings.Trim(version, "0123456789") != "" {
		return false
	}
	current := supported[slash:]
	return len(version) > len(current) || len(version) == len(current) && version > current
}

// Object is a JSON object with the given members; any other member, a member in other case and a missing required one
// are faults, all of them reported. It is zero when all its members are.
func Object[T any](members ...Field[T]) Codec[T] {
	return Codec[T]{
		Decode: func(d *Decoder, t *Tree, into *T) {
			if t.Kind != KindObject {
				d.WrongType(t, "an object")
				return
			}
			if decodeConstants(d, members, t, into) {
				decodeMembers(d, members, t, into)
			}
		},
		Encode: func(e *Encoder, from *T) {
			e.BeginObject()
			for i := range members {
				if f := &members[i]; f.constant {
					e.Name(f.name)
					f.member.encode(e, from)
				}
			}
			for i := range members {
				if f := &members[i]; !f.constant && (f.required || !f.member.isZero(from)) {
					e.Name(f.name)
					f.member.encode(e, from)
				}
			}
			e.EndObject()
		},
		IsZero: func(v *T) bool {
			for i := range members {
				if !members[i].member.isZero(v) {
					return false
				}
			}
			return true
		},
		Describe: func(s *Schemas) Schema { return describeObject(s, members) },
	}
}

func describeObject[T any](s *Schemas, fields []Field[T]) Schema {
	object := Schema{Types: []string{"object"}, Closed: true}
	for i := range fields {
		f := &fields[i]
		object.Members = append(object.Members, Member{f.name, f.member.schema(s)})
		if f.required {
			object.Required = append(object.Required, f.name)
		}
	}
	return object
}

// decodeConstants reads the constants first, wherever they stand in the document, and reports whether to go on.
func decodeConstants[T any](d *Decoder, fields []Field[T], t *Tree, into *T) bool {
	before := d.count
	for i := range fields {
		if f := &fields[i]; f.constant {
			c := t.children()
			if place, found := c.find(f.name); found {
				value := d.tree()
				value.load(t.document, place)
				d.enter(f.name)
				f.member.decode(d, value, into)
				d.leave()
				d.done(value)
			}
		}
	}
	return d.count == before
}

func decodeMembers[T any](d *Decoder, fields []Field[T], t *Tree, into *T) {
	seen := make([]bool, len(fields))
	next := 0
	value := d.tree()
	c := t.children()
	for name, place, ok := c.member(); ok; name, place, ok = c.member() {
		at, exact := findField(fields, name, next)
		d.enter(name)
		switch {
		case at < 0:
			reportUnknownMember(d, fields, name)
		case !exact:
			if d.counted() {
				d.Report(WrongCase, "write "+quote(fields[at].name), "member %s is written %s", quote(name), quote(fields[at].name))
			}
			fallthrough
		default:
			seen[at] = true
			next = at + 1
			if !exact || !fields[at].constant {
				value.load(t.document, place)
				fields[at].member.decode(d, value, into)
			}
		}
		d.leave()
	}
	d.done(value)
	for i := range fields {
		if fields[i].required && !seen[i] && d.counted() {
			d.Report(MissingMember, "add member "+quote(fields[i].name), "member %s is missing", quote(fields[i].name))
		}
	}
}

// findField finds a name in the table: exactly, or else in other case, or else -1. Documents mostly keep the table's
// order, so the field after the last one found is tried first.
func findField[T any](fields []Field[T], name string, next int) (at int, exact bool) {
	if next < len(fields) && fields[next].name == name {
		return next, true
	}
	for i := range fields {
		if fields[i].name == name {
			return i, true
		}
	}
	for i := range fields {
		if strings.EqualFold(fields[i].name, name) {
			return i, false
		}
	}
	return -1, false
}

func reportUnknownMember[T any](d *Decoder, fields []Field[T], name string) {
	if !d.counted() {
		return
	}
	known := make([]string, len(fields))
	for i := range fields {
		known[i] = fields[i].name
	}
	d.Report(UnknownMember, hintKnown(name, known), "member %s is not known here", quote(name))
}
