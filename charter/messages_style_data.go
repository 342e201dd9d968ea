package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

// accessible is the authority for what is read aloud.
const accessible = "Guidance of universities and public bodies on accessible posts (ada.uky.edu, virginia.edu, a2i.co.uk, read 2026-11)"

// styleRules are the rules of writing that posts are held against.
var styleRules = []finding.Rule{
	{
		Code: CodePlaceholder, Severity: finding.Error,
		Doc:      "A place that was to be filled is still in the text, as package text understands Placeholders.",
		Examples: []string{"Inscription : [URL]", "Bonjour {{prénom}}"},
		English:  "“{found}” is still to be filled.",
		French:   "« {found} » reste à compléter.",
	},
	{
		Code: CodeHidden, Severity: finding.Warning,
		Doc:      "Spaces of no width or controls of the direction of reading are in the text: they are not seen, break searches and links, and can show another text than is stored.",
		Source:   "Unicode 15.0, sections 23.2 and 23.3; Unicode Technical Report 36 (2014)",
		Examples: []string{"gra\u200btuit"},
		English:  "{count} {count|character that is|characters that are} not seen.",
		French:   "{count} {count|caractère invisible|caractères invisibles}.",
	},
	{
		Code: CodeFakeLetters, Severity: finding.Warning,
		Doc:      "Signs of mathematics, in circles or of full width stand for letters: screen readers spell or skip them, and searches do not find them.",
		Source:   accessible,
		Examples: []string{"𝗦𝗼𝗹𝗱𝗲𝘀"},
		English:  "“{found}” is written in signs that screen readers do not read as letters.",
		French:   "« {found} » est écrit avec des signes que les lecteurs d'écran ne lisent pas comme des lettres.",
	},
	{
		Code: CodeTone, Severity: finding.Warning,
		Doc:      "A French text addresses the reader in the form that the charter does not want: pronouns, possessives and, for « vous », imperatives at the start of a clause. What is quoted is left alone.",
		Examples: []string{"« Tu viens ? », where the charter asks for vouvoiement"},
		English:  "“{found}”: the charter asks for the other form of address than the {form}.",
		French:   "« {found} » : {form}, que la charte n'admet pas.",
	},
	{
		Code: CodeToneMixed, Severity: finding.Warning,
		Doc:      "A French text addresses the reader in both forms, where the charter asks for neither.",
		Examples: []string{"Merci de vous rendre sur l'application de ton établissement."},
		English:  "“{found}”: both forms of address in one text ({form} here).",
		French:   "« {found} » : tutoiement et vouvoiement dans un même texte (ici {form}).",
	},
	{
		Code: CodeShouting, Severity: finding.Advice,
		Doc:      "Several words in capitals, or a long one, that are no acronyms.",
		Source:   accessible,
		Examples: []string{"JE SUIS RAVIE"},
		English:  "“{found}” in capitals reads as shouting, and is hard to read.",
		French:   "« {found} » en capitales se lit comme un cri, et se lit mal.",
	},
	{
		Code: CodeRepeatedMark, Severity: finding.Advice,
		Doc:      "A mark of punctuation is repeated. “?!” and three points stand.",
		Examples: []string{"Merci !!!"},
		English:  "“{found}”: one mark is enough.",
		French:   "« {found} » : un seul signe suffit.",
	},
	{
		Code: CodeSpacing, Severity: finding.Advice,
		Doc:      "A French text lacks the space before ; : ! ? % or €, or within guillemets.",
		Source:   "Lexique des règles typographiques en usage à l'Imprimerie nationale, 2002",
		Examples: []string{"Bonjour!"},
		English:  "“{mark}” takes a space in French.",
		French:   "Il manque une espace avec « {mark} ».",
	},
	{
		Code: CodeEmojiRepeated, Severity: finding.Advice,
		Doc:      "One emoji comes three times in a row or more: a screen reader says its name each time.",
		Source:   accessible,
		Examples: []string{"🎉🎉🎉"},
		English:  "One emoji {count} times in a row: a screen reader says its name each time.",
		French:   "Un émoji {count} fois de suite : un lecteur d'écran l'énonce à chaque fois.",
	},
	{
		Code: CodeEmojiInside, Severity: finding.Advice,
		Doc:      "An emoji stands within a sentence, which a screen reader breaks to say its name.",
		Source:   accessible,
		Examples: []string{"Notre équipe 🎉 vous attend"},
		English:  "“{found}” breaks a sentence for who hears it: better at its end.",
		French:   "« {found} » coupe une phrase pour qui l'écoute : mieux vaut le placer à la fin.",
	},
	{
		Code: CodeEmojiBullets, Severity: finding.Advice,
		Doc:      "Two lines or more start with an emoji as with a bullet.",
		Source:   accessible,
		Examples: []string{"✅ Gratuit\n✅ Rapide"},
		English:  "Emoji stand for bullets: a screen reader says the name of each.",
		French:   "Des émojis tiennent lieu de puces : un lecteur d'écran énonce chacun d'eux.",
	},
	{
		Code: CodeHashtagCase, Severity: finding.Advice,
		Doc:      "A hashtag of twelve small letters or more: with a capital at each word a screen reader reads the words, and so does everyone.",
		Source:   accessible,
		Examples: []string{"#journéemondialedudroitdesfemmes"},
		English:  "“{found}”: a capital at each word makes it readable.",
		French:   "« {found} » : une capitale à chaque mot le rend lisible.",
	},
	{
		Code: CodeHashtagDigits, Severity: finding.Warning,
		Doc:      "A hashtag of digits alone is none: networks do not link it.",
		Examples: []string{"#2026"},
		English:  "“{found}” will not be a link: a hashtag needs a letter.",
		French:   "« {found} » ne sera pas un lien : un hashtag contient au moins une lettre.",
	},
	{
		Code: CodeManyLinks, Severity: finding.Advice,
		Doc:      "A text has more than three links.",
		Examples: []string{"A text with five links"},
		English:  "{count} links: beyond {most}, readers follow none.",
		French:   "{count} {count|lien|liens} : au-delà de {most}, le lecteur n'en suit aucun.",
	},
	{
		Code: CodeNakedLink, Severity: finding.Advice,
		Doc:      "A text is a link and nothing else.",
		Examples: []string{"https://example.org/offre"},
		English:  "A link alone: nothing says why to follow it.",
		French:   "Un lien seul : rien ne dit pourquoi le suivre.",
	},
	{
		Code: CodeAltOpening, Severity: finding.Advice,
		Doc:      "An alternative text starts with what a screen reader has said already.",
		Source:   "WCAG 2.2, technique H37 and G94",
		Examples: []string{"Image de notre équipe"},
		English:  "A screen reader says already that it is an image: start with what it shows.",
		French:   "Le lecteur d'écran annonce déjà une image : commencer par ce qu'elle montre.",
	},
	{
		Code: CodeAltFile, Severity: finding.Warning,
		Doc:      "An alternative text is the name of a file.",
		Source:   "WCAG 2.2, failure F30",
		Examples: []string{"IMG_2031.jpg"},
		English:  "“{found}” is the name of a file, and not what the image shows.",
		French:   "« {found} » est un nom de fichier, et non ce que montre l'image.",
	},
	{
		Code: CodeClaim, Severity: finding.Advice,
		Doc:      "A superlative, a first rank or a guarantee: what cannot be proved misleads.",
		Source:   "Code de la consommation, articles L121-2 and L121-4; UK CAP Code, rule 3.7",
		Examples: []string{"le n° 1 du marché", "the best in the world"},
		English:  "“{found}” claims what must be proved. A rule of thumb, not legal advice.",
		French:   "« {found} » affirme ce qu'il faut pouvoir prouver. Ne vaut pas conseil juridique.",
	},
	{
		Code: CodeLinkText, Severity: finding.Advice,
		Doc:      "The words of a link do not say where it leads.",
		Source:   "WCAG 2.2, success criterion 2.4.4, 5 October 2023",
		Examples: []string{"Cliquez ici"},
		English:  "“{found}” does not say where the link leads.",
		French:   "« {found} » ne dit pas où mène le lien.",
	},
	{
		Code: CodeCompetitor, Severity: finding.Warning,
		Doc:      "A competitor that the charter lists is named.",
		Source:   "Code de la consommation, articles L122-1 to L122-3, on comparative advertising",
		Examples: []string{"mieux que Brand, where the charter lists Brand"},
		English:  "“{found}” is a competitor in the charter.",
		French:   "« {found} » figure parmi les concurrents de la charte.",
	},
	{
		Code: CodeRepeat, Severity: finding.Warning,
		Doc:      "A post says again, on one account and within thirty days, what an earlier one says. The same content on several accounts is a variant.",
		Examples: []string{"The post of Monday, on Thursday with another link"},
		English:  "It says what the post “{post}” says, on the same account within thirty days.",
		French:   "Cette publication redit la publication « {post} », sur le même compte à moins de trente jours.",
	},
}

// stylePhrases are the words of fixes.
var stylePhrases = []finding.Phrase{
	{Code: "charter.insert_space", English: "Insert a space that does not break", French: "Insérer une espace insécable"},
	{Code: FaultThreadUnlimited, English: "no limit to the length of a text is known", French: "aucune limite de longueur n'est connue pour le texte"},
	{Code: FaultThreadLong, English: "the text takes more than {most} parts", French: "le texte demande plus de {most} parties"},
	{Code: "charter.remove", English: "Remove it", French: "Supprimer"},
}
