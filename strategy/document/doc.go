// Package document reads documents strictly and checks their structure, and says
// everything that is wrong with one at once.
//
// A document is a Go struct with exported fields: a strategy, a brief, a charter. Package
// encoding/json reads such a struct leniently: it drops unknown members, takes the last of
// two members of the same name, ignores case, stops at the first value it cannot read and
// does not say where it is. A [Schema] does none of that. Each problem is a finding with a
// stable code, an RFC 6901 pointer, what was found and what was expected, in English and in
// French:
//
//	/posts/0/goal: “fame” is not one of the values allowed: awareness, traffic and loyalty.
//
// # Root documents
//
// A root document routes its UnmarshalJSON to its schema, and so stays strict within any
// framework that uses encoding/json; the error it returns is a [finding.List]:
//
//	type Brief struct { … }
//
//	var schema = sync.OnceValue(document.MustSchema[Brief])
//
//	func (b *Brief) UnmarshalJSON(data []byte) error { return schema().Unmarshal(data, b) }
//
// A caller that wants the findings, and what could be read beside them, has a function
// over [Schema.Read]. A struct found within a document is read member by member even if it
// has an UnmarshalJSON method, so that the pointers start at the outermost document.
//
// # Types
//
// Read are structs, embedded ones included, slices, maps with textual keys, pointers,
// strings, booleans, integers, floating-point numbers, and values. A value is a type whose
// pointer has UnmarshalText: it must be a JSON string. A type without exported fields that
// has UnmarshalJSON alone is given its JSON as it stands. Names come from the json tags;
// fields tagged "-" are ignored. Null is taken for pointers only. Types that cannot be read
// strictly make [MustSchema] panic.
//
// Values may help the sentences. When UnmarshalText fails with an error that has a method
// Choices() []string, as an [*EnumError] has, the names of the set are listed; when it fails
// with a [*ValueError] its fault is the reason, in both languages; otherwise the text of the
// error is quoted, after its package prefix, as the text it is. A method Example() string
// gives the example of what is expected. A [time.Time] is an instant of RFC 3339, and said
// to be.
//
// # Tags
//
// The validate tag has the syntax of github.com/go-playground/validator, which judges the
// comparisons, and only these words; any other makes [MustSchema] panic:
//
//	required            not nil, for texts not blank, and for other types not zero; an empty
//	                    list is there
//	omitempty, omitzero an absent value need not satisfy what follows; for omitzero
//	                    an empty list is absent too
//	min max gt gte lt lte len
//	                    bounds of a number, of the characters of a text, of the
//	                    elements of a list or map
//	oneof=a b c         a closed list of words
//	unique              no two elements of a list are equal
//	territory           a code of ISO 3166-1 alpha-2 in force: FR
//	language            a tag of BCP 47: fr, fr-CA
//	currency            a code of ISO 4217: EUR
//	dive                what follows is asked of each element
//	keys … endkeys      after dive: what is between them is asked of each key
//
// Values bear none but required. A nil pointer satisfies everything but required. The
// elements of lists and maps are always checked by their own tags, dive or not.
//
// Codes are texts, and what is asked of them is asked of an empty text too: a member that
// may be absent says omitzero before. [IsTerritory], [IsLanguage] and [ParseLanguage] judge a code
// alone.
//
// Two more tags bind a document together. A string tagged `id:"channel"` must be the only
// one of its kind in the document, and a string or list of strings tagged `ref:"channel"`
// must name one that exists; `ref:"channel?"` is checked only if the document has any.
// Empty ids and references are absent.
//
// # One cause, one finding
//
// What follows from a problem is not reported beside it: a member that could not be read,
// or whose name was misspelt, is not also missing; a reference is not dangling when the ids
// of its kind could not all be read.
//
// Nor does a problem hide another: every fault of a text is reported, a member whose name is
// nearly right is read as the one that was meant, and where a text stops being JSON what
// comes before is judged.
package document
