// Package smart holds objectives: what is wanted, by when, and whether it is SMART.
package smart
