package charter

import "github.com/septet-go/socialstrategy/strategy/network"

// starterEnglish returns the starting charter in English.
func starterEnglish() Charter {
	return Charter{
		ID: "charter", Organisation: "[Name of the company]", Version: "1",
		Author: "[Name of the author]", ValidatedBy: "[Name of the person who validates it]", Status: Guide,
		Purpose: "This charter says what [Name of the company] expects of those who speak for it on social networks, and what everyone remains free to do on their own accounts. If in doubt, ask before you publish: [insert e-mail address].",
		Objectives: []string{
			"Become better known to [insert the audience]",
			"Receive [insert a number] requests for a quote by [insert a date]",
			"Answer our customers' questions within the times set here",
		},
		Expected: []Rule{
			shown("Check a fact before you publish it, and name your source.",
				"They say that delivery times will double.", "According to the study published yesterday, delivery times grow by 10%."),
			shown("Describe each image in its alternative text.",
				"IMG_2041.jpg", "Two technicians adjust a machine in the workshop.").checkedBy(CodeNoAlt),
			plainly("Keep to the length that each network takes.").checkedBy(CodeTooLong),
			shown("Answer politely, criticism included.",
				"You have not read the manual.", "Thank you for your message. Page 4 of the manual has the answer; tell us whether it helps."),
			shown("Admit a mistake, correct it and say so.",
				"A post deleted without a word", "We wrote 12%: it is 10%. The post has been corrected."),
		},
		May: []Rule{
			shown("Share our posts in your own words, in your working hours, if you feel like it.",
				"Must read!", "I worked on this project: here is what surprised me."),
			plainly("Say that you work here and talk about your trade."),
			plainly("Suggest a subject, a photo or a testimonial."),
			plainly("Use the visuals and the descriptions of the communication kit."),
		},
		MayNot: []Rule{
			shown("Use a banned term.",
				"With us, it is risk-free.", "You have thirty days to change your mind.").checkedBy(CodeBannedTerm),
			shown("Publish what was paid for, or given, without saying so.",
				"I love these headphones!", "Paid partnership: the brand gave me these headphones.").checkedBy(CodeUndisclosed),
			plainly("Publish an image after its rights have ended.").checkedBy(CodeRightsEnded),
			plainly("Publish a picture of somebody without their written consent."),
			shown("Run down a competitor, a person or an institution.",
				"Everything of theirs breaks down.", "Our appliances are guaranteed for five years."),
			plainly("Buy followers, reviews or likes."),
		},
		Official: []Rule{
			plainly("Only the editorial team opens, runs and closes accounts in the company's name."),
			plainly("At least two people run each account."),
			plainly("Write in a language of the charter.").checkedBy(CodeLanguage),
			plainly("Nothing is published without the approval that the calendar asks for."),
		},
		Personal: &Personal{
			Freedom: "Your personal accounts are yours, and you are free to hold your opinions there. Nobody will ask you to relay our posts, least of all outside your working hours; not doing so has no consequence.",
			Rules: []Rule{
				shown("If you talk about our products or services, say that you work here.",
					"This software changed my life.", "I work for [Name of the company]: here is how I use our software."),
				plainly("Wherever it could be doubted, say that your words are your own."),
				plainly("Criticism is free; insult, defamation and the disclosure of secrets are not."),
			},
		},
		Roles: []Role{
			{Title: "Editor", Person: "[Name of the person]", Duties: "keeps the charter and the calendar, approves posts"},
			{Title: "Community manager", Person: "[Name of the person]", Duties: "publishes, moderates, answers, raises the alarm"},
			{Title: "Legal counsel", Person: "[Name of the person]", Duties: "reviews partnerships, contests and regulated subjects"},
		},
		Speakers: []Speaker{
			{Person: "[Name of the managing director]", Subjects: []string{"strategy", "results", "crises"}},
			{Person: "[Name of the expert]", Subjects: []string{"[insert the field]"}},
		},
		Security: []Rule{
			plainly("Turn on two-factor authentication on every account."),
			plainly("Keep each password in the company's password manager."),
			plainly("Withdraw access on the day a person or a supplier leaves."),
			plainly("A message urges you to click? Do not; report it."),
		},
		Confidentiality: []Rule{
			shown("Publish no figure, contract or project that is not public already.",
				"Only two weeks until we sign!", "Nothing before the official announcement"),
			shown("Do not publish anybody's phone number.",
				"Call Julie on +44 7700 900123.", "Send us a private message and we will call you back.").checkedBy(CodePersonalPhone),
			plainly("Do not publish anybody's e-mail address.").checkedBy(CodePersonalEmail),
			plainly("Never publish bank details.").checkedBy(CodePersonalIBAN),
		},
		AI: []Rule{
			plainly("Have a person review whatever artificial intelligence has made."),
			plainly("Use the disclosure below on images, sounds and videos that it has made.").checkedBy(CodeAIUndisclosed),
			plainly("Give it no personal data and no confidential information."),
		},
		Records: []Rule{
			plainly("Keep posts and their figures for [insert a duration]."),
			plainly("Delete private messages [insert a number] months after the last exchange."),
			plainly("Before you delete a post, keep a dated copy and note the reason."),
			plainly("Pass on any request for access or deletion to [insert e-mail address] on the same day."),
		},
		Crisis: &Escalation{
			Trigger: "Raise the alarm as soon as somebody's health or safety is at stake, an account seems to be hacked, the press asks questions, or more than [insert a number] negative messages arrive in one hour.",
			Contacts: []Contact{
				{Person: "[Name of the community manager]", Reach: "[insert the number]", Minutes: 15, Cover: OfficeHours},
				{Person: "[Name of the editor]", Reach: "[insert the number]", Minutes: 30, Cover: Always, Suspends: true},
				{Person: "[Name of the director on call]", Reach: "[insert the number]", Minutes: 60, Cover: OffHours, Suspends: true},
			},
			Rules: []Rule{
				plainly("Do not answer and delete nothing: take a screenshot and call."),
				plainly("Only speakers speak; send journalists to them."),
				plainly("Scheduled posts are suspended, then approved again one by one."),
			},
		},
		Moderation: &Moderation{
			Rules: []Rule{
				plainly("Criticism stays online and is answered."),
				plainly("Insult, hatred and defamation are copied, hidden, then reported."),
				plainly("Advertising and suspicious links are deleted."),
			},
			Avoided: []Topic{
				{Title: "Politics and religion", Instead: "We take no position on this subject."},
				{Title: "Disputes and inquiries under way", Instead: "We do not comment on a case under way."},
			},
			Delays: []ReplyDelay{
				{To: "a question", Minutes: 240, Cover: OfficeHours},
				{To: "a complaint", Minutes: 120, Cover: OfficeHours},
				{To: "a danger reported", Minutes: 15, Cover: Always},
			},
		},
		Kit: &AssetKit{
			Descriptions: []Description{
				{Use: "biography of a profile", Language: "en", Text: "[Name of the company], [insert the activity] in [insert the town]."},
				{Use: "“About” page", Language: "en", Text: "Since [insert the year], [Name of the company] has helped [insert the customers] to [insert the need]. Our teams work in [insert the town]."},
				{Use: "press release", Language: "en", Text: "Founded in [insert the year] in [insert the town], [Name of the company] specialises in [insert the activity] and employs [insert a number] people. Press contact: [insert e-mail address]."},
			},
			Assets: []Asset{
				{ID: "logo", Kind: Logo, Title: "Logo", File: "[insert the address of the file]", Rights: Rights{Holder: "[Name of the company]", Licence: "not to be altered"}},
				{ID: "banner", Kind: Banner, Title: "Banner of profiles", File: "[insert the address of the file]", Rights: Rights{Holder: "[Name of the company]", Licence: "not to be altered"}},
			},
		},
		Curation: []CurationSource{
			{Title: "[Name of the trade association]", Address: "[insert the address]", Use: "figures and regulation of the sector"},
			{Title: "[Name of a trade publication]", Address: "[insert the address]", Use: "news to comment on"},
		},
		Editorial: starterEnglishEditorial(),
	}
}

func starterEnglishEditorial() *Editorial {
	return &Editorial{
		Tone:      "Simple, precise, warm. We explain more than we boast; we never laugh at anyone's expense.",
		Style:     "One idea in a post, the essential in the first sentence, at most twenty words in a sentence. Verbs rather than nouns.",
		Inclusive: Epicene,
		Punctuation: []Rule{
			shown("Never two marks in a row.", "It's here!!!", "It's here!").checkedBy(CodeRepeatedMark),
			shown("No text in capitals, acronyms apart.", "GRAB THIS OFFER", "An offer until Sunday").checkedBy(CodeShouting),
		},
		Links: []Rule{
			shown("Announce a link by what it leads to.", "Click here", "The complete guide, in twelve pages").checkedBy(CodeLinkText),
			plainly("At most three links.").checkedBy(CodeManyLinks),
		},
		Languages: []string{"en"},
		Banned: []BannedTerm{
			{Term: "the cheapest", Reason: "cannot be verified", Replacement: "fairly priced"},
			{Term: "risk-free", Reason: "a promise that nobody can keep"},
			{Term: "revolutionary", Reason: "a superlative without proof", Replacement: "new"},
			{Term: "eco-friendly", Reason: "too vague: say what was measured"},
			{Term: "don't hesitate to", Reason: "an empty phrase: say what to do"},
		},
		Preferred: []PreferredTerm{
			{Term: "use", Instead: []string{"utilise", "leverage"}, Reason: "the shorter word"},
			{Term: "start", Instead: []string{"commence"}, Reason: "the shorter word"},
		},
		Emoji:            atMost(2, "At the end of a sentence, never for a word nor as a bullet."),
		Hashtags:         atMost(3, "At the end of the text, with a capital for each word: #EmployerBrand."),
		Disclosures:      []string{"Advertisement", "Paid partnership"},
		AIDisclosures:    []string{"Image made with AI"},
		StaffDisclosures: []string{"I work for [Name of the company]"},
		Pillars: []Pillar{
			{ID: "trade", Name: "Our trade", Share: 40, About: "advice, behind the scenes, answers to questions"},
			{ID: "team", Name: "Our people", Share: 30, About: "portraits, vacancies, everyday work"},
			{ID: "customers", Name: "Our customers", Share: 30, About: "testimonials, with written consent"},
		},
		Networks: []Override{
			{Network: network.LinkedIn, Tone: "More composed: an observation, a proof, a question."},
			{Network: network.Instagram, Hashtags: atMost(5, ""), Links: []Rule{plainly("No link in the caption: point to the profile.")}},
		},
		Voices: []Voice{{Role: "Community manager", Style: "Answers are signed with a first name."}},
	}
}
