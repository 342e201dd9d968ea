package charter

import "github.com/septet-go/socialstrategy/strategy/finding"

var phraseTable = []finding.Phrase{
	{Code: "charter.element.objectives", English: "the objectives pursued", French: "les objectifs poursuivis"},
	{Code: "charter.element.expected", English: "what is expected of everyone", French: "ce que vous attendez de vos collaborateurs"},
	{Code: "charter.element.may", English: "what one may do", French: "ce qu'ils peuvent faire"},
	{Code: "charter.element.may_not", English: "what one may not do", French: "ce qu'ils ne doivent pas faire"},
	{Code: "charter.element.description", English: "the description of the company", French: "le descriptif de l'entreprise"},
	{Code: "charter.element.visuals", English: "the logos and banners", French: "les logos et bannières"},
	{Code: "charter.element.tone", English: "the tone", French: "le ton"},
	{Code: "charter.element.style", English: "the style", French: "le style"},
	{Code: "charter.element.curation", English: "the contents to relay", French: "la sélection de contenus à relayer"},

	{Code: "charter.status.guide", English: "guide of good practice", French: "guide de bonnes pratiques"},
	{Code: "charter.status.annex", English: "annex to the internal rules", French: "annexe au règlement intérieur"},
	{Code: "charter.cover.officeHours", English: "in office hours", French: "aux heures de bureau"},
	{Code: "charter.cover.offHours", English: "at night, at weekends and on holidays", French: "la nuit, le week-end et les jours fériés"},
	{Code: "charter.cover.always", English: "at any hour", French: "à toute heure"},
	{Code: "charter.asset.logo", English: "logo", French: "logo"},
	{Code: "charter.asset.banner", English: "banner", French: "bannière"},
	{Code: "charter.asset.photo", English: "photo", French: "photo"},
	{Code: "charter.media.image", English: "image", French: "image"},
	{Code: "charter.media.animation", English: "animated image", French: "image animée"},
	{Code: "charter.media.video", English: "video", French: "vidéo"},
	{Code: "charter.media.audio", English: "sound", French: "son"},
	{Code: "charter.media.document", English: "document", French: "document"},
	{Code: "charter.address.tu", English: "familiar form (tu)", French: "tutoiement"},
	{Code: "charter.address.vous", English: "polite form (vous)", French: "vouvoiement"},
}
