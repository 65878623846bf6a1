// Rules: what they read, and what they earn at a point.

import { holdsAt, testsOf } from "./condition.mjs";
import { ONE, Rational, ZERO } from "./rational.mjs";
import { Unsupported } from "./unsupported.mjs";

/** readsOf returns what a rule reads: own says whether the criterion's indicator outside of conditions, tests are those of conditions. */
export function readsOf(rule) {
  const [[kind, content]] = rule;
  switch (kind) {
    case "grades":
      return { own: false, tests: testsOf(content.get("grades").flatMap((grade) => grade.get("when") ?? [])) };
    case "cases": {
      const cases = content.get("cases");
      const rules = [...cases.map((one) => one.get("then")), content.get("otherwise")].map(readsOf);
      return {
        own: rules.some((reads) => reads.own),
        tests: [...testsOf(cases.map((one) => one.get("when"))), ...rules.flatMap((reads) => reads.tests)],
      };
    }
    default:
      return { own: true, tests: [] };
  }
}

/**
 * earn returns {score, code}, the score of a rule and the code of its reason; undefined where data that it needs are missing. In point,
 * x is the criterion's indicator, undefined where it has no number, and outcome decides conditions.
 */
export function earn(rule, marks, point) {
  const [[kind, content]] = rule;
  switch (kind) {
    case "grades":
      return grades(content, marks, point);
    case "cases":
      return cases(content, marks, point);
    case "extension":
      throw new Unsupported("extensions");
    default:
      return point.x === undefined ? undefined : own(kind, content, marks, point);
  }
}

function own(kind, content, marks, point) {
  switch (kind) {
    case "bands":
      return bands(content, marks, point);
    case "linear":
      return linear(content, marks, point.x);
    case "curve":
      return curve(content, marks, point.x);
    case "deduct":
      return deduct(content, marks, point.x);
    default:
      throw new Error(`the rule ${kind} is not known`);
  }
}

function bands(content, marks, point) {
  const list = content.get("bands");
  const otherwise = Rational.of(content.get("otherwise"));
  const band = list.find((one) => one.get("when").every((bound) => holdsAt(bound, point.x)));
  const score = marks.times(band === undefined ? otherwise : Rational.of(band.get("share")));
  const oneBound = list.length === 1 && Rational.of(list[0].get("share")).equals(ONE) && otherwise.isZero();
  if (point.assessed && oneBound) {
    return { score, code: band === undefined ? "bound_missed" : "bound_kept" };
  }
  return { score, code: band === undefined ? "band_otherwise" : "band_reached" };
}

function linear(content, marks, x) {
  if ((content.get("scale") ?? "plain") !== "plain") {
    throw new Unsupported("logarithmic scales");
  }
  const from = Rational.of(content.get("from"));
  const share = x.minus(from).over(Rational.of(content.get("to")).minus(from));
  if (!ZERO.isBelow(share)) {
    return { score: ZERO, code: "linear_none" };
  }
  return share.isBelow(ONE) ? { score: marks.times(share), code: "linear_between" } : { score: marks, code: "linear_full" };
}

function curve(content, marks, x) {
  const points = content.get("points").map((point) => ({ at: Rational.of(point.get("at")), share: Rational.of(point.get("share")) }));
  const next = points.findIndex((point) => x.isBelow(point.at));
  if (next === 0) {
    return { score: marks.times(points[0].share), code: "curve_before" };
  }
  if (next < 0) {
    return { score: marks.times(points.at(-1).share), code: "curve_after" };
  }
  const [a, b] = [points.at(next - 1), points[next]];
  const share = a.share.plus(x.minus(a.at).times(b.share.minus(a.share)).over(b.at.minus(a.at)));
  return { score: marks.times(share), code: "curve_between" };
}

function deduct(content, marks, x) {
  const level = Rational.of(content.get("level"));
  const floor = Rational.of(content.get("floor"), ZERO);
  const short = content.get("side") === "above" ? x.minus(level) : level.minus(x);
  if (!ZERO.isBelow(short)) {
    return { score: marks, code: "deduct_none" };
  }
  const exact = short.over(Rational.of(content.get("step")));
  const steps = { up: exact.ceiling(), down: exact.floor(), exact }[content.get("parts")];
  if (steps.isZero()) {
    return { score: marks, code: "deduct_no_step" };
  }
  const score = floor.most(marks.minus(steps.times(Rational.of(content.get("each")))));
  return { score, code: score.equals(floor) ? "deduct_floor" : "deducted" };
}

/** first returns the first of the list whose conditions all hold: undefined where one before it is undecided, null where none holds. */
function first(list, conditionsOf, point) {
  for (const one of list) {
    const outcome = point.outcome(conditionsOf(one));
    if (outcome !== "fails") {
      return outcome === "holds" ? one : undefined;
    }
  }
  return null;
}

function grades(content, marks, point) {
  const grade = first(content.get("grades"), (one) => one.get("when") ?? [], point); // the last always holds
  if (grade === undefined) {
    return undefined;
  }
  const code = (grade.get("when") ?? []).length > 0 ? "grade" : "grade_otherwise";
  return { score: marks.times(Rational.of(grade.get("share"))), code };
}

function cases(content, marks, point) {
  const applies = first(content.get("cases"), (one) => [one.get("when")], point);
  if (applies === undefined) {
    return undefined;
  }
  const earned = earn(applies === null ? content.get("otherwise") : applies.get("then"), marks, point);
  return earned && { score: earned.score, code: applies === null ? "case_otherwise" : "case" };
}
