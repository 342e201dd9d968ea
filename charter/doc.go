// Package charter holds what a company's people may say on social networks, and how: the
// charter that people read, the editorial charter that posts are held against, and the
// posts. The rule that people read and the check that enforces it are the same data.
//
//	house, problems := charter.ReadCharter(data)
//	problems = append(problems, charter.Check(house, today)...)
//	linter, more := charter.NewLinter(house, network.Builtin())
//	problems = append(problems, more...)
//	problems.Sort()
//
//	fmt.Println(house.Markdown(language.French, today))
//	for _, row := range linter.Lint(post).In(language.French) {
//		fmt.Println(row.Severity, row.Path, row.Sentence)
//	}
//
// # The documents
//
// A [Charter] says what is expected, allowed and forbidden, who speaks, whom to call, and
// what is at everyone's disposal. Its [Editorial] says how one writes: tone, languages,
// terms to ban and to prefer, emoji and hashtags, mentions on sponsored posts, and the
// content [Pillar]s, which are defined there and nowhere else. A [Post] is a content as it
// is to appear on one account; [Post.Hash] is what an approval of it is bound to.
//
// [Charter.Elements] says which of the nine things that the method asks of a charter are
// there. [Starter] is a complete charter, in French or in English, to edit rather than to
// write.
//
// # Versions
//
// [Compare] says what changes from one version to the next: chapters, rules, terms and
// people that were added, removed or changed, each with a pointer and a sentence.
// [Edition.Since] prints it as a chapter. [Acknowledgements] hold who read which version:
// « 42 collaborateurs sur 57 » is counted from them, and an acknowledgement of version 2 is
// none of version 3.
//
// # Three judgements of a charter
//
// [ReadCharter] and [CheckForm] judge the form, as [ReadPost] and [CheckPostForm] do that of
// a post. [Check] judges what people read: the status, the checks that rules claim, who
// answers at night. [NewLinter] judges what it compiles: terms and networks. None repeats
// another.
//
// # Checked automatically, or by a person
//
// A [Rule] may name the check that enforces it, by the code of its finding, such as
// [CodeBannedTerm]. [Charter.Markdown] prints « contrôlé automatiquement » beside it, but
// only when that check exists and has something to look for; every other rule is printed
// as one for a person to verify. [Check] reports the rules that claim too much.
//
// # Terms
//
// A term is found as whole words, whatever its case, apostrophes and number of spaces, as
// package text folds them: gratuit is found in « c’est GRATUIT », not in « gratuitement ».
// Each letter of a text must be that of the term or be it without its accent: pêche is
// found in PECHE, not in péché, and cote not in côté.
//
// Each word of a term is found in the plural too, as the common rules of French and English
// form it (-s; -x after au, eu and ou; -aux for -al; -es after ss, x, zz, ch and sh; -ies
// for -y; and French articles within a longer term): le moins cher is found in « les moins
// chers ». Not matched are the singular of a term in the plural, feminines (gratuite),
// forms of verbs, irregular plurals (yeux), and words of less than three letters.
//
// Where several terms overlap, the one that starts first is reported, and the longest of
// those. Web addresses, e-mail addresses and mentions are left alone. In a hashtag, words
// are told apart by their capitals or low lines (#MiracleCrème), not otherwise.
//
// A replacement takes the capitals of what it replaces. Where the article before it must
// elide, or no longer may, the fix takes the article with it (« la crème » gives
// « l'huile »), and where only a gender could tell, there is no fix (« l'huile », for
// crème); nor is there one for a plural or a hashtag. The other words around are the
// writer's to agree.
//
// # Personal data
//
// [Identifiers] finds e-mail addresses, phone numbers, bank accounts, payment cards and French
// numbers of social security, by their grammar and their keys. Findings quote them masked:
// « 06 •• •• •• 34 ». Whose they are is not known: a company gives its own address and
// number, so that these are warnings, and accounts, cards and numbers of social security
// errors.
//
// # Links
//
// [Tracking.Tag] tags the link of a post, so that a tool of measurement tells visits apart by
// network, objective and post (UTM parameters). The rest of the address stays as it is.
//
// # Lengths
//
// A text is held against the limits that the catalogue of networks holds on the day of the
// post. Where package text counts the unit of a limit, the finding shows the subtraction.
// Where it does not, as for X, which weighs characters, bounds are computed that hold
// whatever the network takes for a URL, a mention or an emoji: a text surely short enough
// is passed over, one surely too long is an error, and one between is said to be unsure.
//
// # Law
//
// French law 2023-451 on commercial influence is evaluated on the day of the post, by the
// territory of its audience: nothing before 11 June 2023, its two mentions from then on,
// and equivalents from 8 November 2024. Whether the context already makes plain that a post
// is paid for is not judged. What is said of law is a rule of thumb, not legal advice.
package charter
