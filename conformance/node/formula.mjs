// What was reported, and the indicators that formulas calculate from it.

import { ONE, Rational, ZERO, sum } from "./rational.mjs";
import { Unsupported } from "./unsupported.mjs";

/** readFigures returns what was reported, by measure and lag: {status} or {status, point, ranged}. */
export function readFigures(submission) {
  const figures = new Map();
  for (const observation of submission.get("observations")) {
    const key = figureKey(observation);
    const figure = readValue(observation.get("value"));
    const before = figures.get(key);
    if (before !== undefined && !(before.point !== undefined && figure.point?.equals(before.point))) {
      throw new Unsupported("observations to be joined");
    }
    figures.set(key, figure);
  }
  return figures;
}

function figureKey(reference) {
  return `${Rational.of(reference.get("lag"), ZERO)} ${reference.get("measure")}`;
}

const RANGED = ["at_least", "below", "at_most", "rounded", "between"];

function readValue(value) {
  if (!(value instanceof Map)) {
    return value == null ? { status: "missing" } : { status: "reported", point: readPoint(value), ranged: false };
  }
  const written = value.get("value");
  if (written == null) {
    return { status: value.get("status") ?? "missing" };
  }
  const qualifier = value.get("qualifier") ?? "exactly";
  const point = readPoint(written);
  return {
    status: "reported",
    // What is written with 不足 is scored at the lower end of its range.
    point: qualifier === "below" ? point.minus(Rational.of(value.get("unit"))) : point,
    ranged: RANGED.includes(qualifier),
  };
}

function readPoint(written) {
  const point = Rational.read(written);
  if (point === undefined) {
    throw new Unsupported("figures as reports write them");
  }
  return point;
}

/**
 * calculate returns an indicator: its status usable, with x; or missing, not_applicable or zero_denominator. In denominators,
 * substitutes say which measure stands for which.
 */
export function calculate(formula, figures, substitutes) {
  const terms = formula.map((term) => ({
    factor: Rational.of(term.get("factor"), ONE),
    numerator: term.get("numerator").map((part) => readPart(part, figures, new Map())),
    denominator: (term.get("denominator") ?? []).map((part) => readPart(part, figures, substitutes)),
  }));
  const parts = terms.flatMap((term) => [...term.numerator, ...term.denominator]);
  // Of several reasons against a number the first of these counts.
  for (const status of ["not_applicable", "missing"]) {
    if (parts.some((part) => part.figure.status === status)) {
      return { status };
    }
  }
  const quotients = terms.map((term) => {
    const denominator = term.denominator.length === 0 ? ONE : affine(term.denominator);
    return affine(term.numerator).times(term.factor).over(denominator);
  });
  if (quotients.includes(undefined)) {
    return { status: "zero_denominator" };
  }
  return { status: "usable", x: sum(quotients) };
}

function readPart(part, figures, substitutes) {
  if (part.has("constant")) {
    return { times: ONE, figure: { status: "reported", point: Rational.of(part.get("constant")) } };
  }
  const measure = substitutes.get(part.get("measure")) ?? part.get("measure");
  const reference = new Map(part).set("measure", measure);
  return { times: Rational.of(part.get("times"), ONE), figure: figures.get(figureKey(reference)) ?? { status: "missing" } };
}

function affine(parts) {
  return sum(parts.map((part) => part.figure.point.times(part.times)));
}
