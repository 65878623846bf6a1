package validate

import (
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/go-playground/validator/v10"

	"github.com/wenming-go/wenming/indicators"
)

// problemOf words one failure for the people who report figures.
func problemOf(root reflect.Value, failure validator.FieldError) indicators.Problem {
	at := locate(root, failure.StructNamespace())
	problem := indicators.Problem{Code: indicators.ProblemInvalidInput, Path: at.pointer}
	v, isFigure := failure.Value().(indicators.Value)
	judged, isFigureTag := tagNamed(failure.Tag())
	switch tag := failure.Tag(); {
	case tag == faultTag:
		problem.Message, problem.Hint = v.String(), "correct the figure"
		var own indicators.Problem
		if errors.As(v.Err(), &own) {
			problem.Code, problem.Message = own.Code, own.Message
		}
	case tag == requiredTag:
		problem.Message, problem.Hint = "nothing is reported here", "report it; it is required"
	case (isFigureTag || tag == atMostTag) && !isFigure:
		problem.Message = fmt.Sprintf("the tag %s judges figures, and this is a %s", tag, failure.Type())
		problem.Hint = "correct the validate tags of the type; the field must be an indicators.Value"
	case tag == atMostTag:
		compareWords(&problem, v, at.parent, failure.Param())
	case isFigureTag:
		n, _ := v.Number()
		problem.Message, problem.Hint = fmt.Sprintf("%s %s", v, judged.fault(n)), judged.hint
	default:
		problem.Message = fmt.Sprintf("%v does not keep the rule %s", failure.Value(), ruleText(failure))
		problem.Hint = "correct it"
	}
	return problem
}

func tagNamed(name string) (figureTag, bool) {
	for _, t := range figureTags() {
		if t.name == name {
			return t, true
		}
	}
	return figureTag{}, false
}

// compareWords words a figure that is definitely more than another, or a tag that names no other figure.
func compareWords(problem *indicators.Problem, v indicators.Value, parent reflect.Value, name string) {
	other, ok := sibling(parent, name)
	if !ok {
		problem.Message = fmt.Sprintf("the tag %s names the field %s, which is no figure of the same struct", atMostTag, name)
		problem.Hint = "correct the validate tags of the type; give the Go name of an indicators.Value"
		return
	}
	problem.Message = fmt.Sprintf("%s is more than the %s reported as %s", v, other, jsonName(parent, name))
	problem.Hint = "it can be at most that; correct one of the two figures"
}

func jsonName(parent reflect.Value, name string) string {
	segment, _ := member(settle(parent), name)
	return strings.TrimPrefix(segment, "/")
}

func ruleText(failure validator.FieldError) string {
	if failure.Param() == "" {
		return failure.Tag()
	}
	return failure.Tag() + "=" + failure.Param()
}
