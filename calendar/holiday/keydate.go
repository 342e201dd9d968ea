package holiday

import (
	"github.com/septet-go/socialstrategy/strategy/document"
	"github.com/septet-go/socialstrategy/strategy/finding"
)

// KeyDate is a day, or a run of days, that comes back each year and that people post for:
// « temps fort ». [KeyDates] says when. The zero KeyDate is absent.
type KeyDate int

// The key dates of France, in the order of the year. Those of one country are as in France.
// The feasts and days that follow them have no constant: [Find] or their name in documents
// tells them, [All] lists them.
const (
	NewYearsDay      KeyDate = iota + 1 // NewYearsDay is 1 January.
	Epiphany                            // Epiphany is 6 January, the feast itself; parishes in France keep the Sunday from 2 to 8 January.
	WinterSales                         // WinterSales are four weeks from the second Wednesday of January, or from the first when the second comes after the 12th. They open at 08:00.
	Candlemas                           // Candlemas is 2 February.
	ValentinesDay                       // ValentinesDay is 14 February.
	ShroveTuesday                       // ShroveTuesday is 47 days before Easter: Mardi gras.
	GrandmothersDay                     // GrandmothersDay is the first Sunday of March.
	WomensRightsDay                     // WomensRightsDay is 8 March.
	SaintPatricksDay                    // SaintPatricksDay is 17 March.
	AprilFools                          // AprilFools is 1 April.
	EasterSunday                        // EasterSunday is Easter, see [Easter].
	EarthDay                            // EarthDay is 22 April.
	LabourDay                           // LabourDay is 1 May.
	VictoryDay                          // VictoryDay is 8 May.
	EuropeDay                           // EuropeDay is 9 May.
	AscensionDay                        // AscensionDay is 39 days after Easter, a Thursday.
	Pentecost                           // Pentecost is 49 days after Easter: Whit Sunday.
	MothersDay                          // MothersDay is the last Sunday of May, or the first of June when that is Pentecost.
	EnvironmentDay                      // EnvironmentDay is 5 June.
	FathersDay                          // FathersDay is the third Sunday of June.
	MusicDay                            // MusicDay is 21 June: Fête de la musique.
	SummerSales                         // SummerSales are four weeks from the last Wednesday of June, or from the one before when the last comes after the 28th. They open at 08:00.
	BastilleDay                         // BastilleDay is 14 July.
	AssumptionDay                       // AssumptionDay is 15 August.
	BackToSchool                        // BackToSchool is estimated, see [BasisEstimate]: 1 September, or the Monday after it when that is a Friday or at the weekend.
	HeritageDays                        // HeritageDays are estimated, see [BasisEstimate]: the third Saturday of September and the day after.
	PinkOctober                         // PinkOctober is the month of October.
	GrandfathersDay                     // GrandfathersDay is the first Sunday of October.
	Halloween                           // Halloween is 31 October.
	Movember                            // Movember is the month of November.
	AllSaintsDay                        // AllSaintsDay is 1 November.
	ArmisticeDay                        // ArmisticeDay is 11 November.
	SinglesDay                          // SinglesDay is 11 November too: mind the tone.
	BeaujolaisDay                       // BeaujolaisDay is the third Thursday of November: Beaujolais nouveau.
	AntiViolenceDay                     // AntiViolenceDay is 25 November: against violence against women.
	BlackFriday                         // BlackFriday is the day after the fourth Thursday of November.
	CyberMonday                         // CyberMonday is the Monday after Black Friday.
	GivingTuesday                       // GivingTuesday is the Tuesday after Black Friday.
	WorldAIDSDay                        // WorldAIDSDay is 1 December.
	Advent                              // Advent is 1 to 24 December, as calendars with little doors have it.
	SaintNicholasDay                    // SaintNicholasDay is 6 December, kept in the North and the East.
	ChristmasEve                        // ChristmasEve is 24 December.
	ChristmasDay                        // ChristmasDay is 25 December.
	NewYearsEve                         // NewYearsEve is 31 December.
)

var keyDates = document.MustEnum[KeyDate]("key date", keyDateNames()...)

func keyDateNames() (names []string) {
	for _, m := range marks[1:] {
		names = append(names, m.id)
	}
	return names
}

// String returns the name of k in documents, such as "black-friday".
func (k KeyDate) String() string { return keyDates.Name(k) }

// MarshalText writes the name of k; an absent or unknown k is an error.
func (k KeyDate) MarshalText() ([]byte, error) { return keyDates.Marshal(k) }

// UnmarshalText reads a name such as "black-friday" and no other form of it; [Find] reads
// what people write. The error is a [document.EnumError].
func (k *KeyDate) UnmarshalText(text []byte) (err error) {
	*k, err = keyDates.Unmarshal(text)
	return err
}

// Label returns the words a reader sees for k: "Mother's Day", « Fête des mères ».
func (k KeyDate) Label() finding.Message { return keyDates.Label(book(), "holiday.name", k) }
