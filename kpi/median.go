package kpi

import "github.com/septet-go/socialstrategy/kpi/internal/stat"

// median returns the middle of values, which are not empty, or the mean of the two in the
// middle. It changes their order.
func median(values []float64) float64 { return stat.MedianOf(values) }
