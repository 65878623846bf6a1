package indicators

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// Derive returns a framework that has some figures otherwise than its parent (派生): a province's edition that asks for more than the
// national one. The parent itself is not changed.
//
// The derived framework has the id, edition and name given, which together must differ from the parent's, its basis is
// [Illustrative], and its Parent names the parent, its digest and every change, in the order of the framework's JSON whatever the
// order of the overrides. All else is the parent's, also what speaks of it: About, sources, and names of nodes that state a figure
// which was changed. The result is plain data; set them anew where they no longer hold. Where the parent was derived too, it
// is the parent that is named, whose digest ties what it was derived from.
//
// The digest is of the parent as given. Derive from [Evaluator.Framework] to have the digest that stands on the parent's
// scorecards.
//
// A parent beyond [DefaultLimits] is refused. Derive does not compile. [Compile] finds what no longer fits together, such as marks
// that do not add up to their section's; override these too. The error is of type [Problems]; places count the overrides from 0.
func Derive(parent Framework, id, edition string, name Text, overrides ...Override) (Framework, error) {
	c := newCompiler(compileOptions{limits: DefaultLimits()})
	if !c.fits(&parent) { // before anything walks it
		return Framework{}, c.problems.err()
	}
	l := problemList{limit: DefaultLimits().Problems}
	document, err := parent.MarshalJSON()
	if err != nil {
		l.addf(ProblemInvalidJSON, "", "give the parameters of an extension as one JSON value", "the parent has no digest: %v", err)
	}
	checkIdentity(&l, "", "the framework", id, edition, name)
	checkParentDiffers(&l, id, edition, parent.ID, parent.Edition)
	derived := cloneFramework(parent)
	changes := override(&l, &derived, overrides)
	if err := l.err(); err != nil {
		return Framework{}, err
	}
	digest := sha256.Sum256(document)
	derived.ID, derived.Edition, derived.Name, derived.Basis = id, edition, name, Illustrative
	derived.Parent = &Derivation{ID: parent.ID, Edition: parent.Edition, Name: parent.Name, SHA256: hex.EncodeToString(digest[:]), Changes: changes}
	return derived, nil
}

// Override is what a derived framework has otherwise than its parent, made by [OverrideMarks], [OverrideNumber],
// [OverrideRounding] or [OverrideRoundingPlan]. The zero Override overrides nothing and is refused.
type Override struct {
	node  NodeID
	edits []edit
}

// edit is what one figure becomes.
type edit struct {
	at       string
	number   Number
	marks    Marks
	rounding *Rounding // nil for a number or marks
}

// OverrideMarks gives a node other marks, above 0 or unknown. The parent may have left them out.
func OverrideMarks(node NodeID, marks Marks) Override {
	return Override{node, []edit{{at: "/marks", marks: marks}}}
}

// OverrideNumber gives another number to what stands at a place of a node: a threshold, a share, a step, a weight, a cap. The place
// is a JSON Pointer below the node as its JSON has it, such as "/rule/bands/bands/0/when/0/at_least", "/rule/linear/to" or
// "/cap". Where node is empty it leads from the framework's top to a number of its sanctions or levels:
// "/sanctions/0/deduct", "/levels/0/when/0/node/bound/at_least". A wrong place is answered with those the node has.
//
// Numbers of definitions and parameters of extensions are not overridden: another formula is another indicator.
func OverrideNumber(node NodeID, at string, number Number) Override {
	return Override{node, []edit{{at: at, number: number, marks: MarksOf(number)}}}
}

// OverrideRounding gives a node another rounding of its own. The parent may have left it to the plan; the zero Rounding
// leaves it to the plan.
func OverrideRounding(node NodeID, rounding Rounding) Override {
	return Override{node, []edit{{at: "/rounding", rounding: &rounding}}}
}

// OverrideRoundingPlan gives the framework another plan of where it rounds; those of its three roundings that differ are changes.
func OverrideRoundingPlan(plan RoundingPlan) Override {
	return Override{"", []edit{
		{at: "/rounding/criteria", rounding: &plan.Criteria},
		{at: "/rounding/sections", rounding: &plan.Sections},
		{at: "/rounding/total", rounding: &plan.Total},
	}}
}

// overriding makes overrides in a framework.
type overriding struct {
	problems *problemList
	wanted   map[figurePlace]wantedEdit
	figures  map[NodeID][]string // by node, its figures as a hint lists them
	changes  []Change
	settled  []bool // by override, whether it changed something or was reported
}

// wantedEdit is an edit and the override it belongs to.
type wantedEdit struct {
	edit
	override int
}

// override makes overrides in a framework and returns what they changed.
func override(l *problemList, f *Framework, overrides []Override) []Change {
	o := overriding{problems: l, wanted: map[figurePlace]wantedEdit{}, figures: map[NodeID][]string{}, settled: make([]bool, len(overrides))}
	if len(overrides) == 0 {
		l.addf(ProblemInvalidOverride, "/overrides", "override at least one figure", "nothing is overridden")
	}
	for i, given := range overrides {
		o.want(i, given)
	}
	walkFigures(f, o.visit)
	for i, given := range overrides {
		for _, e := range given.edits {
			if place := (figurePlace{given.node, e.at}); o.wants(i, place) {
				o.notFound(i, place)
			}
		}
		if !o.settled[i] {
			o.report(i, ProblemInvalidOverride, "/to", "leave the override out, or give another figure", "nothing changes: the parent has the same")
		}
	}
	return o.changes
}

func (o *overriding) report(override int, code ProblemCode, member, hint, format string, args ...any) {
	o.settled[override] = true
	o.problems.addf(code, fmt.Sprintf("/overrides/%d%s", override, member), hint, format, args...)
}

// want notes the edits of an override.
func (o *overriding) want(i int, given Override) {
	if len(given.edits) == 0 {
		o.report(i, ProblemInvalidOverride, "", "make it with OverrideMarks, OverrideNumber, OverrideRounding or OverrideRoundingPlan", "the override is empty")
	}
	for _, e := range given.edits {
		place := figurePlace{given.node, e.at}
		if other, twice := o.wanted[place]; twice {
			o.report(i, ProblemInvalidOverride, "/at", "keep one of them", "%s is overridden by /overrides/%d too", place, other.override)
			return
		}
		o.wanted[place] = wantedEdit{e, i}
	}
}

// wants reports whether an override still waits for a figure.
func (o *overriding) wants(i int, place figurePlace) bool {
	w, waits := o.wanted[place]
	return waits && w.override == i
}

// visit sets a figure where an override wants it.
func (o *overriding) visit(place figurePlace, v figureValue) {
	from := v.stated()
	o.figures[place.node] = append(o.figures[place.node], strings.TrimRight(place.at+" "+from, " "))
	w, wanted := o.wanted[place]
	if !wanted {
		return
	}
	delete(o.wanted, place)
	if r := v.set(w.edit); r != nil {
		o.report(w.override, r.code, "/to", r.hint, "%s: %s", place, r.message)
		return
	}
	if to := v.stated(); to != from {
		o.settled[w.override] = true
		o.changes = append(o.changes, Change{Node: place.node, At: place.at, From: from, To: to})
	}
}

// mostFigures is how many figures of a node a hint lists.
const mostFigures = 10

// notFound reports an override whose place no figure has.
func (o *overriding) notFound(i int, place figurePlace) {
	figures, known := o.figures[place.node]
	if !known {
		o.report(i, ProblemUnknownNode, "/node", "name a node of the parent"+nearestHint(string(place.node), o.figures), "the parent has no node %q", place.node)
		return
	}
	hint := "use one of " + strings.Join(figures[:min(len(figures), mostFigures)], ", ")
	if more := len(figures) - mostFigures; more > 0 {
		hint += fmt.Sprintf(" and %d more", more)
	}
	o.report(i, ProblemInvalidOverride, "/at", hint, "%s is no figure", place)
}
