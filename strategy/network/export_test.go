package network

import "iter"

// The members of the closed sets, in their order.

func AccountKinds() iter.Seq[AccountKind] { return accountKinds.All() }

func Statuses() iter.Seq[Status] { return statuses.All() }

func Evidences() iter.Seq[Evidence] { return evidences.All() }

func FigureKinds() iter.Seq[FigureKind] { return figureKinds.All() }

func Formats() iter.Seq[Format] { return formats.All() }

func Origins() iter.Seq[Origin] { return origins.All() }
