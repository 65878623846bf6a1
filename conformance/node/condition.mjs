// Conditions, which hold, fail or are undecided for want of data.

import { Rational } from "./rational.mjs";

/** holdsAt says whether a number keeps a bound such as {"at_least": "8"}. */
export function holdsAt(bound, x) {
  const [[relation, written]] = bound;
  const level = Rational.of(written);
  switch (relation) {
    case "at_least":
      return !x.isBelow(level);
    case "above":
      return level.isBelow(x);
    case "at_most":
      return !level.isBelow(x);
    case "below":
      return x.isBelow(level);
    case "equal":
      return x.equals(level);
    default:
      throw new Error(`the relation ${relation} is not known`);
  }
}

/** partsOf returns the conditions that one is made of and how many of them must hold; undefined for a single test. */
export function partsOf(condition) {
  const [[kind, content]] = condition;
  switch (kind) {
    case "all":
      return { parts: content, count: BigInt(content.length) };
    case "any":
      return { parts: content, count: 1n };
    case "at_least_of":
      return { parts: content.get("conditions"), count: Rational.of(content.get("count")).numerator };
    default:
      return undefined;
  }
}

/** testsOf returns the single tests in conditions. */
export function testsOf(conditions) {
  return conditions.flatMap((condition) => {
    const several = partsOf(condition);
    return several === undefined ? [condition] : testsOf(several.parts);
  });
}

/**
 * decide returns "holds", "fails" or "undecided" for conditions that must all hold. numberOf gives the number that a single test is
 * about, undefined where there is none.
 */
export function decide(conditions, numberOf) {
  return decideParts(conditions, BigInt(conditions.length), numberOf);
}

function decideParts(parts, count, numberOf) {
  let holding = 0n;
  let possible = 0n;
  for (const part of parts) {
    const outcome = decideOne(part, numberOf);
    holding += outcome === "holds" ? 1n : 0n;
    possible += outcome === "fails" ? 0n : 1n;
  }
  if (holding >= count) {
    return "holds";
  }
  return possible < count ? "fails" : "undecided";
}

function decideOne(condition, numberOf) {
  const several = partsOf(condition);
  if (several !== undefined) {
    return decideParts(several.parts, several.count, numberOf);
  }
  const [[, test]] = condition;
  const x = numberOf(condition);
  if (x === undefined) {
    return "undecided";
  }
  return holdsAt(test.get("bound"), x) ? "holds" : "fails";
}
