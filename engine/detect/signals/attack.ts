import type {Span} from '../../model/draft.ts';
import {createPhraseIndex} from '../../search/phrase-index.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {compose} from '../attack/composed.ts';
import {isCrisisHelp} from '../attack/crisis-help.ts';
import {isDenied} from '../attack/denied.ts';
import {isDelighted, isFriendly, isJoyful} from '../attack/friendly.ts';
import {isHarmless} from '../attack/harmless.ts';
import {insultGrammars} from '../attack/insult-grammar.ts';
import * as insultsEn from '../attack/insult-words-en.ts';
import * as insultsSv from '../attack/insult-words-sv.ts';
import {findMenace} from '../attack/menace.ts';
import {withoutThings} from '../attack/of-things.ts';
import {scoredInsults} from '../attack/scored-insults.ts';
import {threatGrammars} from '../attack/threat-grammar.ts';
import {isTold} from '../attack/told.ts';
import {bilingualPhrases, createListFinder, exceptWhen, hasPhrase, phraseSignal, type SignalFinder} from './phrases.ts';

/** Words that strike a person when they are said of or to one. */
const nounsSv =
	'idiot|idioten|idioter|idioterna|pucko|puckon|puckot|svin|svinet|äckel|äcklet|jävel|jäveln|jävlar|as|aset|kräk|kräket|fegis|lögnare|lögnaren|lögnarna|hycklare|hycklaren|svikare|förrädare|imbecill|imbecilla|dumbom|dumskalle|mes|loser|avskum|slödder|pack|packet|ohyra|hora|horan|horor|fitta|fittan|kärring|kärringen|gubbjävel|miffo|mongo|efterbliven|efterblivna|idiotkärring|arsle|arslet|rövhål|skitstövel|skitunge|psykfall|dåre|dårar|clown|clowner|nolla|skithög|tönt|töntar|apa|apor|rasist|nazist|landsförrädare';
const badSv =
	'idiotisk|dum|dumma|dum i huvudet|korkad|korkade|sjuk i huvudet|sjuka i huvudet|äcklig|äckliga|patetisk|patetiska|vidrig|vidriga|värdelös|värdelösa|sinnessjuk|puckad|puckade|störd i huvudet|störda i huvudet|inkompetent|inkompetenta|feg|fega|genomrutten|pinsam|löjlig|löjliga|trög|blåst|dum som|lat|lata';
const nounsEn =
	'idiots?|morons?|imbeciles?|dumb ?ass(es)?|dumbfucks?|jackass(es)?|asshole|assholes|a-hole|scum|scumbags?|clowns?|losers?|liars?|hypocrites?|cowards?|bitch(?! (about|at)\\b)|bitches|cunts?|pricks?|dickheads?|douchebags?|douche|bastards?|pigs?|fools?|twats?|wankers?|retards?|retarded|trash(?! ?-?talk)|garbage|vermin|lowlifes?|creeps?|traitors?|thugs?|crooks?|con ?m[ae]n|frauds?|nutjobs?|nutcases?|lunatics?|psychos?|psychopaths?|sociopaths?|degenerates?|snowflakes?|libtards?|racists?|nazis?|bigots?|disgraces?|weasels?|whores?|sluts?|skanks?|hags?|witch|witches|troll|trolls|halfwits?|dimwits?|pos|piece of (shit|crap|trash|garbage|work)|waste of (space|air|skin|oxygen)|sack of (shit|crap)|buffoons?|narcissists?|sissy|sissies|wimps?|maniacs?|crybab(y|ies)|hacks?';
const badEn =
	'stupid|dumb|pathetic|disgusting|vile|evil|brainless|braindead|brain dead|clueless|ignorant|delusional|mentally ill|sick in the head|worthless|useless|repulsive|despicable|fake|batshit crazy|full of (shit|crap)|ugly|dishonest|corrupt|deranged|demented|unhinged|spineless|gutless|shameless|disgraceful|an embarrassment|a disgrace|incompetent|an ass|an idiot|trash(?! ?-?talk)|garbage|scum|a liar|a racist|a fraud';

const toSv = `(du|ni|han|hon|de|dom|dem)`;
const strongSv =
	'jävla |jävlas |förbannade |förbannad |jäkla |fittiga |korkade |dumma |äckliga |patetiska |vidriga |lilla |fega |satans ';
const strongEn =
	'fucking |fuckin |absolute |total |complete |stupid |dumb |bloody |damn |goddamn |pathetic |fat |ugly |lying |disgusting |little |real |such a |dirty |old |big |corrupt |crooked ';

const insults = bilingualPhrases(
	`${toSv} (är|e|va|var|verkar|måste vara) (ju |bara |väl |så |verkligen |helt |fan |fan i mig |en |ett |några |riktigt |riktig |riktiga |så jävla |sån |ett riktigt |en riktig |såna ){0,3}(${strongSv}){0,2}(${nounsSv}|${badSv})
(din|ditt|era|ert|dina) (${strongSv}){0,2}(${nounsSv})
(${nounsSv}) (som|där) (du|ni|dig|er)|såna (${nounsSv})
(jävla|jäkla|förbannade|dumma|korkade|satans|äckliga|vidriga) (${nounsSv})
håll (käften|klaffen|truten)|dra åt (helvete|skogen(?= ?(?:,|din|ditt|med|för fan))|fanders)|stick och brinn|fuck (you|off|dig|er)|far åt helvete|knulla dig|kyss mig i|skäms ögonen ur (dig|er)`,
	`(you're|you are|ur|u r|u are|you r|he's|he is|she's|she is|they're|they are|(?<!(?:thank|thanks|see|love|makes?|made|making) )you) (all |both |just |such |really |so |still |literally |truly |clearly |obviously |an? |the |nothing but an? |being |a bunch of |one |simply |indeed ){0,4}(${strongEn}){0,3}(${nounsEn}|${badEn})
your (just |such |really |so |still |an? |the |nothing but an? ){1,4}(${strongEn}){0,3}(${nounsEn}|${badEn})
(what|such) (an? )(${strongEn}){0,2}(?!trash|garbage)(${nounsEn})
you (${strongEn}){0,3}(idiots?|morons?|clowns?|scum|liars?|hypocrites?|cowards?|bitch(?! (about|at)\\b)|bitches|cunts?|assholes?|loser|losers|fools?|twat|prick|retards?|pigs?|bastards?|dumbasses|dumbass|fucks?|traitors?)
(shut|stfu|shut the fuck|shut the hell|shut your) (up|mouth|trap|face)|stfu|gtfo|go to hell|fuck (you|off|him|her|them|u|yourself)|screw (you|him|her)|kiss my ass|piss off(?! (the|my|our|their|people|everyone|everybody|fans)\\b)|bite me|eat shit|trash like you|people like you are|go fuck (yourself|yourselves)|bugger off|drop dead`,
);

const aboutSelf = bilingualPhrases(
	'jag (är|var|känner mig) {2}(dum|idiot|korkad|idioten)|idiotsäker\\p{L}*|älskar (dig|er)',
	"i('m| am| was| feel)( \\p{L}+){0,3} (an? )?(idiot|moron|stupid|dumb|fool|clown|crazy|loser|liar)|love (you|u|ya)|lol(ol)?|lmao|just kidding|jk|haha\\p{L}*|no joke|not a joke|no fool|not (stupid|crazy|dumb|ugly|an?|useless|worthless|fake|insane)|(good|hot|cool|cute|funny|lucky|rock) (bitch|bastard)",
);

/** Attacks are short and often in the other language than the text, so that every sentence is looked at for both. */
const everySentence = createPhraseIndex();

const inBoth = (...lists: readonly string[]) => createListFinder(lists.join('\n'), everySentence);

const said = inBoth(insultsSv.said, insultsEn.said);
const called = inBoth(insultsSv.called, insultsEn.called);
const dismissed = inBoth(insultsSv.dismissed, insultsEn.dismissed);

const hardWords = exceptWhen(phraseSignal(insults), aboutSelf);

/** True for hard words said of somebody; those flung at somebody know no "not". */
const isSaid = ({folded}: Text, [start]: Span): boolean =>
	/^(?:du|ni|han|hon|de|dom|dem|you|ur|u|he|she|they)(?!\p{L})/u.test(folded.slice(start, start + 8));

/** Somebody else is told to shut up: "get me to shut up". */
const isBidden = ({folded}: Text, [start]: Span): boolean =>
	/(?:to|me|us|him|her|them|att|åt|mig|oss) $/.test(folded.slice(Math.max(0, start - 6), start));

/** An insult aimed at a person: a hard word said to or of someone, or a known phrase of contempt. What is quoted, told or denied is left out. */
export const insult: SignalFinder = (text, sentence, context) =>
	first(hardWords(text, sentence, context)).filter(
		span => !isTold(text, sentence, span) && !(isSaid(text, span) && isDenied(text, sentence, span)),
	);

const toReader = bilingualPhrases('du|dig|din|ni|er', "you|your|you're|ur");

const atReader: SignalFinder = (text, sentence, context) =>
	hasPhrase(text, sentence, toReader)
		? insult(text, sentence, context).filter(span => isSaid(text, span) || !isBidden(text, span))
		: [];

/** A sentence with more finds than this is judged by the first: each is weighed against all of the sentence. */
const MOST_FINDS = 40;
const first = (spans: readonly Span[]): readonly Span[] => spans.slice(0, MOST_FINDS);

type Keeps = (text: Text, sentence: Sentence, span: Span) => boolean;

const isOwn: Keeps = (text, sentence, span) => !isTold(text, sentence, span) && !isCrisisHelp(text, sentence);

/**
 * An insult flung at the reader or at a person pointed out: "you are an idiot", "din fega lögnare", "the new headteacher is a moron", "shut up".
 * Left out are told, quoted and denied ones, things, roles and skills, and what people say for joy.
 */
export const personalAttack: SignalFinder = (text, sentence, context) => {
	const {start, end} = sentence;
	const composed = compose(text, sentence, insultGrammars);
	const scored = scoredInsults(text, sentence);
	const isAffirmed = (span: Span): boolean => !isDenied(text, sentence, span);
	const isMeant = (span: Span): boolean => !isFriendly(text, sentence, span);
	const phrases = [
		...first([...said(text, start, end), ...composed.deniable]).filter(isAffirmed),
		...first([...called(text, start, end), ...composed.firm]),
	].filter(isMeant);
	const known = withoutThings(text, sentence, [
		...phrases,
		...first(dismissed(text, start, end)).filter(() => !isDelighted(text, sentence)),
		...atReader(text, sentence, context).filter(span => isMeant(span) && !isDelighted(text, sentence)),
	]);
	const spans = [...known, ...first(scored.deniable).filter(isAffirmed).filter(isMeant), ...first(scored.firm)];
	if (spans.length === 0 || isJoyful(text, sentence)) return [];
	return withoutOverlaps(spans.filter(span => isOwn(text, sentence, span)));
};

/** A threat of harm to a person, or of making someone's private life public; left out is what is told, denied or harms nobody. */
export const threat: SignalFinder = (text, sentence) => {
	const {deniable, firm} = compose(text, sentence, threatGrammars);
	const said = [...first(deniable).filter(span => !isDenied(text, sentence, span)), ...first(firm)];
	const isThreat = (span: Span): boolean => isOwn(text, sentence, span) && !isHarmless(text, sentence, span);
	const spans = said.filter(isThreat);
	return spans.length > 0 ? withoutOverlaps(spans) : first(findMenace(text, sentence)).filter(isThreat);
};
