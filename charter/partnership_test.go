package charter_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/septet-go/socialstrategy/calendar"
	"github.com/septet-go/socialstrategy/charter"
	"github.com/septet-go/socialstrategy/smart"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// deal is one of the trap: Aurore and Inès, the launch of a cream.
func deal(id, date, cash, kind string) charter.Partnership {
	d := charter.Partnership{ID: id, Advertiser: "Aurore", Influencer: "Inès", Objective: "Lancement de la crème", Date: calendar.MustDate(date)}
	if cash != "" {
		d.Cash = &smart.Amount{Value: smart.MustMoney(cash), Tax: smart.TaxExcluded}
	}
	if kind != "" {
		d.InKind = &smart.Amount{Value: smart.MustMoney(kind), Tax: smart.TaxExcluded}
	}
	return d
}

func deals(list ...charter.Partnership) charter.Partnerships {
	return charter.Partnerships{ID: "p", Deals: list}
}

// Small gifts add up: money in March, a product in October, one launch.
func TestTrap9SmallGiftsAddUp(t *testing.T) {
	march, october := deal("march", "2026-03-10", "600 EUR", ""), deal("october", "2026-10-02", "", "450 EUR")
	p := deals(march, october)
	require.Empty(t, charter.CheckPartnershipsForm(p))
	contracts := p.Contracts()
	assert.Equal(t, charter.No, contracts[0].Required)
	assert.Equal(t, charter.Yes, contracts[1].Required)
	assert.Equal(t, "1050.00 EUR", contracts[1].Sum.String())
	list := charter.CheckPartnerships(p)
	assert.Equal(t, []string{
		"/deals/1/signed: Un contrat écrit doit être signé avant le 2 octobre 2026 : avec Inès, pour « Lancement de la crème », sommes et avantages en nature atteignent 1 050 € HT en 2026, pour un seuil de 1 000 € HT (loi 2023-451 du 9 juin 2023, art. 8 ; décret 2025-1137 du 28 novembre 2025 ; en vigueur depuis le 1er janvier 2026). Ne vaut pas conseil juridique.",
	}, plain(sentences(list, language.French)))
	assert.Equal(t, []string{
		"/deals/1/signed: A written contract must be signed before 2 October 2026: with Inès, for “Lancement de la crème”, cash and kind come to €1,050 excl. tax in 2026, and the threshold is €1,000 excl. tax (French law 2023-451 of 9 June 2023, article 8; decree 2025-1137 of 28 November 2025; in force since 1 January 2026). A rule of thumb, not legal advice.",
	}, sentences(list, language.English))
	assert.Equal(t, finding.Error, list[0].Severity)

	other := october
	other.Objective = "Offre de Noël"
	assert.Empty(t, charter.CheckPartnerships(deals(march, other)), "separate objectives, separate sums")

	before := deals(deal("a", "2025-03-10", "600 EUR", ""), deal("b", "2025-10-02", "5000 EUR", "450 EUR"))
	assert.Empty(t, charter.CheckPartnerships(before), "nothing in 2025")
	assert.Equal(t, charter.No, before.Contracts()[1].Required)
}

func TestCheckPartnerships(t *testing.T) {
	missing, late, unsure := charter.CodeContractMissing, charter.CodeContractLate, charter.CodeContractUnsure
	with := func(d charter.Partnership, change func(*charter.Partnership)) charter.Partnership {
		change(&d)
		return d
	}
	march, october := deal("march", "2026-03-10", "600 EUR", ""), deal("october", "2026-10-02", "", "450 EUR")
	cases := []struct {
		name string
		p    charter.Partnerships
		want []finding.Code
	}{
		{"none", deals(), nil},
		{"the threshold itself", deals(deal("a", "2026-03-10", "999.99 EUR", "0.01 EUR")), []finding.Code{missing}},
		{"a cent less", deals(deal("a", "2026-03-10", "999.98 EUR", "0.01 EUR")), nil},
		{"the first day of the law", deals(deal("a", "2026-01-01", "1000 EUR", "")), []finding.Code{missing}},
		{"the day before", deals(deal("a", "2025-12-31", "1000 EUR", "")), nil},
		{"last year does not count", deals(deal("a", "2025-12-31", "900 EUR", ""), deal("b", "2026-01-01", "900 EUR", "")), nil},
		{"nor does the next one", deals(deal("a", "2026-12-31", "900 EUR", ""), deal("b", "2027-01-01", "900 EUR", "")), nil},
		{"in the order of days, not of the list", deals(october, march), []finding.Code{missing}},
		{"signed before", deals(march, with(october, func(d *charter.Partnership) { d.Signed = calendar.MustDate("2026-10-01") })), nil},
		{"signed on the day", deals(march, with(october, func(d *charter.Partnership) { d.Signed = d.Date })), nil},
		{"signed the day after", deals(march, with(october, func(d *charter.Partnership) { d.Signed = calendar.MustDate("2026-10-03") })), []finding.Code{late}},
		{"another advertiser", deals(march, with(october, func(d *charter.Partnership) { d.Advertiser = "Boréal" })), nil},
		{"another influencer", deals(march, with(october, func(d *charter.Partnership) { d.Influencer = "Zoé" })), nil},
		{"the same words, written otherwise", deals(march, with(october, func(d *charter.Partnership) { d.Objective, d.Influencer = "LANCEMENT  de la creme", "ines" })), []finding.Code{missing}},
		{"for another audience", deals(march, with(october, func(d *charter.Partnership) { d.Territory = "BE" })), nil},
		{"for an audience overseas", deals(march, with(october, func(d *charter.Partnership) { d.Territory = "RE" })), []finding.Code{missing}},
		{"a gift without a value", deals(deal("a", "2026-03-10", "", "")), []finding.Code{unsure}},
		{"with tax, below in any case", deals(with(march, func(d *charter.Partnership) { d.Cash = &smart.Amount{Value: d.Cash.Value, Tax: smart.TaxIncluded} })), nil},
		{"with tax, around the threshold", deals(march, with(october, func(d *charter.Partnership) { d.InKind = &smart.Amount{Value: d.InKind.Value, Tax: smart.TaxIncluded} })), []finding.Code{unsure}},
		{"with tax, at the threshold", deals(deal("a", "2026-03-10", "999 EUR", ""), with(deal("b", "2026-03-11", "", "1 EUR"), func(d *charter.Partnership) {
			d.InKind = &smart.Amount{Value: d.InKind.Value, Tax: smart.TaxIncluded}
		})), []finding.Code{unsure}},
		{"without tax basis", deals(with(march, func(d *charter.Partnership) { d.Cash = &smart.Amount{Value: d.Cash.Value} })), []finding.Code{unsure}},
		{"two objectives, each on its own", deals(deal("a", "2026-03-10", "1000 EUR", ""), with(deal("b", "2026-03-11", "1000 EUR", ""), func(d *charter.Partnership) {
			d.Objective = "Offre de Noël"
		})), []finding.Code{missing, missing}},
		{"where there is no tax", deals(march, with(october, func(d *charter.Partnership) {
			d.InKind = &smart.Amount{Value: d.InKind.Value, Tax: smart.TaxNotApplicable}
		})), []finding.Code{missing}},
		{"in dollars", deals(deal("a", "2026-03-10", "10 USD", "")), []finding.Code{unsure}},
		{"above whatever the rest", deals(deal("a", "2026-03-10", "10 USD", "1000 EUR")), []finding.Code{missing}},
		{"unsure, and signed all the same", deals(with(deal("a", "2026-03-10", "", ""), func(d *charter.Partnership) { d.Signed = d.Date })), nil},
		{"below zero", deals(deal("a", "2026-03-10", "-5 EUR", "")), []finding.Code{smart.CodeNegativeBudget, unsure}},
		{"beyond what can be held", deals(deal("a", "2026-03-10", "90000000000000000 EUR", "90000000000000000 EUR")), []finding.Code{missing}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			list := charter.CheckPartnerships(c.p)
			assert.Equal(t, c.want, codes(list))
			for _, tag := range []language.Tag{language.English, language.French} {
				for _, s := range sentences(list, tag) {
					assert.NotContains(t, s, "{")
				}
			}
		})
	}
}

// The deals that are added up make one finding, and each is required from the one that
// reaches the threshold on.
func TestPartnershipsAfterTheThreshold(t *testing.T) {
	p := deals(deal("a", "2026-03-10", "600 EUR", ""), deal("b", "2026-04-10", "400 EUR", ""), deal("c", "2026-05-10", "1 EUR", ""))
	list := charter.CheckPartnerships(p)
	require.Len(t, list, 1)
	assert.Equal(t, finding.Pointer("/deals/1/signed"), list[0].Pointer)
	require.Len(t, list[0].Related, 1)
	assert.Equal(t, finding.Pointer("/deals/2/signed"), list[0].Related[0].Pointer)

	p.Deals[1].Signed = p.Deals[1].Date
	list = charter.CheckPartnerships(p)
	require.Len(t, list, 1)
	assert.Equal(t, finding.Pointer("/deals/2/signed"), list[0].Pointer, "a contract for one deal is not one for the next")
}

func TestPartnershipsSay(t *testing.T) {
	p := deals(deal("a", "2026-03-10", "600 EUR", ""), deal("b", "2026-04-10", "400 EUR", ""))
	p.Deals[1].Signed = calendar.MustDate("2026-04-11")
	assert.Equal(t, []string{
		"/deals/1/signed: Contrat signé le 11 avril 2026, après le partenariat du 10 avril 2026 : avec Inès, pour « Lancement de la crème », sommes et avantages en nature atteignent 1 000 € HT en 2026, et dès 1 000 € HT le contrat se signe avant (loi 2023-451 du 9 juin 2023, art. 8 ; décret 2025-1137 du 28 novembre 2025 ; en vigueur depuis le 1er janvier 2026). Ne vaut pas conseil juridique.",
	}, plain(sentences(charter.CheckPartnerships(p), language.French)))
	p.Deals[1].Signed, p.Deals[1].Cash = calendar.Date{}, nil
	assert.Equal(t, []string{
		"/deals/1/signed: No telling whether a written contract is needed for the deal of 10 April 2026: with Inès, for “Lancement de la crème”, what is known comes to €600 excl. tax in 2026, and the threshold is €1,000 excl. tax (French law 2023-451 of 9 June 2023, article 8; decree 2025-1137 of 28 November 2025; in force since 1 January 2026). Give every amount before tax, in euros. A rule of thumb, not legal advice.",
	}, sentences(charter.CheckPartnerships(p), language.English))
}

// The first deal that needs a contract, by adding up anew for every deal.
func TestContractsAgreeWithCounting(t *testing.T) {
	var all []charter.Partnership
	for i := range 240 {
		d := deal(strings.Repeat("d", i+1), "2025-06-01", "", "")
		d.Date = d.Date.AddDays(i * 37 % 700)
		d.Advertiser, d.Influencer, d.Objective = []string{"A", "B"}[i%2], []string{"X", "Y", "Z"}[i*7%3], []string{"o", "p"}[i*5%2]
		amount, err := smart.NewMoney(int64(i*7919%31000), "EUR")
		require.NoError(t, err)
		d.InKind = &smart.Amount{Value: amount, Tax: smart.TaxExcluded}
		all = append(all, d)
	}
	yes := 0
	for i, c := range deals(all...).Contracts() {
		d, sum := all[i], int64(0)
		for j, e := range all {
			same := e.Advertiser == d.Advertiser && e.Influencer == d.Influencer && e.Objective == d.Objective && e.Date.Year() == d.Date.Year()
			if same && (e.Date.Before(d.Date) || e.Date == d.Date && j <= i) {
				sum += e.InKind.Value.Minor()
			}
		}
		want := charter.No
		if d.Date.Year() >= 2026 && sum >= 100000 {
			want = charter.Yes
			yes++
		}
		assert.Equal(t, want, c.Required, d.ID)
	}
	assert.Positive(t, yes)
}

func TestReadPartnershipsIsStrict(t *testing.T) {
	_, list := charter.ReadPartnerships([]byte(`{"id":"p","deals":[{"id":"a","advertiser":"A","influencer":"B","date":"2026-03-01","cash":{"value":"600 EUR"},"territory":"UK"}]}`))
	var paths []string
	for _, f := range list {
		paths = append(paths, string(f.Pointer))
	}
	assert.Equal(t, []string{"/deals/0/cash/tax", "/deals/0/objective", "/deals/0/territory"}, paths)
	require.Error(t, new(charter.Partnerships).UnmarshalJSON([]byte(`{}`)))
}

func TestPartnershipsRoundTrip(t *testing.T) {
	want := deals(deal("a", "2026-03-10", "600 EUR", "1 EUR"))
	want.Deals[0].Territory, want.Deals[0].Signed = "FR", calendar.MustDate("2026-03-09")
	data, err := json.Marshal(want)
	require.NoError(t, err)
	got, list := charter.ReadPartnerships(data)
	require.Empty(t, list)
	assert.Equal(t, want, got)
}
