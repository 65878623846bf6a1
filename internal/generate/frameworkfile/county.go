package main

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"

	"github.com/wenming-go/wenming/indicators"
)

const countyCount = 90

// The counties that sanctions are about.
const (
	deductedCounty   = 23 // had an accident before the annual test
	ineligibleCounty = 68 // had an accident before it applied
	silentCounty     = 45 // does not say whether it had one before it applied
)

// largeCounty is how many residents make a county one of group A.
const largeCounty = 500_000

// county is a county that does not exist. Numbers count from 1.
type county struct{ number int64 }

// id cannot be taken for the code of an existing county, which has six digits.
func (c county) id() string { return fmt.Sprintf("SAMPLE-%02d", c.number) }

func (c county) name() indicators.Text {
	return indicators.Text{Zh: "示例" + numeral(c.number) + "县", En: fmt.Sprintf("Sample County %d", c.number)}
}

// numeral writes 1 to 99 in Chinese.
func numeral(n int64) string {
	digits := []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	switch tens, ones := n/10, digits[n%10]; tens {
	case 0:
		return ones
	case 1:
		return "十" + ones
	default:
		return digits[tens] + "十" + ones
	}
}

// groupOf is the group that a county is ranked in.
func groupOf(residents int64) string {
	if residents >= largeCounty {
		return "A"
	}
	return "B"
}

// southern counties have no district heating.
func (c county) southern() bool { return c.number%4 == 1 }

// draw returns a number from 0 to below n that is always the same for a county and a purpose, so that a new measure leaves the figures
// of the others as they are.
func (c county) draw(n uint64, purpose string) int64 {
	sum := fnv.New64a()
	_, _ = sum.Write([]byte(purpose))
	return int64(rand.NewPCG(uint64(c.number), sum.Sum64()).Uint64() % n)
}

// quality says how well the county is run, from 300 to 1000; most lie in the middle.
func (c county) quality() int64 {
	return 300 + c.draw(351, "quality, first") + c.draw(351, "quality, second")
}

// standing mixes quality and chance for one purpose, from 0 to 1000.
func (c county) standing(t trait, purpose string) int64 {
	chance := c.draw(1001, purpose)
	switch mixed := (6*c.quality() + 4*chance) / 10; {
	case t.has(better):
		return mixed
	case t.has(worse):
		return 1000 - mixed
	default:
		return chance
	}
}

// reference is a measure of this period (lag 0) or the one before.
type reference struct {
	measure indicators.MeasureID
	lag     int
}

// amounts makes up the county's true figures, of which it then reports some roughly and some not at all.
func (c county) amounts(all []measure) map[reference]int64 {
	made := map[reference]int64{}
	for _, m := range all {
		whole := int64(1)
		if m.of != "" {
			whole = made[reference{m.of, 0}]
		}
		now := whole * (1000*m.low + (m.high-m.low)*c.standing(m.traits, string(m.id))) / (1000 * m.per)
		if c.hadAccident(m.id) {
			now = 1
		}
		made[reference{m.id, 0}] = now
		if !m.traits.has(lagged) {
			continue
		}
		before := now * 1000 / (1000 + c.growth(m))
		if whole, ok := made[reference{m.of, 1}]; ok && m.traits.has(part) {
			before = min(before, whole)
		}
		made[reference{m.id, 1}] = before
	}
	return made
}

func (c county) hadAccident(m indicators.MeasureID) bool {
	return m == accidentsBeforeTest && c.number == deductedCounty || m == accidentsBeforeApplication && c.number == ineligibleCounty
}

// growth is by how much a figure grew over the period before, in thousandths.
func (c county) growth(m measure) int64 {
	standing := c.standing(m.traits, string(m.id)+", growth")
	if m.traits.has(better) || m.traits.has(worse) {
		return standing*120/1000 - 35
	}
	return standing*15/1000 - 5
}
