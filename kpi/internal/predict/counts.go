package predict

// Rare is the mean count of a length of time below which counts are rare: their spread is
// that of chance alone, and zeros tell.
const Rare = 5

// Counts forecasts rare counts: how many are to come over a length of time, when so many
// came over another. The rate has the prior of Jeffreys, so that nothing seen is not nothing
// to come.
func Counts(seen, over, ahead float64) Predictive {
	if !(seen >= 0) || !(over > 0) || !(ahead > 0) {
		return Predictive{}
	}
	return Predictive{scale: counts, shape: 0.5 + seen, chance: over / (over + ahead), own: over / (over + ahead)}
}
