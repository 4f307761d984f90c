import type {ParentClass} from './condition.ts';
import type {Draft, Span} from './draft.ts';
import type {Reading} from './result.ts';
import {heat as heatFinder} from './signals/anger.ts';
import {insult as insultFinder} from './signals/attack.ts';
import {thanks as thanksFinder} from './signals/courtesy.ts';
import {both, type SignalFinder, spoken} from './signals/phrases.ts';
import {question as questionFinder} from './signals/question.ts';
import type {Text} from './text/text.ts';

const dangerFinder = spoken(
	both(
		`(jag )?(vill|orkar) inte leva|(jag )?(vill|önskar) (bara )?(att jag )?(dö|vore död|var död)|ta(r)? mitt (eget )?liv|ta(r)? livet av mig|skada(r)? mig själv|skär(a|er)? mig (själv|i)|vill inte finnas|orkar inte (mer|längre) ?,? (jag )?(vill inte leva|ska ta)`,
		`kill(ing)? myself|end(ing)? my (own )?life|(don't|dont|do not) want to (live|be alive|be here)( anymore)?|want to die|wanna die|hurt(ing)? myself|cut(ting)? myself|suicidal|no reason to live`,
	),
);
const idiomFinder = spoken(
	both(
		'(dör|dog) av skratt|vill dö av (skratt|skam)',
		'dying of laughter|kill myself laughing|want to die of (embarrassment|laughter)|killing myself (lol|laughing)',
	),
);

const errorFinder = spoken(
	both(
		`(stavfel|skrivfel|tryckfel|felstavat|faktafel|sakfel|räknefel)|(länken|länkarna|knappen|sidan|formuläret|appen|hemsidan|kartan|telefonnumret|adressen|datumet|siffran|siffrorna|priset|öppettiderna) {2}(fungerar inte|funkar inte|går inte att öppna|är trasig|är fel|stämmer inte|ligger nere|leder fel|är död|är gammal|verkar fel)
(det |det har |har )?(står|stod|blivit|är) (ett )?fel (pris|datum|adress|namn|siffra|tid|öppettid|telefonnummer|länk|på|i) {3}(sida|sidan|inlägget|texten|bilden|hemsidan|annonsen|rubriken|er|era)?
fel (pris|datum|adress|namn|siffra|tid|länk|telefonnummer|öppettider) (på|i|står)|det (heter|stavas|ska stå|skrivs)|ni (har )?skriv(er|it) (fel|att)|inte {1}utan|(en )?rättelse|rätt svar är|stämmer (det )?verkligen|enligt {3}är det (inte|snarare)|det är (faktiskt )?inte (sant|korrekt|rätt)`,
		`typo|misspel(led|t|ling)|broken link|dead link|link (is|does not|doesn't|isn't) (broken|dead|work|working)|(page|site|website|app|form|button|link) {2}(is down|not working|doesn't work|isn't working|won't load|gives an error)|wrong (price|date|address|name|number|link|time|year|figure|photo|picture|phone number)|(price|date|address|name|number|figure|time) (is|are|looks|seems) (wrong|incorrect|off|outdated)|(it's|it is|should be) spelled|factual(ly)? (error|incorrect|wrong)|correction|(that's|that is|this is) (not (correct|accurate|right)|incorrect|inaccurate)|you (wrote|say|said|state) {6}but|should (say|read) {3}`,
	),
);

const complaintFinder = spoken(
	both(
		`besviken|besvikna|missnöjd|missnöjda|(så |riktigt |ganska |väldigt )?trött på|(har )?väntat (i|på|sedan|sen) |fortfarande (inte|ingen|inget|väntar)|ringt (er|flera|två|tre|\\d+)|ingen (svarar|hjälper|ringer|återkommer|återkopplar)|får (inget|inga|ingen) svar|inget svar|(dålig|dåligt|uselt|usel|sämsta|sämre|bedrövlig|bedrövligt|undermålig|urusel) (service|bemötande|kundtjänst|kvalitet|support|leverans|upplevelse|information|stil|mat|skick)
aldrig (mer|igen)|pengarna tillbaka|reklamera|reklamation|(gick|går|är|var|kom) (sönder|trasig|trasigt)|inte (fungerat|levererat|levererats|kommit|fått|nöjd|okej|acceptabelt)|(för|alldeles för) (dyrt|lång|långsamt|sent|dåligt)|försenad|försenat|försening|(det )?(fungerar|funkar) inte|tappat förtroendet|byter (bolag|bank|leverantör)|säger upp|rekommenderar inte|undvik|hållit på|lovade {4}men|(ni|de) (lovar|lovade|sa|sade)|(vill|kan) {2}avboka|krånglar|strular|inställt|inställd|klaga|klagomål`,
		`disappoint(ed|ing|ment)|(dis|un)satisfied|unhappy|fed up|frustrat(ed|ing)|(have |'ve |been )?wait(ed|ing) (for|\\d+|over|more|since|weeks|hours|days)|still (no|not|waiting|haven't|hasn't|nothing|don't|can't|isn't)|no (one|body) (answers|responds|replies|helps|is responding|called|cares)|no (response|reply|answer|help|refund)|(terrible|awful|horrible|poor|bad|worst|appalling|shocking|rubbish|disgraceful) (service|experience|customer|support|quality|company|app|internet|connection|delivery)|never (again|buying|using|received|arrived|came|got)|want (a|my) (refund|money)|refund|money back|(doesn't|does not|isn't|not|won't|don't|stopped) work(ing)?|(is|was|arrived|came|keeps) (broken|damaged|late|faulty|wrong|crashing|freezing|dropping)|(over)?charged (me|twice|for)|overcharged|delayed|cancelled my|(switching|moving) to|cancel my|been (on hold|trying)|you promised|lost my (luggage|bag|package|order)|(missing|lost) (item|package|order|luggage|bag)|useless|unacceptable|complain(t|ing)?|rude (staff|driver|agent|employee)`,
	),
);

const praiseFinder = spoken(
	both(
		'(så|jätte|väldigt|mycket|riktigt)? ?(bra|fint|snyggt|grymt|härligt|roligt) (jobbat|gjort|skrivet|initiativ|att|inlägg|av er)|heja (er|dig)|bästa (service|bemötande)|(riktigt|så|väldigt|mycket) nöjd|guldstjärna|rekommenderar varmt|toppen',
		'(great|good|nice|amazing|awesome|excellent|fantastic|best) (job|work|service|post|team|experience|customer service)|well done|keep it up|love (this|it|you guys|your)|you guys rock|shout ?out to',
	),
);

const contemptFinder = spoken(
	both(
		'(ni|de|dom|alla) (är|e) (bara |ju )?(idioter|skojare|bedragare|skurkar|clowner|lögnare|hycklare|skämt|patetiska)|hela bunten|lägg ner|gå och dö|patetiskt gäng|ni suger|hoppas ni går i konkurs|clowner|skämt till (företag|kommun|myndighet)|dra åt|håll käften',
		'you( all| guys| people)? (suck|are (a joke|clowns|idiots|pathetic|thieves|crooks|scammers|liars|trash|garbage))|hope you (go bankrupt|fail|get fired)|shut (up|it down)|go to hell|bunch of (idiots|clowns|crooks|thieves|liars|morons)|clowns|every one of you|screw you',
	),
);

/** What makes a hard comment a critic's: a matter, a time, a sum, a request. */
const matterFinder = spoken(
	both(
		'\\d+|order\\p{L}*|beställ\\p{L}*|leverans\\p{L}*|faktura\\p{L}*|paket\\p{L}*|pengar\\p{L}*|kundtjänst|väntat|ringt|mejlat|telefon\\p{L}*|produkt\\p{L}*|tåg\\p{L}*|buss\\p{L}*|vård\\p{L}*|skola\\p{L}*|försen\\p{L}*|svar|hjälp|varför|när|hur|pris\\p{L}*|beslut\\p{L}*|avtal\\p{L}*|bredband\\p{L}*|vecka|veckor|dagar|timmar|månader|konto\\p{L}*|app\\p{L}*|fortfarande|problem\\p{L}*',
		'\\d+|order\\p{L}*|deliver\\p{L}*|invoice|bill\\p{L}*|package|parcel|refund|money|account|call\\p{L}*|email\\p{L}*|wait\\p{L}*|phone|product|train|bus|flight|bag\\p{L}*|luggage|internet|wifi|app|website|weeks?|days?|hours?|months?|help|why|when|how|price|contract|service|still|problem|issue|driver|store|ticket|charge\\p{L}*|fix',
	),
);

const draft: Draft = {platform: 'other', surface: 'comment', voice: 'self', text: '', links: [], pictures: []};

/** Spans in units of the raw text of everything a finder sees in it. */
const all = (text: Text, finder: SignalFinder): readonly Span[] =>
	text.sentences.flatMap(sentence => finder(text, sentence, {draft})).map(span => text.rawSpan(span));

type Found = {readonly [name: string]: readonly Span[]};

const findAll = (text: Text): Found => ({
	danger: all(text, dangerFinder),
	idiom: all(text, idiomFinder),
	insult: all(text, insultFinder),
	contempt: all(text, contemptFinder),
	matter: all(text, matterFinder),
	error: all(text, errorFinder),
	complaint: all(text, complaintFinder),
	heat: all(text, heatFinder),
	question: all(text, questionFinder),
	thanks: [...all(text, thanksFinder), ...all(text, praiseFinder)],
});

const some = (spans: readonly Span[] | undefined): boolean => spans !== undefined && spans.length > 0;

/** The classes in the order they are looked for; each only speaks when it is sure. */
const order: readonly (readonly [ParentClass, keyof Found, (found: Found) => boolean])[] = [
	['danger', 'danger', found => some(found.danger) && !some(found.idiom)],
	['provocation', 'contempt', found => some(found.contempt) && some(found.insult) && !isCritic(found)],
	[
		'provocation',
		'insult',
		found => some(found.insult) && (some(found.heat) || (found.insult?.length ?? 0) > 1) && !isCritic(found),
	],
	['provocation', 'contempt', found => some(found.contempt) && some(found.heat) && !isCritic(found)],
	['factual-error', 'error', found => some(found.error) && !some(found.heat) && !some(found.insult)],
	['heat', 'heat', found => some(found.heat)],
	['heat', 'insult', found => some(found.insult)],
	['dissatisfaction', 'complaint', found => some(found.complaint)],
	['question', 'question', found => some(found.question)],
	['thanks', 'thanks', found => some(found.thanks)],
];

const isCritic = (found: Found): boolean =>
	some(found.matter) || some(found.complaint) || some(found.question) || some(found.error);

/**
 * How the text being answered reads: its class and the spans, in UTF-16 units of the raw text, that led there; no class when unsure.
 * Whoever names a matter, a time or a wish is a critic and never read as provocation, however hard the words.
 */
export const readParent = (text: Text): Reading => {
	const found = findAll(text);
	const read = order.find(([, , holds]) => holds(found));
	return read ? {class: read[0], spans: found[read[1]] ?? []} : {spans: []};
};
