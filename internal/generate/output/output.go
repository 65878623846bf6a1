// Package output is what the programs that generate files have in common: each is given a folder and writes into it.
package output

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// File is a file to be written, at a path below the folder that the program is given.
type File struct {
	Path    string
	Content []byte
}

// Main runs a program that writes into the folder that is its one argument. An error is printed and ends it with status 1.
func Main(write func(folder string) error) {
	if err := Run(os.Args[1:], write); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1) //nolint:revive // main does nothing but call it.
	}
}

// Run writes into the folder that is the one argument.
func Run(arguments []string, write func(folder string) error) error {
	if len(arguments) != 1 {
		return errors.New("name the folder to write to")
	}
	return write(arguments[0])
}

// Write writes files into a folder, which must be there, and makes those within it that they need.
func Write(folder string, files []File) error {
	if _, err := os.Stat(folder); err != nil {
		return err
	}
	for _, file := range files {
		path := filepath.Join(folder, filepath.FromSlash(file.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, file.Content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
