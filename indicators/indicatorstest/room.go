package indicatorstest

import "github.com/wenming-go/wenming/indicators"

// roomOf returns what a measure may report, of a whole one from the first whole number to the last, and whether that is anything.
func roomOf(m indicators.Measure) (span, bool) {
	room := span{m.Min, m.Max}
	if m.Integer && room.low != nil {
		low := ceiling(*room.low)
		room.low = &low
	}
	if m.Integer && room.high != nil {
		high := floor(*room.high)
		room.high = &high
	}
	return room, room.low == nil || room.high == nil || room.low.Cmp(*room.high) <= 0
}

func floor(n indicators.Number) indicators.Number {
	towardsZero := n.Round(indicators.Rounding{Mode: indicators.Down})
	if towardsZero.Cmp(n) > 0 {
		return towardsZero.Sub(indicators.Whole(1))
	}
	return towardsZero
}

func ceiling(n indicators.Number) indicators.Number {
	minus := indicators.Whole(-1)
	return floor(n.Mul(minus)).Mul(minus)
}
