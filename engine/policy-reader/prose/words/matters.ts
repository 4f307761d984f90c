import {inPolicies} from './phrases.ts';

/** Images of the abuse of children. */
export const childAbuse = inPolicies(
	'barnporr\\p{L}*|barnpornogr\\p{L}*|(bild|bilder|film|filmer|material) {4}(sexuella övergrepp|övergrepp (mot|på) barn)|sexuella övergrepp|övergreppsmaterial\\p{L}*',
	'child (porn\\p{L}*|abuse|sexual abuse)|(images?|pictures?|material|videos?) of {3}abuse|csam|sexual abuse',
);

/** Threats, harassment, bullying: at a person. */
export const harassment = inPolicies(
	'hot|hotar?|hota|hotelser|hotfull\\p{L}*|trakasser\\p{L}*|mobb\\p{L}*|förfölj\\p{L}*|glåpord|personangrepp|påhopp|kränkning\\p{L}*|kränk(a|er|ande)?|våld|våldsam\\p{L}*|skadegör\\p{L}*|hets|näthat\\p{L}*|ofred\\p{L}*|förnedra\\p{L}*|förlöjliga\\p{L}*|häng\\p{L}* ut|elak\\p{L}*|hata|hat|hatisk\\p{L}*|förolämp\\p{L}*|skäll\\p{L}*|svordom\\p{L}*|skitstövel|idiot\\p{L}*',
	`threat|threats|threaten\\p{L}*|harass\\p{L}*|bull(y|ies|ying|ied)|intimidat\\p{L}*|stalk\\p{L}*|abusive|insult\\p{L}*|personal attacks?|menacing|violen\\p{L}*|hate|hateful|belittl\\p{L}*|humiliat\\p{L}*|ridicul\\p{L}*|mock\\p{L}*|demean\\p{L}*|name-calling|slurs?|degrad\\p{L}*|taunt\\p{L}*|victimi[sz]\\p{L}*|cruel|mean|nasty`,
);

/** Looking down on people for who they are. */
export const discrimination = inPolicies(
	'diskriminer\\p{L}*|rasis\\p{L}*|sexis\\p{L}*|sexistisk\\p{L}*|homofob\\p{L}*|transfob\\p{L}*|främlingsfient\\p{L}*|antisemit\\p{L}*|islamofob\\p{L}*|hets mot folkgrupp|hatbrott|nazis\\p{L}*|(grund av|grundad på|grundade på|bygger på|baserad på|baserade på|baserat på|utifrån|om någons|någons|mot någon för|anspel\\p{L}* på|på grund av) {4}(kön\\p{L}*|religion\\p{L}*|tro|ursprung\\p{L}*|etni\\p{L}*|hudfärg\\p{L}*|ras|sexuell\\p{L}*|funktion\\p{L}*|ålder|nationalitet|könsidentitet\\p{L}*|politisk åskådning)|(skämt\\p{L}*|hån\\p{L}*|driv\\p{L}* med|förlöjlig\\p{L}*|hat\\p{L}*) {4}(religion\\p{L}*|tro|sexual\\p{L}*|sexuell\\p{L}*|kön\\p{L}*|ursprung\\p{L}*|hudfärg\\p{L}*|funktion\\p{L}*|etni\\p{L}*|nationalitet\\p{L}*|utseende\\p{L}*)|sexuell läggning|folkgrupp\\p{L}*|minoritet\\p{L}*',
	`discriminat\\p{L}*|racis\\p{L}*|racial\\p{L}*|sexis\\p{L}*|homophob\\p{L}*|transphob\\p{L}*|xenophob\\p{L}*|antisemit\\p{L}*|islamophob\\p{L}*|bigot\\p{L}*|hate speech|incite\\p{L}*|ethnic slurs?|(about|towards|against|mock\\p{L}*) {3}(person's|someone's|somebody's|anyone's|people's|others'|their) {3}(race|religion|faith|gender|sex|sexuality|disability|ethnic\\p{L}*|nationality|skin colou?r|age|origin|beliefs)|(grounds of|basis of|based on|because of) {5}(race|religion|faith|gender|sex|sexuality|sexual orientation|disability|ethnic\\p{L}*|nationality|skin colou?r|age|origin|beliefs)|sexual orientation|protected (characteristic|group|class)\\p{L}*|treat unfairly`,
);

/** Saying things about somebody that can ruin a name. */
export const defamation = inPolicies(
	'förtal\\p{L}*|ärekränk\\p{L}*|smutskasta\\p{L}*|(sprid\\p{L}*|rykte|rykten|skvaller|skvallra\\p{L}*) {2}(rykten|lögner|skvaller|falska (påståenden|anklagelser|beskyllningar))|osann\\p{L}* (påstående\\p{L}*|uppgift\\p{L}*)|lögner|rykten',
	`defam\\p{L}*|libel\\p{L}*|slander\\p{L}*|(false|unproven|unfounded|untrue) (statements?|claims?|accusations?|rumou?rs?|allegations?|comments?)|(spread|start|post)\\p{L}* {2}(rumou?rs?|lies|gossip)|rumou?rs`,
);

/** Other crimes. */
export const crime = inPolicies(
	'brottslig\\p{L}*|olaglig\\p{L}*|lagstridig\\p{L}*|illegal\\p{L}*|narkotika\\p{L}*|knark|droger|vapen|stöldgods|häleri|bedrägeri\\p{L}*|terror\\p{L}*|uppvigling|olaga \\p{L}+|doping\\p{L}*|matchfix\\p{L}*',
	`illegal\\p{L}*|unlawful\\p{L}*|criminal\\p{L}*|crimes?|drugs|weapons?|stolen goods|fraud\\p{L}*|scams?|terroris\\p{L}*|doping|match-?fixing|counterfeit\\p{L}*`,
);

/** Where something is published, and what is. */
export const published = inPolicies(
	'inlägg\\p{L}*|kanal\\p{L}*|sida|sidor|sidan|sidorna|konto\\p{L}*|innehåll\\p{L}*|kommentar\\p{L}*|publicer\\p{L}*|sprid\\p{L}*|dela|delas|lägga? upp|posta\\p{L}*|sociala medier|flöde\\p{L}*|forum\\p{L}*|länk\\p{L}*|material\\p{L}*',
	'posts?|posting|posted|channels?|pages?|accounts?|content|comments?|publish\\p{L}*|shar(e|ed|ing)|spread|upload\\p{L}*|social media|feeds?|forums?|links?|material',
);

/** Sexual pictures and talk. */
export const sexual = inPolicies(
	'pornograf\\p{L}*|porr\\p{L}*|sexuell\\p{L}* (innehåll|material|anspelning\\p{L}*|bild\\p{L}*|skämt|karaktär)|oanständig\\p{L}*',
	'porn\\p{L}*|sexual (imagery|images|content|material|jokes)|sexually explicit|obscen\\p{L}*|lewd|indecent|explicit (content|material|images)',
);

/** What opens a door to a system. */
export const passwords = inPolicies(
	'lösenord\\p{L}*|inloggning\\p{L}*|inloggningsuppgift\\p{L}*|behörighetskort\\p{L}*',
	'passwords?|log-?ins?|login details|credentials|access codes?',
);

/** Being friends or following, which says nothing of anybody. */
export const befriending = inPolicies(
	'vän med|vänner med|vänförfråg\\p{L}*|följ|följa|lägg till|privat kontakt',
	'friends?|friending|befriend\\p{L}*|follow|following|friend requests?|connect with',
);

/** Those who are cared for. */
export const patients = inPolicies(
	'patient\\p{L}*|patientens|patienternas|journal|journaler|journaluppgift\\p{L}*|vårdtagar\\p{L}*|diagnos\\p{L}*|sjukdomshistori\\p{L}*|behandling\\p{L}* av patient\\p{L}*|anhörig\\p{L}* till patient\\p{L}*',
	`patient|patients|patient's|patients'|medical (records?|information|history|details)|health (records?|information)|diagnos\\p{L}*|service users?|hipaa|phi`,
);

/** Those met in social care, schools and so on. */
export const clients = inPolicies(
	'brukar\\p{L}*|klient|klienter|klientens|klienterna|omsorgstagar\\p{L}*|socialsekreterare|familjerna|familjer du möter|boende|boendes|de boende|äldre du möter|hyresgäst\\p{L}*|asylsökande\\p{L}*|placerade barn|arbetssökande',
	`residents|care receivers?|social workers?|families (you|we) (meet|work with)|tenants?|service users?|clients (you|we) (meet|care)|caseloads?|cases? you`,
);

/** Pupils and students. */
export const pupils = inPolicies(
	'elev|elever|eleven|eleverna|elevers|elevernas|elevuppgift\\p{L}*|studentens|studenters|studenternas|betyg|omdömen om elev\\p{L}*|förskolebarn\\p{L}*',
	`pupils?|pupil's|pupils'|students?|student's|students'|learners?|grades|ferpa`,
);

/** A duty of secrecy, in law or under contract. */
export const secrecyDuty = inPolicies(
	'sekretess|sekretessbelag\\p{L}*|sekretessbelägg\\p{L}*|sekretessreglerad\\p{L}*|tystnadsplikt\\p{L}*|sekretessavtal\\p{L}*|säkerhetsskydd\\p{L}*|hemligstämpl\\p{L}*|hemligstämplad\\p{L}*',
	`(duty|duties) of (secrecy|confidentiality)|non-?disclosure|nda|ndas|classified|official secrets?|privileged`,
);

/** What a business keeps to itself. */
export const businessSecrets = inPolicies(
	'företagshemlig\\p{L}*|affärshemlig\\p{L}*|konfidentiell\\p{L}*|hemlig|hemliga|hemligt|hemligheter|känslig (information|uppgift)|känsliga uppgifter|känslig information|intern information|interna (uppgifter|dokument|handlingar|protokoll)|internt material|produktplaner|källkod\\p{L}*|ritningar|avtalsvillkor',
	`confidential\\p{L}*|trade secrets?|proprietary|secret|secrets|sensitive (information|material|data|details|matters)|internal (information|documents?|material|matters|data)|intellectual property|guarded (details|information)|restricted (information|material)|source code|privileged information|private and owned material|staff copy|internal use|non-?public information`,
);

/** Those the organisation works for, by name. */
export const customers = inPolicies(
	'kund|kunder|kunden|kunderna|kunds|kundens|kunders|kundernas|kunduppgift\\p{L}*|uppdragsgivar\\p{L}*|beställare\\p{L}*',
	`customers?|customer's|customers'|clients?|client's|clients'|buyers?|buyer's|buyer\\/client\\p{L}*|buyers\\/clients|clients or partners`,
);

/** Speaking of them at all, which is theirs to allow. */
export const naming = inPolicies(
	'nämn|nämna|nämnas|namnge\\p{L}*|omnämn\\p{L}*|berätta|berätta om|dela|delas|publicera|publiceras|skriv|skriva|röja|avslöja\\p{L}*|lämna ut|lägga ut|lägg ut|tala om|prata om|diskutera\\p{L}*|kommentera\\p{L}*|uppgift\\p{L}*|information',
	`nam(e|ing|ed)|mention\\p{L}*|discuss\\p{L}*|reveal\\p{L}*|disclos\\p{L}*|shar(e|ing|ed)|post(ing|ed)?|publish\\p{L}*|identif\\p{L}*|refer to|write about|writing about|talk\\p{L}*|cite|quote|information|details|data|comment\\p{L}*`,
);

/** Other people's details. */
export const personalData = inPolicies(
	'personuppgift\\p{L}*|personnummer\\p{L}*|persondata|privata uppgifter|(uppgifter|information|detaljer) om {3}(enskild\\p{L}*|andra|andras|privatpersoner|medlemmar|anställda|kollegor|medarbetare|barn|ungdomar|spelare|personer)|kontaktuppgift\\p{L}*|hemadress\\p{L}*|adresser|telefonnummer|andras (privatliv|uppgifter|hälsa|liv)|identifieras|gdpr|dataskydd\\p{L}*|integritetskänslig\\p{L}*|enskildas (förhållanden|personliga)|personlig information',
	`personal (data|information|details|identif\\p{L}*|contact|matters)|private (data|information|details|lives|life|matters)|(home )?addresses|phone numbers?|telephone numbers?|(social security|national insurance) numbers?|(details|information) (of|about) (other|another|individual|someone|anyone|people|staff|members|colleagues|fellow)\\p{L}*|identifiable|gdpr|data protection|(someone|anyone|anybody|people|person)'s (privacy|details|information|data)|other people's (privacy|details|information|data)|personally identif\\p{L}*`,
);

/** Those one is there for, whoever they are. */
export const served = inPolicies(
	'elev\\p{L}*|patient\\p{L}*|brukar\\p{L}*|klient\\p{L}*|boende\\p{L}*|barn\\p{L}*|förälder|föräldr\\p{L}*|student\\p{L}*|omsorgstagar\\p{L}*|ungdom\\p{L}*',
	`pupils?|patients?|students?|residents?|children|child|parents?|service users?|tenants?|young people`,
);

/** Those one is there for as the ones spoken to, not spoken of. */
export const addressed = inPolicies(
	'(till|med|åt|från|inför|bland) (dina |era |våra |enskilda |sina |de |en |ett |andra |någon )?(elev\\p{L}*|patient\\p{L}*|brukare\\p{L}*|brukarna|klient\\p{L}*|boende|barn|barnen|föräldr\\p{L}*|student\\p{L}*|kund|kunder|kunderna|ungdom\\p{L}*)',
	`(to|with|from|among|in front of) (the |our |your |their |individual |private |any |a |other )?(pupils?|patients?|students?|residents?|children|parents?|clients?|customers?|tenants?|young people)`,
);

/** Colleagues' lives. */
export const colleaguesLives = inPolicies(
	'(kollegor|kollegas|kollega|kollegors|kollegornas|medarbetares|arbetskamrat\\p{L}*|lagkamrat\\p{L}*) {5}(privatliv|liv|sjuk\\p{L}*|hälsa|familj\\p{L}*|privat\\p{L}*)',
	`(colleagues?|co-?workers?|workmates?|team-?mates?|co-?worker's|colleague's|employees?) {5}(private|personal|lives?|live|health|family|whereabouts|privacy)|what your (workmates|colleagues|co-?workers)`,
);

/** Colleagues named or shown in what somebody writes. */
export const colleaguesNamed = inPolicies(
	'kolleg\\p{L}*|arbetskamrat\\p{L}*|lagkamrat\\p{L}*|medarbetare',
	'colleagues?|co-?workers?|workmates?|team-?mates?',
);

/** Changing rooms and the like. */
export const undressed = inPolicies(
	'omklädningsrum\\p{L}*|dusch|duschar|duschen|duschrum\\p{L}*|byter om|ombyte|toalett\\p{L}*|bastu\\p{L}*|avklädd\\p{L}*',
	`changing (room|area)s?|locker rooms?|shower\\p{L}*|toilets?|bathrooms?|undress\\p{L}*|getting changed`,
);

/** Pictures of people without clothes, wherever they were taken. */
export const intimatePictures = inPolicies(
	'nakenbild\\p{L}*|nakenfoto\\p{L}*|(nakna|intima|avklädda) {1}(bild\\p{L}*|foto\\p{L}*|film\\p{L}*)|hämndporr\\p{L}*',
	`(nude|naked|intimate) {1}(pictures?|photos?|images?|videos?|selfies?)|nudes|revenge porn`,
);

/** Leave of the one it concerns. */
export const consent = inPolicies(
	'samtyck\\p{L}*|medgivande\\p{L}*|tillåtelse\\p{L}*|godkänn\\p{L}*|utan lov|sagt ja|säger ja|säga ja|utan att {3}(fråga|frågat|lov|sagt|tillfråga\\p{L}*|godkän\\p{L}*)|(om|förrän) {4}(tillfråga\\p{L}*|frågat)',
	`consent\\p{L}*|permission|without {2}(asking|approval|agreement)|said yes|sa(y|ys) yes|agreed|unless {4}(agree|asked|want)`,
);

/** Pictures, moving or not. */
export const pictures = inPolicies(
	'bild|bilder|bilden|bilderna|bilds|foto|foton|fotot|fotografi\\p{L}*|fotografera\\p{L}*|fota|fotas|filma|filmas|filmar|film|filmer|filmklipp\\p{L}*|selfie\\p{L}*|porträtt|smygfotografera\\p{L}*|smygfota\\p{L}*|smygfilma\\p{L}*|livesänd\\p{L}*|inspelning\\p{L}*|spela in',
	`photos?|photograph\\p{L}*|pictures?|images?|video|videos|film|films|filming|filmed|selfies?|footage|livestream\\p{L}*|record (people|others|anyone|a|someone)|recording\\p{L}*|snaps?`,
);

/** Taken without the one in them knowing. */
export const inSecret = inPolicies(
	'smyg\\p{L}*|i smyg|dolt|dold kamera',
	'secretly|covert\\p{L}*|hidden camera|in secret',
);

/** Pictures that make small. */
export const humiliating = inPolicies(
	'förnedra\\p{L}*|förnedrande|pinsam\\p{L}*|genant\\p{L}*|otrevlig\\p{L}*|kränk\\p{L}*|utlämnande|ofördelaktig\\p{L}*|påverkad\\p{L}*',
	`humiliat\\p{L}*|embarrass\\p{L}*|degrad\\p{L}*|demean\\p{L}*|unflattering|compromising|intoxicated`,
);

/** Children. */
export const children = inPolicies(
	'barn|barnet|barnen|barns|barnens|minderårig\\p{L}*|ungdom\\p{L}*|elev|elever|elevers|underårig\\p{L}*|vårdnadshavar\\p{L}*|målsman|målsmän|juniorer',
	`child|children|children's|child's|minors?|pupils?|under-?age|kids|young people|youths?|parents?|guardians?|under 1[68]`,
);

/** People in pictures. */
export const peopleSeen = inPolicies(
	'samtycke|kollegor|kollega|personer|människor|person|besökare|kunder|gäster|spelare|den som|dem som|någon|någon annan|andra|andras|medlemmar|medarbetare|deltagare|boende|privatpersoner|identifierbar\\p{L}*|publiken|åskådare|utan att (fråga|ha frågat)',
	`consent|colleagues?|people|persons?|person's|visitors?|customers?|guests?|players?|anyone|someone|others?|members?|staff|employees?|participants?|residents|individuals?|attendees|co-?workers|workmates|without asking|recognisable|recognizable|identifiable`,
);

/** Somebody else's work. */
export const copyright = inPolicies(
	'upphovsrätt\\p{L}*|upphovsman\\p{L}*|copyright\\p{L}*|skyddade verk|verk {4}upphovsrätt\\p{L}*|(andras|någon annans|andra personers|annans) {1}(bild|bilder|text|texter|verk|musik|foto\\p{L}*|material|film\\p{L}*)|musik|låtar|fotografens|plagi\\p{L}*|immaterial\\p{L}*|(bild|bilder|musik|foto\\p{L}*) {3}(internet|nätet|google|webben)',
	`copyright\\p{L}*|(someone|somebody|other people|others|another person|anyone)( else)?'s {1}(work|works|photos?|images?|pictures?|music|text|content|material|writing)|plagiari\\p{L}*|unlicen[sc]ed|(pictures?|images?|photos?|videos?) {3}(internet|web|google|online)|music|songs|licen[sc]ed (material|content|images)|third[- ]party (content|material|images)|trademarks?|trade marks?|logos?|owned by others`,
);

/** The organisation's own marks. */
export const marks = inPolicies(
	'logotyp\\p{L}*|logga|loggan|loggor|loggorna|kommunvapen\\p{L}*|vapnet|varumärkesskydd\\p{L}*|klubbmärke\\p{L}*|emblem\\p{L}*',
	`logos?|logotypes?|crests?|emblems?|letterheads?|trademarks?`,
);

/** What moves a price on a stock exchange. */
export const marketMoving = inPolicies(
	'insider\\p{L}*|kurspåverkande|börs\\p{L}*|aktiekurs\\p{L}*|aktie|aktier|aktierna|delårsrapport\\p{L}*|(opublicerad\\p{L}*|icke offentlig\\p{L}*|ej offentlig\\p{L}*) {2}(siffror|resultat|rapport\\p{L}*|finansiell\\p{L}*|information)|marknadsmissbruk\\p{L}*|prognoser|kvartalsrapport\\p{L}*',
	`insider|inside information|share price|stock price|price-sensitive|market-sensitive|securities|shares in|trading (in|on)|trade on|insider trading|earnings|quarterly (results|figures)|financial (results|performance|information|forecasts?)|forecasts|material non-?public|quiet period`,
);

/** What has a day on which it comes out. */
export const notOutYet = inPolicies(
	'(inte|ännu inte|ej|icke) (är |har |blivit |ännu |än ){0,2}(offentlig\\p{L}*|offentliggjord\\p{L}*|publicerad\\p{L}*|lanserad\\p{L}*|släppt\\p{L}*|kommunicerad\\p{L}*)|(innan|före|förrän) {4}(lansering\\p{L}*|lanser\\p{L}*|offentlig\\p{L}*|släpp\\p{L}*|pressmeddelande\\p{L}*|premiär\\p{L}*)|olanserad\\p{L}*|osläppt\\p{L}*|embargo\\p{L}*|laguttagning\\p{L}*|startelva\\p{L}*',
	`(not|isn't|aren't|yet to be|never) (yet |been |yet been )?(public|released|announced|published|launched)|(before|until) {4}(launch\\p{L}*|announc\\p{L}*|releas\\p{L}*|public|published|official)|unreleased|unannounced|upcoming (products?|features?|launch\\p{L}*|releases?)|embargo\\p{L}*`,
);

/** Changes that are part of people's conditions. */
export const changesAtWork = inPolicies(
	'omorganis\\p{L}*|omorganisation\\p{L}*|varsel|varslet|nedskärning\\p{L}*|uppsägningar\\p{L}*|neddragning\\p{L}*|besparing\\p{L}*|omplacering\\p{L}*',
	`reorgani[sz]\\p{L}*|restructur\\p{L}*|layoffs?|lay-offs?|redundanc\\p{L}*|job cuts|cutbacks?|downsizing`,
);

/** Gifts and pay for speaking well. */
export const gifts = inPolicies(
	'mut|mutor|muta|mutas|gåva|gåvor|gåvan|förmåner av|(ta|tar|tag|motta|motta\\p{L}*|emot|acceptera\\p{L}*|begära) {4}(betalning|betalt|betalat|ersättning\\p{L}*|provision\\p{L}*|rabatt\\p{L}*|gåv\\p{L}*|förmån\\p{L}*|presenter)|smörj\\p{L}*|bestick\\p{L}*',
	`bribes?|bribery|kickbacks?|gifts?|(accept|take|receive|taking|accepting|solicit) {4}(gifts?|payment|money|compensation|freebies|favou?rs?|hospitality|commission|discounts?)|hospitality`,
);

/** Speaking well of somebody, in what one writes. */
export const forMentions = inPolicies(
	'(för|mot|genom|om) {4}(nämn\\p{L}*|skriv\\p{L}*|tips\\p{L}*|rekommender\\p{L}*|omnämn\\p{L}*|dela|lägga upp|visa|inlägg\\p{L}*|recens\\p{L}*)',
	`(for|in return for|in exchange for) {5}(mention\\p{L}*|writ\\p{L}*|posts?|posting|recommend\\p{L}*|review\\p{L}*|endors\\p{L}*|promot\\p{L}*|shar\\p{L}*|nam(e|ing))`,
);

/** Party politics in an official voice. */
export const partyPolitics = inPolicies(
	'partipoliti\\p{L}*|valpropaganda|politisk propaganda|valreklam|valkampanj\\p{L}*|valaffisch\\p{L}*|ta ställning (för|mot) {3}(parti\\p{L}*|politi\\p{L}*)|partier|partiet|opartisk\\p{L}*|(politisk\\p{L}*|politik|religiös\\p{L}*) {3}(budskap|propaganda|ställningstagande\\p{L}*|kampanj\\p{L}*|åsikter|frågor|innehåll|material|reklam)|saklig\\p{L}*|objektivitet\\p{L}*|ställningstagande\\p{L}*',
	`party[- ]political|partisan|(take|taking) sides|(for|against) a party|impartial\\p{L}*|neutral\\p{L}*|campaign(ing)? material|political (campaign\\p{L}*|advertis\\p{L}*|messages?|content|endorse\\p{L}*|material|purposes|activit\\p{L}*|views|opinions?|positions?)|endors\\p{L}* {4}(candidates?|part(y|ies)|politic\\p{L}*)|candidates?|electioneering`,
);

/** The organisation's own accounts and its voice. */
export const inItsName = inPolicies(
	'(kommunens|regionens|myndighetens|universitetets|högskolans|skolans|verkets|förvaltningens|lärosätets|företagets|bolagets|organisationens|föreningens|klubbens|förbundets|våra|officiella|vår|egna) {2}(konto|konton|konton\\p{L}*|kanal|kanaler|sida|sidor|sidorna|facebooksid\\p{L}*|profil\\p{L}*|namn|flöden|webb\\p{L}*)|(i|för) {2}(kommunens|regionens|myndighetens|universitetets|företagets|bolagets|organisationens|föreningens|klubbens|förbundets|vårt|verkets) (namn|räkning|vägnar)|i tjänsten|i din (tjänsteutövning|tjänst|yrkesroll)|myndighetsutövning|som tjänsteman|tjänstemän|tjänsteperson\\p{L}*|handläggare|vi får inte|när (du|ni|man|vi) {1}(företräd\\p{L}*|represent\\p{L}*|(talar|skriver|agerar|svarar) för)',
	`(council|authority|agency|university|school|company|corporate|official|our|organi[sz]ation|club|team|department)('s|s')? (accounts?|pages?|channels?|profiles?|sites?|feeds?)|on behalf of|in (the name|an official capacity)|when (you are |you're |you )?(post|posting|write|writing|speak|speaking|act|acting) (for|as)|when (you are |you're |you )?represent(ing)?|for the (authority|council|agency|university)|officials?|civil servants?|public servants?|officers`,
);

/** American civil servants, whose duty is another. */
export const hatchAct = inPolicies(
	'hatch act',
	'hatch act|(more|further) (limited|restricted) (workers|employees)|(federal|government|civil) (workers?|employees?|service)|campaign donations?|run for|running for|party or|political campaigns?|(sway|power|influence) of (their|your) (post|office)',
);

/** Speaking for the organisation. */
export const speakingFor = inPolicies(
	'(tala|talar|uttala|uttalar|uttala sig|uttalar sig|representera\\p{L}*|företräda|företräder|svara|svarar|skriva|skriver|kommunicera) {3}(för|å|i|åt) {2}(kommun\\p{L}*|region\\p{L}*|företag\\p{L}*|bolag\\p{L}*|förening\\p{L}*|förbund\\p{L}*|organisation\\p{L}*|klubb\\p{L}*|universitet\\p{L}*|lärosät\\p{L}*|myndighet\\p{L}*|oss|vårt|\\p{L}+s namn|\\p{L}+s vägnar|\\p{L}+s räkning)|talesperson\\p{L}*|språkrör\\p{L}*|(i|å) \\p{L}+s (namn|vägnar|räkning)|(tala|talar|uttala|uttalar|uttala sig|svara|svarar) utåt|(företräda|företräder|representera) {1}(kommun\\p{L}*|region\\p{L}*|företag\\p{L}*|bolag\\p{L}*|förening\\p{L}*|organisation\\p{L}*|klubb\\p{L}*|förbund\\p{L}*|universitet\\p{L}*|oss)',
	`(speak|speaking|speaks|comment\\p{L}*|post|posting|respond\\p{L}*|reply|write|writing|act|acting|represent\\p{L}*|communicat\\p{L}*|statements?) {3}(for|on behalf of|in the name of) {2}(the |our )?(company|council|organi[sz]ation|us|firm|university|employer|club|trust|agency|group|board|foundation|school|charity|institute|college|authority|union)|represent {1}(the |our )?(company|council|organi[sz]ation|us|firm|university|employer|club|trust|agency|charity|school|college)|on behalf of|in the name of|spokes\\p{L}*|official (statement|comment|position|response|spokes)\\p{L}*`,
);

/** Opening and keeping accounts. */
export const accounts = inPolicies(
	'öppna {2}(konto|nytt konto|nya konton|sida|ny sida|kanal|grupp|profil)|(starta|startas|öppnas|skapa|skapas|registrera\\p{L}*|nya|nytt|ny|driva|sköta|inrätta\\p{L}*|upprätta\\p{L}*) {5}(konto|konton|konton\\p{L}*|kanal|kanaler|sida|sidor|grupp|grupper|profil|profiler|facebook\\p{L}*|blogg\\p{L}*)|(konto|konton|kanal|kanaler|sida|sidor|sidor\\p{L}*|profil|profiler|grupp|grupper) {7}(startas|öppnas|skapas|godkänn\\p{L}*|godkänd\\p{L}*|registreras|avslutas|öppnar)',
	`(open|opening|create|creating|set up|setting up|start|starting|launch|launching|new|register|run|establish) {5}(accounts?|pages?|channels?|profiles?|groups?|blogs?|presence|sites?)|(accounts?|pages?|channels?|profiles?|groups?|sites?) {6}(opened|created|approved|registered|set up|launched|established|authori[sz]ed)`,
);

/** Said to be in the organisation's name. */
export const forTheOrganisation = inPolicies(
	'(för|åt) {2}(kommun\\p{L}*|region\\p{L}*|företag\\p{L}*|bolag\\p{L}*|förening\\p{L}*|förbund\\p{L}*|organisation\\p{L}*|klubb\\p{L}*|universitet\\p{L}*|lärosät\\p{L}*|myndighet\\p{L}*|verksamhet\\p{L}*|avdelning\\p{L}*|enhet\\p{L}*|skola\\p{L}*|oss)|(i|under) (vårt|\\p{L}+s) namn|(kommunens|regionens|företagets|bolagets|föreningens|klubbens|organisationens|verksamhetens|officiella|officiellt) {1}(konto\\p{L}*|kanal\\p{L}*|sid\\p{L}*|profil\\p{L}*)|avsändare',
	`(for|on behalf of|in the name of) {2}(the )?(company|council|organi[sz]ation|us|firm|university|employer|club|trust|agency|team|department|unit|school)|in (our|its) name|(official|company|council|corporate|university|club|branded) {1}(accounts?|pages?|channels?|profiles?)`,
);

/** Accounts of one's own. */
export const privateAccounts = inPolicies('privat|privata|personlig|personliga|personligt', 'personal|private|own');

/** Own views taken for the organisation's. */
export const takenForOurs = inPolicies(
	'(åsikter|åsikt|inlägg|tankar|ståndpunkt\\p{L}*|uttalanden) {5}(är|som|ses|tas|uppfatt\\p{L}*|tolk\\p{L}*|framst\\p{L}*|representer\\p{L}*|speglar) {5}(kommunens|företagets|bolagets|föreningens|organisationens|arbetsgivarens|regionens|våra|vår)|(ge sken av|ge intryck av|framstå som|låta som|antyda) {6}(kommun\\p{L}*|företag\\p{L}*|bolag\\p{L}*|förening\\p{L}*|organisation\\p{L}*|arbetsgivar\\p{L}*|talar|officiell\\p{L}*|för)',
	`(own |personal )?(views?|opinions?|posts?) {6}(approved|backed|endorsed|those of|attributed|represent|on behalf|seen as (ours|those)|official|position)|(imply|implies|suggest|hint|give the impression|state) {8}(approved|backed|endorsed|behalf|official|views?|speak)`,
);

/** Advertising that hides, or that takes place where it should not. */
export const advertising = inPolicies(
	'reklam|reklamen|smygreklam\\p{L}*|dold (reklam|marknadsföring)|marknadsför\\p{L}*|annons\\p{L}*|samarbeten?|sponsr\\p{L}*|sponsor\\p{L}*|betalda (inlägg|samarbeten)|falska (recension|omdöm)\\p{L}*|recension\\p{L}*|anonyma (recension|omdöm)\\p{L}*|rekommendera\\p{L}* {5}(våra|företagets|bolagets|produkt\\p{L}*)',
	`advert\\p{L}*|undisclosed|endorsements?|sponsor\\p{L}*|paid (posts?|partnerships?|reviews?)|fake reviews?|(review|reviews|reviewing|rate|rating|recommend\\p{L}*|endors\\p{L}*) {6}(our|products?|services?|company's)|promot(e|ing) {3}(products?|services?)|astroturf\\p{L}*|hidden advertising|commercial (content|messages?|use)`,
);

/** Hides who one is, or leaves the mark out. */
export const hides = inPolicies(
	'utan att {6}(jobbar|arbetar|anställd|berätta|märka|ange|uppge|framgå\\p{L}*|reklam|skriva|nämna)|dold|dolda|dölja|smyg\\p{L}*|anonym\\p{L}*|falsk\\p{L}*|omärkt\\p{L}*|fiktiv\\p{L}*|låtsas\\p{L}*',
	`without (saying|disclosing|stating|telling|mentioning|making|marking|revealing|identifying|declaring|labell?ing)|undisclosed|hidden|hide|hiding|anonymous\\p{L}*|fake|false|alias(es)?|pretend\\p{L}*|pseudonym\\p{L}*|disguis\\p{L}*`,
);

/** The work one does, speaking of which is anybody's to choose. */
export const work = inPolicies(
	'(om|kring) (din |ditt |sin |sitt |vår |vårt |er |ert |sådant som rör |frågor om )?(jobb|jobbet|arbetet|arbete|arbetsplats\\p{L}*|arbetsgivar\\p{L}*|verksamhet\\p{L}*|företag\\p{L}*|bolag\\p{L}*|kommun\\p{L}*|region\\p{L}*|oss)|arbetsrelaterad\\p{L}*|jobbrelaterad\\p{L}*|var (du|ni|man) (arbetar|jobbar)',
	`work(place)?[- ](connected|related)|about (your |their )?(work|workplace|job|employer|the company|the council|us)|(discuss|mention|talk about|write about|post about) {2}(work|your work|your job|your employer|the company|workplace)|where you work`,
);

/** Competitors and the like, where criticism is about manners and not about a gag. */
export const crossed = inPolicies(
	'konkurrent\\p{L}*|motståndar\\p{L}*|nedsättande|illa om|recension\\p{L}*|omdömen|kritis\\p{L}*|elak\\p{L}*',
	'competitors?|rivals?|opponents?|negative review|disparag\\p{L}*|derogatory|badly|ill of|criticis\\p{L}*|criticiz\\p{L}*',
);

/** Words for taking posts away, or for having no room for them. */
export const removes = inPolicies(
	'tar bort|raderar|raderas|tas bort|döljer|döljs|avlägsna\\p{L}*|plockar bort|blockera\\p{L}*',
	'remov\\p{L}*|delet\\p{L}*|hid(e|den)|taken? down|block\\p{L}*',
);

/** Journalists and what they work for; social media are no press. */
export const pressPeople = inPolicies(
	'journalist\\p{L}*|reporter\\p{L}*|reportrar|pressen|tidning\\p{L}*|massmedi\\p{L}*|mediekontakt\\p{L}*|nyhetsmedi\\p{L}*|(?<!sociala )(?<!social )(medier|media|medierna)(?! som)|redaktion\\p{L}*|pressfråg\\p{L}*',
	`journalists?|reporters?|the press|press (enquir|inquir|contact|request|question|interview)\\p{L}*|media (enquir|inquir|contact|request|question|interview|outlet|quer)\\p{L}*|(?<!social )(the media|news media|media outlets?)|(to|with|from|by) (?!social )media|newspapers?|broadcasters?`,
);

/** The union and its means. */
export const union = inPolicies(
	'fack|facket|fackets|facklig\\p{L}*|fackförening\\p{L}*|strejk\\p{L}*|kollektivavtal\\p{L}*|skyddsombud\\p{L}*',
	`unions?|trade unions?|union's|strikes?|collective (bargaining|agreement)\\p{L}*|organi[sz]ing|safety reps?`,
);

/** Politics and faith. */
export const politicsOrFaith = inPolicies(
	'politik|politiska?|politiskt|partipolitik\\p{L}*|partipolitisk\\p{L}*|religion\\p{L}*|religiös\\p{L}*|tro|livsåskådning\\p{L}*|demonstr\\p{L}*|valet|valrörelse\\p{L}*|samhällsfråg\\p{L}*|åsikter i|ta ställning',
	`politics|political|politically|religion|religious|(?<!our |good |in |the )faith|beliefs|demonstrat\\p{L}*|protests?|elections?|social issues|activis\\p{L}*|campaign(s|ing)?`,
);

/** What goes on inside. */
export const internalConflict = inPolicies(
	'(intern\\p{L}*|arbetsplatsens) {2}(konflikt\\p{L}*|problem\\p{L}*|bråk|fråg\\p{L}*|förhållande\\p{L}*|angelägenhet\\p{L}*)|arbetsmiljö\\p{L}*|arbetsvillkor\\p{L}*|bemanning\\p{L}*|arbetsförhållande\\p{L}*|konflikter',
	`(internal|workplace) {2}(conflicts?|problems?|disputes?|issues?|matters?|disagreements?)|working conditions|staffing levels?|workplace conditions|dirty laundry`,
);

/** Complaints, and what makes the employer look less good. */
export const complaints = inPolicies(
	'klagomål\\p{L}*|klaga\\p{L}*|gnäll\\p{L}*|missnöj\\p{L}*|negativ\\p{L}*|(skada\\p{L}*|svärta\\p{L}*|smutskasta\\p{L}*|misskreditera\\p{L}*|sänka) {6}(varumärke\\p{L}*|anseende\\p{L}*|rykte\\p{L}*|förtroende\\p{L}*|bild\\p{L}*|klubb\\p{L}*|förening\\p{L}*|oss|företag\\p{L}*|bolag\\p{L}*|organisation\\p{L}*|kommun\\p{L}*|arbetsgivar\\p{L}*|\\p{L}*namn)|dålig dager|negativt ljus|tala\\p{L}* illa om {3}(oss|företag\\p{L}*|kommun\\p{L}*|ledning\\p{L}*|chef\\p{L}*|arbetsgivar\\p{L}*|förening\\p{L}*|klubb\\p{L}*|förbund\\p{L}*)',
	`complain\\p{L}*|grievances?|negative\\p{L}* {1}(comments?|remarks?|posts?|content|material|statements?|things|views|publicity)|(bad|poor|negative|unfavou?rable) light|look bad|disrepute|(harm|harms|damage|damages|damaging|tarnish\\p{L}*|hurt|hurts|undermine\\p{L}*|discredit\\p{L}*) {5}(reputation|brand|image|name|standing|company|firm|organi[sz]ation|us|trade|business|employer|club|school|university|council)|rant\\p{L}*`,
);

/** Posts that keep to rules or are read by others first. */
export const keptToRules = inPolicies(
	'ses över|granska\\p{L}*|kontrollera\\p{L}*|godkänn\\p{L}*|(följa|följer) {3}(riktlinj\\p{L}*|regl\\p{L}*|mall\\p{L}*|profil\\p{L}*|policy\\p{L}*|lag\\p{L}*)',
	'review\\p{L}*|checked|approv\\p{L}*|proofread\\p{L}*|follow {3}(guidelines?|rules?|style\\p{L}*|guide|templates?|policy|law)',
);

/** Those who may be taken to speak for the organisation. */
export const takenToSpeak = inPolicies('som kan uppfattas|tas för att', 'taken to (represent|speak)|handle');
