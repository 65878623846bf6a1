package wire

import (
	"encoding/json"
	"maps"
	"slices"
)

// Schema is what a JSON Schema (draft 2020-12) says of one value, as far as codecs say anything. The zero value allows
// every value.
type Schema struct {
	// Ref is the name of a definition that holds as well; "" is none.
	Ref string
	// Description names the value for people.
	Description string
	// Types are the JSON types allowed, such as "string" or "integer"; none allows all.
	Types []string
	// Words are the strings allowed; none allows all.
	Words []string
	// Const is the only value allowed, as JSON.
	Const json.RawMessage
	// Pattern is a regular expression that a string matches, anchored by itself. It keeps to what the dialects of
	// regular expressions have in common.
	Pattern string
	// Shortest and Longest bound the characters of a string; 0 does not.
	Shortest, Longest int
	// Least and Greatest bound a number, both included.
	Least, Greatest *int64
	// Items says what each item of an array is.
	Items *Schema
	// FewestItems bounds the items of an array.
	FewestItems int
	// Members says what members of an object are, in the order of the table.
	Members []Member
	// Required names the members that an object must have.
	Required []string
	// Closed refuses members that Members does not name.
	Closed bool
	// Values says what a member is that Members does not name.
	Values *Schema
	// MostMembers bounds the members of an object; 0 does not.
	MostMembers int
	// OneOf and AnyOf are schemas of which exactly one, or one at least, holds as well.
	OneOf, AnyOf []Schema
	// Never allows nothing: a member that must not be there.
	Never bool
}

// Member is what a schema says of one member of an object.
type Member struct {
	// Name is the member's name.
	Name string
	// Schema is what its value is.
	Schema Schema
}

// Member returns what the schema says of a member, for [Described] to add to. It panics where there is no such member.
func (s *Schema) Member(name string) *Schema {
	i := slices.IndexFunc(s.Members, func(m Member) bool { return m.Name == name })
	return &s.Members[i].Schema
}

// Schemas collects the definitions that a schema refers to. It is made by [Describe].
type Schemas struct {
	definitions map[string]definition
}

type definition struct {
	title  string
	schema Schema
}

// Describe writes the JSON Schema of the documents that c reads, canonically: the same table gives the same bytes. The id
// is the URI that other schemas refer to it by, the title names the document for people.
func Describe[T any](id, title string, c Codec[T]) []byte {
	s := Schemas{definitions: map[string]definition{}}
	root := c.schema(&s)
	var e Encoder
	e.BeginObject()
	e.Name("$schema")
	e.String("https://json-schema.org/draft/2020-12/schema")
	e.Name("$id")
	e.String(id)
	e.Name("title")
	e.String(title)
	root.members(&e)
	if len(s.definitions) > 0 {
		e.Name("$defs")
		e.BeginObject()
		for _, name := range slices.Sorted(maps.Keys(s.definitions)) {
			e.Name(name)
			e.BeginObject()
			e.Name("title")
			e.String(s.definitions[name].title)
			definition := s.definitions[name].schema
			definition.members(&e)
			e.EndObject()
		}
		e.EndObject()
	}
	e.EndObject()
	return e.Bytes()
}

// Named gives the schema of c a name, under which it is defined once, wherever it stands. In one document a name is for one
// schema only. A table that holds itself needs a name, or its schema has no end.
func Named[T any](name, title string, c Codec[T]) Codec[T] {
	inner := c
	c.Describe = func(s *Schemas) Schema {
		if _, known := s.definitions[name]; !known {
			s.definitions[name] = definition{title: title} // for references to itself
			s.Define(name, title, inner.schema(s))
		}
		return Schema{Ref: name}
	}
	return c
}

// Define defines a schema under a name, as [Named] does for that of a codec, and returns a reference to it.
func (s *Schemas) Define(name, title string, schema Schema) Schema {
	s.definitions[name] = definition{title, schema}
	return Schema{Ref: name}
}

// Described adds to the schema of c what a function of its table enforces, such as the notation of a number.
func Described[T any](c Codec[T], add func(*Schema)) Codec[T] {
	inner := c
	c.Describe = func(s *Schemas) Schema {
		schema := inner.schema(s)
		add(&schema)
		return schema
	}
	return c
}

// describeAnything, describeString and describeBool are functions of the package, not of a table: so they cost it nothing.
func describeAnything(*Schemas) Schema { return Schema{} }

func describeString(*Schemas) Schema { return Schema{Types: []string{"string"}} }

func describeBool(*Schemas) Schema { return Schema{Types: []string{"boolean"}} }

// quoted returns a string as JSON.
func quoted(text string) json.RawMessage {
	var e Encoder
	e.String(text)
	return e.Bytes()
}
