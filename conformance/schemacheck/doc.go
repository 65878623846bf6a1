// Package schemacheck has tests only: that a validator of JSON Schema, which shares no code with this library, takes the
// schemas of conformance/schemas for what they are meant to be, and draws the same line as the library's own readers. It is a module
// of its own so that nobody who uses the library gets the validator.
package schemacheck
