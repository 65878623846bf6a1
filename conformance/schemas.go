package conformance

import (
	"embed"
	"io/fs"
)

//go:generate go run ../internal/generate/schemas schemas

//go:embed schemas/*.schema.json
var schemas embed.FS

// Schemas returns the JSON Schemas (draft 2020-12) of the documents of this library: framework.schema.json,
// submission.schema.json, scorecard.schema.json, problems.schema.json and, of the cases of the conformance suite,
// case.schema.json, which refers to the others by their $id. The first four are what indicators.Schema returns, indented.
func Schemas() fs.FS {
	folder, _ := fs.Sub(schemas, "schemas") // the name is a valid one
	return folder
}
