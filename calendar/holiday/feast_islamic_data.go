package holiday

// islamicFeasts are dated by their day of light; they begin on the evening before.
func islamicFeasts() []mark {
	out := []mark{
		{id: "islamic-new-year", english: "Islamic New Year", french: "Nouvel An musulman", others: spell("{islamic|muslim|arabic|arab|hijri|hegira} new {year|year's|years}{| day}; {amun|aam|am} {jadid|jadeed|hijri}; {ras|raas} {as-sanah|as-sana|al-sana|el am|al-am|as-sanah al-hijriyah}; {1st of |}muharram; nouvel an {hégirien|islamique|de l'hégire}"), turns: islamic(muharram, 1, 1)},
		{id: "ashura", english: "Ashura", french: "Achoura", others: spell("{day of |}{ashura|ashoura|aashura|ashurah|achoura|asyura|ashoora|aachoura}{| day}; yom ashura"), turns: islamic(muharram, 10, 1)},
		{id: "mawlid", english: "Mawlid", french: "Mawlid", others: spell("{mawlid|maulid|mulud|milad|mouled|mouloud|moulid|maulud|mevlid}{| an-nabi| al-nabi| al-nabawi| un-nabi| al-nabi al-sharif| ennabi| en-nabi}; {eid|id} {-e-|e |-i-|al-} {milad|milad-un-nabi|milad un nabi|mawlid}; {milad-un-nabi|milad un nabi}; {muhammad's|prophet's|prophet muhammad's|muhammad|prophet's muhammad} birthday; the prophet's birthday; naissance du prophète; anniversaire du prophète"), turns: islamic(rabi1, 12, 1)},
		{id: "isra-and-miraj", english: "Isra and Mi'raj", french: "Isra et Miraj", others: spell("{isra|al isra|al-isra|the isra} {and|wal|wa|wal-|wa'l} {mi'raj|miraj|al-mi'raj|al miraj|l-mi'raj}; {lailat|laylat|leilat|shab} {al|al-|ul|ul-|e|-e-} {miraj|mi'raj|meraj|isra}; {the |}{prophet's ascension|night journey|ascension of the prophet|ascension to heaven|prophet's ascension to heaven}; nuit de l'ascension; voyage nocturne"), turns: islamic(rajab, 27, 1)},
		{id: "mid-shaban", english: "Mid-Sha'ban", french: "Nuit du 15 Chaabane", others: spell("{mid|nisf|nisfu|nisf al|15th of} {sha'ban|shaban|sha'aban|shaaban|chaabane}; {lailat|laylat|shab} {al|al-|ul|e|-e-} {bara'at|baraat|barat|bara'ah|barat night}; night of {records|forgiveness|salvation}"), turns: islamic(shaban, 15, 1)},
		{id: "ramadan", english: "Ramadan", french: "Ramadan", others: spell("{ramadan|ramadhan|ramadaan|ramazan|ramzan|ramzaan|ramzān|ramadhaan}{| month| kareem| mubarak}; month of {ramadan|fasting}; mois de ramadan; {holy month|the holy month} of ramadan; mois du ramadan"), turns: ramadanDays},
		{id: "laylat-al-qadr", english: "Laylat al-Qadr", french: "Nuit du Destin", others: spell("{laylat|lailat|laylatul|lailatul|leilat|laylat ul|lailat ul|laylat al|lailat al|leilat al|laylat-ul|lailat-ul|laylat-al} {qadr|kadr|qadar|al-qadr|ul-qadr|kadri}; {shab|shabe} {qadr|e qadr|-e-qadr}; {the |}night of {power|measures|decree|destiny|value|the decree|precious}; {leylet-ul-qadr|nuit du décret}"), turns: islamic(ramadan, 27, 1)},
		{id: "jumuatul-wida", english: "Jumu'atul-Wida", french: "Dernier vendredi du ramadan", others: spell("{jumu'atul|jumuatul|jumatul|jamat ul|jamatul|juma tul|jumat ul|jumu'at-ul|jumuat-ul|jumu'at al|jumuat al|jamat-ul|jumat-ul|jumu'at ul|juma-tul|jumuat ul|jum'atul|jumma tul|jummatul} {wida|vida|-wida|-vida|wada|-wada|widah|wida'|-wida'}; jumu'ah al-wida; {last friday|the last friday} of ramadan; {friday of farewell|farewell friday}"), turns: lastFridayOfRamadan},
		{id: "eid-al-fitr", english: "Eid al-Fitr", french: "Aïd el-Fitr", others: spell("{eid|id|aid|aïd|eed|idd|ied} {al|ul|el|ul-|al-|el-|-ul-|-al-|e|-e-|il} {fitr|fitri|fitar|fitir|fetr}; {eid|idul|eidul|idu'l|hari raya} {fitr|fitri|aidilfitri|puasa|idul fitri}; {eid|lebaran|hari raya|ramzan id|ramzan eid|ramazan bayrami|ramadan eid|eid mubarak|choti eid}; {feast|festival} of {breaking the fast|fast breaking|the breaking of the fast}; {sugar feast|lesser eid|small eid}; {aïd es-seghir|aïd seghir|fin du ramadan|fête de la rupture du jeûne|end of ramadan|korité}; aïd"), turns: islamic(shawwal, 1, 1)},
		{id: "day-of-arafah", english: "Day of Arafah", french: "Jour d'Arafat", others: spell("{day of |}{arafah|arafat|arafa}{| day}; jour d'arafa"), turns: islamic(hijja, 9, 1)},
		{id: "eid-al-adha", english: "Eid al-Adha", french: "Aïd el-Adha", others: spell("{eid|id|aid|aïd|eed|idd|ied} {al|ul|el|ul-|al-|el-|-ul-|-al-|e|-e-|il} {adha|azha|zuha|adhha|zoha|kebir|kabir|qurban|kurban}; {bakr|bakra|bakri|baqr|bakhri|bakar|bakara} {id|eid|-id|-eid}; bakrid; bakreid; qurbani; {idul|eidul} {adha|azha}; {qurban|kurban} {bayram|bayrami|bairam}; {sacrifice|the sacrifice} {feast|festival}; {feast|festival} of {sacrifice|the sacrifice}; {hari raya haji|greater eid|big eid|tabaski|fête du sacrifice|fête du mouton}"), turns: islamic(hijja, 10, 1)},
	}
	for i := range out {
		out[i].estimated = true
		out[i].source = "calcul de la nouvelle lune à La Mecque ; l'annonce du mois peut différer d'un ou deux jours"
		out[i].since, out[i].until = firstSkyYear, lastSkyYear
	}
	return out
}
