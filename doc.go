// Package socialstrategy is the map of a module that turns one question, "why should this
// company be on social networks?", into a strategy that a program can check, schedule,
// measure and correct.
//
// The module follows the method of an article in French of about 2018, « Déployez votre
// stratégie sur les réseaux sociaux en sept étapes »: first the why, then audit the
// situation, set SMART objectives, identify targets and choose networks, evaluate
// resources, write the charter, keep a posting calendar, and measure. Where the
// documentation says "the method", it means that article. Everything is said in English and
// in French. It does no input or output of its own: no files, no network, no clock, no
// goroutines. Dates of reference, languages and time zones are arguments.
//
// # The packages
//
//   - [github.com/septet-go/socialstrategy/strategy] holds a whole strategy, the why and
//     the seven steps, reviews it and says what to do next;
//   - [github.com/septet-go/socialstrategy/smart] says whether an objective is specific,
//     measurable, achievable, realistic and time-bound, and what it lacks;
//   - [github.com/septet-go/socialstrategy/calendar] turns cadences such as 4/month or
//     2-3/week into dated slots, as regular as the constraints allow;
//   - [github.com/septet-go/socialstrategy/calendar/adherence] says whether the plan is kept;
//   - [github.com/septet-go/socialstrategy/calendar/holiday] computes the public holidays
//     and the key dates of France, by rule;
//   - [github.com/septet-go/socialstrategy/calendar/ical] reads and writes iCalendar, for
//     Outlook, Google and the others;
//   - [github.com/septet-go/socialstrategy/kpi] maps objectives to indicators and adds up
//     only what can be added up;
//   - [github.com/septet-go/socialstrategy/charter] holds what may be said and how, and
//     checks posts against it;
//   - [github.com/septet-go/socialstrategy/examples] shows each step in code that runs.
//
// # The ground floor
//
// Four packages below strategy hold the nouns that the others share in their signatures,
// as net stands on net/netip: a parent imports its children, never the reverse.
//
//   - [github.com/septet-go/socialstrategy/strategy/finding]: messages and findings in two
//     languages, each with a stable code and a pointer to what it speaks of;
//   - [github.com/septet-go/socialstrategy/strategy/document]: JSON read strictly, with
//     every problem reported at once;
//   - [github.com/septet-go/socialstrategy/strategy/text]: text as it was written, folded,
//     searched and counted;
//   - [github.com/septet-go/socialstrategy/strategy/network]: the networks and their dated
//     facts.
//
// # Two kinds of type
//
// Values, such as a date or a cadence, are comparable, made by a parser or a constructor,
// and absent when zero. Documents, such as a strategy or a brief, have exported fields and
// JSON names; functions judge them and answer with findings, never with an error. No
// function modifies its arguments, and results share nothing mutable with them.
package socialstrategy
