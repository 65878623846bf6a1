package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	loadClients = 4
	loadRounds  = 3 // HTTPHANDLER_ROUNDS asks for more
	// loadGrowth is how much the heap may vary between rounds: what idle connections and pools hold.
	loadGrowth = 8 << 20
)

// lockedLog is a log that the server's goroutines may write to.
type lockedLog struct {
	sync.Mutex
	text bytes.Buffer
}

func (l *lockedLog) Write(p []byte) (int, error) {
	l.Lock()
	defer l.Unlock()
	return l.text.Write(p)
}

func (l *lockedLog) String() string {
	l.Lock()
	defer l.Unlock()
	return l.text.String()
}

// Several clients send hostile bodies of all kinds at once, and good ones between them. Every answer is the right one or asks to come again,
// nothing panics, and neither goroutines nor the heap grow from round to round. Not parallel, so that only its own are counted.
func TestLoad(t *testing.T) {
	rounds := loadRounds
	if more, err := strconv.Atoi(os.Getenv("HTTPHANDLER_ROUNDS")); err == nil {
		rounds = max(more, loadRounds)
	}
	goroutines := runtime.NumGoroutine()
	ctx, stop := context.WithCancel(t.Context())
	var listening net.ListenConfig
	listener, err := listening.Listen(ctx, "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	errorLog := &lockedLog{}
	done := make(chan error, 1)
	go func() { done <- serve(ctx, listener, newServer(log.New(errorLog, "", 0))) }()

	bodies := append(hostileBodies(), hostileBody{name: "good", body: request("", goodSubmission), status: http.StatusOK},
		hostileBody{name: "good with a framework", body: request(goodFramework, goodSubmission), status: http.StatusOK})
	var heaps []uint64
	answered := map[int]int{}
	for range rounds {
		for status, count := range loadRound(t, "http://"+listener.Addr().String()+"/evaluate", bodies) {
			answered[status] += count
		}
		heaps = append(heaps, heapInUse())
	}
	t.Logf("answers by status: %v; heap after each round: %v", answered, heaps)
	assert.LessOrEqual(t, heaps[len(heaps)-1], heaps[1]+loadGrowth, "the heap grew: %v", heaps)
	assert.Positive(t, answered[http.StatusOK])
	stop()
	require.NoError(t, <-done)
	assert.Empty(t, errorLog.String())
	for wait := 0; runtime.NumGoroutine() > goroutines && wait < 500; wait++ {
		time.Sleep(10 * time.Millisecond) // connections end on their own
	}
	assert.LessOrEqual(t, runtime.NumGoroutine(), goroutines)
}

// loadRound has every client send every body, each client from another one on, and returns how often each status was answered.
func loadRound(t *testing.T, address string, bodies []hostileBody) map[int]int {
	t.Helper()
	var clients sync.WaitGroup
	var lock sync.Mutex
	answered := map[int]int{}
	for client := range loadClients {
		clients.Go(func() {
			transport := &http.Transport{}
			defer transport.CloseIdleConnections()
			for i := range bodies {
				hostile := bodies[(i+client*len(bodies)/loadClients)%len(bodies)]
				status, err := post(t.Context(), transport, address, hostile.body)
				if err != nil {
					assert.Fail(t, "no answer", "%s: %v", hostile.name, err)
					continue
				}
				assert.Contains(t, []int{hostile.status, http.StatusServiceUnavailable}, status, hostile.name)
				lock.Lock()
				answered[status]++
				lock.Unlock()
			}
		})
	}
	clients.Wait()
	return answered
}

// post sends a body and returns the status of the answer.
func post(ctx context.Context, transport http.RoundTripper, address, body string) (int, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, strings.NewReader(body))
	if err != nil {
		return 0, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := transport.RoundTrip(request)
	if err != nil {
		return 0, err
	}
	_, err = io.Copy(io.Discard, response.Body)
	return response.StatusCode, errors.Join(err, response.Body.Close())
}

// heapInUse is what the heap holds once it has been collected.
func heapInUse() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
