import type {PhraseFinder} from '../../search/phrase-finder.ts';
import {dateIn} from '../entities/date.ts';
import {timeIn} from '../entities/time.ts';
import {bilingualPhrases, exceptWhen, phraseSignal, type SignalFinder} from './phrases.ts';

const ownFault = bilingualPhrases(
	'(du|ni) har (helt |alldeles )?rätt|vårt fel|mitt fel|förlåt|fakturan|priset (stämmer inte|är fel)|vi (hade|har) fel|jag (hade|har) fel|där hade vi|så vi (rättar|ändrar)',
	"you('re| are) right|our (fault|mistake)|my (fault|mistake)|we were wrong|i was wrong|sorry",
);

/** The draft defends itself: the fault is the reader's understanding, or nobody's. */
export const defence = exceptWhen(
	phraseSignal(
		bilingualPhrases(
			`(du|ni) (har|måste ha) (nog |helt |tyvärr |säkert )?missförstått|(du|ni) missförstår|(du|ni) har (läst|tolkat|uppfattat) fel
(det|det här|detta) (stämmer (inte|faktiskt inte)|är inte sant|är rent fel|är felaktigt)
(vi|jag) har aldrig (sagt|lovat|påstått|skrivit|menat)
(vi|jag) har (gjort allt rätt|inte gjort (något |nåt )?fel|följt)
så är det (inte|faktiskt inte)
(det )?är (inte|knappast) (vårt|mitt) (fel|ansvar|problem|bord)
(vi|jag) följer (alla|gällande|samtliga) (regler|rutiner|lagar|riktlinjer)
(alla )?andra kunder (är|tycker|har|klagar)|ingen annan (har|som har|kund) {1}(klagat|haft|sagt|reagerat)
(du|ni) har fel|faktum är att|(det )?borde framgå|framgår (tydligt|klart)|det står (tydligt|klart och tydligt)
(vi|jag) kan inte (hjälpa|rå för) att`,
			`you('ve| have| must have)? (completely |clearly |obviously )?(misunderstood|misread|misinterpreted|misheard)
(that's|that is|this is|it's|that was) (simply |just |actually )?(not true|incorrect|false|untrue|inaccurate|not (how|what) (it|we))
(we|i) (have )?never (said|promised|claimed|stated|agreed)
(we|i) (did|have done) nothing wrong|(we|i) did everything right
(it's|it is|that's|that is|this is) not (our|my) (fault|responsibility|problem|job|issue)
(we|i) follow all (rules|regulations|procedures|guidelines|the)|(no one|nobody|no other customer) else has (complained|had)|(our )?other customers (are|love|have|don't)
(you're|you are) (wrong|mistaken)|the fact (is|of the matter)|as (anyone|anybody|everyone) can see|actually ,? ?(we|i) (did|have|do|never|said|already)|it (clearly|plainly) (says|states)`,
		),
	),
	ownFault,
);

/** Fault, guilt or shame is put on the reader. */
export const blame = phraseSignal(
	bilingualPhrases(
		`(du|ni) borde (ha |väl ha |faktiskt ha )?(läst|ringt|tänkt|vetat|kollat|sett|sagt|fattat|förstått|frågat)|hade (du|ni) (bara )?(läst|ringt|lyssnat|kollat|frågat)
om (du|ni) (bara )?hade (läst|ringt|lyssnat|kollat|frågat)|(du|ni) skulle (ha|väl ha) (läst|ringt|tänkt|kollat|frågat)
(det )?är (ditt|ert) (eget )?(ansvar|fel|problem)|(du|ni) får skylla (dig|er) (själv|själva)|skyll (dig|er) (själv|själva)|tänk på (våra|att våra) (medarbetare|anställda)
(det är )?(tråkigt|synd|beklagligt) att (du|ni) (väljer|valde)|(vi|jag) tycker det är synd att (du|ni)|(du|ni) kunde (väl )?ha (läst|ringt|kollat|frågat)
skärp (dig|er)|som (du|ni) (säkert|nog|väl) vet|skäms (du|ni) inte|skäms på (dig|er)|med den tonen|(du|ni) har (själv|själva) (valt|orsakat|sett till)`,
		`you (should|shouldn't|ought to) have|you shouldn't've|had you (just )?(read|called|listened|checked|asked)|if you had (just |only )?(read|called|listened|checked|asked)
(it's|it is|that's|that is) your (own )?(fault|responsibility|problem)|you could have (just )?(read|called|listened|checked|asked)|think of our (staff|team|employees)
(it's|it is) (a shame|disappointing|sad) (that )?you (chose|choose|decided)|shame on you|as you (surely|no doubt|probably|should) know|with that tone|you only have yourself|you brought this on|you people (should|need)|learn to read`,
	),
);

/** The draft promises to come back or to act. */
export const promise = phraseSignal(
	bilingualPhrases(
		`(vi|jag) (återkommer|lovar|ska kolla|kollar|tittar på|undersöker|ringer|skickar|fixar|ordnar|rättar|byter|ersätter|betalar|meddelar|uppdaterar|svarar|skriver här|lagar|hör av (oss|mig)|ser till|tar det vidare|ska se till|kommer att (kolla|åter|ringa|skicka|fixa|ordna|rätta|byta|ersätta|betala|meddela|undersöka))
hör av (oss|mig) (till|så|igen|senast|när|i|på)|så snart (som möjligt|vi kan|jag kan)|inom kort|snarast|återkopplar|återkoppling|återkommer|du får (svar|besked|pengarna|en ny)`,
		`(we|i)('ll| will|'re going to| am going to|'m going to| shall) (\\p{L}+ )?(get back|be in touch|look into|check|find out|call|send|fix|replace|refund|let you know|make sure|update|follow up|reply|write|investigate|pass|ask|sort|ship|reach out|contact|post|repair|return)
(i|we) promise|as soon as (possible|we can|i can)|shortly|in due course|looking into (it|this|that)|we are (investigating|looking)|you('ll| will) (get|receive|have) (a |an |your |the )?(reply|answer|refund|replacement|update|new)`,
	),
);

const span = bilingualPhrases(
	'inom (kort|några|en|ett|två|tre|fyra|\\d+)|senast|före (lunch|helgen|\\p{L}+dag)|(om|inom) \\d+ (minuter|timmar|dagar)|den \\d+',
	'(within|in) (a|an|\\d+|one|two|three|a few) (minutes?|hours?|days?|weeks?)|by (noon|the end|end of|tomorrow|today|\\p{L}+day|\\d+)|before (noon|lunch|\\p{L}+day)|\\d+ (minutes|hours|days)',
);
const timed = phraseSignal(span);

/** A promise that says when. */
export const timedPromise: SignalFinder = (text, sentence, context) => {
	const found = promise(text, sentence, context);
	if (found.length === 0) return [];
	const has = (seek: PhraseFinder): boolean => seek(text, sentence.start, sentence.end).length > 0;
	return timed(text, sentence, context).length > 0 || has(dateIn) || has(timeIn) ? found : [];
};
