package main

import (
	"bytes"
	"context"
	"errors"
	"mime"
	"net/http"
	"runtime"
	"strings"

	"github.com/wenming-go/wenming/indicators"
)

// maxBody is the longest request: as much as the library reads of one document.
const maxBody = 8 << 20

// handler evaluates what it is sent. Its only state is how much it does at once.
type handler struct {
	limits indicators.Limits
	// reading bounds how many bodies are held, working how many are evaluated: readers may be slow, evaluation takes a processor.
	reading gate
	working gate
}

// gate lets so many in at once as it has room for.
type gate chan struct{}

func (g gate) leave() { <-g }

// pass enters where there is room.
func (g gate) pass() bool {
	select {
	case g <- struct{}{}:
		return true
	default:
		return false
	}
}

// wait enters as soon as there is room, unless the context ends before.
func (g gate) wait(ctx context.Context) error {
	select {
	case g <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// newHandler returns the handler of all paths.
func newHandler() http.Handler {
	processors := runtime.GOMAXPROCS(0)
	h := &handler{limits: indicators.DefaultLimits(), reading: make(gate, 8*processors), working: make(gate, processors)}
	mux := http.NewServeMux()
	mux.Handle("/evaluate", h)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusNotFound, "there is only /evaluate here", nil)
	})
	return mux
}

// ServeHTTP answers one request.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		answer(w, http.StatusMethodNotAllowed, "send the documents with POST", nil)
		return
	}
	if !isJSON(r.Header) {
		answer(w, http.StatusUnsupportedMediaType, "send application/json in UTF-8, not compressed", nil)
		return
	}
	if !h.reading.pass() {
		w.Header().Set("Retry-After", "1")
		answer(w, http.StatusServiceUnavailable, "too many requests at once; try again", nil)
		return
	}
	defer h.reading.leave()
	body, status, detail := readBody(w, r)
	if status != 0 {
		answer(w, status, detail, nil)
		return
	}
	if h.working.wait(r.Context()) != nil {
		return // nobody waits for an answer
	}
	defer h.working.leave()
	card, err := h.evaluate(r.Context(), body)
	var problems indicators.Problems
	var around envelopeError
	switch {
	case err == nil:
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(card) // nobody is there any more where this fails
	case errors.As(err, &problems):
		answer(w, http.StatusUnprocessableEntity, "the request holds problems; each says where and what to do", problems)
	case errors.As(err, &around):
		answer(w, http.StatusBadRequest, around.Error(), nil)
	case r.Context().Err() != nil:
	default:
		answer(w, http.StatusInternalServerError, "the scorecard could not be made", nil)
	}
}

// isJSON reports whether a request says that it is plain JSON.
func isJSON(header http.Header) bool {
	media, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	charset, given := parameters["charset"]
	return err == nil && media == "application/json" && (!given || strings.EqualFold(charset, "utf-8")) && header.Get("Content-Encoding") == ""
}

// readBody reads the body, or says with which status to refuse it.
func readBody(w http.ResponseWriter, r *http.Request) (body []byte, status int, detail string) {
	var room bytes.Buffer
	if r.ContentLength > maxBody {
		return nil, http.StatusRequestEntityTooLarge, "a request has 8 MiB at most"
	}
	if r.ContentLength > 0 {
		room.Grow(int(min(r.ContentLength, 64<<10)) + bytes.MinRead) // a length that is only claimed costs little
	}
	_, err := room.ReadFrom(http.MaxBytesReader(w, r.Body, maxBody))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, http.StatusRequestEntityTooLarge, "a request has 8 MiB at most"
	case err != nil:
		return nil, http.StatusBadRequest, "the request could not be read to its end"
	}
	return room.Bytes(), 0, ""
}

// evaluate makes the scorecard's JSON. Between its steps it looks whether anybody still waits.
func (h *handler) evaluate(ctx context.Context, body []byte) ([]byte, error) {
	parts, err := split(body)
	if err != nil {
		return nil, err
	}
	// Both documents are read before either is judged, so that the problems of both are told at once.
	framework, faults := builtIn(), indicators.Problems(nil)
	if parts.framework != nil {
		framework, err = indicators.DecodeFramework(bytes.NewReader(parts.framework), h.limits)
		if faults, err = collect(faults, "/framework", err); err != nil {
			return nil, err
		}
	}
	submission, err := indicators.DecodeSubmission(bytes.NewReader(parts.submission), h.limits)
	if faults, err = collect(faults, "/submission", err); err != nil || len(faults) > 0 {
		return nil, errors.Join(err, asError(faults))
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	evaluator, err := indicators.Compile(framework, indicators.With(domains()...), indicators.WithLimits(h.limits))
	if faults, err = collect(nil, "/framework", err); err != nil || len(faults) > 0 {
		return nil, errors.Join(err, asError(faults))
	}
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	card, err := evaluator.Evaluate(submission)
	if faults, err = collect(nil, "/submission", err); err != nil || len(faults) > 0 {
		return nil, errors.Join(err, asError(faults))
	}
	return card.MarshalJSON()
}

// collect adds the problems of an error, at places in the request; any other error is returned.
func collect(faults indicators.Problems, under string, err error) (indicators.Problems, error) {
	var found indicators.Problems
	if !errors.As(err, &found) {
		return faults, err
	}
	for _, p := range found {
		if p.Code != indicators.ProblemMore {
			p.Path = under + p.Path
		}
		faults = append(faults, p)
	}
	return faults, nil
}

// asError is the list as an error, nil where it is empty.
func asError(faults indicators.Problems) error {
	if len(faults) == 0 {
		return nil
	}
	return faults
}
