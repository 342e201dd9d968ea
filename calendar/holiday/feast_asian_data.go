package holiday

// chineseFeasts follow the moon, and the sun for that of the graves.
func chineseFeasts() []mark {
	out := []mark{
		{id: "chinese-new-year-eve", english: "Chinese New Year's Eve", french: "Veille du Nouvel An chinois", others: spell("{chinese|lunar|chinese lunar} new {year|years} eve"), when: chineseEve},
		{id: "chinese-new-year", english: "Chinese New Year", french: "Nouvel An chinois", others: spell("{chinese|lunar|chinese lunar|vietnamese|korean} new {year|year's|years}{| day}; {lunar|chinese spring} festival; {fête du printemps|nouvel an lunaire|nouvel an vietnamien|têt|seollal|losar chinois}"), when: chinese(1, 1, 1)},
		{id: "lantern-festival", english: "Lantern Festival", french: "Fête des lanternes", others: spell("{lantern|lanterns|yuanxiao|yuan xiao|chinese lantern} festival; {yuanxiao|shangyuan festival}"), when: chinese(1, 15, 1)},
		{id: "qingming", english: "Qingming", french: "Fête de Qingming", others: spell("{qingming|ching ming|qing ming|chingming}{| festival| jie}; tomb{-| }sweeping {day|festival}; fête des morts chinoise; fête du balayage des tombes"), when: qingming},
		{id: "dragon-boat-festival", english: "Dragon Boat Festival", french: "Fête des bateaux-dragons", others: spell("{dragon boat|dragon-boat|double fifth|duanwu|tuen ng} {festival|day}; {duanwu|double fifth}; fête du double cinq"), when: chinese(5, 5, 1)},
		{id: "qixi", english: "Qixi", french: "Fête de Qixi", others: spell("{qixi|double seventh|qiqiao} festival; {qixi jie|double seventh}; chinese valentine's day; saint-valentin chinoise"), when: chinese(7, 7, 1)},
		{id: "ghost-festival", english: "Ghost Festival", french: "Fête des fantômes", others: spell("{hungry ghost|hungry ghosts|zhongyuan} festival; zhongyuan"), when: chinese(7, 15, 1)},
		{id: "mid-autumn-festival", english: "Mid-Autumn Festival", french: "Fête de la mi-automne", others: spell("{mid autumn|mid-autumn|moon|mooncake|moon cake|zhongqiu} {festival|day}; {fête de la lune|chuseok}"), when: chinese(8, 15, 1)},
		{id: "double-ninth-festival", english: "Double Ninth Festival", french: "Fête du double neuf", others: spell("{double ninth|chongyang|chung yeung|double nine} {festival|day}; chongyang"), when: chinese(9, 9, 1)},
		{id: "nowruz", english: "Nowruz", french: "Norouz", others: spell("{nowruz|norouz|norooz|navroz|nowrooz|newroz|noruz|novruz|nauroz|navruz|naw-ruz|norouz}; {persian|iranian} new {year|year's|years}{| day}; nouvel an {persan|iranien}"), when: nowruz},
	}
	for i := range out {
		out[i].since, out[i].until = chineseSince, lastSkyYear
		out[i].source = "calendrier chinois, heure de Pékin (GB/T 33661-2017)"
		if out[i].id == "nowruz" {
			out[i].source = "équinoxe de mars à Téhéran, loi iranienne de 1925"
		}
	}
	return out
}

// indianFeasts are those of Hindus, Sikhs, Jains, Buddhists and Parsis, by Ujjain.
func indianFeasts() []mark {
	out := []mark{
		{id: "makar-sankranti", english: "Makar Sankranti", french: "Makar Sankranti", others: spell("{makar|makara|maghe|makra} {sankranti|sankranthi|sankrant|sankrati}; {thai |}pongal; uttarayan{|a}; surya pongal; magh{i| bihu}; bhogali bihu; sankranti"), when: sankranti(9, 0, 1)},
		{id: "bhogi", english: "Bhogi", french: "Bhogi", others: spell("{bhogi|bogi|boghi|bhogi pandigai}; {bhogi|bogi|boghi} {pandigai|pongal|pandugai|festival}"), when: sankranti(9, -1, 1)},
		{id: "lohri", english: "Lohri", french: "Lohri", when: sankranti(9, -1, 1)},
		{id: "mattu-pongal", english: "Mattu Pongal", french: "Mattu Pongal", others: spell("{mattu|maattu} {pongal|pandigai}; kanuma{| panduga}"), when: sankranti(9, 1, 1)},
		{id: "kaanum-pongal", english: "Kaanum Pongal", french: "Kaanum Pongal", others: spell("{kaanum|kanum|kannum|kanni|kanu|kaanu|karinaal} {pongal|pandigai}"), when: sankranti(9, 2, 1)},
		{id: "guru-gobind-singh-jayanti", english: "Guru Gobind Singh Jayanti", french: "Guru Gobind Singh Jayanti", others: spell("guru {gobind|govind} singh{|'s|ji|ji's| ji} {jayanti|birthday|gurpurab}"), turns: hindu(pausha, 7, atSunrise, 0, 1)},
		{id: "vasant-panchami", english: "Vasant Panchami", french: "Vasant Panchami", others: spell("{vasant|basant|vasanta|basanta} {panchami|panchmi}; {saraswati|sarasvati} {puja|pooja|panchami}; shree panchami"), turns: hindu(magha, 5, forenoon, 0, 1)},
		{id: "ratha-saptami", english: "Ratha Saptami", french: "Ratha Saptami", others: spell("{rath|ratha} saptami; surya jayanti; magha saptami; achala saptami"), turns: hindu(magha, 7, atSunrise, 0, 1)},
		{id: "guru-ravidass-jayanti", english: "Guru Ravidass Jayanti", french: "Guru Ravidass Jayanti", others: spell("{guru|sant|shri guru} {ravidas|ravidass|raidas} {jayanti|birthday}; magha purnima"), turns: hindu(magha, fullMoon, atSunrise, 0, 1)},
		{id: "maha-shivaratri", english: "Maha Shivaratri", french: "Maha Shivaratri", others: spell("{maha |great |}{shivaratri|shivratri|sivaratri|shivarathri|sivarathri|shivarathiri}; mahashivaratri; mahashivratri; great night of shiva; nuit de shiva"), turns: hindu(magha, dark+14, midnight, 0, 1)},
		{id: "holika-dahan", english: "Holika Dahan", french: "Holika Dahan", others: spell("{holika|kamudu|kama|chhoti holi|choti holi} {dahan|pyre|dahanam|deepak}; {chhoti|choti|chotti|small} holi; jalanewali holi; holika"), turns: hindu(phalguna, fullMoon, eveningfall, 0, 1)},
		{id: "holi", english: "Holi", french: "Holi", others: spell("{rangwali |dhulandi |}holi{| festival}; {phagwah|phagwa|phaguwa|dhulandi|dhuleti|dhulivandan|dhulheti|dolyatra|dol jatra|fagwa|basantotsav}; {festival|feast} of {colors|colours}; fête des couleurs"), turns: hindu(phalguna, fullMoon, eveningfall, 1, 1)},
		{id: "ugadi", english: "Ugadi", french: "Ugadi", others: spell("{ugadi|yugadi|samvatsaradi|ugadhi|yugadhi|gudi padwa|gudhi padwa|gudi padava|samvatsar padvo|cheti chand new year|nava samvatsara}; {telugu|kannada|marathi} new year"), turns: hindu(chaitra, 1, atSunrise, 0, 1)},
		{id: "rama-navami", english: "Rama Navami", french: "Rama Navami", others: spell("{rama|ram|sri rama|shri ram|shree ram|sri ram} {navami|navmi|nawami|naumi}"), turns: hindu(chaitra, 9, midday, 0, 1)},
		{id: "mahavir-jayanti", english: "Mahavir Jayanti", french: "Mahavir Jayanti", others: spell("{mahavir|mahavira|mahaveer|mahaveera|bhagwan mahavir|lord mahavir} {jayanti|birthday|janma kalyanak|janam kalyanak|jayanthi}"), turns: hindu(chaitra, 13, atSunrise, 0, 1)},
		{id: "hanuman-jayanti", english: "Hanuman Jayanti", french: "Hanuman Jayanti", others: spell("hanuman {jayanti|jayanthi|janmotsav|janam utsav|birthday}; chaitra purnima"), turns: hindu(chaitra, fullMoon, atSunrise, 0, 1)},
		{id: "vaisakhi", english: "Vaisakhi", french: "Vaisakhi", others: spell("{vaisakhi|baisakhi|vaishakhi|vasakhi|besakhi|vesakhi|mesadi}; mesha sankranti"), when: punjabi},
		{id: "tamil-new-year", english: "Tamil New Year", french: "Nouvel An tamoul", others: spell("{puthandu|puthuvarsham|puthuvarudam|tamil new year's day|varusha pirappu}; {rongali |bohag }bihu; pana sankranti; maha vishuva sankranti"), when: sankranti(0, 0, 1)},
		{id: "bengali-new-year", english: "Bengali New Year", french: "Nouvel An bengali", others: spell("{pohela|pahela|poila} {boishakh|baishakh}; {naba barsha|nabo borsho}"), when: bengali(1)},
		{id: "rabindra-jayanti", english: "Rabindra Jayanti", french: "Rabindra Jayanti", others: spell("{rabindra|rabindranath|tagore|rabindranath tagore} {jayanti|birthday|jayanthi}; {25she|pochishe|pachishe|25e} boishakh; 25 baisakh"), when: bengali(25)},
		{id: "akshaya-tritiya", english: "Akshaya Tritiya", french: "Akshaya Tritiya", others: spell("{akshaya|akshay|akha} {tritiya|tritiyai|trithiya|teej}; akha teej; parashurama jayanti"), turns: hindu(vaishakha, 3, forenoon, 0, 1)},
		{id: "vesak", english: "Vesak", french: "Vesak", others: spell("{vesak|wesak|vaisakha|vesakha|vaisakh|waisak|vaishakha}{| day| purnima| poya| bucha}; {buddha|buddh|buddha's} {purnima|jayanti|poornima|day|birthday|pournami}; visakha {bucha|puja}; anniversaire de bouddha; naissance de bouddha"), turns: hindu(vaishakha, fullMoon, afternoon, 0, 1)},
		{id: "ratha-yatra", english: "Ratha Yatra", french: "Ratha Yatra", others: spell("{rath|ratha|jagannath|jagannath rath} {yatra|jatra}; {festival of chariots|chariot festival}"), turns: hindu(ashadha, 2, atSunrise, 0, 1)},
		{id: "guru-purnima", english: "Guru Purnima", french: "Guru Purnima", others: spell("{guru|vyasa|vyas} {purnima|poornima}"), turns: hindu(ashadha, fullMoon, atSunrise, 0, 1)},
		{id: "nag-panchami", english: "Nag Panchami", french: "Nag Panchami", others: spell("{nag|naga|naag} {panchami|panchmi}"), turns: hindu(shravana, 5, atSunrise, 0, 1)},
		{id: "raksha-bandhan", english: "Raksha Bandhan", french: "Raksha Bandhan", others: spell("{raksha|rakhi|rakshya} {bandhan|purnima|bandan|bandhana}; rakhi; rakshabandhan; rakhri"), turns: hindu(shravana, fullMoon, atSunrise, 0, 1)},
		{id: "janmashtami", english: "Krishna Janmashtami", french: "Krishna Janmashtami", others: spell("{krishna |sri krishna |shri krishna |}{janmashtami|janmastami|janamashtami|jayanti}; {gokulashtami|gokul ashtami|krishnashtami|krishna ashtami|srikrishna jayanti|saatam aatham|ashtami rohini}"), turns: hindu(shravana, dark+8, lastMidnight, 0, 1)},
		{id: "ganesh-chaturthi", english: "Ganesh Chaturthi", french: "Ganesh Chaturthi", others: spell("{ganesh|ganesha|vinayaka|vinayak|vinayagar|ganapati|shri ganesh} {chaturthi|chavithi|chaturti|chathurthi|festival|utsav}; ganeshotsav"), turns: hindu(bhadrapada, 4, midday, 0, 1)},
		{id: "onam", english: "Onam", french: "Onam", others: spell("{thiru|thiruv|second} onam; thiruvonam; onam festival"), when: onam},
		{id: "anant-chaturdashi", english: "Anant Chaturdashi", french: "Anant Chaturdashi", others: spell("ananta chaturdashi; ganesh visarjan"), turns: hindu(bhadrapada, 14, atSunrise, 0, 1)},
		{id: "navaratri", english: "Navaratri", french: "Navaratri", others: spell("{sharad |sharada |shardiya |maha |}{navaratri|navratri|navarathri|navratra|navaratra|nauratri|navratras}; durga {puja|pooja|utsava|utsav}; {durgotsava|durgotsav|sharodotsab|akalbodhan|akal bodhan|sharadotsav}"), when: navaratri},
		{id: "maha-shashthi", english: "Maha Shashthi", french: "Maha Shashthi", others: spell("{maha|durga} {shashthi|sasthi|shashti|sashti|shasthi}"), turns: hindu(ashvina, 6, atSunrise, 0, 1)},
		{id: "maha-saptami", english: "Maha Saptami", french: "Maha Saptami", others: spell("{maha|durga|mahaa} saptami"), turns: hindu(ashvina, 7, atSunrise, 0, 1)},
		{id: "maha-ashtami", english: "Maha Ashtami", french: "Maha Ashtami", others: spell("{maha|durga} {ashtami|astami}; durgashtami; mahashtami"), turns: hindu(ashvina, 8, atSunrise, 0, 1)},
		{id: "maha-navami", english: "Maha Navami", french: "Maha Navami", others: spell("{maha|durga} {navami|nabami|navmi}; {ayudha|saraswati ayudha} {puja|pooja}"), turns: hindu(ashvina, 9, atSunrise, 0, 1)},
		{id: "vijayadashami", english: "Vijayadashami", french: "Vijayadashami", others: spell("{vijayadashami|vijaya dashami|vijayadasami|bijoya dashami|vijay dashami|dashain|dasain|bijoya}; {dussehra|dasara|dasehra|dussera|dasra|dashahara|dassehra|dushera|dussehara|dussahra|duserra}"), when: dussehra},
		{id: "valmiki-jayanti", english: "Valmiki Jayanti", french: "Valmiki Jayanti", others: spell("{maharishi |maharshi |}{valmiki|balmiki} {jayanti|birthday}; {pargat|parghat|pragat} {diwas|divas}"), turns: hindu(ashvina, fullMoon, atSunrise, 0, 1)},
		{id: "sharad-purnima", english: "Sharad Purnima", french: "Sharad Purnima", others: spell("{sharad|kojagiri|kojagari|kojagara|kumar} {purnima|poornima|lakshmi puja}; kojagara"), turns: hindu(ashvina, fullMoon, midnight, 0, 1)},
		{id: "karva-chauth", english: "Karva Chauth", french: "Karva Chauth", others: spell("{karva|karwa|karaka} {chauth|choth|chaturthi}"), turns: hindu(ashvina, dark+4, moonrise, 0, 1)},
		{id: "dhanteras", english: "Dhanteras", french: "Dhanteras", others: spell("{dhanteras|dhan teras|dhanatrayodashi|dhantrayodashi|dhanwantari trayodashi|dhanvantari jayanti|dhanvantari trayodashi}"), turns: hindu(ashvina, dark+13, eveningfall, 0, 1)},
		{id: "naraka-chaturdashi", english: "Naraka Chaturdashi", french: "Naraka Chaturdashi", others: spell("{naraka|narak|narka|roop} {chaturdashi|chaturdasi|chaudas|nivaran chaturdashi}; kali {chaudas|chaudash|choudas}; {choti|chhoti|chotti|chhotti|small} {diwali|deepavali|divali}"), turns: hindu(ashvina, dark+14, midnight, 0, 1)},
		{id: "diwali", english: "Diwali", french: "Divali", others: spell("{diwali|divali|deepavali|dipavali|deepawali|dipawali|deewali|divaali|tihar|bandi chhor divas}; {deepavali|diwali|divali} festival; {lakshmi|laxmi} {puja|pooja}; {hindu |indian |}festival of lights; {kali|shyama} {puja|pooja}; fête indienne des lumières"), turns: hindu(ashvina, noMoon, eveningfall, 0, 1)},
		{id: "govardhan-puja", english: "Govardhan Puja", french: "Govardhan Puja", others: spell("{govardhan|goverdhan|annakut|annakoot} {puja|pooja}; {annakut|annakoot|bali pratipada|balipratipada|padwa|bali padyami}; gujarati new year"), turns: hindu(kartika, 1, atSunrise, 0, 1)},
		{id: "bhai-dooj", english: "Bhai Dooj", french: "Bhai Dooj", others: spell("{bhai|bhau|bhaiya|bhratri} {dooj|duj|beej|bij|phonta|tika|tihar|dwitiya}; bhaubeej; bhaidooj; bhaiyya dooj; yama dwitiya"), turns: hindu(kartika, 2, afternoon, 0, 1)},
		{id: "chhath-puja", english: "Chhath Puja", french: "Chhath Puja", others: spell("{chhath|chhat|chath|chatt|surya shashthi|dala} {puja|pooja|parva|chhath}; chhath; surya shashthi; dala chhath"), turns: hindu(kartika, 6, atSunrise, 0, 1)},
		{id: "guru-nanak-jayanti", english: "Guru Nanak Jayanti", french: "Guru Nanak Jayanti", others: spell("guru nanak{|'s| dev| dev ji} {jayanti|gurpurab|birthday|prakash utsav|gurupurab}; {gurpurab|gurupurab|kartik purnima|dev deepavali|dev diwali}"), turns: hindu(kartika, fullMoon, atSunrise, 0, 1)},
		{id: "gita-jayanti", english: "Gita Jayanti", french: "Gita Jayanti", others: spell("{geeta|bhagavad gita} jayanti; mokshada ekadashi"), turns: hindu(margashirsha, 11, atSunrise, 0, 1)},
		{id: "margashirsha-purnima", english: "Margashirsha Purnima", french: "Margashirsha Purnima", others: spell("dattatreya jayanti; datta jayanti"), turns: hindu(margashirsha, fullMoon, atSunrise, 0, 1)},
		{id: "parsi-new-year", english: "Parsi New Year", french: "Nouvel An parsi", others: spell("{parsi|parsee|zoroastrian} new {year|year's|years}{| day}; {jamshedi|jamshed-i|jamshedi|jamshidi|shahenshahi} {navroz|navroze|nowruz|nauroz|nowroz}; {pateti|parsi navroz}"), turns: parsiNewYear},
	}
	for i := range out {
		out[i].estimated = true
		out[i].since, out[i].until = firstSkyYear, lastSkyYear
		out[i].source = "tithi et entrées du soleil, ayanamsha Lahiri, à Ujjain ; les usages locaux peuvent différer d'un jour"
	}
	return out
}
