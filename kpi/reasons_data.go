package kpi

import "github.com/septet-go/socialstrategy/strategy/finding"

// reasonTable is what measures and progress say of themselves. It is never modified.
var reasonTable = []finding.Phrase{}
