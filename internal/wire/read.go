package wire

import (
	"fmt"
	"io"
	"math"
)

// ReadAll reads a document of at most limits.Bytes bytes. A longer one is a TooLarge fault, found without reading more
// than one byte beyond the limit; an error is the reader's own.
func ReadAll(r io.Reader, limits Limits) ([]byte, []Fault, error) {
	bound := limits.Bytes
	if bound < math.MaxInt64 {
		bound++
	}
	data, err := io.ReadAll(io.LimitReader(r, bound))
	if err != nil {
		return nil, nil, fmt.Errorf("read document: %w", err)
	}
	if int64(len(data)) > limits.Bytes {
		return nil, []Fault{tooLarge(limits)}, nil
	}
	return data, nil, nil
}

func tooLarge(limits Limits) Fault {
	return Fault{
		Code:    TooLarge,
		Message: fmt.Sprintf("the document is longer than %d bytes", limits.Bytes),
		Hint:    "split the document or raise the limit",
	}
}
