package charter

import (
	"cmp"
	"slices"
	"strconv"
	"sync"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
	"github.com/septet-go/socialstrategy/strategy/text"
)

// Partnerships are what was agreed with people who publish for a company. They are a
// document: build it in Go or read it with [ReadPartnerships], and judge it with
// [CheckPartnerships]. The zero Partnerships hold none.
type Partnerships struct {
	ID string `json:"id" id:"partnerships" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels map[string]string `json:"labels,omitzero" validate:"max=100"`
	Deals  []Partnership     `json:"deals,omitzero" validate:"max=10000"`
}

// Partnership is one deal with an influencer: what is given, in money and in kind, to have
// something promoted. The zero Partnership gives nothing to nobody.
type Partnership struct {
	ID string `json:"id" id:"partnership" validate:"required,max=100"`
	// Labels are the embedding tool's own; they are not read.
	Labels     map[string]string `json:"labels,omitzero" validate:"max=100"`
	Advertiser string            `json:"advertiser" validate:"required,max=200"`
	Influencer string            `json:"influencer" validate:"required,max=200"`
	// Objective is what is promoted, and for what: the launch of a cream. Deals are added up
	// when its words are the same, whatever their case, accents and spaces.
	Objective string `json:"objective" validate:"required,max=300"`
	// Date is the day of the deal.
	Date calendar.Date `json:"date,omitzero" validate:"required"`
	// Cash is the money given, InKind the value of goods and services. Either is absent when
	// nothing of it is given; when both are, the value is not known.
	Cash   *smart.Amount `json:"cash,omitzero"`
	InKind *smart.Amount `json:"inKind,omitzero"`
	// Territory is the ISO 3166-1 alpha-2 code of where the audience lives. Defaults to
	// France.
	Territory string `json:"territory,omitzero" validate:"omitzero,territory"`
	// Signed is the day a written contract was signed. Absent when none was.
	Signed calendar.Date `json:"signed,omitzero"`
}

var partnershipsSchema = sync.OnceValue(document.MustSchema[Partnerships])

// ReadPartnerships reads partnerships strictly from their JSON text and reports in one pass
// what is wrong with their form. What they ask for is judged by [CheckPartnerships].
func ReadPartnerships(data []byte) (Partnerships, finding.List) {
	return partnershipsSchema().Read(data)
}

// CheckPartnershipsForm reports what is wrong with the form of p, as [ReadPartnerships] does
// for JSON.
func CheckPartnershipsForm(p Partnerships) finding.List { return partnershipsSchema().Check(p) }

// UnmarshalJSON reads what [ReadPartnerships] reads; its error is a [finding.List].
func (p *Partnerships) UnmarshalJSON(data []byte) error {
	return partnershipsSchema().Unmarshal(data, p)
}

// WrittenContract says whether French law asks for a written contract before a deal.
type WrittenContract struct {
	// Deal is the index of the deal.
	Deal int
	// Required is [NotKnown] when the sum may or may not reach the threshold.
	Required Answer
	// Sum is what is known of cash and kind before tax, in the civil year of the deal and up
	// to it, for the same advertiser, influencer and promotional objective.
	Sum smart.Money
}

// contractThreshold is the sum from which a contract is to be written: decree 2025-1137 of 28
// November 2025, as reported (see [Obligations]).
func contractThreshold() smart.Money { return smart.MustMoney("1000.00 EUR") }

// Contracts says for each deal, in the order of p, whether French law 2023-451 asks that a
// written contract be signed before it. It does from 1 January 2026 and in France, from the
// deal on with which cash and kind reach 1,000 EUR before tax, over the civil year, for one
// advertiser, one influencer and one promotional objective.
//
// Deals of one day are taken in the order of p. An amount with tax included counts as at most
// itself, and one in another currency, or below zero, or without tax basis, as unknown: what
// they could decide is then not known.
func (p Partnerships) Contracts() []WrittenContract {
	out := make([]WrittenContract, len(p.Deals))
	sums := make(map[contractKey]*contractSum, len(p.Deals))
	order := make([]int, len(p.Deals))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return p.Deals[i].Date.Compare(p.Deals[j].Date) })
	law, _ := FindObligation(influenceContractID)
	for _, i := range order {
		d := p.Deals[i]
		out[i] = WrittenContract{Deal: i, Required: No}
		if d.Date.Before(law.From) || law.Jurisdiction.Covers(d.Territory, d.Date) == No {
			continue
		}
		key := d.key()
		if sums[key] == nil {
			sums[key] = &contractSum{known: smart.MustMoney("0.00 EUR"), atMost: smart.MustMoney("0.00 EUR")}
		}
		sums[key].add(d)
		out[i].Required, out[i].Sum = sums[key].required(), sums[key].known
	}
	return out
}

// contractKey is what deals have in common that are added up.
type contractKey struct {
	advertiser, influencer, objective text.Term
	year                              int
}

func (d Partnership) key() contractKey {
	return contractKey{text.NewTerm(d.Advertiser), text.NewTerm(d.Influencer), text.NewTerm(d.Objective), d.Date.Year()}
}

// contractSum bounds what was given so far.
type contractSum struct {
	known, atMost smart.Money
	unbounded     bool // some amount could be anything
}

// add adds a deal.
func (s *contractSum) add(d Partnership) {
	if d.Cash == nil && d.InKind == nil {
		s.unbounded = true
	}
	for _, a := range []*smart.Amount{d.Cash, d.InKind} {
		if a == nil {
			continue
		}
		if a.Value.Currency() != s.known.Currency() || a.Value.Minor() < 0 || a.Tax.Label().IsZero() {
			s.unbounded = true
			continue
		}
		if a.Tax != smart.TaxIncluded {
			s.known = plus(s.known, a.Value)
		}
		s.atMost = plus(s.atMost, a.Value)
	}
}

// plus adds amounts of one currency that are not below zero; of a sum beyond what can be held,
// the greater is past any threshold already.
func plus(a, b smart.Money) smart.Money {
	if sum, ok := a.Add(b); ok {
		return sum
	}
	return slices.MaxFunc([]smart.Money{a, b}, smart.Money.Compare)
}

func (s *contractSum) required() Answer {
	limit := contractThreshold()
	switch {
	case s.known.Compare(limit) >= 0:
		return Yes
	case s.unbounded || s.atMost.Compare(limit) >= 0:
		return NotKnown
	}
	return No
}

// CheckPartnerships judges partnerships: those that need a written contract before them and
// have none, or one that was signed after their day; those of which one cannot tell, for want
// of an amount before tax in euros; amounts below zero. Deals that are added up make one
// finding, at the first of them that is wrong; the others are related. It is a rule of thumb,
// not legal advice.
func CheckPartnerships(p Partnerships) finding.List {
	law, _ := FindObligation(influenceContractID)
	var list finding.List
	found := map[contractFault]int{}
	contracts := p.Contracts()
	slices.SortStableFunc(contracts, func(a, b WrittenContract) int {
		return cmp.Or(p.Deals[a.Deal].Date.Compare(p.Deals[b.Deal].Date), cmp.Compare(a.Deal, b.Deal))
	})
	for _, c := range contracts {
		d, at := p.Deals[c.Deal], finding.Pointer("/deals").Index(c.Deal)
		list = append(list, checkGiven(d.Cash, at.Field("cash"))...)
		list = append(list, checkGiven(d.InKind, at.Field("inKind"))...)
		f, wrong := d.fault(c, law)
		if !wrong {
			continue
		}
		f.Pointer = at.Field("signed")
		key := contractFault{d.key(), f.Code}
		if first, before := found[key]; before {
			list[first].Related = append(list[first].Related, finding.Related{Message: f.Message, Pointer: f.Pointer})
			continue
		}
		found[key] = len(list)
		list = append(list, f)
	}
	list.Sort()
	return list
}

// checkGiven finds an amount below zero at its place.
func checkGiven(a *smart.Amount, at finding.Pointer) finding.List {
	if a == nil {
		return nil
	}
	return a.CheckBudget().Under(at)
}

// contractFault is one kind of fault of the deals that are added up.
type contractFault struct {
	deals contractKey
	code  finding.Code
}

// fault says what is wrong with a deal for the law, and whether anything is. A contract of
// the day of the deal is taken to be signed before it.
func (d Partnership) fault(c WrittenContract, law Obligation) (finding.Finding, bool) {
	code := CodeContractMissing
	switch {
	case c.Required == No || !d.Signed.IsZero() && !d.Signed.After(d.Date):
		return finding.Finding{}, false
	case c.Required == NotKnown && !d.Signed.IsZero():
		return finding.Finding{}, false // late at worst, for a contract that may not be needed
	case c.Required == NotKnown:
		code = CodeContractUnsure
	case !d.Signed.IsZero():
		code = CodeContractLate
	}
	return book().Finding(code, "",
		finding.Text("influencer", d.Influencer), finding.Text("objective", d.Objective), d.Date.Arg("date"), d.Signed.Arg("signed"),
		finding.Text("year", strconv.Itoa(d.Date.Year())), smart.Amount{Value: c.Sum, Tax: smart.TaxExcluded}.Arg("sum"),
		smart.Amount{Value: contractThreshold(), Tax: smart.TaxExcluded}.Arg("threshold"),
		finding.Term("reference", law.Reference), law.From.Arg("since")), true
}
