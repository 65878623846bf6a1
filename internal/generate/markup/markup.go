// Package markup is how the generated pages write what Markdown would read otherwise.
package markup

import "strings"

// NewLine breaks a line within a cell of a table.
const NewLine = "<br>"

// Escape returns text that Markdown shows as it is, in a cell of a table too.
func Escape(text string) string {
	var b strings.Builder
	for _, r := range strings.Join(strings.Fields(text), " ") {
		if strings.ContainsRune("\\`*_[]<>|~$&", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Code returns a name as code. Names hold no character that needs care.
func Code[T ~string](name T) string { return "`" + string(name) + "`" }
