package smart

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// The faults of values: the codes of [document.ValueError.Fault].
const (
	FaultAbsent   finding.Code = "smart.fault.absent"   // FaultAbsent: a value that is not there.
	FaultForm     finding.Code = "smart.fault.form"     // FaultForm: a text that is not written as its type is.
	FaultSize     finding.Code = "smart.fault.size"     // FaultSize: more than 18 digits, or more minor units than there can be.
	FaultPlaces   finding.Code = "smart.fault.places"   // FaultPlaces: more decimals than there can be.
	FaultUnit     finding.Code = "smart.fault.unit"     // FaultUnit: a text that is no unit.
	FaultCurrency finding.Code = "smart.fault.currency" // FaultCurrency: not a code of ISO 4217.
)

// refuse is the error of a value that cannot be made.
func refuse(kind, text string, fault finding.Code) error {
	message := book().Message(fault)
	switch {
	case fault == FaultForm && kind == "money":
		message = book().Message(fault, finding.Text("example", Money{}.Example()))
	case fault == FaultForm && kind == "change":
		message = book().Message(fault, finding.Text("example", Change{}.Example()))
	case fault == FaultForm:
		message = book().Message(fault, finding.Text("example", Quantity{}.Example()))
	}
	return document.RefuseValue("smart", kind, text, message)
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
