package indicators_test

import (
	"encoding/json"
	"fmt"

	"github.com/wenming-go/wenming/indicators"
)

// A city's editor is to check a framework while it is typed: the schema goes beside the document, and names the kinds of rules there are.
func ExampleSchema() {
	text, ok := indicators.Schema(indicators.FrameworkFormat)
	if !ok {
		panic("there is no schema of this format")
	}
	var schema struct {
		ID    string `json:"$id"`
		Title string
		Defs  map[string]struct {
			OneOf []struct{ Required []string }
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		panic(err)
	}
	fmt.Println(schema.ID, schema.Title)
	for _, kind := range schema.Defs["rule"].OneOf {
		fmt.Println(kind.Required[0])
	}
	// Output:
	// urn:wenming:framework:1 framework (测评体系)
	// bands
	// grades
	// linear
	// curve
	// deduct
	// cases
	// extension
}
