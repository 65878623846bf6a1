package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
)

const (
	goodSubmission = `{"format":"wenming.submission/1","period":"2023","observations":[` +
		`{"measure":"volunteer.registered","value":"10.6万余"},{"measure":"population.resident","value":434400}]}`
	goodFramework = `{"format":"wenming.framework/1","id":"own","edition":"1","name":"own","basis":"illustrative",` +
		`"root":{"id":"total","name":"total","marks":"10","indicator":"volunteer.registered_share","rule":{"linear":{"from":"0","to":"30"}}}}`
)

func request(framework, submission string) string {
	if framework == "" {
		return `{"submission":` + submission + `}`
	}
	return `{"framework":` + framework + `,"submission":` + submission + `}`
}

// send sends a body to a handler and returns the answer.
func send(handler http.Handler, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/evaluate", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w
}

// What the comment of the command shows is answered with this scorecard.
func TestGoodRequest(t *testing.T) {
	t.Parallel()
	w := send(newHandler(), request("", goodSubmission))
	require.Equal(t, http.StatusOK, w.Code, w.Body)
	assert.Equal(t, "application/json", w.Header().Get("Content-Type"))
	golden, err := os.ReadFile("testdata/scorecard.json")
	require.NoError(t, err)
	assert.Equal(t, strings.TrimSpace(string(golden)), w.Body.String())
	card, err := indicators.DecodeScorecard(w.Body, indicators.DefaultLimits())
	require.NoError(t, err)
	assert.Equal(t, indicators.StatusScored, card.Total().Status)

	w = send(newHandler(), request(goodFramework, goodSubmission))
	require.Equal(t, http.StatusOK, w.Code, w.Body)
	own, err := indicators.DecodeScorecard(w.Body, indicators.DefaultLimits())
	require.NoError(t, err)
	assert.Equal(t, "own", own.Framework().ID)
	assert.True(t, own.Total().Score.Equal(card.Total().Score))
}

// hostileBody is a body and how it is to be answered.
type hostileBody struct {
	name, body string
	status     int
	code       indicators.ProblemCode // "" where the answer lists no problems
	path       string
}

func hostileBodies() []hostileBody {
	const bad, unprocessable = http.StatusBadRequest, http.StatusUnprocessableEntity
	observed := func(value string) string {
		return strings.Replace(goodSubmission, `"10.6万余"`, value, 1)
	}
	framed := func(old, replacement string) string {
		return request(strings.Replace(goodFramework, old, replacement, 1), goodSubmission)
	}
	repeated := func(head, fill, tail string) string {
		return head + strings.Repeat(fill, (maxBody-len(head)-len(tail))/len(fill)) + tail
	}
	return []hostileBody{
		{"nothing", "", bad, "", ""},
		{"half", request("", goodSubmission)[:60], bad, "", ""},
		{"no submission", `{"framework":` + goodFramework + `}`, bad, "", ""},
		{"two submissions", `{"submission":{},"submission":` + goodSubmission + `}`, bad, "", ""},
		{"another member", `{"submission":{},"__proto__":{}}`, bad, "", ""},
		{"other case", `{"Submission":` + goodSubmission + `}`, bad, "", ""},
		{"trailing data", request("", goodSubmission) + "x", bad, "", ""},
		{"an array", "[" + request("", goodSubmission) + "]", bad, "", ""},
		{"null", request("", "null"), unprocessable, indicators.ProblemWrongType, "/submission"},
		{"a huge number", request("", observed("1e999999999")), unprocessable, indicators.ProblemNumberRange, "/submission/observations/0/value"},
		{"a number that is none", request("", observed(`"NaN"`)), unprocessable, indicators.ProblemInvalidNumber, "/submission/observations/0/value"},
		{"half a person", request("", observed("0.5")), unprocessable, indicators.ProblemNotWhole, "/submission/observations/volunteer.registered"},
		{"broken UTF-8", request("", observed("\"\xff\"")), unprocessable, indicators.ProblemInvalidUTF8, "/submission"},
		{"half a surrogate pair", request("", observed(`"\ud800"`)), unprocessable, indicators.ProblemInvalidUTF8, "/submission/observations/0/value"},
		{"a newer framework", framed("framework/1", "framework/2"), unprocessable, indicators.ProblemUnsupportedFormat, "/framework/format"},
		{"an unknown indicator", framed("registered_share", "registered_shame"), unprocessable, indicators.ProblemUnknownIndicator, "/framework/root/indicator"},
		{"an unknown rule", framed(`"linear"`, `"quadratic"`), unprocessable, indicators.ProblemUnknownKind, "/framework/root/rule/quadratic"},
		{"a framework too deep", framed(`"marks":"10"`, `"children":`+strings.Repeat("[", 200)+strings.Repeat("]", 200)), unprocessable, indicators.ProblemTooDeep, "*"},
		{"8 MiB of brackets", strings.Repeat("[", maxBody), bad, "", ""},
		{"8 MiB of space", strings.Repeat(" ", maxBody), bad, "", ""},
		{"8 MiB of brackets for a submission", repeated(`{"submission":`, "[", ""), bad, "", ""},
		{"8 MiB of zeros", repeated(`{"submission":[0`, ",0", "]}"), unprocessable, indicators.ProblemTooLarge, "*"},
		{"8 MiB of a text", repeated(`{"submission":"`, "x", `"}`), unprocessable, indicators.ProblemWrongType, "/submission"},
		{"many problems", request("", `{"format":"wenming.submission/1","observations":[`+strings.Repeat(`{},`, 50_000)+`{}]}`), unprocessable, indicators.ProblemMore, ""},
		{"a byte too many", strings.Repeat(" ", maxBody+1), http.StatusRequestEntityTooLarge, "", ""},
	}
}

func TestHostileBodies(t *testing.T) {
	t.Parallel()
	handler := newHandler()
	for _, hostile := range hostileBodies() {
		w := send(handler, hostile.body)
		require.Equal(t, hostile.status, w.Code, "%s: %.300s", hostile.name, w.Body)
		checkDetails(t, hostile, w.Header(), w.Body)
	}
}

func checkDetails(t *testing.T, hostile hostileBody, header http.Header, body io.Reader) {
	t.Helper()
	assert.Equal(t, "application/problem+json", header.Get("Content-Type"), hostile.name)
	var details problemDetails
	require.NoError(t, json.NewDecoder(body).Decode(&details), hostile.name)
	assert.Equal(t, hostile.status, details.Status, hostile.name)
	assert.Equal(t, http.StatusText(hostile.status), details.Title, hostile.name)
	assert.NotEmpty(t, details.Detail, hostile.name)
	if hostile.code == "" {
		assert.Empty(t, details.Problems, hostile.name)
		return
	}
	found := false
	for _, p := range details.Problems {
		found = found || p.Code == hostile.code && (hostile.path == "*" || p.Path == hostile.path)
	}
	assert.True(t, found, "%s: no %s at %q in %v", hostile.name, hostile.code, hostile.path, details.Problems)
}

// The problems of both documents come at once.
func TestProblemsOfBothDocuments(t *testing.T) {
	t.Parallel()
	w := send(newHandler(), request(`{"format":"wenming.framework/1"}`, `{"format":"wenming.submission/1","x":1}`))
	require.Equal(t, http.StatusUnprocessableEntity, w.Code)
	assert.Contains(t, w.Body.String(), `"path":"/framework"`)
	assert.Contains(t, w.Body.String(), `"path":"/submission/x"`)
}

func TestRequestsThatAreNone(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, method, path string
		header             map[string]string
		status             int
	}{
		{"another path", http.MethodPost, "/", map[string]string{"Content-Type": "application/json"}, http.StatusNotFound},
		{"another method", http.MethodGet, "/evaluate", nil, http.StatusMethodNotAllowed},
		{"no type", http.MethodPost, "/evaluate", nil, http.StatusUnsupportedMediaType},
		{"a form", http.MethodPost, "/evaluate", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, http.StatusUnsupportedMediaType},
		{"another encoding", http.MethodPost, "/evaluate", map[string]string{"Content-Type": "application/json; charset=gbk"}, http.StatusUnsupportedMediaType},
		{"compressed", http.MethodPost, "/evaluate", map[string]string{"Content-Type": "application/json", "Content-Encoding": "gzip"}, http.StatusUnsupportedMediaType},
		{"UTF-8", http.MethodPost, "/evaluate", map[string]string{"Content-Type": "application/json; charset=UTF-8"}, http.StatusOK},
	} {
		r := httptest.NewRequest(row.method, row.path, strings.NewReader(request("", goodSubmission)))
		for name, value := range row.header {
			r.Header.Set(name, value)
		}
		w := httptest.NewRecorder()
		newHandler().ServeHTTP(w, r)
		assert.Equal(t, row.status, w.Code, row.name)
		if row.status != http.StatusOK {
			assert.Equal(t, "application/problem+json", w.Header().Get("Content-Type"), row.name)
		}
	}
}

// Where there is no room the client is told when to come again; where it has gone nothing is done.
func TestNoRoom(t *testing.T) {
	t.Parallel()
	full := &handler{limits: indicators.DefaultLimits(), reading: make(gate), working: make(gate, 1)}
	w := send(full, request("", goodSubmission))
	assert.Equal(t, http.StatusServiceUnavailable, w.Code)
	assert.Equal(t, "1", w.Header().Get("Retry-After"))

	gone, cancel := context.WithCancel(t.Context())
	cancel()
	busy := &handler{limits: indicators.DefaultLimits(), reading: make(gate, 1), working: make(gate)}
	r := httptest.NewRequestWithContext(gone, http.MethodPost, "/evaluate", strings.NewReader(request("", goodSubmission)))
	r.Header.Set("Content-Type", "application/json")
	w = httptest.NewRecorder()
	busy.ServeHTTP(w, r)
	assert.Zero(t, w.Body.Len())
}

// A request that has begun is answered although the server is told to stop.
func TestServeStops(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	var listening net.ListenConfig
	listener, err := listening.Listen(ctx, "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	var errorLog bytes.Buffer
	done := make(chan error, 1)
	server, arrived := newServer(log.New(&errorLog, "", 0)), make(chan struct{})
	answering := server.Handler
	server.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(arrived)
		answering.ServeHTTP(w, r)
	})
	go func() { done <- serve(ctx, listener, server) }()

	reader, writer := io.Pipe()
	begun, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+listener.Addr().String()+"/evaluate", reader)
	require.NoError(t, err)
	begun.Header.Set("Content-Type", "application/json")
	status := make(chan int, 1)
	go func() {
		response, err := http.DefaultClient.Do(begun)
		if err != nil {
			status <- 0
			return
		}
		status <- response.StatusCode
		_ = response.Body.Close()
	}()
	body := request("", goodSubmission)
	_, err = io.WriteString(writer, body[:10])
	require.NoError(t, err)
	<-arrived
	stop()
	select {
	case err := <-done:
		require.Failf(t, "stopped at once", "%v", err)
	case <-time.After(50 * time.Millisecond):
	}
	_, err = io.WriteString(writer, body[10:])
	require.NoError(t, err)
	require.NoError(t, writer.Close())
	assert.Equal(t, http.StatusOK, <-status)
	require.NoError(t, <-done)
	assert.Empty(t, errorLog.String())
}
