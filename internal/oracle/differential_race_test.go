//go:build race

package oracle_test

// usualFields are fewer under the race detector, which takes ten times as long.
const usualFields = 150_000
