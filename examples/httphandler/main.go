// Command httphandler serves evaluations to the internet: it decodes, compiles and evaluates what strangers send, and answers what is wrong
// with it as a list. It keeps nothing between requests.
//
//	go run ./examples/httphandler [-address 127.0.0.1:8080]
//
// A request is a JSON object of a submission and, where it brings its own, a framework, both as the library writes them. The answer is
// the scorecard:
//
//	curl -s http://127.0.0.1:8080/evaluate -H 'Content-Type: application/json' -d '
//	  {"submission": {"format": "wenming.submission/1", "period": "2023", "observations": [
//	    {"measure": "volunteer.registered", "value": "10.6万余"}, {"measure": "population.resident", "value": 434400}]}}'
//
// or, for a request that is not good, the problems (RFC 9457), each with its code, its place in the request and what to do:
//
//	curl -s http://127.0.0.1:8080/evaluate -H 'Content-Type: application/json' -d '
//	  {"submission": {"format": "wenming.submission/1", "observations": [{"measure": "x", "value": "1e999"}]}}'
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		stop()
		os.Exit(1)
	}
}

// run serves until the context ends.
func run(ctx context.Context, arguments []string) error {
	flags := flag.NewFlagSet("httphandler", flag.ContinueOnError)
	address := flags.String("address", "127.0.0.1:8080", "where to listen")
	if err := flags.Parse(arguments); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	var listening net.ListenConfig
	listener, err := listening.Listen(ctx, "tcp", *address)
	if err != nil {
		return err
	}
	log.Printf("serving on http://%s/evaluate", listener.Addr())
	return serve(ctx, listener, newServer(log.Default()))
}

// newServer is a server on which nobody can linger.
func newServer(errorLog *log.Logger) *http.Server {
	return &http.Server{
		Handler:           newHandler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          errorLog,
	}
}

// graceful is how long requests may take to end once the server is to stop.
const graceful = 10 * time.Second

// serve answers on a listener until the context ends, and then ends what was begun.
func serve(ctx context.Context, listener net.Listener, server *http.Server) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), graceful)
	defer cancel()
	if err := server.Shutdown(ending); err != nil {
		return err
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
