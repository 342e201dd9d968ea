package calendar

import "github.com/septet-go/socialstrategy/strategy/finding"

// The codes of the findings of [Schedule] on quiet hours.
const (
	// CodeBadQuietHours: a closure has half its hours, or hours of no length.
	CodeBadQuietHours finding.Code = "calendar.bad_quiet_hours"
	// CodeQuietWork: quiet hours are to stop work, which goes by days.
	CodeQuietWork finding.Code = "calendar.quiet_hours_of_work"
	// CodePinQuiet: a slot stands within quiet hours.
	CodePinQuiet finding.Code = "calendar.pinned_in_quiet_hours"
)

// briefRules are what Schedule may find about quiet hours.
func briefRules() []finding.Rule {
	return []finding.Rule{
		{
			Code: CodeBadQuietHours, Severity: finding.Error,
			Doc:      "A closure has half its hours, or hours that end when they start; nothing is closed. Hours that end before they start pass midnight.",
			Examples: []string{`{"from": "22:00"}`, `{"from": "09:00", "to": "09:00"}`},
			English:  "Quiet hours need a start and another time as their end; found “{from}” and “{to}”.",
			French:   "Des heures sans publication demandent une heure de début et une heure de fin différente ; trouvé : « {from} » et « {to} ».",
		},
		{
			Code: CodeQuietWork, Severity: finding.Warning,
			Doc:      "A closure with hours is to stop work too. Work goes by whole days: its hours stop publication alone, and nothing when they concern work only.",
			Examples: []string{`{"from": "18:00", "to": "08:00", "scope": "work"}`},
			English:  "Quiet hours do not stop work, which goes by whole days: they concern publication alone.",
			French:   "Des heures sans publication n'arrêtent pas le travail, compté en jours entiers : elles ne concernent que la publication.",
		},
		{
			Code: CodePinQuiet, Severity: finding.Warning,
			Doc:      "A slot stands within quiet hours. It is kept.",
			Examples: []string{"a slot pinned at 23:00, with quiet hours from 22:00 to 07:00"},
			English:  "{channel}: slot {slot} is set at {clock} on {day}, within hours without publication.",
			French:   "{channel} : le créneau {slot} est fixé à {clock} le {day}, pendant des heures sans publication.",
		},
	}
}
