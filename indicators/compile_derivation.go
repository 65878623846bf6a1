package indicators

import (
	"fmt"
	"strings"
)

// checkIdentity sees that a framework, or its parent, can be told from others.
func checkIdentity(l *problemList, path, what, id, edition string, name Text) {
	if fault := idFault(id); fault != "" {
		l.addf(ProblemInvalidID, path+"/id", idHint, "%s", fault)
	}
	if edition == "" {
		l.addf(ProblemMissingName, path+"/edition", "name the edition, such as a year", "%s has no edition", what)
	}
	if name.IsZero() {
		l.addf(ProblemMissingName, path+"/name", "name "+what+" in Chinese and English", "%s has no name", what)
	}
}

// checkParentDiffers sees that a framework is not taken for its parent.
func checkParentDiffers(l *problemList, id, edition, parentID, parentEdition string) {
	if id == parentID && edition == parentEdition {
		l.addf(ProblemDuplicateID, "/edition", "give it another id or edition", "the framework has the id %q and the edition %q of its parent", id, edition)
	}
}

// checkDerivation sees that a derived framework is illustrative, says in full what it was derived from, and has what its
// changes say.
func (c *compiler) checkDerivation() {
	f := &c.plan.framework
	d := f.Parent
	if d == nil {
		return
	}
	if f.Basis == Official {
		c.report(ProblemInvalidDerivation, "/basis", `use "illustrative"; documents do not state what was changed`, "a derived framework is not official")
	}
	checkIdentity(&c.problems, "/parent", "the parent", d.ID, d.Edition, d.Name)
	checkParentDiffers(&c.problems, f.ID, f.Edition, d.ID, d.Edition)
	if len(d.SHA256) != 2*len(c.plan.digest) || strings.Trim(d.SHA256, "0123456789abcdef") != "" {
		c.report(ProblemInvalidDerivation, "/parent/sha256", "give the SHA-256 of the parent's canonical JSON as 64 hexadecimal digits in lower case", "%q is not a digest", d.SHA256)
	}
	if len(d.Changes) == 0 {
		c.report(ProblemInvalidDerivation, "/parent/changes", "say what was changed, or leave the parent out", "a derived framework without changes")
	}
	figures, nodes := map[figurePlace]string{}, map[NodeID]bool{}
	walkFigures(f, func(place figurePlace, v figureValue) {
		figures[place], nodes[place.node] = v.stated(), true
	})
	for i, change := range d.Changes {
		c.checkChange(fmt.Sprintf("/parent/changes/%d", i), change, figures, nodes)
	}
}

func (c *compiler) checkChange(path string, change Change, figures map[figurePlace]string, nodes map[NodeID]bool) {
	const hint = "derive it with Derive, or correct the change"
	place := figurePlace{change.Node, change.At}
	switch has, known := figures[place]; {
	case !nodes[change.Node]:
		c.report(ProblemUnknownNode, path+"/node", "name a node of the framework"+nearestHint(string(change.Node), nodes), "the framework has no node %q", change.Node)
	case !known:
		c.report(ProblemInvalidDerivation, path+"/at", hint, "%s is no figure", place)
	case has != change.To:
		c.report(ProblemInvalidDerivation, path+"/to", hint, "the change says %q, and %s is %q", change.To, place, has)
	case change.From == change.To:
		c.report(ProblemInvalidDerivation, path+"/from", hint, "%s was %q before and after", place, change.To)
	}
}
