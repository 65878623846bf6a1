// The results of all nodes, worked out at the point: what each earns, in the order rule or combination, cap, sanctions, rounding,
// preconditions, missing-data policy.

import { decide, testsOf } from "./condition.mjs";
import { calculate, readFigures } from "./formula.mjs";
import { ONE, Rational, ZERO, sum } from "./rational.mjs";
import { earn, readsOf } from "./rules.mjs";
import { Unsupported } from "./unsupported.mjs";

/** evaluate returns the results of a submission's scorecard, parents before their children. */
export function evaluate(framework, submission) {
  return new Evaluation(framework, readFigures(submission)).results();
}

class Evaluation {
  constructor(framework, figures) {
    this.framework = framework;
    this.figures = figures;
    this.substitutes = new Map((framework.get("substitutions") ?? []).map((one) => [one.get("stated"), one.get("used")]));
    this.formulas = new Map((framework.get("indicators") ?? []).map((one) => [one.get("id"), one.get("formula")]));
    this.calculated = new Map();
    this.nodes = new Map(); // by id, parents before their children
    this.root = this.plan(framework.get("root"), undefined);
    this.ranged = [...figures.values()].some((figure) => figure.ranged);
  }

  /** plan finds what is known of a node before anything is reported. */
  plan(node, parent) {
    const planned = { id: node.get("id"), node, parent, rule: node.get("rule") };
    this.nodes.set(planned.id, planned);
    planned.children = (node.get("children") ?? []).map((child) => this.plan(child, planned.id));
    const marks = node.get("marks");
    planned.marks = marks === undefined || marks === "unknown" ? undefined : Rational.of(marks);
    planned.cap = node.has("cap") ? Rational.of(node.get("cap")) : undefined;
    planned.assessed = marks === undefined && planned.children.every((child) => child.assessed);
    planned.unknown = marks === "unknown" || planned.children.some((child) => child.unknown);
    planned.bySum = node.get("combine") === "sum";
    planned.full = planned.marks ?? ONE;
    if (planned.bySum && !planned.assessed) {
      planned.full = capped(sum(planned.children.filter((child) => !child.assessed).map((child) => child.full)), planned.cap);
    }
    planned.rounding = this.roundingOf(planned);
    return planned;
  }

  /** roundingOf returns the rounding that holds at a node: its own, else the total's at the root, else the plan's for its kind. */
  roundingOf(planned) {
    const plan = this.framework.get("rounding") ?? new Map();
    const kind = planned.rule === undefined ? "sections" : "criteria";
    const total = planned.parent === undefined ? plan.get("total") : undefined;
    const rounding = planned.node.get("rounding") ?? total ?? plan.get(kind);
    return rounding && { mode: rounding.get("mode"), places: Rational.of(rounding.get("places"), ZERO).numerator };
  }

  results() {
    this.stateOf(this.root);
    return [...this.nodes.values()].map((planned) => {
      const state = this.stateOf(planned);
      const known = !planned.unknown || (planned.node.get("marks") !== "unknown" && state.code !== "nothing_left" && !this.withheld(planned, state));
      const shown = !planned.assessed && known;
      return {
        id: planned.id,
        parent: planned.parent,
        status: state.status,
        verdict: state.verdict,
        score: state.score,
        unrounded: state.unrounded,
        withoutVeto: state.withoutVeto,
        marks: marksOf(planned),
        available: shown ? state.available : ZERO,
        rounding: planned.rounding,
        code: state.code,
      };
    });
  }

  /** indicator returns a calculated indicator. */
  indicator(id) {
    if (!this.formulas.has(id)) {
      throw new Unsupported("definitions of domains");
    }
    if (!this.calculated.has(id)) {
      this.calculated.set(id, calculate(this.formulas.get(id), this.figures, this.substitutes));
    }
    return this.calculated.get(id);
  }

  /** stateOf returns what a node comes to; its children, and the nodes that its conditions read, are worked out first. */
  stateOf(planned) {
    planned.state ??= this.workOut(planned);
    return planned.state;
  }

  workOut(planned) {
    const state = planned.rule === undefined ? this.section(planned) : this.criterion(planned);
    state.available ??= planned.full;
    if (planned.assessed && this.ranged) {
      throw new Unsupported("verdicts over reported ranges");
    }
    if (planned.parent === undefined) {
      this.takeOff(state);
    }
    if (state.status === "scored") {
      publish(planned, state);
    } else {
      state.score = undefined;
    }
    this.applyPreconditions(planned, state);
    if (!this.withheld(planned, state)) {
      applyMissing(planned, state);
    }
    return state;
  }

  /** withheld says whether marks that are not public count in a node: its own, or those of a child that applies. */
  withheld(planned, state) {
    if (!planned.unknown || state.status === "excluded") {
      return false;
    }
    return planned.node.get("marks") === "unknown" || planned.children.some((child) => this.withheld(child, this.stateOf(child)));
  }

  criterion(planned) {
    const state = this.earned(planned);
    if (planned.assessed && ["incomplete", "undefined"].includes(state.status)) {
      return { ...state, status: "assessed", verdict: "undecided" };
    }
    return state;
  }

  earned(planned) {
    const own = planned.node.get("indicator");
    const reads = readsOf(planned.rule);
    const tested = reads.tests.flatMap(([[kind, test]]) => (kind === "indicator" ? [test.get("id") ?? own] : []));
    const read = [...(reads.own ? [own] : []), ...tested].map((id) => this.indicator(id).status);
    if (read.includes("not_applicable")) {
      return { status: "excluded", code: "not_applicable" };
    }
    const earned = earn(planned.rule, planned.marks ?? ONE, {
      x: reads.own ? this.indicator(own).x : undefined,
      assessed: planned.assessed,
      outcome: (conditions) => this.outcome(conditions, own),
    });
    if (earned === undefined) {
      if (read.includes("zero_denominator")) {
        return { status: "undefined", code: "zero_denominator" };
      }
      return { status: "incomplete", code: read.includes("missing") ? "missing" : "children_incomplete" };
    }
    if (planned.unknown) {
      return { status: "incomplete", code: "unknown_marks" };
    }
    if (planned.assessed) {
      return { status: "assessed", verdict: earned.score.equals(ONE) ? "holds" : "fails", code: earned.code };
    }
    return { status: "scored", ...earned };
  }

  section(planned) {
    const children = planned.children.map((child) => ({ planned: child, ...this.stateOf(child) }));
    if (planned.assessed) {
      return joinVerdicts(children);
    }
    const scored = children.filter((child) => child.score !== undefined);
    const open = children.filter((child) => ["incomplete", "undefined"].includes(child.status));
    const counting = children.filter((child) => scored.includes(child) || open.includes(child));
    let available;
    if (planned.bySum && counting.length > 0) {
      available = capped(sum(counting.map((child) => child.available)), planned.cap);
    }
    const blocked = open.length > 0 || scored.some((child) => child.status === "vetoed" && this.withheld(child.planned, child));
    if (blocked && !(planned.unknown && open.every((child) => child.code === "unknown_marks"))) {
      return { status: "incomplete", code: "children_incomplete", available };
    }
    if (blocked || planned.node.get("marks") === "unknown") {
      return { status: "incomplete", code: "unknown_marks", available };
    }
    if (scored.length === 0) {
      return { status: "excluded", code: "nothing_left", available };
    }
    return { status: "scored", available, ...combine(planned, scored) };
  }

  /** takeOff takes the marks of sanctions off the total. Where data are missing for one, nothing is published. */
  takeOff(state) {
    for (const sanction of this.framework.get("sanctions") ?? []) {
      const deduct = Rational.of(sanction.get("deduct"), ZERO);
      const outcome = deduct.isZero() || state.status !== "scored" ? "fails" : this.outcome(sanction.get("when"));
      if (outcome === "holds") {
        state.score = ZERO.most(state.score.minus(deduct));
      } else if (outcome === "undecided") {
        Object.assign(state, { status: "incomplete", code: "sanction_undecided" });
      }
    }
  }

  /** numberOf returns the number that a test of a condition is about, undefined where there is none. */
  numberOf([[kind, test]], own) {
    if (kind === "indicator") {
      return this.indicator(test.get("id") ?? own).x;
    }
    const state = this.stateOf(this.nodes.get(test.get("id")));
    return test.get("quantity") === "rate" ? state.score?.over(state.available) : state.score;
  }

  /** outcome decides conditions. One that a node without a score leaves open may be decided by its range, which is not known here. */
  outcome(conditions, own) {
    const outcome = decide(conditions, (test) => this.numberOf(test, own));
    const open = ([[kind, test]]) => kind === "node" && ["incomplete", "undefined"].includes(this.stateOf(this.nodes.get(test.get("id"))).status);
    if (outcome === "undecided" && testsOf(conditions).some(open)) {
      throw new Unsupported("conditions on the range of a node without a score");
    }
    return outcome;
  }

  applyPreconditions(planned, state) {
    const outcome = this.outcome(planned.node.get("preconditions") ?? []);
    if (outcome === "holds" || state.status === "excluded") {
      return;
    }
    const undecided = { code: "precondition_undecided" };
    if (planned.assessed) {
      if (outcome === "fails") {
        Object.assign(state, { verdict: "fails", code: "precondition_failed" });
      } else if (state.verdict !== "fails") {
        Object.assign(state, undecided, { verdict: "undecided" });
      }
    } else if (outcome === "fails") {
      const withoutVeto = state.score;
      Object.assign(state, { status: "vetoed", score: ZERO, unrounded: undefined, withoutVeto, code: "precondition_failed" });
    } else if (state.status === "scored") {
      Object.assign(state, undecided, { status: "incomplete", score: undefined, unrounded: undefined });
    }
  }
}

/** marksOf returns what a node can earn: "unknown" where that is not disclosed, undefined where nothing adds up to it or is to be earned. */
function marksOf(planned) {
  if (planned.node.get("marks") === "unknown") {
    return "unknown";
  }
  return planned.assessed || (planned.unknown && planned.marks === undefined) ? undefined : planned.full;
}

function capped(total, cap) {
  return cap === undefined ? total : total.least(cap);
}

/** joinVerdicts returns a section of verdicts: met where all are, not met where one is not. */
function joinVerdicts(children) {
  const verdicts = children.filter((child) => child.status !== "excluded").map((child) => child.verdict);
  if (verdicts.length === 0) {
    return { status: "excluded", code: "nothing_left" };
  }
  const verdict = ["fails", "undecided", "holds"].find((one) => verdicts.includes(one));
  return { status: "assessed", verdict, code: "assessed_children" };
}

/** combine returns the exact score of a section whose scored children are given as they are published. */
function combine(planned, scored) {
  if (planned.bySum) {
    const total = sum(scored.map((child) => child.score));
    const score = capped(total, planned.cap);
    return { score, code: score.isBelow(total) ? "capped" : "sum" };
  }
  const method = planned.node.get("combine");
  const parts = scored.map((child) => ({ rate: child.score.over(child.available), weight: Rational.of(child.planned.node.get("weight")) }));
  const weights = sum(parts.map((part) => part.weight));
  switch (method) {
    case "weighted_mean":
      return { score: sum(parts.map((part) => part.rate.times(part.weight))).over(weights).times(planned.full), code: method };
    case "harmonic_mean":
      if (parts.some((part) => part.rate.isZero())) {
        return { score: ZERO, code: "zero_factor" };
      }
      return { score: weights.over(sum(parts.map((part) => part.weight.over(part.rate)))).times(planned.full), code: method };
    case "geometric_mean":
      throw new Unsupported("geometric means");
    default:
      throw new Error(`the combination ${method} is not known`);
  }
}

/** publish rounds a score, once. */
function publish(planned, state) {
  const exact = state.score;
  if (planned.rounding !== undefined && planned.rounding.mode !== "none") {
    state.score = exact.rounded(planned.rounding.places, planned.rounding.mode);
  }
  state.unrounded = exact.equals(state.score) ? undefined : exact;
}

/** applyMissing does what the node declares for want of data. */
function applyMissing(planned, state) {
  if (!["incomplete", "undefined"].includes(state.status) || planned.assessed) {
    return;
  }
  switch (planned.node.get("missing") ?? "block") {
    case "exclude":
      state.status = "excluded";
      state.code = state.code === "missing" ? "missing_excluded" : state.code;
      break;
    case "zero":
      state.status = "scored";
      state.score = ZERO;
      state.code = state.code === "missing" ? "missing_as_zero" : state.code;
      break;
  }
}
