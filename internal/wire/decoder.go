package wire

import (
	"fmt"
	"strconv"
)

// step is one token of the current path; a name is kept as it is, an index is written only when a path is asked for.
type step struct {
	name  string
	index int
}

// inName marks a step that is a name.
const inName = -1

// Decoder collects faults while codecs read a tree, each at the path being read. The zero value keeps none and only
// counts; for anything else use [NewDecoder].
type Decoder struct {
	steps  []step
	faults []Fault
	count  int
	keep   int
	spare  []*Tree
}

// tree returns a Tree to read values into, one after the other. It goes back by done: decoders keep none.
func (d *Decoder) tree() *Tree {
	if last := len(d.spare) - 1; last >= 0 {
		t := d.spare[last]
		d.spare = d.spare[:last]
		return t
	}
	return new(Tree)
}

func (d *Decoder) done(t *Tree) { d.spare = append(d.spare, t) }

// NewDecoder returns a Decoder that keeps at most limits.Problems faults, one at least, and counts them all.
func NewDecoder(limits Limits) *Decoder {
	return &Decoder{keep: max(limits.Problems, 1)}
}

// Report adds a fault at the current path. The hint says what to do; format and args say what is wrong.
func (d *Decoder) Report(code, hint, format string, args ...any) {
	if d.Keeps() {
		d.faults = append(d.faults, Fault{Code: code, Path: d.Path(), Message: fmt.Sprintf(format, args...), Hint: hint})
	}
	d.count++
}

// WrongType reports that the value is not what was wanted, such as "a string" or "a number or null".
func (d *Decoder) WrongType(t *Tree, want string) {
	if d.counted() {
		d.Report(WrongType, "write "+want, "expected %s, found %s", want, t.Kind)
	}
}

// At runs f one name further down the path.
func (d *Decoder) At(token string, f func()) {
	d.enter(token)
	f()
	d.leave()
}

// AtIndex runs f one array index further down the path.
func (d *Decoder) AtIndex(index int, f func()) {
	d.enterIndex(index)
	f()
	d.leave()
}

// Path returns the JSON Pointer of the place being read; "" at the top.
func (d *Decoder) Path() string {
	var path []byte
	for _, s := range d.steps {
		path = append(path, '/')
		if s.index == inName {
			path = append(path, escapeToken(s.name)...)
		} else {
			path = strconv.AppendInt(path, int64(s.index), 10)
		}
	}
	return string(path)
}

// Faults returns the faults kept, in the order they were found, and how many there were in all.
func (d *Decoder) Faults() (faults []Fault, count int) {
	return d.faults, d.count
}

// Keeps reports whether the next fault will be kept. Where it will not, it is counted only, and the work of wording it can
// be spared.
func (d *Decoder) Keeps() bool {
	return len(d.faults) < d.keep
}

// counted reports whether a fault is to be worded and reported; where it would not be kept it is counted here.
func (d *Decoder) counted() bool {
	if !d.Keeps() {
		d.count++
		return false
	}
	return true
}

func (d *Decoder) enter(name string) {
	d.steps = append(d.steps, step{name: name, index: inName})
}

func (d *Decoder) enterIndex(index int) {
	d.steps = append(d.steps, step{index: index})
}

func (d *Decoder) leave() {
	d.steps = d.steps[:len(d.steps)-1]
}
