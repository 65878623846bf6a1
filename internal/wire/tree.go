package wire

// Kind is the type of a JSON value. The zero value is no type and marks a Tree that was never filled.
type Kind uint8

// The types of JSON values.
const (
	KindNull Kind = iota + 1
	KindBool
	KindNumber
	KindString
	KindArray
	KindObject
)

// String names the type as a message does: "null", "a boolean", "a number", "a string", "an array", "an object"; any
// other value is "nothing".
func (k Kind) String() string {
	switch k {
	case KindNull:
		return "null"
	case KindBool:
		return "a boolean"
	case KindNumber:
		return "a number"
	case KindString:
		return "a string"
	case KindArray:
		return "an array"
	case KindObject:
		return "an object"
	default:
		return "nothing"
	}
}

// Tree is a parsed JSON value. The zero value is no JSON value.
type Tree struct {
	// Kind says which of the other fields counts.
	Kind Kind
	// Bool is the value of a boolean.
	Bool bool
	// Text is the content of a string, or the digits of a number exactly as written. It shares memory with one copy
	// of the document.
	Text string
	// Items are the values of an array; an empty one has none.
	Items []Tree
	// Members are the members of an object in the order of the document, each name once.
	Members []Member
}

// Member is one named value of an object.
type Member struct {
	// Name is the member's name, unescaped, at most 1,024 bytes.
	Name string
	// Value is what it holds.
	Value Tree
}

// member finds a member by its exact name; nil if there is none.
func (t *Tree) member(name string) *Tree {
	for i := range t.Members {
		if t.Members[i].Name == name {
			return &t.Members[i].Value
		}
	}
	return nil
}
