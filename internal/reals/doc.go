// Package reals holds the irrational numbers a score can be: logarithms, geometric means, and what sums, multiples and
// harmonic means make of them. Each is rounded and compared as the exact real number it is.
//
// # Representation
//
// A [Real] is immutable: a rational, and where the number is irrational a sum of multiples of quotients of logarithms and
// weighted products of powers besides. Its zero value is 0. A rational number costs what its [exact.Rat] costs; adding,
// scaling, comparing and rounding small ones does not allocate.
//
// # Rounding
//
// A number is enclosed between two binary fractions by whole-number arithmetic that rounds low ends down and high ends up;
// the errors of the logarithm and the exponential are bounded in their comments. When both ends round to the same decimal,
// so does the number. Otherwise the precision is doubled, up to [MaxBits].
//
// No precision shows a tie: a number that lies just where a rounding changes, or on the level it is compared with, has ends
// on both sides for ever. So once the first attempt fails it is tried whether the number is rational, with an answer that
// is a proof or none:
//
//   - ln a ÷ ln b is the rational s where a = b^s, seen from the exponents over a basis of coprime integers. Logarithms to
//     bases that are powers of one another are added up first: lg 2 + lg 5 is 1.
//   - A weighted product of powers of rationals is a rational times a radical, again by exponents. Radicals that are not
//     multiples of one another are independent, so a sum of them is rational where their coefficients cancel.
//   - What a product has as bases is tried in the same way first.
//
// Some rational numbers are not recognised, such as the harmonic mean of √½ and (4+√2)/14, which is ½. On a tie these, and
// numbers closer to one than 4,096 bits can show, are reported as undecided. They are never guessed.
//
// # Cost
//
// Building a number costs what its rational operations cost; only a mean has to know the signs of its numbers, which is
// free but for sums with parts of both signs. A number is worked out anew each time it is asked for: at the first precision
// a quotient of logarithms or a root takes some microseconds, as does each weight that differs from the others of its mean.
// At MaxBits each takes some tenths of a millisecond, so an undecided number of ordinary size costs a few milliseconds; one
// that takes more than 64 logarithms stops at fewer bits, so that it costs hardly more.
// The length of operands and the number of terms count linearly, apart from products of weights, which the sums of
// [exact.Sum] keep near that. The search for ties looks at operands of at most 1,024 bits that at most 64 coprime integers
// make up; beyond, a tie is undecided. Shared parts are worked out each time they occur.
package reals
