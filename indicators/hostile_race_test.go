//go:build race

package indicators_test

// hostileSlack is how many times as much the race detector lets the compiler put on the heap.
const hostileSlack = 2
