import type {Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {readWords} from '../word-grammar/reading.ts';
import {languagesOf, stretchStart} from './composed.ts';
import {isOfNobody} from './of-nobody.ts';
import type {signLines} from './sign-lines.ts';
import {ENOUGH, signPoints} from './sign-points.ts';
import {signFinders} from './threat-grammar.ts';

type Sign = keyof typeof signLines;
type SignClass = keyof typeof signPoints;

/** What a sign weighs and of which class it is. */
type Weight = {readonly points: number; readonly signClass: SignClass};

/** Classes that threaten; the others say who, whom and when. */
const threatening: ReadonlySet<SignClass> = new Set([
	'violence',
	'weapon',
	'outcome',
	'damage',
	'condition',
	'knowing',
	'whereabouts',
	'coming',
	'menace',
	'dread',
	'call',
	'exposure',
]);
const persons: ReadonlySet<SignClass> = new Set(['reader', 'other']);
const counted: ReadonlySet<SignClass> = new Set([
	...threatening,
	...persons,
	'theirs',
	'crowd',
	'scorn',
	'will',
	'demand',
	'time',
]);
/** What spares only the sentence it stands in. */
const ownSpares: ReadonlySet<Sign> = new Set(['asks', 'past', 'not']);
/** Signs that say nothing beside another: a question that is only a tag asks nothing, what the reader said is not told of somebody else. */
const overruled: Readonly<Partial<Record<Sign, Sign>>> = {
	youRegret: 'not',
	offers: 'careAbout',
	ifSmear: 'offers',
	asks: 'tagAsk',
	speak: 'youSpoke',
};
/** What every further class of signs adds. */
const A_CLASS_MORE = 0.4;
const MOST_CLASSES = 5;

const weights = new Map<Sign, Weight>(
	Object.entries(signPoints).flatMap(([signClass, signs]) =>
		Object.entries(signs).map(([sign, points]) => [sign as Sign, {points, signClass: signClass as SignClass}] as const),
	),
);

type Signs = ReadonlyMap<Sign, Span>;

const known = new WeakMap<Text, Map<string, Signs>>();

const signsOf = (text: Text, index: number, language: Language): Signs => {
	const sentences = known.get(text) ?? new Map<string, Signs>();
	known.set(text, sentences);
	const key = `${language}${index}`;
	const sentence = text.sentences[index];
	const {vocabulary, find} = signFinders[language];
	const signs = sentences.get(key) ?? (sentence ? find(readWords(text, sentence, vocabulary)) : new Map());
	sentences.set(key, signs);
	return signs;
};

/** The signs of a sentence and of those before it that belong to it. */
const signsAround = (text: Text, sentence: Sentence, language: Language, own: Signs): ReadonlySet<Sign> => {
	const index = sentenceIndexAt(text, sentence.start);
	const from = stretchStart(text, sentence, index);
	const all = new Set(own.keys());
	for (let above = index - 1; above >= 0 && (text.sentences[above]?.start ?? -1) >= from; above--)
		for (const sign of signsOf(text, above, language).keys()) if (!ownSpares.has(sign)) all.add(sign);
	return all;
};

/** True for signs of two classes, one of them a threat's, where a weapon and the one spoken to are not yet two. */
const areOfTwoClasses = (classes: ReadonlySet<SignClass>, menaces: number): boolean => {
	const deeds = [...classes].filter(each => !persons.has(each));
	if (deeds.length + Math.max(0, menaces - 1) > 1) return true;
	return deeds.length === 1 && deeds[0] !== 'weapon' && classes.size > 1;
};

const weightAmong = (sign: Sign, signs: ReadonlySet<Sign>): Weight | undefined => {
	const overruling = overruled[sign];
	return overruling && signs.has(overruling) ? undefined : weights.get(sign);
};

/** True when signs of two classes or more, one of them threatening, weigh enough together. */
const weighEnough = (signs: ReadonlySet<Sign>): boolean => {
	let points = 0;
	let menaces = 0;
	const classes = new Set<SignClass>();
	for (const sign of signs) {
		const weight = weightAmong(sign, signs);
		if (!weight) continue;
		points += weight.points;
		if (weight.signClass === 'menace' || weight.signClass === 'dread') menaces++;
		if (counted.has(weight.signClass)) classes.add(weight.signClass);
	}
	if (!areOfTwoClasses(classes, menaces)) return false;
	const parts = [...classes].filter(each => threatening.has(each)).length;
	return points + A_CLASS_MORE * (Math.min(parts, MOST_CLASSES) - 1) >= ENOUGH;
};

const wholeOf = (signs: Signs): Span | undefined => {
	const spans = [...signs].flatMap(([sign, span]) => {
		const signClass = weights.get(sign)?.signClass;
		return signClass && threatening.has(signClass) ? [span] : [];
	});
	if (spans.length === 0) return undefined;
	return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
};

/** Where a sentence threatens by what it says together with those before it, though no line of a grammar has its words. */
export const findMenace = (text: Text, sentence: Sentence): readonly Span[] => {
	const index = sentenceIndexAt(text, sentence.start);
	if (isOfNobody(text, sentence, index)) return [];
	for (const language of languagesOf(sentence)) {
		const own = signsOf(text, index, language);
		const whole = wholeOf(own);
		// A tag names a subject and is no part of what is said.
		if (whole && !text.folded.slice(...whole).includes('#') && weighEnough(signsAround(text, sentence, language, own)))
			return [whole];
	}
	return [];
};
