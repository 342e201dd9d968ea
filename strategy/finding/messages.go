package finding

import "sync"

// Messages returns the book of this package: what is wrong with a policy, and the labels
// of severities.
func Messages() *Book { return book() }

var book = sync.OnceValue(func() *Book {
	return MustBook([]Rule{
		{
			Code: "finding.unknown_code", Severity: Error,
			Doc:     "An override names a code that no rule bears.",
			English: "No rule bears the code “{code}”.",
			French:  "Aucune règle ne porte le code « {code} ».",
		},
		{
			Code: "finding.unjustified", Severity: Error,
			Doc:     "An override gives no justification, and so has no effect.",
			English: "The override of “{code}” has no justification and is not applied.",
			French:  "La dérogation à « {code} » n'est pas motivée : elle n'est pas appliquée.",
		},
		{
			Code: "finding.unknown_severity", Severity: Error,
			Doc:     "An override gives a severity that does not exist.",
			English: "Severity {severity} does not exist: expected advice, warning or error.",
			French:  "La gravité {severity} n'existe pas ; valeurs attendues : conseil, à corriger ou bloquant.",
		},
	}, []Phrase{
		{Code: "finding.severity.advice", English: "advice", French: "conseil"},
		{Code: "finding.severity.warning", English: "to be mended", French: "à corriger"},
		{Code: "finding.severity.error", English: "blocking", French: "bloquant"},
	})
})
