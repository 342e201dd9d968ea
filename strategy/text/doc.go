// Package text reads text as people type it on social networks: it counts it in the units
// networks count in, folds it so that words are found however they are written, and finds
// the parts of it that are no prose: addresses, mentions, hashtags, emoji.
//
//	fmt.Println(text.Graphemes.Count("Bienvenue 👩‍👩‍👧‍👦"))
//
//	post := "Chaque L’ABONNÉ compte"
//	folded := text.Fold(post)
//	for start, end := range folded.Find(text.NewTerm("abonné")) {
//		from, to := folded.Span(start, end)
//		fmt.Println(post[from:to])
//	}
//	for token := range text.Tokens("Merci @lea 🎉 #Été https://exemple.fr") {
//		fmt.Println(token.Kind, token.Start, token.End)
//	}
//
// Every function accepts any string, ill-formed UTF-8 included, in time linear in its
// length. Offsets count bytes.
//
// # Units
//
// A [Unit] is what a network counts a length in. Networks of which no unit is published are
// counted in [UTF16], the stricter reading:
//
//   - [XWeighted]: X. [XRules] tell the rules of former years, and what X refuses.
//   - [MastodonLength], [ThreadsLength], [LinkedInLength]: the network of that name.
//   - [Graphemes], and [Bytes] at once: Bluesky, 300 and 3,000 (app.bsky.feed.post, 2026).
//   - [Bytes]: the description of a video on YouTube.
//   - [UTF16]: TikTok, whose documentation says so; Facebook, Instagram, Pinterest.
//
// # Folding
//
// A [Folded] text differs from its source as follows, and NFC and NFD sources give the
// same.
//
//   - Letters are in lower case, final sigma included, without their accents and points,
//     Latin ones without their strokes and bars: é, ø, ƶ, ё and שָׁ give e, o, z, е and ש.
//     Marks that make another letter stay: those of Indic scripts, the voicing of kana, the
//     tones of Thai.
//   - Ligatures are undone: œ, æ, ß, þ and ﬁ give oe, ae, ss, th and fi. So are the other
//     compatibility forms of letters and digits, such as 𝗦 and １, and Latin letters
//     in a circle or a square, ⓖ and 🄶; signs keep theirs, so that 10² is not 102. Hangul syllables are taken apart into jamo.
//   - ’ ‘ ‛ ʼ ʻ ʹ ′ ´ and ＇ give an apostrophe.
//   - Every horizontal space gives a space, tabs included, each its own. Line ends stay;
//     U+0085, U+2028 and U+2029 give \n.
//   - ‐ ‑ ‒ – − ﹣ and － give a hyphen. The em dash stays: it stands between clauses,
//     never within a word or a number.
//   - What cannot be seen is dropped: soft hyphens, zero-width spaces and joiners,
//     variation selectors, bidirectional controls, the fillers of Hangul and the blank of
//     Braille. It hides words from a search.
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
//
// # Lexemes
//
// A [Lexer] cuts a text whole, words, numbers and signs, for those who read it. The folded
// text is cut; spaces and line ends part lexemes and are none.
//
//   - A word is letters, of any script, and underscores. French elisions are words of their
//     own with their apostrophe, l’ and jusqu’; the English ’s after letters, of a possessive
//     or of "it’s", is left out; other apostrophes are within the word. A hyphen between a letter and what it joins is no
//     lexeme: the words are parted.
//   - A number is digits, with the groups and the decimals of its [Notation]. Groups are of
//     three digits after one separator, a space of any kind, an apostrophe or the sign that
//     the notation has for them; where the decimals show that the number is written in the
//     other notation, it is read so. In 03.04.2026 each run of digits is a number.
//   - Letters and digits in one are alphanumeric: T4, B2B, 10k, 18h30. What starts with a
//     number has its value, and [Lexer.Cut] parts them.
//   - What [Tokens] finds is opaque, whatever is in it; the digit of a keycap is a number.
//   - Every other character is a sign.
//
// # Tokens
//
// [Tokens] follows what people write, whatever the network; a network may link less.
//
//   - A URL has a scheme, http or https, a user if need be, and any host; or no scheme, and either a host
//     that starts with www., or one whose top-level domain is common. If the domain is
//     also a word, as in youtu.be or bit.ly, a path must follow. A host without a scheme
//     follows none of / @ # $ - _ and the full stop. Punctuation and emoji at the end are
//     the sentence's; so is a closing bracket that the URL does not open.
//   - An e-mail address has a host with a dot. Nothing within it is a URL or a mention.
//   - A mention is @ and ASCII letters, digits and underscores, with dots and hyphens
//     inside, then @ and a host with a dot in the fediverse. It follows no letter, digit
//     nor any of _ @ # $ % & and !, and is not cut out of a word such as @équipe.
//   - A hashtag is # and letters, marks, digits and underscores of any script, with one
//     letter at least. It follows no letter, digit, underscore nor &, but for another
//     hashtag.
//   - An emoji is a grapheme cluster that shows as one: by default, or for its variation
//     selector, its skin tone, its keycap, its joined pictographs, or the two regional
//     indicators of a flag. Digits, ©, ™ and ❤ alone are text.
//
// Where a token starts is decided from left to right, and no token is in another: the
// hashtag of a URL and the emoji of its path are not tokens.
//
// # Entities
//
// [Entities] yields what X makes a link of, exactly as the library twitter-text 3.1 does:
// what a length is counted by, and what a post on X will show.
//
//   - A URL is a host with a top-level domain of the root zone, http:// or https:// before
//     it or not, a port, a path and a query. It follows no ASCII letter, digit nor any of
//     @ # $. Without a scheme it follows none of - _ . / either, and only Latin letters are
//     of it: each such name of « exemple.frです。exemple.com » is one. Labels have 63
//     characters at most, in Punycode, and a URL 4,096. What follows the code of a t.co
//     address is not of it.
//   - A mention is @ and 1 to 20 ASCII letters, digits and underscores, after none of these
//     nor ! # $ % & *, but for RT@user; and not before @, a letter with an accent or ://.
//     A list, @user/list, is none.
//   - A hashtag is # and letters, marks, digits and underscores with one letter or mark at
//     least, after none of these nor &, and not before # nor ://.
//   - A cashtag is $ and 1 to 6 ASCII letters, with a full stop or an underscore and 1 or 2
//     more if need be, after a space or at the start, before a space, ASCII punctuation or
//     the end.
//
// What is in a URL is no entity of its own. The rules differ from those of [Tokens], which
// reads what people mean: it leaves out a.b.cd at the end of a sentence that lacks a space,
// and knows e-mail addresses and the fediverse.
package text
