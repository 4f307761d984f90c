import {bilingualReplyPhrases as both} from '../detect/signals/phrases.ts';

/** Regret that shows nothing was read: any inconvenience, your view, bear with us. */
export const hollow = both(
	`(eventuella|eventuellt) (olägenheter|besvär|problem)|tack för (din|er) (synpunkt|åsikt|kommentar)|överseende|tack för (ditt|det) konstruktiva|tålamod`,
	`any inconvenience|inconvenience caused|bear with us|your patience|thank you for your (comment|feedback|interest)|your constructive|thanks for your constructive`,
);

/** The comment's matter is taken to heart, in words the shared list of acknowledgements does not hold. */
export const takenIn = both(
	`(det|vi) hör (vi|jag)|fint att höra|roligt att (höra|du)|kul att (höra|du)|vad (konstigt|tråkigt|bra|roligt|fint|kul|synd)|det hör vi|oj|aj|hoppsan|under all kritik|inte bra|för länge|är för (lång|mycket|dåligt|sent)|vilken gata|vad (säger|menar|gäller) {3}|haha|så kan det gå|klokt|låter (klokt|bra|rimligt|inte)|ja ?,? vilken|inte så det ska`,
	`how (nice|odd|lovely|strange|kind)|great to (see|hear)|nice to (hear|see)|good thing|well spotted|oh (no|dear)|same here|not good enough|is too (long|late|much)|does not sound|doesn't sound|which (street|time|page|day)|what (were you|does|did)|annoying|frightening|wise|you are right|you're right|too slow|we hear|yes ?,? what an?`,
);

/** Something done, being done or to be done, by the one who answers or someone named. */
export const doing = both(
	`(jag|vi|hon|han|de|\\p{L}+) (har )?(byter|bytt|skickar|skickat|betalar|betalat|ringer|ringt|kollar|kollat|kontrollerar|fixar|fixat|rättar|rättat|ordnar|ordnat|lagar|lagat|ersätter|ersatt|undersöker|ändrar|ändrat|letar|letat|hälsar|beställer|beställt|bett|frågar|frågat|felanmält|meddelat|bokar|bokat|hämtar|träffar|bygger|byggt|tömmer|sätter)
(skickar|byter|ringer|kollar|fixar|rättar|ordnar|lagar|hämtar|ändrar|frågar) (jag|vi|hon|han)
(jag|vi) (tar|har tagit) (upp det|reda på|det vidare|hand om|bort|med)|tar {2}(hand om|reda på|bort|upp det)|ser till att|går igenom|ska (titta|kolla|se) |räknar med att
(är|blir) {1}(rättad|rättat|fixad|fixat|lagad|lagat|borttaget|borttagen|ändrad|ändrat|ordnat|ordnad|löst|skickad|skickat|betald|på plats|på väg|tillbaka)|rättelsen|du får (en|ett|tillbaka|pengarna)|får (du )?(tillbaka|pengarna)|(den|det|bilen|tekniker\\p{L}*|elektriker\\p{L}*) (kommer|skickas|hämtas|lagas|sätts|går)|sätts upp|ordnar att|går (ärendet|det) direkt|beslutar`,
	`(i|we|she|he|they) ((have|has|'ve|'ll|will|am|are|'m|'re) )?(just |already |also )?(changed|fixed|sent|refunded|replaced|arranging|arranged|fixing|corrected|added|moved|removed|called|calling|checked|checking|checking|found|asked|swapped|ordered|booked|paid|build|building|close|closed|sending)
(i|we)('ll| will|'m going to| am going to) (\\p{L}+ )?(fix|send|refund|replace|check|find|call|ring|ask|add|bring|speak|talk|tell|change|look|correct|sort|see|take|make|arrange|repair|pay|pass)
(i|we) (sit with|am seeing|remove|take|run) |am (seeing|arranging|calling)|(is|are|was|were|gets?|goes|go) (\\p{L}+ )?(fixed|corrected|gone|sorted|on (the|its|their) way|there|paid out|removed|replaced|refunded|changed|up|to a decision|straight)|(will|should) be (corrected|fixed|changed|replaced|refunded|sorted|back|in your account)|you get (a|an|your|the)|(truck|driver|team|plumbers?|technician|electrician) {2}(comes|is|are|will)|it ships|expect the|the correction|decides on|would gladly|is on me`,
);

/** Something the other can do that gets the matter solved. */
export const canDo = both(
	`^(ta|lämna|visa|ring|mejla|fråga|säg|skriv|svara|skicka|stäng|starta|prova|testa|välj|gå|hämta|kom) (med|in|upp|fram|till|efter|112|\\p{L}+)
du (skriver|skickar|kan|lämnar|fyller|går|ringer|hittar|bokar)|(skicka|ge) den till mig|(mejla|ring|fråga) \\p{Lu}?\\p{L}+ (på|i)|ring 112|stäng fönst`,
	`^(bring|take|ask|write|email|e-mail|ring|call|try|close|stay|answer|show|send|restart|choose|go|come|pick) (it|them|for|the|a|an|in|by|away|another|here|what|112|\\p{L}+)
you can (bring|take|write|ask|hand|choose|send|pick|go|use|park|book)|(email|ask for|call) \\p{L}+ (in|at)|send it to me|call 112`,
);

/** Only pointing elsewhere, which solves nothing by itself. */
export const pointing = both(
	`(kontakta|ring|mejla|maila|hör av dig till) {1}(kundtjänst|kundservice|supporten|support|oss|växeln)|skicka (ett )?(pm|dm|meddelande)|läs (gärna )?mer|finns på (vår )?(hemsida|webb|sida)\\p{L}*|kolla in|boka (plats|demo)|välkommen att läsa`,
	`(contact|call|email|e-mail|message|dm) (us|customer|our|support)|dm us|send us a (dm|message|pm)|(see|visit|read|check) {2}(our|the) (website|page|site|faq|terms)|read more|check out|book (a|your) (demo|seat|place)`,
);

/** A time of its own, where the shared dates and times leave off. */
export const timed = both(
	`nu|genast|direkt|(om|inom) (en|ett|två|tre|fyra|fem|tio|femton|\\d+) (kvart|minut|minuter|timme|timmar|dag|dagar|vecka|veckor|månad|månader)|om en (kvart|stund|timme)|(senast|före|innan) {1}(lunch|helgen|\\p{L}+dag|kl)|ungefär en (vecka|månad|dag)|i (maj|juni|juli|augusti|september|oktober|november|december|januari|februari|mars|april|vår|höst|sommar|vinter|eftermiddag|förmiddag|veckan)|sedan \\d|\\d+[-–]\\d+ (dagar|veckor)|nästa vecka`,
	`now|right away|(in|within) (a|an|one|two|three|five|ten|fifteen|\\d+) (minutes?|hours?|days?|weeks?|months?|quarter)|by (noon|lunch|the end|\\p{L}+day)|(this|next) (afternoon|morning|evening|week|month)|at noon|before (noon|lunch|ten|nine|\\d+)|in (may|june|july|august|september|october|november|december|january|february|march|april|spring|autumn|summer|winter)|last night|any night|since \\d`,
);

/** Not a time, though it stands where one would. */
export const someTime = both(
	'så (snart|fort) (som möjligt|vi kan|jag kan|jag vet)|inom kort|snarast|just nu|nu (tycker|får det|räcker)|normalt|\\d+[-–]\\d+ arbetsdagar',
	'as soon as (possible|we can|i can|i know)|shortly|at the moment|in due course|normal\\p{L}*|usually|\\d+[-–]\\d+ working days',
);

/** A person who answers or acts. */
export const somebody = both(
	`jag|mig|min|mitt|mina|(vänliga |varma |bästa )?hälsningar|(rektor|handläggare|kökschefen|chefen|rörläggar\\p{L}*|elektriker\\p{L}*|teknikern)`,
	`i|i'll|i'm|i've|i'd|me|my|mine|(kind |best |warm )?regards|(head teacher|case officer|plumbers?|electrician|technician|head cook|manager)`,
);

/** Says that something is not known yet. */
export const notKnown = both(
	'vet (vi |jag )?(ännu |än )?inte|vet (vi|jag) (än|ännu)|inte (känt|klart|känd|bekräftat) (än|ännu)?|oklart|återstår att se',
	"(don't|do not|does not|doesn't) (yet )?know|not (yet )?(known|clear|confirmed)|unclear|no word yet|cause is unknown",
);

/** States what has happened. */
export const isKnown = both(
	`(det )?(brinner|läcker|har (hänt|skett|inträffat|gått|varit|läckt))|är (borta|stängd|stängt|avstängd|avstängt|utrymd|utrymt|tomt|tom|skadad|skadade|av)|(ligger nere|gick sönder|strömmen är|vattnet är)|ingen (är )?(skadad|saknas)|på plats|har (stängt|utrymt|slocknat)`,
	`(there (is|has been|was|are) (an? )?\\p{L}+)|(is|are) (on fire|out|closed|down|leaking|empty|evacuated|safe|off|shut|hurt|on site)|(has|have) (burst|collapsed|happened|failed|stopped|leaked|been (closed|evacuated|shut))|nobody is hurt|no one is hurt|power is`,
);

/** Hearsay, which is nothing known. */
export const hearsay = both(
	'rykten?|ryktas|enligt uppgift|tydligen|troligen|det sägs',
	'rumou?rs?|apparently|allegedly|probably|word is',
);

/** A fault that the writer stands for. */
export const owned = both(
	`förlåt|(ber|vi ber|jag ber) om ursäkt|vårt fel|mitt fel|(vi|jag) (tabbade|missade|gjorde fel|skrev fel|räknade fel|kastade om|glömde|hade fel)|(det )?blev fel|det var fel|(ska|skulle) inte (ha )?(hända|hänt|behöva|behövt|vara|gå till)|(är|var) inte (okej|bra nog|som det ska)|under all kritik|(är|var) (för|alldeles för) (lång|länge|dåligt|sent)`,
	`sorry|we apologi[sz]e|i apologi[sz]e|our (fault|mistake|error)|my (fault|mistake|error)|(we|i) (missed|got it wrong|made a mistake|forgot|mixed up|swapped|were wrong|was wrong)|it went wrong|should(n't| not) (have )?(happen|happened|be|been|have)|(is|was) not (okay|ok|good enough|acceptable)|too (long|late|slow)`,
);

/** Part of the criticism is granted. */
export const agreed = both(
	`(du|ni) har (helt |delvis )?rätt|rätt i att|stämmer (delvis|att)|det ligger något i|en poäng|bra poäng|håller med (dig )?om|(det )?stämmer`,
	`(you're|you are) (partly |quite )?right|right (that|about)|fair point|(you have|you've got) a point|(that's|that is|it is) (true|right|partly true)|i agree (that|with|on)|partly`,
);

/** The reply says what it goes by. */
export const grounded = both(
	'enligt|källa\\p{L}*|(står|finns) (på|i)|på sidan \\d+|uppgift\\p{L}* (kommer|är) från|(siffran|siffrorna|uppgiften) (kommer|är hämtad\\p{L}*) från|räknat på|https?',
	'according to|source|(stands|is|are) (on|in) (page|the)|on page \\d+|comes? from|taken from|based on|https?',
);

/** The reply gives a reason. */
export const reason = both(
	'eftersom|därför att|för att|på grund av|beror på|på så sätt|(gick|har gått|är) (sönder|trasig|slut)|väntar på|orsaken|anledningen',
	'because|since|due to|so that|in order to|the reason|(is|was|has|had) (burst|broken|out|down)|burst|broke|waiting for|waits for',
);
