package validate

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// place is where a failure lies: its JSON Pointer and the struct that holds the field.
type place struct {
	pointer string
	parent  reflect.Value
}

// locate follows the engine's path of Go names, "Input.Teams[3].Members", through the value itself, so that JSON names with
// dots or brackets and map keys of any form come out right.
func locate(root reflect.Value, namespace string) place {
	rest := strings.TrimPrefix(namespace, root.Type().Name()+".")
	found, current := place{parent: root}, root
	for rest != "" {
		current = settle(current)
		switch {
		case strings.HasPrefix(rest, "."):
			rest = rest[1:]
		case strings.HasPrefix(rest, "["):
			var key string
			key, current, rest = element(current, rest)
			found.pointer += "/" + escape(key)
		default:
			name := rest
			if end := strings.IndexAny(rest, ".["); end >= 0 {
				name = rest[:end]
			}
			rest = rest[len(name):]
			found.parent = current
			var segment string
			segment, current = member(current, name)
			found.pointer += segment
		}
	}
	return found
}

// member returns the pointer segment of a struct's field, and the field. Embedded structs without a JSON name have no segment:
// their members stand in the object around them.
func member(parent reflect.Value, name string) (segment string, field reflect.Value) {
	if parent.Kind() != reflect.Struct {
		return "/" + escape(name), reflect.Value{}
	}
	described, ok := parent.Type().FieldByName(name)
	if !ok {
		return "/" + escape(name), reflect.Value{}
	}
	field = parent.FieldByIndex(described.Index)
	jsonName, _, _ := strings.Cut(described.Tag.Get("json"), ",")
	switch {
	case jsonName != "" && jsonName != "-":
		return "/" + escape(jsonName), field
	case described.Anonymous:
		return "", field
	default:
		return "/" + escape(name), field
	}
}

// element takes "[key]" off the front of rest and returns the key and what it leads to.
func element(container reflect.Value, rest string) (key string, found reflect.Value, after string) {
	if container.Kind() == reflect.Map {
		// A key may hold brackets of its own, so the longest that fits is meant.
		for _, k := range container.MapKeys() {
			text := fmt.Sprintf("%v", k)
			if strings.HasPrefix(rest, "["+text+"]") && (!found.IsValid() || len(text) > len(key)) {
				key, found = text, container.MapIndex(k)
			}
		}
		if found.IsValid() {
			return key, found, rest[len(key)+2:]
		}
	}
	key, after, _ = strings.Cut(rest[1:], "]")
	if container.Kind() == reflect.Slice || container.Kind() == reflect.Array {
		if i, err := strconv.Atoi(key); err == nil && i < container.Len() {
			return key, container.Index(i), after
		}
	}
	return key, reflect.Value{}, after
}

// escape writes a name as one segment of a JSON Pointer (RFC 6901).
func escape(name string) string {
	return strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
}
