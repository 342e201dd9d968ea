package document

import "github.com/septet-go/socialstrategy/strategy/finding"

// rfc8259 is the standard that the rules of the text come from.
const rfc8259 = "RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format, December 2017"

// The standards that codes come from.
const (
	iso3166 = "ISO 3166-1:2020, alpha-2 codes, and XK, which is in common use"
	bcp47   = "RFC 5646 (BCP 47), September 2009, and its registry of subtags"
	iso4217 = "ISO 4217:2015, alphabetic codes"
)

// ruleTable is what may be found. It is never modified.
var ruleTable = []finding.Rule{
	{
		Code: CodeEmpty, Severity: finding.Error, Source: rfc8259,
		Doc:     "The text holds no document.",
		English: "The document is empty.",
		French:  "Le document est vide.",
	},
	{
		Code: CodeTooBig, Severity: finding.Error,
		Doc:     "The text is larger than MaxBytes, and is not read.",
		English: "The document has {found} bytes: at most {limit} are read.",
		French:  "Le document compte {found} octets ; la limite est de {limit}.",
	},
	{
		Code: CodeTooDeep, Severity: finding.Error,
		Doc:     "Objects and lists lie within one another beyond MaxDepth; what follows is not read.",
		English: "Objects and lists lie more than {limit} levels deep.",
		French:  "Les objets et les listes sont imbriqués sur plus de {limit} niveaux.",
	},
	{
		Code: CodeByteOrderMark, Severity: finding.Error, Source: rfc8259,
		Doc:     "A byte order mark comes before the document.",
		English: "The text starts with a byte order mark (U+FEFF): save it as UTF-8 without one.",
		French:  "Le texte commence par une marque d'ordre des octets (U+FEFF) : l'enregistrer en UTF-8 sans cette marque.",
	},
	{
		Code: CodeSyntax, Severity: finding.Error, Source: rfc8259, Examples: []string{`{"a" 1}`, `{"a": 1 "b": 2}`, `{a: 1}`},
		Doc:     "The text is not JSON; what follows is not read.",
		English: "Line {line}, column {column}: expected {expected}, found “{found}”; what follows is not read.",
		French:  "Ligne {line}, colonne {column} : attendu : {expected} ; trouvé : « {found} » ; la suite n'est pas lue.",
	},
	{
		Code: CodeTruncated, Severity: finding.Error, Source: rfc8259, Examples: []string{`{"a": 1`, `{"a": "b`},
		Doc:     "The text ends before the document does.",
		English: "Line {line}, column {column}: the text ends too early, expected {expected}.",
		French:  "Ligne {line}, colonne {column} : le texte s'arrête trop tôt ; attendu : {expected}.",
	},
	{
		Code: CodeTrailingData, Severity: finding.Error, Source: rfc8259, Examples: []string{`{} {}`},
		Doc:     "The text goes on after the document.",
		English: "Line {line}, column {column}: there is text after the end of the document.",
		French:  "Ligne {line}, colonne {column} : il reste du texte après la fin du document.",
	},
	{
		Code: CodeTrailingComma, Severity: finding.Error, Source: rfc8259, Examples: []string{`[1, 2,]`},
		Doc:     "A comma comes before a closing brace or bracket.",
		English: "Line {line}, column {column}: the comma after the last element must go.",
		French:  "Ligne {line}, colonne {column} : la virgule après le dernier élément est à supprimer.",
	},
	{
		Code: CodeBadLiteral, Severity: finding.Error, Source: rfc8259, Examples: []string{`True`, `NaN`, `'text'`},
		Doc:     "A bare word is not a JSON value.",
		English: "Line {line}, column {column}: “{found}” is not a value; a text goes between double quotes.",
		French:  "Ligne {line}, colonne {column} : « {found} » n'est pas une valeur ; un texte s'écrit entre guillemets droits.",
	},
	{
		Code: CodeBadNumber, Severity: finding.Error, Source: rfc8259, Examples: []string{`01`, `1.`, `.5`, `+1`, `1e`},
		Doc:     "A number is not written as JSON writes numbers.",
		English: "Line {line}, column {column}: “{found}” is not written as a JSON number, such as 1200 or -0.5.",
		French:  "Ligne {line}, colonne {column} : « {found} » n'est pas écrit comme un nombre JSON, tel que 1200 ou -0.5.",
	},
	{
		Code: CodeBadEscape, Severity: finding.Error, Source: rfc8259, Examples: []string{`"\x41"`, `"\u12"`},
		Doc:     "A text holds an escape sequence that JSON does not have.",
		English: `Line {line}, column {column}: “{found}” is not an escape sequence; a backslash is written “\\”.`,
		French:  `Ligne {line}, colonne {column} : « {found} » n'est pas une séquence d'échappement ; une barre oblique inverse s'écrit « \\ ».`,
	},
	{
		Code: CodeLoneSurrogate, Severity: finding.Error, Source: rfc8259, Examples: []string{`"\ud83d"`},
		Doc:     "A text holds half of a surrogate pair, which is no character.",
		English: "Line {line}, column {column}: “{found}” is half of a pair and stands for no character.",
		French:  "Ligne {line}, colonne {column} : « {found} » est la moitié d'une paire et ne désigne aucun caractère.",
	},
	{
		Code: CodeControlCharacter, Severity: finding.Error, Source: rfc8259,
		Doc:     "A text holds a line break, a tab or another control character as it is.",
		English: "Line {line}, column {column}: the text holds a control character, to be written “{found}”.",
		French:  "Ligne {line}, colonne {column} : le texte contient un caractère de contrôle, à écrire « {found} ».",
	},
	{
		Code: CodeInvalidUTF8, Severity: finding.Error, Source: rfc8259,
		Doc:     "A text is not valid UTF-8.",
		English: "Line {line}, column {column}: the text is not valid UTF-8.",
		French:  "Ligne {line}, colonne {column} : le texte n'est pas de l'UTF-8 valide.",
	},
	{
		Code: CodeUnknownMember, Severity: finding.Error,
		Doc:     "An object has a member that means nothing there.",
		English: "Unknown member “{name}”.",
		French:  "Champ inconnu « {name} ».",
	},
	{
		Code: CodeLongName, Severity: finding.Error,
		Doc:     "The name of a member is longer than MaxName; its value is not read.",
		English: "Line {line}, column {column}: the name of a member has more than {limit} bytes.",
		French:  "Ligne {line}, colonne {column} : le nom d'un champ dépasse {limit} octets.",
	},
	{
		Code: CodeMisspeltMember, Severity: finding.Error,
		Doc:     "An object has an unknown member whose name is close to a known one.",
		English: "Unknown member “{name}”: did you mean “{near}”?",
		French:  "Champ inconnu « {name} » ; s'agit-il de « {near} » ?",
	},
	{
		Code: CodeMemberCase, Severity: finding.Error,
		Doc:     "The name of a member differs from a known one by its upper and lower case.",
		English: "Unknown member “{name}”: write “{near}”, only the case differs.",
		French:  "Champ inconnu « {name} » : écrire « {near} », seules les majuscules diffèrent.",
	},
	{
		Code: CodeDuplicateMember, Severity: finding.Error,
		Doc:     "An object has two members of the same name; the first counts.",
		English: "Line {line}, column {column}: member “{name}” is given again; only the first counts.",
		French:  "Ligne {line}, colonne {column} : le champ « {name} » est répété ; seul le premier compte.",
	},
	{
		Code: CodeWrongType, Severity: finding.Error,
		Doc:     "A value is not of the type its place takes.",
		English: "Expected {expected}, found {found}.",
		French:  "Attendu : {expected} ; trouvé : {found}.",
	},
	{
		Code: CodeNotWhole, Severity: finding.Error, Examples: []string{"1.5", "1e3"},
		Doc:     "A number has a decimal point or an exponent where a whole number is taken.",
		English: "Expected a whole number, without decimal point or exponent, found {found}.",
		French:  "Attendu : un nombre entier, sans point décimal ni exposant ; trouvé : {found}.",
	},
	{
		Code: CodeOutOfRange, Severity: finding.Error,
		Doc:     "A number cannot be held by its type.",
		English: "Expected a number from {min} to {max}, found {found}.",
		French:  "Attendu : un nombre de {min} à {max} ; trouvé : {found}.",
	},
	{
		Code: CodeNotFinite, Severity: finding.Error,
		Doc:     "A number in memory is NaN or infinite.",
		English: "The number is not finite.",
		French:  "Le nombre n'est pas fini.",
	},
	{
		Code: CodeUnknownValue, Severity: finding.Error,
		Doc:     "A value is not one of its closed set.",
		English: "“{found}” is not one of the values allowed: {names}.",
		French:  "« {found} » n'est pas une valeur admise ; valeurs admises : {names}.",
	},
	{
		Code: CodeRefused, Severity: finding.Error,
		Doc:     "A value cannot be read from its text.",
		English: "“{found}” cannot be read: {reason}.",
		French:  "« {found} » est illisible : {reason}.",
	},
	{
		Code: CodeRequired, Severity: finding.Error,
		Doc:     "A member that must be given is absent or empty.",
		English: "Missing: expected {expected}.",
		French:  "Champ obligatoire non renseigné ; attendu : {expected}.",
	},
	{
		Code: CodeRequiredNonzero, Severity: finding.Error,
		Doc:     "A number that must be given is absent or zero.",
		English: "Missing or zero: expected a number other than zero.",
		French:  "Champ obligatoire absent ou nul ; attendu : un nombre différent de zéro.",
	},
	{
		Code: CodeRequiredTrue, Severity: finding.Error,
		Doc:     "A member that must be true is absent or false.",
		English: "Missing or false: expected true.",
		French:  "Champ obligatoire absent ou faux ; attendu : vrai (true).",
	},
	{
		Code: CodeTooSmall, Severity: finding.Error,
		Doc:     "A number is less than the least one allowed.",
		English: "Expected at least {limit}, found {found}.",
		French:  "Attendu : {limit} au moins ; trouvé : {found}.",
	},
	{
		Code: CodeTooLarge, Severity: finding.Error,
		Doc:     "A number is greater than the greatest one allowed.",
		English: "Expected at most {limit}, found {found}.",
		French:  "Attendu : {limit} au plus ; trouvé : {found}.",
	},
	{
		Code: CodeNotAbove, Severity: finding.Error,
		Doc:     "A number does not exceed a bound that is itself excluded.",
		English: "Expected more than {limit}, found {found}.",
		French:  "Attendu : plus de {limit} ; trouvé : {found}.",
	},
	{
		Code: CodeNotBelow, Severity: finding.Error,
		Doc:     "A number does not stay below a bound that is itself excluded.",
		English: "Expected less than {limit}, found {found}.",
		French:  "Attendu : moins de {limit} ; trouvé : {found}.",
	},
	{
		Code: CodeNotEqual, Severity: finding.Error,
		Doc:     "A number is not the only one allowed.",
		English: "Expected {limit}, found {found}.",
		French:  "Attendu : {limit} ; trouvé : {found}.",
	},
	{
		Code: CodeTooShort, Severity: finding.Error,
		Doc:     "A text has too few characters.",
		English: "Expected at least {limit} {limit|character|characters}, found {found}.",
		French:  "Attendu : {limit} {limit|caractère|caractères} au moins ; trouvé : {found}.",
	},
	{
		Code: CodeTooLong, Severity: finding.Error,
		Doc:     "A text has too many characters.",
		English: "Expected at most {limit} {limit|character|characters}, found {found}.",
		French:  "Attendu : {limit} {limit|caractère|caractères} au plus ; trouvé : {found}.",
	},
	{
		Code: CodeWrongLength, Severity: finding.Error,
		Doc:     "A text does not have the number of characters it must have.",
		English: "Expected exactly {limit} {limit|character|characters}, found {found}.",
		French:  "Attendu : {limit} {limit|caractère|caractères} exactement ; trouvé : {found}.",
	},
	{
		Code: CodeTooFew, Severity: finding.Error,
		Doc:     "A list has too few elements.",
		English: "Expected at least {limit} {limit|element|elements}, found {found}.",
		French:  "Attendu : {limit} {limit|élément|éléments} au moins ; trouvé : {found}.",
	},
	{
		Code: CodeTooMany, Severity: finding.Error,
		Doc:     "A list has too many elements.",
		English: "Expected at most {limit} {limit|element|elements}, found {found}.",
		French:  "Attendu : {limit} {limit|élément|éléments} au plus ; trouvé : {found}.",
	},
	{
		Code: CodeWrongCount, Severity: finding.Error,
		Doc:     "A list does not have the number of elements it must have.",
		English: "Expected exactly {limit} {limit|element|elements}, found {found}.",
		French:  "Attendu : {limit} {limit|élément|éléments} exactement ; trouvé : {found}.",
	},
	{
		Code: CodeRepeated, Severity: finding.Error,
		Doc:     "A list whose elements must differ has two that are equal.",
		English: "The same element is given twice.",
		French:  "Le même élément figure deux fois.",
	},
	{
		Code: CodeTerritory, Severity: finding.Error, Source: iso3166,
		Doc:     "A territory is not written as a code in force.",
		English: "“{found}” is not the code of a territory: expected one of ISO 3166-1 alpha-2, in capitals, such as “FR”.",
		French:  "« {found} » n'est pas un code de territoire ; attendu : un code ISO 3166-1 alpha-2, en capitales, tel que « FR ».",
	},
	{
		Code: CodeLanguage, Severity: finding.Error, Source: bcp47,
		Doc:     "A language is not written as a tag whose subtags are registered, or the tag names none.",
		English: "“{found}” is not the tag of a language: expected one of BCP 47, such as “fr” or “fr-CA”.",
		French:  "« {found} » n'est pas un code de langue ; attendu : un code BCP 47, tel que « fr » ou « fr-CA ».",
	},
	{
		Code: CodeCurrency, Severity: finding.Error, Source: iso4217,
		Doc:     "A currency is not written as a code, in force or withdrawn.",
		English: "“{found}” is not the code of a currency: expected one of ISO 4217, in capitals, such as “EUR”.",
		French:  "« {found} » n'est pas un code de devise ; attendu : un code ISO 4217, en capitales, tel que « EUR ».",
	},
	{
		Code: CodeDuplicateID, Severity: finding.Error,
		Doc:     "Two nodes of one kind have the same id.",
		English: "The id “{id}” is already taken.",
		French:  "L'identifiant « {id} » est déjà pris.",
	},
	{
		Code: CodeDangling, Severity: finding.Error,
		Doc:     "A reference names an id that no node of its kind has.",
		English: "Nothing of the kind expected here has the id “{id}”.",
		French:  "Aucun élément du type attendu ici ne porte l'identifiant « {id} ».",
	},
	{
		Code: CodeDanglingNear, Severity: finding.Error,
		Doc:     "A reference names an id that no node of its kind has, but one has an id close to it.",
		English: "Nothing of the kind expected here has the id “{id}”: did you mean “{near}”?",
		French:  "Aucun élément du type attendu ici ne porte l'identifiant « {id} » ; s'agit-il de « {near} » ?",
	},
	{
		Code: CodeMore, Severity: finding.Error,
		Doc:     "There are more findings than MaxFindings; the others are only counted.",
		English: "{count} more {count|finding is|findings are} not listed; mend these first, others may then appear.",
		French:  "{count} {count|autre anomalie n'est pas listée|autres anomalies ne sont pas listées} ; corriger celles-ci d'abord, d'autres peuvent apparaître ensuite.",
	},
}

// phraseTable is what findings are made of. It is never modified.
var phraseTable = []finding.Phrase{
	{Code: "document.expected.text", English: "a text", French: "un texte"},
	{Code: "document.expected.number", English: "a number", French: "un nombre"},
	{Code: "document.expected.integer", English: "a whole number", French: "un nombre entier"},
	{Code: "document.expected.bool", English: "true or false", French: "vrai ou faux (true ou false)"},
	{Code: "document.expected.list", English: "a list between brackets", French: "une liste entre crochets"},
	{Code: "document.expected.object", English: "an object between braces", French: "un objet entre accolades"},
	{Code: "document.expected.value", English: "a value", French: "une valeur"},
	{Code: "document.expected.choice", English: "one of {names}", French: "une valeur parmi {names}"},
	{Code: "document.expected.example", English: "a text such as “{example}”", French: "un texte tel que « {example} »"},
	{Code: "document.found.text", English: "the text “{value}”", French: "le texte « {value} »"},
	{Code: "document.found.number", English: "the number {value}", French: "le nombre {value}"},
	{Code: "document.found.bool", English: "{value}", French: "{value}"},
	{Code: "document.found.null", English: "null", French: "null"},
	{Code: "document.found.list", English: "a list", French: "une liste"},
	{Code: "document.found.object", English: "an object", French: "un objet"},
	{Code: "document.token.value", English: "a value", French: "une valeur"},
	{Code: "document.token.name", English: "the name of a member between double quotes", French: "le nom d'un champ entre guillemets droits"},
	{Code: "document.token.colon", English: "a colon", French: "un deux-points"},
	{Code: "document.token.quote", English: "a closing quote", French: "un guillemet fermant"},
	{Code: "document.token.member_end", English: "a comma or a closing brace", French: "une virgule ou une accolade fermante"},
	{Code: "document.token.element_end", English: "a comma or a closing bracket", French: "une virgule ou un crochet fermant"},
	{Code: "document.fault.instant", English: "an instant is written as in RFC 3339, such as {example}", French: "un instant s'écrit selon la RFC 3339, comme {example}"},
	{Code: FaultLanguage, English: "a language is named by a tag of BCP 47, such as fr or en-GB", French: "une langue se nomme par une étiquette BCP 47, comme fr ou en-GB"},
	{Code: "document.fault.other", English: "{text}", French: "message d'origine : « {text} »"},
	{Code: "document.first_use", English: "first used here", French: "première occurrence ici"},
	{Code: "document.named_again", English: "named here as well", French: "également nommé ici"},
	{Code: "document.nearest_id", English: "the nearest id is here", French: "l'identifiant le plus proche est ici"},
	{Code: "document.fix.replace", English: "Write “{text}”", French: "Écrire « {text} »"},
}
