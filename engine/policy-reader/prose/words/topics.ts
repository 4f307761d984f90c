import {inPolicies} from './phrases.ts';

/** Being asked for leave, by whoever decides. */
export const leave = inPolicies(
	`godkänn(as|a|s|er)|godkänd|godkända|godkänt|godkännande\\p{L}*|tillstånd|tillåtelse|medgivande|samtycke|förhandsgranska\\p{L}*|klartecken|stämmas av|stäm av|stämma av|be om lov|fråga {3}(chef|chefen|om lov) (innan|först)|fråga om lov|förankra\\p{L}*|granskas`,
	`(prior|written|advance|express|explicit) {1}(approval|consent|permission|authori[sz]ation|clearance)|(obtain|seek|get|receive|request|require|requires|need|needs|without) {3}(approval|permission|authori[sz]ation|clearance|consent|sign-off)|pre-?approv\\p{L}*|(approved|cleared|authori[sz]ed|reviewed|signed off|vetted) (by|in advance|first|before)|sign-off|permission (from|of)|must be (approved|cleared|vetted)`,
);

/** What an employer may well decide over: its own marks, accounts and voice. */
export const ownThings = inPolicies(
	`logotyp\\p{L}*|logga\\p{L}*|annons\\p{L}*|kampanj\\p{L}*|(starta|öppna|skapa|nytt|nya) {2}konto\\p{L}*|officiella|(i|för) (företagets|bolagets|kommunens|regionens|organisationens|skolans) (namn|räkning|konton)|pressmeddelande\\p{L}*`,
	`logos?|trademark\\p{L}*|brand (assets|guidelines)|advert\\p{L}*|campaigns?|(open|create|start|set up|new) {2}accounts?|official (account|page|channel)\\p{L}*|on behalf of|press releases?|company accounts?`,
);

/** The employer as something one may not mention or speak about. */
export const employer = inPolicies(
	`företag\\p{L}*|bolag\\p{L}*|kommun|kommunen|kommunens|region|regionen|regionens|organisation\\p{L}*|arbetsgivar\\p{L}*|arbetsplats\\p{L}*|verksamhet\\p{L}*|jobbet|ditt jobb|arbetet|ditt arbete|myndighet\\p{L}*|skolan|sjukhuset|koncern\\p{L}*|stiftelse\\p{L}*|oss`,
	`(the )?compan(y|ies|y's)|council|council's|trust|trust's|organi[sz]ation\\p{L}*|employer|workplace|work|work-related|your job|us|firm|school|hospital|agency|foundation`,
);

/** To name it at all. */
export const naming = inPolicies(
	'nämna|nämnas|nämns|namnge|uppge|skriva om|prata om|berätta om|berätta var|omnämna\\p{L}*|yttra sig om|skriv om|nämn|tala om',
	'mention|mentioned|mentioning|name|identify|write about|post about|talk about|say where|refer to|associate',
);

/** Criticism. */
export const criticism = inPolicies(
	`kritiser\\p{L}*|kritik|kritisk\\p{L}*|tala\\p{L}* illa|prata\\p{L}* illa|klaga\\p{L}*|baktala\\p{L}*|smutskasta\\p{L}*|negativa {1}(kommentarer|omdömen|inlägg|saker|uttalanden|åsikter)|negativt om|nedlåtande|nedsättande|ifrågasätt\\p{L}*|missnöje\\p{L}*|lojal\\p{L}*|illojal\\p{L}*|svärta ner|skada {3}(anseende|rykte|förtroende)`,
	`criticis\\p{L}*|criticiz\\p{L}*|critical|disparag\\p{L}*|derogatory|denigrat\\p{L}*|badmouth\\p{L}*|complain\\p{L}*|defam\\p{L}*|speak (ill|badly|negatively|poorly)|negative\\p{L}* {1}(comments?|remarks?|statements?|posts?|opinions?|things|about)|loyal\\p{L}*|disloyal\\p{L}*|disrepute|disagree publicly|publicly disagree|air\\p{L}* {1}(grievances|differences)|grievances?|rant|rants|ranting`,
);

/** Loyalty asked for. */
export const loyalty = inPolicies('lojal\\p{L}*|illojal\\p{L}*', 'loyal\\p{L}*|disloyal\\p{L}*');

/** Nobody has to. */
export const freeNotTo = inPolicies(
	`(behöver|måste) {1}(inte|aldrig)|ingen {2}(behöver|måste|ska behöva)|frivillig\\p{L}*|om du vill|vill du|inte (krav|tvingas)|eller låta bli`,
	`(do not|don't|never|not|no one|nobody) {1}(need|have|has|required|expected|obliged|mandatory)|voluntary|if you (want|like|would)|up to you|or not`,
);

/** Whom the criticism is not about: people outside. */
export const outsiders = inPolicies(
	'konkurrent\\p{L}*|kund|kunder|kunderna|patienter|elever|brukare|följare',
	'competitors?|competition|customers?|clients?|patients?|residents?|followers|suppliers?',
);

/** The employer, its decisions and its people. */
export const insiders = inPolicies(
	`ledning\\p{L}*|chef\\p{L}*|kolleg\\p{L}*|medarbetare|arbetskamrat\\p{L}*|företag\\p{L}*|bolag\\p{L}*|kommun\\p{L}*|region\\p{L}*|organisation\\p{L}*|arbetsgivar\\p{L}*|arbetsplats\\p{L}*|verksamhet\\p{L}*|jobbet|beslut\\p{L}*|styrelse\\p{L}*|skolan|oss|arbetet|policy\\p{L}*`,
	`management|managers?|leadership|colleagues?|co-?workers?|compan(y|y's)|council\\p{L}*|trust|organi[sz]ation\\p{L}*|employer|workplace|work|job|decisions?|board|products?|members|policy|policies|us|firm|school|hospital|publicly`,
);

/** Pay and conditions. */
export const pay = inPolicies(
	`lön|lönen|löner|lönerna|lönesättning\\p{L}*|löneläge\\p{L}*|lönefråg\\p{L}*|lönevillkor|bonus\\p{L}*|schema|scheman|schemat|arbetsvillkor\\p{L}*|anställningsvillkor\\p{L}*|arbetstider\\p{L}*|arbetsförhållande\\p{L}*|ob-tillägg\\p{L}*|förmåner|ersättningar|arbetsmiljö\\p{L}*|bemanning\\p{L}*`,
	`salar(y|ies)|wages?|compensation|bonus(es)?|pay (rates?|rises?|scales?|levels?|details)|(your|our|their|about|discuss|on|of|or|and) pay|working conditions|terms (and conditions )?of employment|conditions of (work|employment)|employment (terms|conditions)|remuneration|rota|rotas|staffing levels?|earnings|benefits`,
);

/** Union, politics, faith and safety. */
export const convictions = inPolicies(
	`fack|facket|facklig\\p{L}*|fackförening\\p{L}*|strejk\\p{L}*|skyddsombud\\p{L}*|konflikt\\p{L}*åtgärd\\p{L}*|kollektivavtal\\p{L}*|politi\\p{L}*|parti\\p{L}*|valrörelse\\p{L}*|religi\\p{L}*|livsåskådning\\p{L}*|demonstr\\p{L}*|protest\\p{L}*|åsiktsyttring\\p{L}*|samhällsfråg\\p{L}*|regering\\p{L}*`,
	`unions?|trade unions?|strikes?|collective (bargaining|agreement)|organi[sz]ing|safety rep\\p{L}*|politic\\p{L}*|elections?|religio\\p{L}*|beliefs|demonstrat\\p{L}*|protests?|government policy|the government|social issues|activis\\p{L}*`,
);

/** All of it through one door. */
export const oneDoor = inPolicies(
	`lämnar? (du |ni )?(över|vidare)|skickar? (du |ni )?vidare|hänvisar? (du|ni)|slussas|kanaliseras|lotsas|styrs|tas av|hänvisas|hänvisa|hänvisar|sköts|sköter|hanteras|går (alltid )?(via|genom)|gå (via|genom)|via|endast|bara|enbart|uteslutande|besvaras av|vidarebefordra\\p{L}*|kopplas|lämnas (vidare )?till|skickas (vidare )?till`,
	`pass {4}(on|over)|hand {4}over|put {3}through|only|solely|exclusively|(be|are|is) {2}(referred|directed|forwarded|handled|routed|passed|sent|answered)|through the|go through|handled by|refer (all|any|media|press|journalists|reporters)|(must|should|shall|to|please) {1}refer {5}to|direct all|forward all|all (media|press)`,
);

/** Free to answer the press, or helped to. */
export const freeToAnswer = inPolicies(
	`du får|får du|får svara|du behöver inte|vill du|välkommen|välkomna|meddelarfrihet\\p{L}*|har rätt|rätt att|stöd|hjälper|frihet\\p{L}*|om du vill`,
	`you (may|can|are free|are welcome|do not have to|don't have to)|free to|if you (like|want|would)|right to|would you like|happy to|welcome to|can help`,
);

/** Looks for who said it. */
export const hunting = inPolicies(
	`(vem|vilka) {1}som {1}(läck\\p{L}*|ligger bakom|står bakom|uttala\\p{L}*)|(ta reda på|utred\\p{L}*|söka efter|identifier\\p{L}*|fråga|få fram|hitta) {2}(vem|vilka) {1}som|efterforsk\\p{L}*|spåra|spåras|spårar|(rapportera|anmäla|anmäler|rapporterar|ange|anger|tipsa om) {4}(kolleg\\p{L}*|medarbetare|arbetskamrat\\p{L}*|den som|överträdelse\\p{L}*)|kolleg\\p{L}* {6}(rapporter\\p{L}*|anmäl\\p{L}*)|(ser|upptäcker|märker) {3}(kolleg\\p{L}*|medarbetare|arbetskamrat\\p{L}*)|(läcker|läckt|läckor|läckan) {5}(utreds|söks|identifieras|hittas|utreda)`,
	`(identify|find out|trace|track down|determine) {2}(who|whoever|the source|the author|those who|which employee)|who {1}leaked|(report|reports|reported) {4}(colleagues?|co-?workers?|other employees|fellow employees|violations?|breaches?|infringements?)|leak\\p{L}* {5}(identified|traced|found|investigated|tracked)|inform on|snitch`,
);

/** Only inwards first, or never to an authority. */
export const inwards = inPolicies(
	`(alltid|först|enbart|endast|bara) {6}(internt|inom (företaget|organisationen|kommunen|regionen|bolaget|verksamheten|huset)|närmaste chef|din chef|sin chef)|internt (först|innan|i första hand)|i första hand {4}(internt|chef\\p{L}*)|(inte|aldrig|ej) {2}(vända|vänder|kontakta|anmäla|gå|larma|larmar) {4}(myndighet\\p{L}*|tillsyn\\p{L}*|arbetsmiljöverket|ivo|utomstående|externt)|(missförhålland\\p{L}*|brister|oegentligheter|problem) {5}(stannar|stanna|hållas|internt)|tystnadsplikt {3}missförhålland\\p{L}*`,
	`(always|first|only|must|solely) {6}(internally|within the (company|organi[sz]ation|council|trust))|(line manager|manager|supervisor|internally|hr) (first|before)|(not|never|may not|don't) {2}(contact|approach|report to|go to|complain to) {3}(authorit\\p{L}*|regulator\\p{L}*|agenc\\p{L}*|inspector\\p{L}*|outside)|(never|not) {2}(shared|raised|taken|disclosed|discussed) (outside|externally)|exhaust {3}internal`,
);

/** What can be wrong: whistleblowing needs a matter. */
export const wrongs = inPolicies(
	`missförhålland\\p{L}*|brist|brister|oegentlighet\\p{L}*|missnöje|problem|kritik|kritisk\\p{L}*|synpunkt\\p{L}*|klagomål|fel|avvikelse\\p{L}*|larm\\p{L}*|myndighet\\p{L}*|tillsyn\\p{L}*|oro`,
	`concerns?|wrongdoing|grievances?|complaints?|issues?|problems?|misconduct|criticism|authorit\\p{L}*|regulator\\p{L}*|violations?|malpractice`,
);

/** Asked for kindly, or with other ways named. */
export const otherWays = inPolicies(
	`gärna|om du kan|om du vill|du kan också|även|direkt till|också|eller (direkt )?(till|vända)`,
	`if you (can|feel|like|want)|would love|love to|you can also|directly|or (directly )?to|happy|welcome`,
);

/** Everything at once. */
export const everything = inPolicies(
	`(all|alla|allt|samtlig\\p{L}*|varje) {4}(information|uppgifter|internt|interna|interna ärenden|dokument|handlingar|material|rör|handlar|gäller|kommunikation)|allt (internt|som|material|vi)|interna (ärenden|frågor|angelägenheter|förhållanden|diskussioner|saker|uppgifter|dokument)|internt material|information om {2}(företaget|bolaget|verksamheten|arbetet)`,
	`(all|any|every) {3}(information|documents?|material|matters|communications?|data|discussions?)|everything {4}(work|company|internal|here|inside|hear|see)|(internal|company|work) (matters|affairs|issues|business|information|discussions)|anything {3}(internal|work|the company|work-related)`,
);

/** Everybody shall share, like, shine. */
export const conscription = inPolicies(
	`(alla|varje|samtliga|medarbetare|anställda|du) {3}(ska|måste|förväntas|bör|skall) {3}(dela|gilla|kommentera|följa|publicera|posta|lägga upp|sprida|marknadsföra|bidra med)|minst {2}(inlägg|gång|gånger|delning\\p{L}*|post|poster)|(alltid|dygnet runt|även privat|även på fritiden) {3}(ambassadör\\p{L}*|företräd\\p{L}*|represent\\p{L}*)|(ambassadör\\p{L}*|företräd\\p{L}*|represent\\p{L}*) {4}(alltid|dygnet runt|även privat|även på fritiden|på fritiden|oavsett)|även privat {3}(förknippas|representerar|företräder|ses)|obligatorisk\\p{L}* {2}(att|dela|inlägg|för)`,
	`ambassadors? {4}(at all times|always|24|on and off|both)|(at all times|always) {4}(ambassadors?|represent\\p{L}*)|represent\\p{L}* {4}(at all times|always|on and off duty|even when|outside work|24)|(required|expected|must|obliged|mandatory|have|need|shall|should) {1}(to )?{1}(like|share|repost|retweet|follow (us|our|the)|promote|publish {3}(post|posts)|post (at least|one|two|three|weekly|every))|at least (one|two|three|four|five|\\d+) {2}(posts?|shares?|times)|(everyone|everybody|all (staff|employees)) (must|has to|have to|shall|should|is to|are to) {1}(share|like|post|repost)`,
);

/** One's own name, or none. */
export const ownName = inPolicies(
	'(ditt|sitt|eget|egna|riktiga|verkliga|fullständiga|rätta) {1}(namn|identitet)|med namn',
	'(your|their|real|own|full|true|legal) (real |full |true |own )?(names?|identit(y|ies))',
);

/** Writing without it. */
export const hiddenName = inPolicies(
	'pseudonym\\p{L}*|anonym\\p{L}*|alias|smeknamn|fejk(konto|konton)|påhittat namn',
	'pseudonym\\p{L}*|anonymous\\p{L}*|anonymity|alias\\p{L}*|nicknames?|fake (names?|accounts?)|screen names?',
);

/** A line in every post. */
export const everyPost = inPolicies(
	`(i varje|i alla|varje|alla|samtliga) {1}inlägg\\p{L}* {5}(framgå|innehålla|ange|anges|stå|avslutas|inledas|förses|märkas|ha|taggas)|(ska|måste|bör) {3}framgå {2}(i varje inlägg|att åsikterna)|ansvarsfriskrivning\\p{L}*|disclaimer\\p{L}*|åsikter\\p{L}* {2}är (dina|mina|ens) egna`,
	`(every|each|all) {1}posts? {3}(must|shall|should|has to|have to|needs to) {2}(carry|include|contain|state|display|show|make|have|say|end|begin)|(include|add|use|post|carry|display) {2}disclaimers?|disclaimers? {3}(must|required|shall)|views {2}are {1}(your|my|their) own`,
);

/** Only sunshine. */
export const sunshine = inPolicies(
	`(alltid|bara|endast|enbart) {3}positiv\\p{L}*|positiv\\p{L}* {2}(ord|bild|ton|anda|inlägg|ordalag)|undvik {1}negativ\\p{L}* (ord|uttryck|känslor)|framhäv\\p{L}*|lyft\\p{L}* {1}fram {2}(bästa|positiva|fördelar\\p{L}*)|^var positiv\\p{L}*|håll {2}positiv\\p{L}*`,
	`(always|only|strictly) {3}positive\\p{L}*|^be {1}positive|(stay|keep it|remain|be|being) positive|positive (light|spin|words|tone only|image|manner)|(positive|good) (news|things|stories) only|highlight {2}(best|positives?)|avoid negative (words|language)`,
);

/** How people look, sound and believe. */
export const looks = inPolicies(
	`accent\\p{L}*|dialekt\\p{L}*|slöj\\p{L}*|hijab\\p{L}*|sjal\\p{L}*|turban\\p{L}*|kippa\\p{L}*|kors|hår|håret|frisyr\\p{L}*|hudfärg\\p{L}*|bryter på`,
	`accents?|dialects?|headscar(f|ves)|hijabs?|turbans?|kippahs?|hair|hairstyles?|skin colou?r|(wear|wearing) {1}cross(es)?|native speakers?`,
);

/** Counting heads. */
export const vanity = inPolicies(
	`följare|likes|gilla-?markeringar|gillamarkeringar|visningar|räckvidd|(inlägg|poster) per|antal inlägg`,
	`followers?|likes|impressions|reach|views|posts? per|connections`,
);

/** As a target for people. */
export const targets = inPolicies(
	`mål|målet|målen|målsättning\\p{L}*|minst|kpi\\p{L}*|ska ha|ska nå|nyckeltal\\p{L}*|tävling\\p{L}*|topplista\\p{L}*`,
	`targets?|goals?|at least|kpis?|quota\\p{L}*|minimum|leaderboards?|aim to (reach|get)|must (reach|have)`,
);

/** Not the count. */
export const notCounting = inPolicies(
	'inte {3}(följare|likes|antal\\p{L}*|räckvidd)|(följare|likes|antal\\p{L}*) {3}(inte|mindre viktig\\p{L}*)|hellre|snarare',
	"not {3}(followers?|likes|number|reach)|(followers?|likes|numbers?) {2}(not|don't|doesn't|matter less)|rather|instead",
);

/** The rules themselves are hidden. */
export const hiddenRules = inPolicies(
	`(policyn|riktlinjerna|riktlinjen|reglerna|regeln|dokumentet|regelverket) {3}(är|får|ska) {4}(hemlig\\p{L}*|konfidentiell\\p{L}*|visas|spridas|sekretess\\p{L}*|delas)|(dold|dolda|hemlig|hemliga) (regel|regler)`,
	`(this|the) (policy|guidelines?|rules?|document) {2}(is|are|must|may) {3}(confidential|secret|shared|shown|disclosed|distributed)|(hidden|secret) rules?`,
);
