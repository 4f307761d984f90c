import {bilingualReplyPhrases as both, phraseSignal} from '../signals/phrases.ts';

/** Ways of saying that one does not want to live, so far as words tell. */
export const danger = phraseSignal(
	both(
		`(jag )?(vill|orkar) inte leva|(jag )?(vill|önskar) (bara )?(att jag )?(dö|vore död|var död)|ta(r)? mitt (eget )?liv|ta(r)? livet av mig|skada(r)? mig själv|skär(a|er)? mig (själv|i)|vill inte finnas|orkar inte (mer|längre) ?,? (jag )?(vill inte leva|ska ta)`,
		`kill(ing)? myself|end(ing)? my (own )?life|(don't|dont|do not) want to (live|be alive|be here)( anymore)?|want to die|wanna die|hurt(ing)? myself|cut(ting)? myself|suicidal|no reason to live`,
	),
);
/** The same words as a figure of speech. */
export const idiom = phraseSignal(
	both(
		'(dör|dog) av skratt|vill dö av (skratt|skam)',
		'dying of laughter|kill myself laughing|want to die of (embarrassment|laughter)|killing myself (lol|laughing)',
	),
);

/** Something published is wrong, or does not open. */
export const errorWords = phraseSignal(
	both(
		`(stavfel|skrivfel|tryckfel|felstavat|faktafel|sakfel|räknefel)|(länken|länkarna|knappen|sidan|formuläret|appen|hemsidan|kartan|telefonnumret|adressen|datumet|siffran|siffrorna|priset|öppettiderna) {2}(fungerar inte|funkar inte|går inte att öppna|är trasig|är fel|stämmer inte|ligger nere|leder fel|är död|är gammal|verkar fel)
(det |det har |har )?(står|stod|blivit|är) (ett )?fel (pris|datum|adress|namn|siffra|tid|öppettid|telefonnummer|länk|på|i) {3}(sida|sidan|inlägget|texten|bilden|hemsidan|annonsen|rubriken|er|era)?
fel (pris|datum|adress|namn|siffra|tid|länk|telefonnummer|öppettider) (på|i|står)|det (heter|stavas|ska stå|skrivs)|ni (har )?skriv(er|it) (fel|att)|inte {1}utan|(en )?rättelse|rätt svar är|stämmer (det )?verkligen|enligt {3}är det (inte|snarare)|det är (faktiskt )?inte (sant|korrekt|rätt)
(kan|kunde|kan ju) (inte|knappast) stämma|stämmer (inte|väl inte)|(är|verkar|blev|blivit) (fel|felaktig|felaktigt|felräknat|felvänd|felstavat|inaktuell|inaktuellt)|ni har (räknat|skrivit|stavat|blandat|tagit|lagt ut|bytt|angett) {2}(fel|ihop)|(leder|går|pekar|länkar) till (en |ett )?(tom|fel|gammal|gammalt|helt annan|annan|privat)\\p{L}*|(går inte|gick inte) att (öppna|läsa|ladda|klicka)
(står|skriver|skrev|anger|angett|påstår) (?:[\\p{L}\\d'-]+,? ){0,9}(men|fast|medan|däremot|inte|står det \\d+)|(på|i|enligt) (skylten|hemsidan|sidan|bilden|kartan|artikeln|inlägget|texten|rapporten|receptet|annonsen|broschyren|tabellen|diagrammet|rubriken|kalendern|programmet|källan|statistiken) (?:[\\p{L}\\d'-]+,? ){0,9}(men|fast|medan|däremot|inte|tvärtom)
(säger|visar) (faktiskt )?(tvärtom|motsatsen|något annat)|(det|det där|det här) är inte {3}(på bilden|utan)|inte {4}som (det står|ni skriver|ni påstår|ni anger)|bara så (ni|du) vet|två l|med (dubbel|ett|två)[- ]\\p{L}(?!\\p{L})`,
		`typo|misspel(led|t|ling)|broken link|dead link|link (is|does not|doesn't|isn't) (broken|dead|work|working)|(page|site|website|app|form|button|link) {2}(is down|not working|doesn't work|isn't working|won't load|gives an error)|wrong (price|date|address|name|number|link|time|year|figure|photo|picture|phone number)|(price|date|address|name|number|figure|time) (is|are|looks|seems) (wrong|incorrect|off|outdated)|(it's|it is|should be) spelled|factual(ly)? (error|incorrect|wrong)|correction|(that's|that is|this is) (not (correct|accurate|right)|incorrect|inaccurate)|you (wrote|say|said|state) {6}but|should (say|read) {3}
(can't|cannot|can not) be (right|correct|true)|(is|are|was|looks|seems) (off|misspelled|misspelt|outdated|out of date|the wrong|mixed up|mislabel\\p{L}*)|you('ve| have) (misspel\\p{L}+|mixed|got|swapped|mislabel\\p{L}*|listed) {4}(wrong|up|the|two)?|have misspel\\p{L}+|(takes|leads|goes|points|links) {1}to (an? )?(blank|wrong|empty|old|dead|private|different|404)|(won't|will not|doesn't|does not|wouldn't) (open|load)|file is (damaged|corrupt\\p{L}*)
(post|article|page|map|photo|picture|recipe|website|site|paragraph|poster|sign|report|caption|headline|brochure|table|chart|programme|program|calendar|source|flyer|pool|door) {3}(says|say|states|gives|shows|claims|quotes|has) (?:[\\p{L}\\d'-]+,? ){0,9}(but|while|says|not|opposite)|(says|claims|shows) the opposite|not {5}as (you|the|your) (\\p{L}+ )?(say|write|claim|state|have|has|says)|that (photo|picture|image|map|number|figure|date|name) is(n't| not)|(isn't|is not|aren't|wasn't) {4}(like|as) it says|just so you know|according to (your|the) {8}not|was (the|a) \\d+ ?, ?not`,
	),
);

/** Something was not as it should be. */
export const complaint = phraseSignal(
	both(
		`besviken|besvikna|missnöjd|missnöjda|(så |riktigt |ganska |väldigt )?trött på|(har )?väntat (i|på|sedan|sen) |fortfarande (inte|ingen|inget|väntar)|ringt (er|flera|två|tre|\\d+)|ingen (svarar|hjälper|ringer|återkommer|återkopplar)|får (inget|inga|ingen) svar|inget svar|(dålig|dåligt|uselt|usel|sämsta|sämre|bedrövlig|bedrövligt|undermålig|urusel) (service|bemötande|kundtjänst|kvalitet|support|leverans|upplevelse|information|stil|mat|skick)
aldrig (mer|igen)|pengarna tillbaka|reklamera|reklamation|(gick|går|är|var|kom) (sönder|trasig|trasigt)|inte (fungerat|levererat|levererats|kommit|fått|nöjd|okej|acceptabelt)|(för|alldeles för) (dyrt|lång|långsamt|sent|dåligt)|försenad|försenat|försening|(det )?(fungerar|funkar) inte|tappat förtroendet|byter (bolag|bank|leverantör)|säger upp|rekommenderar inte|undvik|hållit på|lovade {4}men|(ni|de) (lovar|lovade|sa|sade)|(vill|kan) {2}avboka|krånglar|strular|inställt|inställd|klaga|klagomål
(synd|trist|tråkigt|ledsamt|märkligt|konstigt|beklagligt|dåligt) att (ni|man|det|vi|de)|(inte|knappast) vad (jag|man|vi) (hade )?(väntat|tänkt|förväntat)|(utan|inte) ett ord|(\\p{L}+) (gången|veckan|dagen|månaden|året) i rad|för (tredje|fjärde|femte|andra|\\p{L}+nde) gången|(har|hade) inte (hämtats|kommit|hänt|svarat|fått|hört)|(sen|sedan) lade|lade (den|de|ni) på|inte så nöjd|gick upp med|(slutade|slutat) {1}(med|att)|får (nu )?stänga|har (skickat|mejlat|ringt|skrivit) {2}(två|tre|flera|\\d+)|(tog|tar) (\\p{L}+|\\d+) (veckor|månader|timmar|dagar)|trots (att|flera|löfte|kontakt)|ställdes in|ingen annan väg|borde {2}(ha|kunna|gå)|försämr\\p{L}*|sprack|spruck\\p{L}*`,
		`disappoint(ed|ing|ment)|(dis|un)satisfied|unhappy|fed up|frustrat(ed|ing)|(have |'ve |been )?wait(ed|ing) (for|\\d+|over|more|since|weeks|hours|days)|still (no|not|waiting|haven't|hasn't|nothing|don't|can't|isn't)|no (one|body) (answers|responds|replies|helps|is responding|called|cares)|no (response|reply|answer|help|refund)|(terrible|awful|horrible|poor|bad|worst|appalling|shocking|rubbish|disgraceful) (service|experience|customer|support|quality|company|app|internet|connection|delivery)|never (again|buying|using|received|arrived|came|got)|want (a|my) (refund|money)|refund|money back|(doesn't|does not|isn't|not|won't|don't|stopped) work(ing)?|(is|was|arrived|came|keeps) (broken|damaged|late|faulty|wrong|crashing|freezing|dropping)|(over)?charged (me|twice|for)|overcharged|delayed|cancelled my|(switching|moving) to|cancel my|been (on hold|trying)|you promised|lost my (luggage|bag|package|order)|(missing|lost) (item|package|order|luggage|bag)|useless|unacceptable|complain(t|ing)?|rude (staff|driver|agent|employee)
(shame|sad|pity|strange|odd|not great|bad|too bad) (that )?(you|the|there|it|we)|not (what|how) (i|we|you) (expected|hoped|would)|not (that|so|very|too|really) happy|without a word|(third|fourth|fifth|second|\\d+th|nth) (week|day|time|month|year) (running|in a row|now|this)|for the (second|third|fourth|fifth|\\d+th) time|(haven't|hasn't|has not|have not|never) (been|come|arrived|heard|had|got|came|worked)|(it has|it's|has) been (\\p{L}+|\\d+) (days|weeks|months|hours)|took (\\p{L}+|\\d+) (weeks|months|hours|days)|hung up|held the line|(only|sole) answer|have (sent|called|emailed|written|asked) {2}(two|three|several|twice|\\d+|times)|had to (wait|ask|pay|call)|harder to|have become so|(was|were|been) (billed|charged)|still go(es)?|without (warning|asking|notice)|enough now|called off|dropped the|prices? (are )?up|there is no other way|is locked|out of (his|her|my|our) own pocket|cold (soup|food)|cracked|strange to`,
	),
);

/** Praise. */
export const praise = phraseSignal(
	both(
		'(så|jätte|väldigt|mycket|riktigt)? ?(bra|fint|snyggt|grymt|härligt|roligt) (jobbat|gjort|skrivet|initiativ|att|inlägg|av er)|heja (er|dig)|bästa (service|bemötande)|(riktigt|så|väldigt|mycket) nöjd|guldstjärna|rekommenderar varmt|toppen|bästa \\p{L}+ i (länet|landet|stan|världen)|räddade (min|vår) dag|(jag är|är) så (glad|tacksam)',
		'(great|good|nice|amazing|awesome|excellent|fantastic|best) (job|work|service|post|team|experience|customer service)|well done|keep it up|love (this|it|you guys|your)|you guys rock|shout ?out to|gold star|made my (day|week|month|year)|best \\p{L}+ in (the|town)|so (grateful|pleased)|hats off',
	),
);

/** Scorn for people, not for a matter. */
export const contempt = phraseSignal(
	both(
		'(ni|de|dom|alla) (är|e) (bara |ju )?(idioter|skojare|bedragare|skurkar|clowner|lögnare|hycklare|skämt|patetiska)|hela bunten|lägg ner|gå och dö|patetiskt gäng|ni suger|hoppas ni går i konkurs|clowner|skämt till (företag|kommun|myndighet)|dra åt|håll käften|vilka (losers|clowner|idioter|töntar|nollor)|losers|skaffa (er|dig) (ett )?(riktiga?|liv|jobb)\\p{L}*|ingen (kommer|lär) (att )?sakna (er|dig)|lägg ner skiten|borde inte få finnas|sekten|(är|e) {1}köpta|hela högen|små människor|gubbar och|kärringar allihop|era clowner',
		'you( all| guys| people)? (suck|are (a joke|clowns|idiots|pathetic|thieves|crooks|scammers|liars|trash|garbage))|hope you (go bankrupt|fail|get fired)|shut (up|it down)|go to hell|bunch of (idiots|clowns|crooks|thieves|liars|morons)|clowns|every one of you|screw you|what losers|losers|get (a )?(real )?(jobs?|life)|(nobody|no one) will miss you|should(n.t| not) (be allowed to )?exist|the lot of you|you lot {3}(dirt|joke|useless|rot)|the cult|bought and paid for|pathetic little|little people|clown show|hope you (go|get)|this stupid or|go under',
	),
);

/** What makes a hard comment a critic's: a matter, a time, a sum, a request. */
export const matterWords = phraseSignal(
	both(
		'\\d+|order\\p{L}*|beställ\\p{L}*|leverans\\p{L}*|faktura\\p{L}*|paket\\p{L}*|pengar\\p{L}*|kundtjänst|väntat|ringt|mejlat|telefon\\p{L}*|produkt\\p{L}*|tåg\\p{L}*|buss\\p{L}*|vård\\p{L}*|skola\\p{L}*|försen\\p{L}*|(har|hade) (\\p{L}+ ){0,1}\\p{L}{2,}(at|it|tt|vt|rt|kt|lt|nt|st)|svar|hjälp|varför|när|hur|pris\\p{L}*|beslut\\p{L}*|avtal\\p{L}*|bredband\\p{L}*|vecka|veckor|dagar|timmar|månader|konto\\p{L}*|app\\p{L}*|fortfarande|problem\\p{L}*',
		'\\d+|order\\p{L}*|deliver\\p{L}*|invoice|bill\\p{L}*|package|parcel|refund|money|account|call\\p{L}*|email\\p{L}*|wait\\p{L}*|phone|product|train|bus|flight|bag\\p{L}*|luggage|internet|wifi|app|website|weeks?|days?|hours?|months?|help|why|when|how|price|contract|service|still|problem|issue|driver|store|ticket|charge\\p{L}*|fix|(?!allowed|supposed|retarded)\\p{L}{4,}ed|(have|has|had|cut|took|left|sent|sold|broke) \\p{L}+',
	),
);

/** Scorn that still has a matter: shame on you, liars, a joke. */
export const scorn = phraseSignal(
	both(
		`skäms (ni|du)( inte)?|pinsamt|bluff (är|och)|(är|e) (ju )?(ett |rena )?skämt|vilka jävla|fy fan|för fan|vad fan|jävla (skit|dåligt|skämt|usl\\p{L}+)|sjukt dåligt|fattar (ni|du) inte|är det så svårt|hur svårt|lögnare|hycklare|idioter|clowner|skandal`,
		`(have you|do you have) no shame|shame on you|how dare|liars?|hypocrites?|a joke|it's a scam|absolute rubbish|bloody|damn tired|sick of|for the love of|are you (all )?asleep|don't you get|is it so hard|how hard|worst \\p{L}+ ever|embarrassing|idiots?|clowns?|genius who|disgrace`,
	),
);

/** Grief, which is no displeasure with anyone. */
export const grief = phraseSignal(
	both(
		'vila i frid|beklagar sorgen|gick bort|gått bort|avliden|avlidit|minnesstund|begravning\\p{L}*|i sorg',
		'rest in peace|rip|passed away|condolences|funeral|grieving|sorry for your loss',
	),
);

/** Those who are spoken to, or of, as the ones who could mend it. */
export const otherPeopleWords = phraseSignal(
	both(
		'ni|er|ert|era|eder|du|dig|din|ditt|dem|de|personal\\p{L}*|kundtjänst|receptionen|kassan|föraren|läraren|handläggaren|kommunen|företaget|bolaget|butiken|restaurangen',
		"you|your|yours|you're|you've|they|them|their|staff|driver|support|customer service|front desk|reception|council|company|shop|store|restaurant|agent",
	),
);
