package wire

import "hash/maphash"

// fewNames is how many names are compared one by one before a table pays.
const fewNames = 16

// names are the names of one object that is being read. Long lists are kept in a hash table of places, four bytes each,
// under a seed that no document can know.
type names struct {
	scanner *scanner
	object  uint32
	count   int
	slots   []uint32 // a power of two; 0 is free, since the first value of a document is no name
}

// seen reports whether the object has a member of this name already, and notes the name where it has not.
func (n *names) seen(name uint32) bool {
	if n.slots == nil {
		if n.count < fewNames {
			return n.among(name)
		}
		n.grow(8 * fewNames)
	} else if 2*n.count >= len(n.slots) {
		n.grow(4 * len(n.slots))
	}
	slot := n.find(name)
	if n.slots[slot] != 0 {
		return true
	}
	n.slots[slot] = name
	n.count++
	return false
}

// among compares with one name after another.
func (n *names) among(name uint32) bool {
	for other := n.object + 1; other != name; other = n.scanner.document.value(other + 1).next {
		if n.scanner.sameName(other, name) {
			return true
		}
	}
	n.count++
	return false
}

// grow makes a larger table of all names so far.
func (n *names) grow(size int) {
	n.slots = make([]uint32, size)
	at := n.object + 1
	for range n.count {
		n.slots[n.find(at)] = at
		at = n.scanner.document.value(at + 1).next
	}
}

// find returns the slot of a name, or the free one where it belongs.
func (n *names) find(name uint32) uint64 {
	mask := uint64(len(n.slots) - 1)
	slot := n.scanner.hash(name) & mask
	for n.slots[slot] != 0 && !n.scanner.sameName(n.slots[slot], name) {
		slot = (slot + 1) & mask
	}
	return slot
}

func (s *scanner) hash(name uint32) uint64 {
	if s.seed == (maphash.Seed{}) {
		s.seed = maphash.MakeSeed()
	}
	v := s.document.value(name)
	if v.escaped {
		s.scratch[0] = s.document.appendContent(s.scratch[0][:0], v)
		return maphash.Bytes(s.seed, s.scratch[0])
	}
	return maphash.String(s.seed, s.text[v.start:v.end])
}

func (s *scanner) sameName(a, b uint32) bool {
	v, w := s.document.value(a), s.document.value(b)
	if !v.escaped && !w.escaped {
		return s.text[v.start:v.end] == s.text[w.start:w.end]
	}
	s.scratch[0] = s.document.appendContent(s.scratch[0][:0], v)
	s.scratch[1] = s.document.appendContent(s.scratch[1][:0], w)
	return string(s.scratch[0]) == string(s.scratch[1])
}
