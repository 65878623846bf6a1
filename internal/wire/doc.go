// Package wire reads JSON documents strictly and writes them canonically from one table per type, a [Codec].
//
// Reading refuses what encoding/json lets pass: duplicate, unknown and case-variant members, null in place of a value,
// trailing data, invalid UTF-8 and unpaired surrogates. Everything wrong with a document is collected as a list of
// [Fault], each with the JSON Pointer (RFC 6901) of its place; only a fault in the JSON syntax itself ends the reading
// at once. Numbers keep their literal digits, so no value passes through a float.
//
// Writing is canonical: compact, members in the order of the table, zero optional members left out, map keys sorted,
// strings escaped exactly as json.Marshal does. What was written once is therefore written byte for byte the same again
// after being read, also when json.Marshal carries it as the output of a json.Marshaler.
//
// The size of a document is bounded by [Limits] before memory is spent on it.
package wire
