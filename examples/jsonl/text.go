package main

import (
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/strategy/text"
)

type countIn struct {
	Text *string   `json:"text" validate:"required"`
	Unit text.Unit `json:"unit" validate:"required"`
}

// count measures a text in a unit.
func count(in countIn, _ language.Tag) (any, error) {
	return struct {
		Count int `json:"count"`
	}{in.Unit.Count(*in.Text)}, nil
}
