// Exact fractions of two BigInts. A figure is never a number of JavaScript: BigInt arithmetic refuses to be mixed with those.

import { Digits } from "./json.mjs";

const DECIMAL = /^([-+]?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/;
const FRACTION = /^([-+]?[0-9]+)\/([-+]?[0-9]+)$/;

/** Rational is an exact fraction in lowest terms, its denominator above 0. */
export class Rational {
  constructor(numerator, denominator = 1n) {
    const divisor = greatestDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  /** read returns the number of a decimal or a fraction, written as text or as a JSON number; undefined for anything else. */
  static read(written) {
    const text = written instanceof Digits ? written.text : written;
    if (typeof text !== "string") {
      return undefined;
    }
    const fraction = FRACTION.exec(text);
    if (fraction !== null) {
      const [, numerator, denominator] = fraction;
      return new Rational(BigInt(numerator)).over(new Rational(BigInt(denominator)));
    }
    const decimal = DECIMAL.exec(text);
    if (decimal === null) {
      return undefined;
    }
    const [, sign, whole, places = "", exponent = "0"] = decimal;
    const digits = BigInt(whole + places) * (sign === "-" ? -1n : 1n);
    const power = BigInt(exponent) - BigInt(places.length);
    return power < 0n ? new Rational(digits, 10n ** -power) : new Rational(digits * 10n ** power);
  }

  /** of is read for what must be a number; what is absent is otherwise, where that is given. */
  static of(written, otherwise) {
    const number = written === undefined ? otherwise : Rational.read(written);
    if (number === undefined) {
      throw new Error(`${JSON.stringify(written)} is not a number`);
    }
    return number;
  }

  plus(other) {
    return new Rational(this.numerator * other.denominator + other.numerator * this.denominator, this.denominator * other.denominator);
  }

  minus(other) {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other) {
    return new Rational(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** over returns this ÷ other, undefined where other is 0. */
  over(other) {
    return other.isZero() ? undefined : new Rational(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  isZero() {
    return this.numerator === 0n;
  }

  equals(other) {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isBelow(other) {
    return this.numerator * other.denominator < other.numerator * this.denominator;
  }

  least(other) {
    return other.isBelow(this) ? other : this;
  }

  most(other) {
    return this.isBelow(other) ? other : this;
  }

  floor() {
    const quotient = this.numerator / this.denominator; // BigInt division cuts towards 0
    return new Rational(this.numerator < quotient * this.denominator ? quotient - 1n : quotient);
  }

  ceiling() {
    return ZERO.minus(ZERO.minus(this).floor());
  }

  /** rounded returns the number rounded once, to places digits after the point: half_up, half_even or down. */
  rounded(places, mode) {
    const unit = 10n ** places;
    const negative = this.numerator < 0n;
    const shifted = (negative ? -this.numerator : this.numerator) * unit;
    const whole = shifted / this.denominator;
    const twice = 2n * (shifted % this.denominator);
    const tie = twice === this.denominator;
    const up = {
      half_up: twice >= this.denominator,
      half_even: tie ? whole % 2n === 1n : twice > this.denominator,
      down: false,
    }[mode];
    if (up === undefined) {
      throw new Error(`the rounding mode ${mode} is not known`);
    }
    const units = up ? whole + 1n : whole;
    return new Rational(negative ? -units : units, unit);
  }

  /** isLong reports whether a scorecard writes the number as a decimal below it: its numerator or denominator has more than 100 digits. */
  isLong() {
    return [this.numerator, this.denominator].some((part) => `${part}`.replace("-", "").length > 100);
  }

  toString() {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

export const ZERO = new Rational(0n);
export const ONE = new Rational(1n);

/** sum adds numbers. */
export function sum(numbers) {
  return numbers.reduce((total, number) => total.plus(number), ZERO);
}

function greatestDivisor(a, b) {
  while (b !== 0n) {
    [a, b] = [b, a % b];
  }
  return a < 0n ? -a : a;
}
