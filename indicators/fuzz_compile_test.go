package indicators_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wenming-go/wenming/indicators"
	"github.com/wenming-go/wenming/internal/oracle/draw"
)

// FuzzCompile: the bytes spoil a framework of Go values, which no decoder has seen. Compile refuses it with places and remedies, or what
// it compiles is the same when it is linked and compiled again, and evaluates.
func FuzzCompile(f *testing.F) {
	f.Add(uint64(0), []byte{})
	f.Add(uint64(1), []byte{1, 2, 3, 4})
	f.Add(uint64(2), []byte{200, 13, 7, 99, 54, 3, 180, 77})
	limits := indicators.DefaultLimits()
	limits.Nodes, limits.Terms = 128, 128
	f.Fuzz(func(t *testing.T, seed uint64, bytes []byte) {
		options := draw.Everything()
		options.Depth, options.Children = 2, 3
		framework := draw.Framework(seed%64, options)
		s := spoiler{rng: rand.New(rand.NewPCG(seed, 20)), bytes: bytes}
		for range min(len(bytes), 6) {
			s.spoil(reflect.ValueOf(&framework).Elem(), 0)
		}
		e, err := indicators.Compile(framework, indicators.With(draw.Domain()), indicators.WithLimits(limits))
		if err != nil {
			var problems indicators.Problems
			require.ErrorAs(t, err, &problems)
			for _, p := range problems {
				require.NotEmpty(t, p.Message)
				require.NotEmpty(t, p.Hint, "%s", p.Message)
				require.NotZero(t, p.Code.Meaning(), "%s", string(p.Code))
			}
			return
		}
		linked, err := indicators.Compile(e.Framework(), indicators.With(extensionsOnly()), indicators.WithLimits(limits))
		require.NoError(t, err)
		require.Equal(t, e.Digest(), linked.Digest())
		list := anyFigures(rand.New(rand.NewPCG(seed, 21)), e.Framework().Measures)
		card, err := e.Evaluate(submit(list))
		again, errAgain := linked.Evaluate(submit(list))
		require.Equal(t, err, errAgain)
		if err != nil {
			return
		}
		one, _ := rendered(t, card)
		other, _ := rendered(t, again)
		require.Equal(t, one, other)
	})
}

// spoiler changes values at places that bytes choose; where they are used up, chance chooses.
type spoiler struct {
	rng   *rand.Rand
	bytes []byte
}

func (s *spoiler) choose(n int) int {
	if len(s.bytes) == 0 {
		return s.rng.IntN(n)
	}
	chosen := int(s.bytes[0]) % n
	s.bytes = s.bytes[1:]
	return chosen
}

// spoil walks down to one place and changes it.
func (s *spoiler) spoil(v reflect.Value, depth int) {
	if number, ok := v.Addr().Interface().(*indicators.Number); ok {
		*number = s.number()
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		s.spoilStruct(v, depth)
	case reflect.Slice:
		s.spoilSlice(v, depth)
	case reflect.Interface:
		s.spoilInterface(v, depth)
	case reflect.Pointer:
		switch {
		case v.IsNil():
			v.Set(reflect.New(v.Type().Elem()))
		case s.choose(4) == 0:
			v.SetZero()
		default:
			s.spoil(v.Elem(), depth+1)
		}
	case reflect.String:
		texts := []string{"", "m0", "i0", "i1", "n1", "root", "a b", "\xff", "甲", "m0#"}
		v.SetString(texts[s.choose(len(texts))])
	case reflect.Uint8:
		v.SetUint(uint64(s.choose(8)))
	case reflect.Int:
		numbers := []int64{-1, 0, 1, 2, 34, 35, 1001, 1 << 40}
		v.SetInt(numbers[s.choose(len(numbers))])
	case reflect.Bool:
		v.SetBool(!v.Bool())
	default:
	}
}

func (s *spoiler) number() indicators.Number {
	texts := []string{"0", "1", "-1", "1/3", "0.5", "100", "1e34", "1e-34", "9999999999999999999999999999999999/7", "2.5", "1.005"}
	if i := s.choose(len(texts) + 1); i < len(texts) {
		return indicators.MustNumber(texts[i])
	}
	return indicators.Number{}
}

func (s *spoiler) spoilStruct(v reflect.Value, depth int) {
	var fields []reflect.Value
	for i := range v.NumField() {
		if v.Type().Field(i).IsExported() {
			fields = append(fields, v.Field(i))
		}
	}
	switch {
	case len(fields) == 0 || depth > 2 && s.choose(12) == 0:
		v.SetZero()
	default:
		s.spoil(fields[s.choose(len(fields))], depth+1)
	}
}

func (s *spoiler) spoilSlice(v reflect.Value, depth int) {
	if v.Len() == 0 {
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		return
	}
	i := s.choose(v.Len())
	// A slice may be shared with another framework that chance drew.
	fresh := reflect.MakeSlice(v.Type(), 0, v.Len()+1)
	fresh = reflect.AppendSlice(fresh, v)
	switch s.choose(6) {
	case 0:
		fresh = reflect.AppendSlice(fresh.Slice(0, i), v.Slice(i+1, v.Len()))
	case 1:
		fresh = reflect.Append(fresh, v.Index(i))
	case 2:
		fresh = reflect.Zero(v.Type())
	default:
		s.spoil(fresh.Index(i), depth+1)
	}
	v.Set(fresh)
}

// spoilInterface replaces a rule or condition, or changes it within.
func (s *spoiler) spoilInterface(v reflect.Value, depth int) {
	var others []any
	switch v.Addr().Interface().(type) {
	case *indicators.Rule:
		others = []any{indicators.Bands{}, indicators.Grades{}, indicators.Linear{}, indicators.Curve{}, indicators.Deduct{}, indicators.Cases{}, indicators.ExtensionRule{Name: "x"}, nil}
	case *indicators.Condition:
		others = []any{
			indicators.IndicatorCondition{}, indicators.NodeCondition{Node: "n1", Bound: indicators.AtLeast(indicators.Whole(1))}, indicators.AllOf{}, indicators.AnyOf{nil},
			indicators.AtLeastOf{Count: 2}, nil,
		}
	}
	if v.IsNil() || s.choose(3) == 0 {
		if len(others) == 0 {
			return
		}
		if other := others[s.choose(len(others))]; other != nil {
			v.Set(reflect.ValueOf(other))
		} else {
			v.SetZero()
		}
		return
	}
	within := reflect.New(v.Elem().Type()).Elem()
	within.Set(v.Elem())
	s.spoil(within, depth+1)
	v.Set(within)
}
