// Package exact holds the numbers a score is made of: exact rationals, their canonical text, and intervals of them.
//
// # Representation
//
// A [Rat] is an immutable exact rational number, 有理数. Its zero value is 0. A value whose numerator and denominator fit
// two int64 lives in them, not necessarily in lowest terms, and the four operations, comparison and rounding on such
// values do not allocate. What does not fit lives in a pair of [math/big.Int]. A result that fits comes back small.
// Pairs of at most 4,096 bits are kept in lowest terms; longer ones are not, because reducing them costs more than
// carrying the common factor, so a longer pair is not searched for a small equal.
// Because one number has several representations, compare with [Rat.Equal] or [Rat.Cmp], never with ==.
//
// # Limits
//
// A decimal enters with at most [MaxDigits] significant digits and a magnitude from 10^-[MaxMagnitude] to
// 10^[MaxMagnitude], or as 0. Limits are checked before any power of ten is built, so a hostile exponent costs nothing.
// Results of arithmetic have no limit: sums and quotients grow as they must.
//
// # Rounding
//
// [Rat.Round] rounds the exact value once, by a declared [Mode]. [Rat.RoundBelow] and [Rat.RoundAbove] are its one-sided
// limits: the rounded value next to an open end of an interval, which the end itself need not share.
//
// # Intervals
//
// An [Interval] is a range with open or closed ends. [LinearFractional] gives the exact range of a quotient of two
// affine forms, the shape of every rate (率) whose parts are known only within ranges.
package exact
