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
		{
			Code: "finding.undecided", Severity: Error,
			Doc:     "An override neither gives a severity nor silences, or does both, and so has no effect.",
			English: "The override of “{code}” must either give a severity or silence it (“silence”); it is not applied.",
			French:  "La dérogation à « {code} » doit soit donner une gravité, soit masquer la règle (« silence ») ; elle n'est pas appliquée.",
		},
		{
			Code: "finding.repeated_override", Severity: Warning,
			Doc:     "Two overrides name one code; the last counts.",
			English: "“{code}” is already the object of an override; only the last one counts.",
			French:  "« {code} » fait déjà l'objet d'une dérogation ; seule la dernière compte.",
		},
		{
			Code: "finding.structural_code", Severity: Error,
			Doc:     "An override names a finding on the structure of a document, which stands as it is.",
			English: "“{code}” tells of a document that cannot be relied on: it can be neither re-graded nor silenced.",
			French:  "« {code} » signale un document inexploitable en l'état : la règle ne peut être ni masquée ni modifiée.",
		},
	}, []Phrase{
		{Code: "finding.first_override", English: "first override here", French: "première dérogation ici"},
		{Code: "finding.severity.advice", English: "advice", French: "conseil"},
		{Code: "finding.severity.warning", English: "to be mended", French: "à corriger"},
		{Code: "finding.severity.error", English: "blocking", French: "bloquant"},
	})
})
