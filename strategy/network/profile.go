package network

// profile is what this module holds of one network without a source but itself and the
// method: an opinion, written in one place to be read and argued with.
type profile struct {
	network ID
	// method are the goals that the method's article names for it, in its third step or
	// among the indicators of its seventh; goals are those added here.
	method, goals []string
	audience      Audience
	public        string // public tells more of the audience
	formats       []Format
	also          string // also is what else can be published, and is no format of this package
}

// profileFacts are the facts of the profiles, and the formats that others report.
func profileFacts() []Fact {
	facts := publishedFormats()
	for _, p := range profiles() {
		f := Fact{Network: p.network, Evidence: Editorial, Source: srcEditorial, AsOf: readIn2026()}
		purposes, audience, formats := f, f, f
		purposes.Field, audience.Field, formats.Field = FieldPurposes, FieldAudience, FieldFormats
		if len(p.method) > 0 {
			purposes.Source = srcMethodAndEditorial
		}
		for _, goal := range p.method {
			purposes.Value.Purposes = append(purposes.Value.Purposes, Purpose{Goal: goal, Evidence: MethodOf2018})
		}
		for _, goal := range p.goals {
			purposes.Value.Purposes = append(purposes.Value.Purposes, Purpose{Goal: goal, Evidence: Editorial})
		}
		audience.Value.Audience, audience.Note = p.audience, p.public
		formats.Value.Formats, formats.Note = p.formats, p.also
		facts = append(facts, purposes, audience, formats)
	}
	return facts
}
