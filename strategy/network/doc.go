// Package network is what is known of the social networks, with where it comes from and
// when it was so: which are open, what they are for, who uses them, how long a post may
// be, how many a day, what they let one measure.
//
//	networks := network.Builtin()
//	today := calendar.MustDate("2026-01-15")
//	for fact := range networks.Limits(network.Instagram, today) {
//		fmt.Println(fact.Field, fact.Value.Limit, fact.Evidence, fact.Source)
//	}
//
// A blog and a newsletter are in the catalogue beside the networks, since they are
// published on all the same.
//
// # Facts are data
//
// A [Fact] is one thing held of one network: its [Field] says what about, its [Value] what,
// and the rest who says so, when, and since when it is in force. Nothing in the catalogue
// is without a source, a date and an [Evidence]. What no source could be found for is not
// in it, with one exception: a network whose closing nobody announced is open, by
// default, and the fact says so.
//
// Facts of the method's own article, of 2018, are marked [MethodOf2018]; what is an opinion is
// marked [Editorial]. Both are there to be overridden.
//
// # Which fact holds
//
// A caller adds facts with [Catalogue.With], which returns another catalogue. Of the facts
// about the same network and field that are in force on the date asked about, the one in
// force since the latest date holds; a fact without From was always in force. Of two since
// the same date, the one added last holds, so that a caller's fact wins over a built-in
// one; of two added together, the one told later ([Fact.AsOf]).
//
// # Limits
//
// A [Limit] is a number and what it counts, for networks do not count alike: 280 on X is
// not 280 letters. [Limit.Counter] says in which unit of package text a length is counted.
// One field may have two limits at once, as on Bluesky; see [Value].
// A field with a dot, such as "text.premium", holds under that condition only.
//
// # Figures of users
//
// Members, active accounts, the reach of advertising and the visitors of a panel count
// different things and differ by a factor of two. A [Figure] says which it is, and
// [CompareFigures] refuses to compare two kinds.
package network
