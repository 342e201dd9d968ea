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
// # Where to start
//
//   - A charter: [Starter] gives one to edit, [ReadCharter] reads one; [Check] and
//     [Charter.Elements] judge it, [Edition.Markdown] prints it, [Compare] tells what changed.
//   - A post: [NewLinter], then [Linter.Lint]; [Thread] cuts its text, [Tracking.Tag] tags its
//     link, [Identifiers] finds personal data in any text.
//   - The posts of an account: [CheckRepeats] and [Linter.CheckBursts].
//   - Approvals: a [Workflow] and an [Approval] give a [Standing], a lot a [LotStanding].
//   - The law: [InForce], a [Register] of how one stands with it, [Partnerships].
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
// # What holds everywhere
//
// Documents are plain data, whose zero value says nothing and which any number of readers may
// share. Functions neither change nor keep what they are given, read no clock and do no I/O,
// and are safe for concurrent use; so is a [Linter], which is made once. They accept any value,
// faults of form included: errors are for a value that cannot be made ([Tracking.Tag],
// [Thread], [Standing.Become]) and are [document.ValueError]; all else is a finding, sorted by
// pointer. Time is linear in what is given, unless a function says otherwise. Days are civil
// days, texts are measured in bytes where nothing else is said, and a missing day, territory or
// language is not known: each function says what it takes it for.
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
// only when that check exists and has something to look for; where it goes by what the post
// declares, such as that it is paid for, « sur déclaration » is added.
// Every other rule is printed as one for a person to verify. [Check] reports the rules that claim too much.
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
// Where a banned term asks for its stem, its last word is found at the start of any other:
// gratuit in « gratuitement ».
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
// What no list of words says, such as the references of customers, is a [Pattern]: a regular
// expression, compiled once, and perhaps the [Key] that what it finds must agree with.
//
// # The use of terms
//
// Three kinds of rule look at a post as a whole, its title and its text: an [Occurrence] is how
// often it says a term (at most one "!", the slogan once on sponsored posts), a [Condition] what
// it says where it says another thing (« voir conditions » with « offre », an acronym in full
// where it first occurs), and [Synonyms] are names of one thing of which it keeps to one. Terms
// are found as above, in hashtags too; of those that overlap, a rule takes the longest. One that
// is an address or a mention itself is found in those. [NewLinter] reports rules that ask for
// nothing, contradict one another, or ask for what is banned.
//
// # Personal data
//
// [Identifiers] finds e-mail addresses, phone numbers, bank accounts, payment cards and French
// numbers of social security, by their grammar and their keys. Findings quote them masked:
// « 06 •• •• •• 34 ». Whose they are is not known: a company gives its own address and
// number, so that these are warnings, and accounts, cards and numbers of social security
// errors. The mailboxes of functions (contact@, rh@) and the numbers of services (08) are
// nobody's, and left alone.
//
// # Links
//
// [Tracking.Tag] tags the link of a post, so that a tool of measurement tells visits apart by
// network, objective and post (UTM parameters). The rest of the address stays as it is.
//
// # Approvals
//
// A [Workflow] says who approves a post, in which order, and what becomes of one that nobody
// answers: a choice that must be made. An [Approval] keeps what happened, and
// [Workflow.Standing] computes how far a post has come from nothing else. An approval holds
// for the content whose [Post.Hash] it names, so that any edit makes it stale, in whatever
// state the slot is; of a lot that was approved together, [Workflow.Lot] keeps the posts that
// were not edited, and the dates. Silence never approves a post with a [Sensitivity].
// [Standing.Become] has no slot approved, armed or published without an approval. Terms and
// reminders run in calendar days, or in the working days of those who answer
// ([Deadline.Working]). In a strategy, the people of the strategy are those who approve.
//
// # Lengths
//
// A text is held against the limits that the catalogue of networks holds on the day of the
// post, each in its own unit: characters as people see them, bytes, UTF-16 units, or the
// weighted characters of X, where each link counts 23. The finding shows the subtraction, what
// the links count, and as its span what to cut. A limit in a unit that package text does not
// count is advice, not a verdict. [Thread] cuts a text in numbered parts that fit.
//
// # Writing
//
// Beside the charter's own words, a linter looks at how a text is written: what was left to be
// filled, characters that are not seen or only look like letters, the form of address of French
// (« tu », « vous », imperatives), words in capitals, repeated marks, the spaces of French, emoji
// and hashtags that read badly aloud, links and alternative texts that say nothing, superlatives
// to be proved. These are warnings and advice: [finding.Policy] grades or drops them, each with
// its justification. [Linter.LintOn] holds one content against several networks at the cost of
// little more than one. [CheckRepeats] finds what an account says twice, and
// [Linter.CheckBursts] the days on which it says too much.
//
// # Law
//
// What the law asks of posts that are paid for is evaluated on the day of the post, by the
// territory of its audience. French law 2023-451 on commercial influence: nothing before 11
// June 2023, its two mentions from then on, and equivalents from 8 November 2024. United
// States, from 26 July 2023: clear words ("#ad", "Sponsored"), not weak ones ("#sp",
// "#collab", "Thanks @brand"). United Kingdom, from 6 April 2025: "Ad". In both, a mention
// among the hashtags that close a text is lost, and so is one behind the “more” of a network,
// where the catalogue knows how much of a text is shown. A territory that is not known is taken
// to be in France. Whether the context already makes plain that a post is paid for is not
// judged.
//
// Artificial intelligence in a post for the European Union is to be told from 2 August 2026,
// as article 50 of Regulation (EU) 2024/1689 asks; whether a picture passes for real, or a
// text is of public interest, is for a person to judge. Images of people that were edited, or
// made by artificial intelligence, bear a mention of their own in France, by what [Media]
// declares of them. What is said of law is a rule of
// thumb, not legal advice.
//
// # Obligations
//
// [Obligations] is what the law asks of a presence on social networks, as dated data; it and
// [FindObligation] give each with who is bound, what is asked, the reference, the source and
// how sure it is. What is still discussed, or was never applied, is there and never in force.
// [InForce] says which bind an organisation on a day, by the territory of the audience and by
// its [Profile]; what depends on something the profile does not say is [NotKnown], never left
// out. It is not all the law.
//
// A [Register] records how a company stands with each, on what evidence, and when it is to
// be looked at again: [CheckRegister]; [Register.Ahead] says what comes into force next, and
// [Register.Markdown] prints all of it, with what the law asks and where that is written. In a
// strategy, the register comes from what step 1 says of the organisation. [Partnerships] are
// the deals with people who publish for it; [Partnerships.Contracts] says from which deal on
// French law wants a written contract, and [CheckPartnerships] which deals lack it.
package charter
