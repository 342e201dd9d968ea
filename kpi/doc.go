// Package kpi says how it is measured whether an objective is reached: indicators, series
// of their figures, and progress against a target.
package kpi
