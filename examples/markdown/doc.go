// Package markdown shows a charter, and a register of legal obligations, on a web page: [HTML]
// gives the Markdown that package charter prints to a parser of the kind that sites use
// (goldmark, with the extensions of GitHub). Its tests fill every field of both with what
// would act on a page, and hold what the parser understands against what it understands of
// harmless words.
//
// It is a module of its own, so that the parser is no dependency of the SDK.
package markdown
