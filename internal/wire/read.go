package wire

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
)

// The first and the largest piece in which a document of unknown length is read.
const (
	firstPiece   = 4 << 10
	largestPiece = 1 << 20
)

// ReadAll reads a document of at most limits.Bytes bytes. A longer one is a TooLarge fault, found without reading more
// than one byte beyond the limit; an error is the reader's own. A reader that knows how much is left, by a method Len as
// [strings.Reader], [bytes.Reader] and [bytes.Buffer] have it, costs the document once in memory, any other one twice.
func ReadAll(r io.Reader, limits Limits) (string, []Fault, error) {
	bound := max(limits.Bytes, 0)
	if bound < math.MaxInt64 {
		bound++
	}
	var document strings.Builder
	if known, ok := r.(interface{ Len() int }); ok {
		document.Grow(int(min(int64(max(known.Len(), 0)), bound)))
	}
	if err := readPieces(io.LimitReader(r, bound), &document); err != nil {
		return "", nil, fmt.Errorf("read document: %w", err)
	}
	if int64(document.Len()) > limits.Bytes {
		return "", []Fault{tooLarge(limits.Bytes)}, nil
	}
	return document.String(), nil, nil
}

// readPieces reads to the end. What does not fit into the document as it was given is kept in pieces until its length is
// known, since growing by doubling would copy it several times over.
func readPieces(r io.Reader, document *strings.Builder) error {
	var pieces [][]byte
	total, size := 0, min(max(document.Cap(), firstPiece), 8*firstPiece)
	piece := make([]byte, 0, size)
	for {
		n, err := r.Read(piece[len(piece):cap(piece)])
		piece = piece[:len(piece)+n]
		if len(piece) == cap(piece) || err != nil {
			if len(pieces) == 0 && document.Len()+len(piece) <= document.Cap() {
				document.Write(piece)
				piece = piece[:0]
			} else {
				pieces, total = append(pieces, piece), total+len(piece)
				size = min(2*size, largestPiece)
				piece = make([]byte, 0, size)
			}
		}
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
	}
	document.Grow(total)
	for _, p := range pieces {
		document.Write(p)
	}
	return nil
}

func tooLarge(most int64) Fault {
	return Fault{
		Code:    TooLarge,
		Message: fmt.Sprintf("the document is longer than %d bytes", most),
		Hint:    "split the document or raise the limit",
	}
}
