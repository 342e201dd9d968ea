package network

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The faults of values: the codes of [document.ValueError.Fault].
const (
	FaultAbsent finding.Code = "network.fault.absent" // FaultAbsent: a value that is not there.
	FaultForm   finding.Code = "network.fault.form"   // FaultForm: a text that is not written as its type is.
	FaultUnit   finding.Code = "network.fault.unit"   // FaultUnit: a name that no unit can bear.
	FaultRange  finding.Code = "network.fault.range"  // FaultRange: a number outside its bounds.
)

// refuse is the error of a value that cannot be made.
func refuse(kind, text string, fault finding.Code, args ...finding.Arg) error {
	return document.RefuseValue("network", kind, text, book().Message(fault, args...))
}

// refuseForm is the error of a text that is not written as example is.
func refuseForm(kind, text, example string) error {
	return refuse(kind, text, FaultForm, finding.Text("example", example))
}

// refuseNumber is the error of a number that is not within its bounds.
func refuseNumber(kind, text string, low, high int) error {
	return refuse(kind, text, FaultRange, finding.Integer("low", low), finding.Integer("high", high))
}
