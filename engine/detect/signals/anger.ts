import type {Language} from '../../model/language.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {bilingualPhrases, findOutsideQuotes, phraseSignal, type SignalFinder} from './phrases.ts';

const anger = bilingualPhrases(
	`skitsnack|idioter|idiot|idioti|idiotiskt|patetiskt|patetisk|löjligt|löjligaste|korkat|vansinne|vansinnigt|(sjukt|skit|jävligt|fruktansvärt) (dåligt|dålig|dåliga)|trött på|lägg av|håll käften|sluta nu|nu räcker det|skandal|skandalöst|skämtar (du|ni)|är (du|ni) (dum|dumma|seriös|seriösa|inte klok|kloka)|vidrigt|äckligt|åt helvete|skäms|svineri|bedrägeri|bluff|rån|lurendrejare|lurendrejeri|hutlöst|respektlöst|bedrövligt|uselt|under all kritik|oförskämt|oacceptabelt|hatar (er|dig|det här)`,
	`bullshit|crap|pissed( off)?|idiots?|idiotic|pathetic|ridiculous|stupid|dumb|absurd|outrageous|disgusting|disgraceful|embarrassing|sick (of|and tired)|fed up|give it a rest|shut up|stop it|enough is enough|how dare|are you (kidding|serious|joking|insane)|you('re| are) kidding|unacceptable|shameful|joke of a|scam|scammers|rip-?off|useless|worst|appalling|nonsense|garbage|rubbish|furious|livid|i hate (you|your|this)|horrible|terrible (service|company|experience)`,
);
const swearing = bilingualPhrases(
	'fan|fan ta|jävla|jävlar|jävligt|helvete|helvetes|skit|skiten|förbannat|förbannad|förbannade|satan|satans|för fan|jäkla|herregud',
	'damn|dammit|goddamn|hell|wtf|bs|fuck|fucking|fucked|shit|shitty|ffs|omfg',
);
const pleased = bilingualPhrases(
	`bra|snygg|snyggt|kul|roligt|rolig|grym|grymt|fin|fint|skönt|gott|cool|coolt|najs|nice|bäst|bästa|duktig|vacker|härligt|mysigt|taggad|glad|stolt|lycklig|kär|underbart|fantastiskt|fantastisk|älskar|saknar|haha\\p{L}*|grattis|lol`,
	'love|loved|good|great|awesome|amazing|beautiful|cute|happy|best|proud|fun|funny|haha\\p{L}*|lol|lmao|congrats|excited|glad|miss',
);
const denied = bilingualPhrases('inte|aldrig|ingen|inget|inga', "not|never|no|\\p{L}+n't");
const joyful = /[😂🤣❤😍😘🥰😊😄😁🙏🎉💕💙💚💛💜🔥👏👍🙌😎😆😅]/u;
const toReader = bilingualPhrases('du|ni|dig|er|era|din|ditt|dina', "you|your|you're|ur|u|yourselves");
const shout = /(?:(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])[\s,]*){3}/u;
const marks = /[!?]{3}|!!|\?\?/;
const opening = bilingualPhrases(
	'^(men|lägg av|sluta|nej men|alltså)',
	'^(but|give it|stop|seriously|oh come on|no but)',
);

/** How many outer signs of anger the sentence has: capitals, rows of marks, a rude opening, the reader spoken to. */
const signsIn = (text: Text, sentence: Sentence, language: Language): number => {
	const cased = text.cased.slice(sentence.start, sentence.end);
	const isRude = findOutsideQuotes(text, sentence, opening[language]).length > 0;
	const isToReader = findOutsideQuotes(text, sentence, toReader[language]).length > 0;
	return [shout.test(cased), marks.test(cased), isRude, isToReader].filter(Boolean).length;
};

const isPleased = (text: Text, sentence: Sentence, language: Language): boolean => {
	if (joyful.test(text.folded.slice(sentence.start, sentence.end))) return true;
	return (
		findOutsideQuotes(text, sentence, pleased[language]).length > 0 &&
		findOutsideQuotes(text, sentence, denied[language]).length === 0
	);
};

/**
 * Signs of anger that come together: an angry word with one more of angry words, swearing, capitals, rows of marks, a rude opening or
 * the reader spoken to. Swearing alone is no anger, and neither is a sentence that is pleased.
 */
export const heat: SignalFinder = (text, sentence) => {
	const {language} = sentence;
	if (language === 'other') return [];
	const angry = findOutsideQuotes(text, sentence, anger[language]);
	const sworn = findOutsideQuotes(text, sentence, swearing[language]);
	if (angry.length + sworn.length === 0 || isPleased(text, sentence, language)) return [];
	const signs = signsIn(text, sentence, language) + sworn.length;
	const isHot = angry.length > 0 ? angry.length + signs >= 2 : signs >= 3;
	return isHot ? withoutOverlaps([...angry, ...sworn]) : [];
};

/** Mockery that says the opposite of what it means. */
export const sarcasm = phraseSignal(
	bilingualPhrases(
		`vilken (kul|rolig|intressant|briljant|fantastisk) (teori|åsikt|synpunkt|analys)|tack för (din|ditt|den|det|ditt oerhört|din oerhört) (konstruktiva|konstruktivt|värdefulla|intressanta|insiktsfulla|djupa) (inlägg|inspel|kommentar|kommentaren|bidrag|analys|åsikt)
jaha då så|kul att (du|ni) (bryr dig|bryr er|hittade hit|har tid)|snyggt jobbat ?,? (geni|einstein|sherlock)|tack så mycket för den (upplysningen|informationen)|grattis till (slutsatsen|insikten|upptäckten)|nämen oj|kära nån|oj då ?,? stackars|stackars (dig|er|liten)|vilken expert|(du|ni) verkar ha mycket (fri)?tid
^jo ?,? tjena
men gud så synd|wow vilken (insikt|analys|expert)|bra jobbat ?,? verkligen|imponerande logik`,
		`thanks for (that|your|the|this|such an?) ((very|so|oh so|truly|incredibly|extremely) )?(constructive|insightful|helpful|valuable|deep) (input|comment|feedback|contribution|analysis)|(nice|good|great) job ?,? (genius|einstein|sherlock)|wow ?,? what an? (expert|genius|insight)|thanks ?,? captain obvious|sure ?,? jan|bless your heart|(how|very) (original|mature)|you must have (a lot|so much|too much|lots) of (free )?time|what an expert|cool story( bro)?|good for you ?,? (genius|buddy|pal)|oh ?,? boo ?hoo|cry me a river|congratulations on (discovering|figuring|stating)|no shit ?,? sherlock|slow clap|yeah ?,? right|oh ?,? the irony|tell me more about how`,
	),
);
