package main

import "os"

// inColour reports whether out is a terminal that shows colours and its user has not declined them (https://no-color.org).
func inColour(out *os.File) bool {
	if terminal := os.Getenv("TERM"); terminal == "" || terminal == "dumb" || os.Getenv("NO_COLOR") != "" {
		return false
	}
	info, err := out.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
