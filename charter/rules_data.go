package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

var ruleTable = []finding.Rule{}
