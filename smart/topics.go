package smart

// topics is a set of topics.
type topics uint64

func topicsOf(list ...topic) (set topics) {
	for _, t := range list {
		set |= 1 << t
	}
	return set
}

func (set topics) has(t topic) bool { return set>>t&1 != 0 }

// Topics of the words that start a time, with what introduces it or without, of those that go on a number or say what it counts,
// that start something other than the noun phrase before them, that tell what is done, wanted or so, that say what is done, and that start a figure.
var (
	timely = topicsOf(unitTopic, monthTopic, weekdayTopic, numeralTopic, ordinalTopic, deadlineTopic, durationTopic, endTopic,
		middleTopic, thisTopic, nextTopic, eventTopic, endOfTopic)
	stopping = topicsOf(deadlineTopic, durationTopic, everyTopic, wishTopic, factTopic, universalTopic, audienceTopic, currentTopic,
		meansTopic, leastTopic, mostTopic, rangeTopic)
	pointing = topicsOf(endTopic, middleTopic, numeralTopic, ordinalTopic, monthTopic, thisTopic, nextTopic, endOfTopic, eventTopic, weekdayTopic,
		unitTopic)
	numeric   = topicsOf(numeralTopic, scaleTopic, collectiveTopic, ordinalTopic, monthTopic)
	measured  = topicsOf(metricTopic, percentTopic, pointsTopic, currencyTopic, unitTopic, scaleTopic)
	counted   = topicsOf(metricTopic, percentTopic, pointsTopic)
	telling   = topicsOf(verbTopic, multiplyTopic, formTopic, factTopic, wishTopic, ownerTopic, actionTopic)
	doing     = topicsOf(verbTopic, multiplyTopic, actionTopic)
	countable = topicsOf(currencyTopic, percentTopic, pointsTopic, networkTopic, unitTopic, monthTopic, numeralTopic, scaleTopic,
		collectiveTopic, fractionTopic, multiplyTopic)
)
