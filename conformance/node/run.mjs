// Recomputes the cases of the conformance suite without a line of the library, on nothing but Node and exact fractions:
//
//     node run.mjs [--at-least N] [folder]
//
// Every case below the folder (../cases) that expects a scorecard is worked out from its framework and submission, and each node's
// status, verdict, score, exact and vetoed score, marks, available marks, rounding and code of its reason are compared with it. What uses
// something that is not recomputed here is skipped and counted. It fails on a difference, on a case that it cannot read, and where
// it recomputed fewer than N.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { readJSON } from "./json.mjs";
import { Rational, ZERO } from "./rational.mjs";
import { evaluate } from "./scorecard.mjs";
import { Unsupported } from "./unsupported.mjs";

const INPUTS = ["framework", "framework_base64", "submission", "submission_base64", "submissions", "rank", "table", "limits", "derive"];
const EXPECTATIONS = ["scorecard", "scorecards", "placements", "problems"];

/** casesBelow lists the files of cases below a folder, in order of path. */
function casesBelow(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return casesBelow(path);
    }
    return entry.name.endsWith(".json") ? [path] : [];
  });
  return files.sort();
}

/** readCase returns the members of a case, and throws where it is none. */
function readCase(path) {
  const members = readJSON(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  if (!(members instanceof Map) || members.get("format") !== "wenming.case/1") {
    throw new Error('its format is not "wenming.case/1"');
  }
  const names = [...members.keys()];
  const stray = names.find((name) => !["format", "about", ...INPUTS, ...EXPECTATIONS].includes(name));
  if (stray !== undefined) {
    throw new Error(`a case has no member "${stray}"`);
  }
  if (names.filter((name) => EXPECTATIONS.includes(name)).length !== 1) {
    throw new Error(`a case has exactly one of ${EXPECTATIONS.join(", ")}`);
  }
  return members;
}

/** recompute returns the differences between a case's scorecard and what its framework and submission come to. */
function recompute(members) {
  const unsupported = {
    problems: "problems",
    placements: "ranks",
    scorecards: "tables",
    table: "tables",
    submissions: "ranks",
    derive: "derived frameworks",
    framework_base64: "text that is not UTF-8",
    submission_base64: "text that is not UTF-8",
  };
  for (const [name, words] of Object.entries(unsupported)) {
    if (members.has(name)) {
      throw new Unsupported(words);
    }
  }
  const [framework, submission] = ["framework", "submission"].map((name) => {
    const document = members.get(name);
    return typeof document === "string" ? readJSON(document) : document;
  });
  const wanted = members.get("scorecard").get("results");
  const computed = evaluate(framework, submission);
  if (computed.some((result) => Object.values(result).some((value) => value instanceof Rational && value.isLong()))) {
    throw new Unsupported("numbers of more than a hundred digits");
  }
  if (wanted.length !== computed.length) {
    return [`${computed.length} nodes, and ${wanted.length} in the case`];
  }
  return computed.flatMap((result, i) => differences(result, wanted[i]));
}

/** differences compares a node's result, number by number, with the one in the case. */
function differences(result, wanted) {
  const rounding = wanted.get("rounding");
  const pairs = {
    id: [result.id, wanted.get("id")],
    parent: [result.parent, wanted.get("parent")],
    status: [result.status, wanted.get("status")],
    verdict: [result.verdict, wanted.get("verdict")],
    score: [result.score, number(wanted.get("score"))],
    unrounded: [result.unrounded, number(wanted.get("unrounded"))],
    without_veto: [result.withoutVeto, number(wanted.get("without_veto"))],
    inexact: [undefined, wanted.get("inexact")],
    marks: [result.marks, marks(wanted.get("marks"))],
    available: [result.available, number(wanted.get("available")) ?? ZERO],
    "rounding mode": [result.rounding?.mode, rounding?.get("mode")],
    "rounding places": [result.rounding?.places, rounding && Rational.of(rounding.get("places"), ZERO).numerator],
    reason: [result.code, wanted.get("reason")?.get("code")],
  };
  return Object.entries(pairs).flatMap(([name, [computed, expected]]) => {
    const same = computed instanceof Rational && expected instanceof Rational ? computed.equals(expected) : computed === expected;
    return same ? [] : [`node ${result.id}: ${name} ${computed ?? "none"}, and ${expected ?? "none"} in the case`];
  });
}

function number(written) {
  return written === undefined ? undefined : Rational.of(written);
}

function marks(written) {
  return written === "unknown" ? written : number(written);
}

function run(folder, atLeast) {
  const skipped = new Map();
  let recomputed = 0;
  let failed = false;
  const fail = (message) => {
    failed = true;
    console.error(message);
  };
  for (const path of casesBelow(folder)) {
    try {
      const found = recompute(readCase(path));
      recomputed++;
      found.forEach((difference) => fail(`${path}: ${difference}`));
    } catch (error) {
      if (error instanceof Unsupported) {
        skipped.set(error.message, (skipped.get(error.message) ?? 0) + 1);
      } else {
        fail(`${path}: ${error.message}`);
      }
    }
  }
  const why = [...skipped].sort().map(([words, count]) => `${words}: ${count}`);
  const all = [...skipped.values()].reduce((total, count) => total + count, 0);
  console.log(`${recomputed} cases recomputed, ${all} skipped${all > 0 ? ` (${why.join(", ")})` : ""}`);
  if (recomputed < atLeast) {
    fail(`at least ${atLeast} cases were to be recomputed`);
  }
  return failed ? 1 : 0;
}

function main(words) {
  let atLeast = "0";
  let folder = fileURLToPath(new URL("../cases", import.meta.url));
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === "--at-least") {
      atLeast = rest.shift() ?? "";
    } else {
      folder = word;
    }
  }
  if (!/^[0-9]+$/.test(atLeast)) {
    console.error("usage: node run.mjs [--at-least N] [folder]");
    return 2;
  }
  return run(folder, BigInt(atLeast));
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error.message); // of a folder that is not there
  process.exitCode = 1;
}
