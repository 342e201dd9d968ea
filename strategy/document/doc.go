// Package document reads documents strictly and checks their structure.
package document
