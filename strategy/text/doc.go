// Package text reads text as people type it on social networks: it counts it in the units
// networks count in, and folds it so that words are found however they are written.
//
//	fmt.Println(text.Graphemes.Count("Bienvenue 👩‍👩‍👧‍👦"))
//
//	post := "Chaque L’ABONNÉ compte"
//	folded := text.Fold(post)
//	for start, end := range folded.Find(text.NewTerm("abonné")) {
//		from, to := folded.Span(start, end)
//		fmt.Println(post[from:to])
//	}
//
// Every function accepts any string, ill-formed UTF-8 included, in time linear in its
// length. Offsets count bytes.
//
// # Units
//
// A [Unit] is what a network counts a length in. [Unit.Count] allocates nothing.
//
// # Folding
//
// A [Folded] text differs from its source as follows, and NFC and NFD sources give the
// same.
//
//   - Letters are in lower case, final sigma included, without their accents, strokes and
//     points: é, ø, ł, ё and שָׁ give e, o, l, е and ש. Marks that make another letter
//     stay: those of Indic scripts, the voicing of kana, the tones of Thai.
//   - Ligatures are undone: œ, æ, ß, þ and ﬁ give oe, ae, ss, th and fi. So are the other
//     compatibility forms of letters and digits, such as 𝗦 and １; signs keep theirs, so
//     that 10² is not 102. Hangul syllables are taken apart into jamo.
//   - ’ ‘ ‛ ʼ ʻ ʹ ′ ´ and ＇ give an apostrophe.
//   - Every horizontal space gives a space, tabs included, each its own. Line ends stay;
//     U+0085, U+2028 and U+2029 give \n.
//   - ‐ ‑ ‒ – − ﹣ and － give a hyphen. The em dash stays: it stands between clauses,
//     never within a word or a number.
//   - What cannot be seen is dropped: soft hyphens, zero-width spaces and joiners,
//     variation selectors, bidirectional controls. It hides words from a search.
//   - Each byte of ill-formed UTF-8 gives U+FFFD, which maps to that byte.
//   - Everything else stays, quotation marks included.
//
// # Words
//
// A word is a run of letters, digits and marks. Hyphens part words; an apostrophe parts
// them where French elides (l’abonné, jusqu’ici) and where English puts a clitic (the
// company’s, we’ll), and else is within the word (aujourd’hui, don’t). In scripts
// written without spaces, such as Japanese or Thai, each letter is a word, so that a term
// is found anywhere. Language is not guessed: both rules hold in every text.
package text
