//go:build !race

package oracle_test

// usualFields are compared by every go test; ORACLE_FIELDS asks for another number.
const usualFields = 1_500_000
