package indicators

import "errors"

// Add returns n + m, exactly.
func (n Number) Add(m Number) Number { return Number{n.rat.Add(m.rat)} }

// Sub returns n − m, exactly.
func (n Number) Sub(m Number) Number { return Number{n.rat.Sub(m.rat)} }

// Mul returns n × m, exactly.
func (n Number) Mul(m Number) Number { return Number{n.rat.Mul(m.rat)} }

// Quo returns n ÷ m, exactly, and an error where m is 0.
func (n Number) Quo(m Number) (Number, error) {
	quotient, ok := n.rat.Quo(m.rat)
	if !ok {
		return Number{}, errors.New("indicators: division by 0")
	}
	return Number{quotient}, nil
}
