package wire

// write writes the schema as one value.
func (s *Schema) write(e *Encoder) {
	if s.Never {
		e.Bool(false)
		return
	}
	e.BeginObject()
	s.members(e)
	e.EndObject()
}

// members writes the keywords of the schema, those that say something.
func (s *Schema) members(e *Encoder) {
	if s.Ref != "" {
		e.Name("$ref")
		e.String("#/$defs/" + s.Ref)
	}
	if s.Description != "" {
		e.Name("description")
		e.String(s.Description)
	}
	if len(s.Types) == 1 {
		e.Name("type")
		e.String(s.Types[0])
	} else {
		writeStrings(e, "type", s.Types)
	}
	writeStrings(e, "enum", s.Words)
	if s.Const != nil {
		e.Name("const")
		e.Raw(s.Const)
	}
	if s.Pattern != "" {
		e.Name("pattern")
		e.String(s.Pattern)
	}
	writeBound(e, "minLength", s.Shortest)
	writeBound(e, "maxLength", s.Longest)
	if s.Least != nil {
		e.Name("minimum")
		e.Int(*s.Least)
	}
	if s.Greatest != nil {
		e.Name("maximum")
		e.Int(*s.Greatest)
	}
	if s.Items != nil {
		e.Name("items")
		s.Items.write(e)
	}
	writeBound(e, "minItems", s.FewestItems)
	s.writeObject(e)
	writeSchemas(e, "oneOf", s.OneOf)
	writeSchemas(e, "anyOf", s.AnyOf)
}

// writeObject writes the keywords that say something of objects.
func (s *Schema) writeObject(e *Encoder) {
	if len(s.Members) > 0 {
		e.Name("properties")
		e.BeginObject()
		for i := range s.Members {
			e.Name(s.Members[i].Name)
			s.Members[i].Schema.write(e)
		}
		e.EndObject()
	}
	writeStrings(e, "required", s.Required)
	if s.Closed {
		e.Name("additionalProperties")
		e.Bool(false)
	} else if s.Values != nil {
		e.Name("additionalProperties")
		s.Values.write(e)
	}
	writeBound(e, "maxProperties", s.MostMembers)
}

// writeStrings writes a keyword of strings, where there are any.
func writeStrings(e *Encoder, keyword string, list []string) {
	if len(list) == 0 {
		return
	}
	e.Name(keyword)
	e.BeginArray()
	for _, text := range list {
		e.String(text)
	}
	e.EndArray()
}

// writeBound writes a keyword that counts, where it bounds anything.
func writeBound(e *Encoder, keyword string, bound int) {
	if bound > 0 {
		e.Name(keyword)
		e.Int(int64(bound))
	}
}

// writeSchemas writes a keyword of schemas, where there are any.
func writeSchemas(e *Encoder, keyword string, list []Schema) {
	if len(list) == 0 {
		return
	}
	e.Name(keyword)
	e.BeginArray()
	for i := range list {
		list[i].write(e)
	}
	e.EndArray()
}
