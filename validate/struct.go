package validate

import (
	"cmp"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync"

	"github.com/go-playground/validator/v10"

	"github.com/wenming-go/wenming/indicators"
)

// instance is built when it is first needed, since most programs that import a domain never validate, and only once,
// since it caches what it reads from struct tags. It is safe for concurrent use.
var instance = sync.OnceValues(newInstance) //nolint:gochecknoglobals // memoised, never changes, and reaches no score.

// Struct checks input, a struct or a non-nil pointer to one, against its validate tags. It returns nil, or an error of type
// [indicators.Problems] that lists everything that is wrong at once, sorted by path and capped at the Problems of
// [indicators.DefaultLimits]. The code is [indicators.ProblemInvalidInput], save for figures that carry a problem of
// their own. It is pure and safe for concurrent use.
func Struct(input any) error {
	root := reflect.ValueOf(input)
	for root.Kind() == reflect.Pointer && !root.IsNil() {
		root = root.Elem()
	}
	if root.Kind() != reflect.Struct {
		return indicators.Problems{{
			Code:    indicators.ProblemInvalidInput,
			Message: fmt.Sprintf("cannot validate %s", describe(input)),
			Hint:    "pass a struct, or a pointer to one that is not nil",
		}}
	}
	failures, err := run(root)
	if err != nil {
		return indicators.Problems{{
			Code:    indicators.ProblemInvalidInput,
			Message: fmt.Sprintf("the type %s cannot be validated: %s", root.Type(), err),
			Hint:    "correct the validate tags of the type; package validate lists those for figures",
		}}
	}
	if len(failures) == 0 {
		return nil
	}
	problems := make(indicators.Problems, len(failures))
	for i, f := range failures {
		problems[i] = problemOf(root, f)
	}
	return sorted(problems)
}

// run validates the struct. The engine panics on tags that do not exist or do not fit, when it first meets them; here that is
// an error like any other.
func run(root reflect.Value) (failures validator.ValidationErrors, err error) {
	engine, err := instance()
	if err != nil {
		return nil, err
	}
	defer func() {
		if cause := recover(); cause != nil {
			failures, err = nil, fmt.Errorf("%v", cause)
		}
	}()
	err = engine.Struct(root.Interface())
	if errors.As(err, &failures) {
		return failures, nil
	}
	return nil, err
}

func describe(input any) string {
	value := reflect.ValueOf(input)
	switch {
	case !value.IsValid():
		return "nil"
	case value.Kind() == reflect.Pointer && value.IsNil():
		return fmt.Sprintf("a nil pointer of type %T", input)
	default:
		return fmt.Sprintf("a value of type %T, which is not a struct", input)
	}
}

// sorted orders the problems by place and cuts them to the limit, stating how many there are.
func sorted(problems indicators.Problems) indicators.Problems {
	slices.SortStableFunc(problems, func(a, b indicators.Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message))
	})
	limit, count := indicators.DefaultLimits().Problems, len(problems)
	if count <= limit {
		return problems
	}
	return append(problems[:limit:limit], indicators.Problem{
		Code:    indicators.ProblemMore,
		Message: fmt.Sprintf("%d more problems are not listed; %d in all", count-limit, count),
		Hint:    "mend those listed first",
	})
}
