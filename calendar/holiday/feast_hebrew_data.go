package holiday

// hebrewFeasts are dated by their first day of light; they begin on the evening before. That
// of lights counts its eight evenings.
func hebrewFeasts() []mark {
	const law = "calendrier hébraïque (Hillel II, 358 ou 359)"
	out := []mark{
		{id: "rosh-hashanah", english: "Rosh Hashanah", french: "Roch Hachana", others: spell("{rosh|roch|rosch} {hashanah|hashana|hachana|ha shanah|ha shana|ha-shanah|hashono|hachanah}; {jewish|hebrew} new {year|year's|years}{| day}; yom teruah; feast of trumpets; nouvel an juif"), when: hebrew(tishri, 1, 2)},
		{id: "fast-of-gedaliah", english: "Fast of Gedaliah", french: "Jeûne de Guedalia", others: spell("tzom gedaliah"), when: hebrewFast(tishri, 3)},
		{id: "yom-kippur", english: "Yom Kippur", french: "Yom Kippour", others: spell("{yom |}{kippur|kippour|kipour}; {day of atonement|jour du grand pardon|grand pardon}"), when: hebrew(tishri, 10, 1)},
		{id: "sukkot", english: "Sukkot", french: "Souccot", others: spell("{feast|festival} of {tabernacles|booths|ingathering|the ingathering}; {sukkot|sukkoth|succot|succoth|sukkos|succos|soukkot|souccot|soukot|succoths|sukkah}{| festival}; fête des {cabanes|tentes|tabernacles}"), when: hebrew(tishri, 15, 8)},
		{id: "hoshana-rabbah", english: "Hoshana Rabbah", french: "Hochana Rabba", others: spell("{hoshana|hoshanah|hochaana} {rabbah|rabba|raba}"), when: hebrew(tishri, 21, 1)},
		{id: "shemini-atzeret", english: "Shemini Atzeret", french: "Chemini Atseret", others: spell("{shemini|shmini|sh'mini} {atzeret|atzeres|azeret|atseret|atzereth|hatzeret}"), when: hebrew(tishri, 22, 1)},
		{id: "simchat-torah", english: "Simchat Torah", french: "Sim'hat Torah", others: spell("{simchat|simhat|simchas|simhath|simkhat|simchath} {torah|tora}; rejoicing {of|with} the torah; fête de la torah"), when: hebrew(tishri, 23, 1)},
		{id: "hanukkah", english: "Hanukkah", french: "Hanoucca", others: spell("{hanukkah|hanukah|hanukka|hanuka|hannukah|hannukkah|chanukah|chanukkah|chanuka|channukah|chanukka|hanoucca|hanouka|hanoukka|hanouca}; {feast|festival} of {dedication|the dedication}; feast of lights; fête des lumières"), when: hanukkah},
		{id: "tu-bishvat", english: "Tu BiShvat", french: "Tou Bichvat", others: spell("{tu|tou} {bishvat|b'shevat|bshevat|bishevat|b'shvat|b shevat|bi shvat|beshvat|bichvat|bichevat}; {jewish arbor day|new year of the trees|nouvel an des arbres}"), when: hebrew(shevat, 15, 1)},
		{id: "fast-of-esther", english: "Fast of Esther", french: "Jeûne d'Esther", others: spell("{ta'anit|taanit} esther"), when: estherFast},
		{id: "purim", english: "Purim", french: "Pourim", others: spell("{feast|festival} of {lots|esther}; fête des sorts"), when: hebrew(adar, 14, 1)},
		{id: "shushan-purim", english: "Shushan Purim", french: "Chouchan Pourim", others: spell("{shushan|shoshan} purim; chouchane pourim"), when: hebrew(adar, 15, 1)},
		{id: "passover", english: "Passover", french: "Pessah", others: spell("{pesach|pesah|pessah|pessach|pasach|peisach|pesakh}; {feast|festival} of unleavened bread; jewish {easter|passover}; pâque{| juive}; pâques juives"), when: hebrew(nisan, 15, 8)},
		{id: "yom-hashoah", english: "Yom HaShoah", french: "Yom HaShoah", others: spell("{yom|yom ha|yom-ha} {hashoah|ha-shoah|shoah|ha'shoah|hashoa}; {jewish |}holocaust{| remembrance| memorial| martyrs'} day; yom {hazikaron|ha-zikaron} {lashoah|la-shoah}{| ve-lag'vurah}"), since: 1959, when: shoahDay, source: "loi israélienne du 8 avril 1959, modifiée en 1961 ; le report du dimanche est appliqué depuis 1997"},
		{id: "yom-hazikaron", english: "Yom HaZikaron", french: "Yom HaZikaron", others: spell("yom {hazikaron|ha-zikaron|ha'zikaron}; {israeli|israel} memorial day"), since: 1963, when: before(israelDay), source: "loi israélienne de 1963"},
		{id: "yom-haatzmaut", english: "Yom Ha'atzmaut", french: "Yom HaAtsmaout", others: spell("yom {haatzmaut|ha'atzmaut|ha-atzmaut|ha atzmaut|haatzma'ut|ha'atzma'ut|haatsmaout|hatzmaut}; {israeli|israel|israel's} {independence|national} day; fête de l'indépendance d'israël"), since: 1949, when: israelDay, source: "loi israélienne du 12 avril 1949, reports de 1951 et de 2004"},
		{id: "lag-baomer", english: "Lag BaOmer", french: "Lag Baomer", others: spell("{lag|log} {baomer|b'omer|ba'omer|ba omer|bomer|la'omer|laomer|b omer}"), when: hebrew(iyar, 18, 1)},
		{id: "yom-yerushalayim", english: "Jerusalem Day", french: "Jour de Jérusalem", others: spell("yom yerushalayim"), since: 1968, when: hebrew(iyar, 28, 1), source: "décision du gouvernement israélien, 12 mai 1968"},
		{id: "shavuot", english: "Shavuot", french: "Chavouot", others: spell("{shavuot|shavuoth|shavuos|shavout|shavouot|shabuoth|shovuos|chavouot|chavouoth}; {feast|festival} of {weeks|the weeks}; jewish pentecost; pentecôte juive; fête des semaines"), when: hebrew(sivan, 6, 2)},
		{id: "seventeenth-of-tammuz", english: "Seventeenth of Tammuz", french: "Jeûne du 17 Tammouz", others: spell("{shiva asar b'tammuz|17th of tammuz|17 tammouz}"), when: hebrewFast(tammuz, 17)},
		{id: "tisha-bav", english: "Tisha B'Av", french: "Tisha Beav", others: spell("{tisha|tish'a|tishah|ticha} {b'av|bav|be'av|beav|ba'av|b av|b'ab|beab}; {ninth|9th} of av; {9|neuf} av; fast of {av|the ninth of av}"), when: hebrewFast(av, 9)},
		{id: "tu-bav", english: "Tu B'Av", french: "Tou Beav", others: spell("{tu|tou} {b'av|bav|be'av|beav}"), when: hebrew(av, 15, 1)},
	}
	for i := range out {
		out[i].since = max(out[i].since, firstHebrewYear)
		out[i].until = lastHebrewYear
		if out[i].source == "" {
			out[i].source = law
		}
	}
	return out
}
