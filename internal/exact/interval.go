package exact

// Interval is the range of numbers from Low to High, without an end that is open. Low must not exceed High, and equal
// ends must both be closed. The zero value is the point 0.
type Interval struct {
	Low, High         Rat
	LowOpen, HighOpen bool
}

// Point returns the interval that holds r alone.
func Point(r Rat) Interval {
	return Interval{Low: r, High: r}
}

// IsPoint reports whether i holds one number alone.
func (i Interval) IsPoint() bool {
	return !i.LowOpen && !i.HighOpen && i.Low.Equal(i.High)
}

// Add returns the interval of the sums of a number of i and a number of j. An end is open if either part is open.
func (i Interval) Add(j Interval) Interval {
	return Interval{
		Low: i.Low.Add(j.Low), LowOpen: i.LowOpen || j.LowOpen,
		High: i.High.Add(j.High), HighOpen: i.HighOpen || j.HighOpen,
	}
}

// Scale returns the interval of the numbers of i times by. A negative factor swaps the ends; 0 gives the point 0.
func (i Interval) Scale(by Rat) Interval {
	switch by.Sign() {
	case 0:
		return Interval{}
	case -1:
		return Interval{
			Low: i.High.Mul(by), LowOpen: i.HighOpen,
			High: i.Low.Mul(by), HighOpen: i.LowOpen,
		}
	}
	i.Low, i.High = i.Low.Mul(by), i.High.Mul(by)
	return i
}

// Hull returns the smallest interval that holds i and j. At an equal end closed wins.
func (i Interval) Hull(j Interval) Interval {
	switch i.Low.Cmp(j.Low) {
	case 0:
		i.LowOpen = i.LowOpen && j.LowOpen
	case 1:
		i.Low, i.LowOpen = j.Low, j.LowOpen
	}
	switch i.High.Cmp(j.High) {
	case 0:
		i.HighOpen = i.HighOpen && j.HighOpen
	case -1:
		i.High, i.HighOpen = j.High, j.HighOpen
	}
	return i
}

// Contains reports whether r lies in i.
func (i Interval) Contains(r Rat) bool {
	low, high := i.Low.Cmp(r), r.Cmp(i.High)
	return (low < 0 || low == 0 && !i.LowOpen) && (high < 0 || high == 0 && !i.HighOpen)
}

// Overlaps reports whether some number lies in both i and j.
func (i Interval) Overlaps(j Interval) bool {
	return i.begins(j) && j.begins(i)
}

// begins reports whether i has numbers at or below the upper end of j.
func (i Interval) begins(j Interval) bool {
	order := i.Low.Cmp(j.High)
	return order < 0 || order == 0 && !i.LowOpen && !j.HighOpen
}

// Integers returns the closed interval from the first to the last whole number in i. It reports false when i holds none.
func (i Interval) Integers() (Interval, bool) {
	low, high := i.Low.Ceil(), i.High.Floor()
	if i.LowOpen && low.Equal(i.Low) {
		low = low.Add(Int(1))
	}
	if i.HighOpen && high.Equal(i.High) {
		high = high.Sub(Int(1))
	}
	if high.Less(low) {
		return Interval{}, false
	}
	return Interval{Low: low, High: high}, true
}

// Round returns the closed interval from the least to the greatest rounded number of i. An open end takes the rounded
// value next to it, which is attained because rounding is constant there. A point stays a point.
func (i Interval) Round(places int, mode Mode) Interval {
	var rounded Interval
	if i.LowOpen {
		rounded.Low = i.Low.RoundAbove(places, mode)
	} else {
		rounded.Low = i.Low.Round(places, mode)
	}
	if i.HighOpen {
		rounded.High = i.High.RoundBelow(places, mode)
	} else {
		rounded.High = i.High.Round(places, mode)
	}
	return rounded
}
