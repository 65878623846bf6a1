package indicators

import (
	"log/slog"

	"github.com/wenming-go/wenming/internal/wire"
)

// Language says in which language a text is rendered.
// The zero value is not a language; everything that renders treats it as Chinese.
type Language uint8

const (
	// Chinese renders 中文.
	Chinese Language = iota + 1
	// English renders English.
	English
)

// String returns the BCP 47 tag of the language, "zh" or "en".
func (l Language) String() string {
	if l == English {
		return "en"
	}
	return "zh"
}

// Text is a short text in Chinese and in English: a name, a unit, a definition.
// The zero value is the empty text. In JSON it is {"zh": …, "en": …}, or a plain string
// where both languages read the same (units such as "%").
type Text struct {
	Zh string // 中文
	En string // English
}

// Same returns a Text that reads the same in both languages, such as "%".
func Same(s string) Text { return Text{Zh: s, En: s} }

// In returns the text in the language l, or in the other language where l's is empty.
func (t Text) In(l Language) string {
	switch {
	case l == English && t.En != "":
		return t.En
	case l != English && t.Zh != "", t.En == "":
		return t.Zh
	default:
		return t.En
	}
}

// IsZero reports whether the text is empty in both languages.
func (t Text) IsZero() bool { return t == Text{} }

// String returns the Chinese text, followed by the English one in parentheses where it differs.
func (t Text) String() string {
	switch {
	case t.Zh == t.En || t.En == "":
		return t.Zh
	case t.Zh == "":
		return t.En
	default:
		return t.Zh + " (" + t.En + ")"
	}
}

// LogValue implements [slog.LogValuer].
func (t Text) LogValue() slog.Value { return slog.StringValue(t.String()) }

// MarshalJSON writes the canonical form described at [Text].
func (t Text) MarshalJSON() ([]byte, error) { return marshalDocument(textCodec(), &t) }

// UnmarshalJSON reads the forms described at [Text], strictly.
// The error is of type [Problems].
func (t *Text) UnmarshalJSON(data []byte) error {
	return unmarshalDocument(data, DefaultLimits().wire(), textCodec(), t)
}

func textCodec() wire.Codec[Text] {
	object := wire.Object(
		wire.Optional("zh", func(t *Text) *string { return &t.Zh }, wire.String[string]()),
		wire.Optional("en", func(t *Text) *string { return &t.En }, wire.String[string]()),
	)
	text := wire.Codec[Text]{
		Decode: func(d *wire.Decoder, tree *wire.Tree, into *Text) {
			if tree.Kind == wire.KindString {
				*into = Same(tree.Text)
				return
			}
			object.Decode(d, tree, into)
		},
		Encode: func(e *wire.Encoder, from *Text) {
			if from.Zh == from.En {
				e.String(from.Zh)
				return
			}
			object.Encode(e, from)
		},
		IsZero: func(t *Text) bool { return t.IsZero() },
		Describe: func(s *wire.Schemas) wire.Schema {
			same := wire.Schema{Description: "the same in both languages", Types: []string{"string"}}
			return wire.Schema{AnyOf: []wire.Schema{same, object.Describe(s)}}
		},
	}
	return wire.Named("text", "text in Chinese and English", text)
}
