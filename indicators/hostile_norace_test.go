//go:build !race

package indicators_test

// hostileSlack is how many times the budget may be taken.
const hostileSlack = 1
