package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// envelope is a request taken apart, each document as it was sent.
type envelope struct {
	framework  []byte // nil where the request has none
	submission []byte
}

// envelopeError says what is wrong with a request around its documents.
type envelopeError string

func (e envelopeError) Error() string {
	return "the request is not one JSON object of a submission and perhaps a framework: " + string(e)
}

// split takes a request apart as strictly as the library reads documents: a member that stands twice or that is not known is refused.
func split(body []byte) (envelope, error) {
	var parts envelope
	decoder := json.NewDecoder(bytes.NewReader(body))
	if opening, err := decoder.Token(); err != nil || opening != json.Delim('{') {
		return parts, envelopeError("it does not begin with a brace")
	}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return parts, envelopeError("it is not JSON")
		}
		var into *[]byte
		switch name {
		case "framework":
			into = &parts.framework
		case "submission":
			into = &parts.submission
		default:
			return parts, envelopeError("it has another member")
		}
		if *into != nil {
			return parts, envelopeError(fmt.Sprintf("it has the %s twice", name))
		}
		var document json.RawMessage
		if err := decoder.Decode(&document); err != nil {
			return parts, envelopeError(fmt.Sprintf("the %s is not JSON", name))
		}
		*into = document
	}
	if _, err := decoder.Token(); err != nil {
		return parts, envelopeError("it does not end")
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return parts, envelopeError("something follows it")
	}
	if parts.submission == nil {
		return parts, envelopeError("it has no submission")
	}
	return parts, nil
}
