// Package validate checks typed inputs against the rules that stand in their struct tags, and reports what is wrong
// as [indicators.Problems]: the place as a JSON Pointer, the figures concerned, and what to do.
//
//	type Input struct {
//		Registered indicators.Value `json:"registered,omitzero" validate:"count"`
//		Active     indicators.Value `json:"active,omitzero"     validate:"count,atmost=Registered"`
//	}
//
//	func (in Input) Validate() error { return validate.Struct(in) }
//
// The tags say early, by field name, what the bounds of measures and the checks of a domain say again at evaluation,
// whatever way the figures came in. They are no replacement for those.
//
// # Tags for figures
//
// These apply to fields of type [indicators.Value], to pointers to it, and after dive to the elements of slices, arrays and maps.
//
//	tag           | holds where the figure
//	--------------|---------------------------------------------------------------
//	count         | is a whole number, 0 or more
//	amount        | is 0 or more
//	positive      | is above 0
//	percentage    | lies from 0 to 100
//	atmost=Field  | can be at most that of the sibling field of that Go name
//	required      | is reported (not the zero Value, not a nil pointer)
//
// Save for required, a figure that is missing or not applicable passes every tag: missing is not an error, and it is not 0.
// The first four judge the point of the figure, as measures' bounds do. atmost compares ranges: 10.6万余 and 106,500
// can agree, so only a definite contradiction fails.
//
// A figure that carries a problem ([indicators.Value.Err]) is reported with that problem's own code, tagged or not.
//
// # Other fields
//
// Nested structs and pointers to them are followed without a tag; slices, arrays and maps need dive. The other tags of
// github.com/go-playground/validator/v10 work on fields of Go's own types, such as min=1 on an int. A tag that does not exist
// or does not fit its field's type is a mistake in the program; it is reported as an error that names the type.
package validate
