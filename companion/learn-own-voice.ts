import {check} from '../engine/checking/check.ts';
import {typicalMeasures} from '../engine/checking/own-voice.ts';
import type {compile} from '../engine/rule-language/compile.ts';
import {analyseText} from '../engine/text/analyse-text.ts';
import {OWN_RULE_PREFIX} from './settings.ts';

type Numbers = {readonly [measure: string]: number};

const rounded = (value: number): number => Math.round(value * 10) / 10;

const sentenceWords = (texts: readonly string[]): number => {
	const read = texts.map(text => analyseText(text));
	const words = read.reduce((sum, {wordCount}) => sum + wordCount, 0);
	const sentences = read.reduce((sum, text) => sum + text.sentences.length, 0);
	return rounded(words / Math.max(sentences, 1));
};

/** The tips on how one sounds, without praise; the other groups are not a matter of voice. */
const tippedIn = (compiled: ReturnType<typeof compile>, text: string): string[] =>
	check(compiled, {platform: 'practice', surface: 'post', voice: 'self', text, links: [], pictures: []}, {})
		.tips.filter(({group, level, strength}) => group === 'open' && level !== 'pause' && !strength)
		.map(({rule}) => rule);

/**
 * How a person sounds, from texts they like: how many texts, words a sentence, what each measure of manner usually is, and in which
 * share of the texts each tip on sounding like oneself would have spoken. Nothing of the texts themselves.
 */
export const learnOwnVoice = (compiled: ReturnType<typeof compile>, texts: readonly string[]): Numbers => {
	const written = texts.filter(text => text.trim() !== '');
	if (written.length === 0) return {};
	const numbers: {[measure: string]: number} = {
		texts: written.length,
		'sentence-words': sentenceWords(written),
		...typicalMeasures(written),
	};
	for (const rule of written.flatMap(text => tippedIn(compiled, text)))
		numbers[`${OWN_RULE_PREFIX}${rule}`] = rounded((numbers[`${OWN_RULE_PREFIX}${rule}`] ?? 0) + 1 / written.length);
	return numbers;
};
