package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestInColour(t *testing.T) {
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, as terminals are
	require.NoError(t, err)
	defer func() { require.NoError(t, device.Close()) }()
	file, err := os.Create(filepath.Join(t.TempDir(), "output"))
	require.NoError(t, err)
	defer func() { require.NoError(t, file.Close()) }()

	for name, test := range map[string]struct {
		out           *os.File
		terminal, not string
		want          bool
	}{
		"a terminal":             {device, "xterm-256color", "", true},
		"its user wants none":    {device, "xterm-256color", "1", false},
		"one without colours":    {device, "dumb", "", false},
		"nobody says which":      {device, "", "", false},
		"a file":                 {file, "xterm-256color", "", false},
		"a file, and none asked": {file, "dumb", "1", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("TERM", test.terminal)
			t.Setenv("NO_COLOR", test.not)
			require.Equal(t, test.want, inColour(test.out))
		})
	}
}
