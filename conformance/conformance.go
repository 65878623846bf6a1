package conformance

import (
	"embed"
	"io/fs"
)

//go:embed cases
var cases embed.FS

// Cases returns the cases of the suite, one JSON document a file, as topic/name.json.
func Cases() fs.FS {
	inside, err := fs.Sub(cases, "cases")
	if err != nil { // cannot be: the folder is embedded by that name
		return cases
	}
	return inside
}
