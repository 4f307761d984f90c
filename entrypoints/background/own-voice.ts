import {OWN_RULE} from '../../browser/settings-shape.ts';
import {check} from '../../engine/check.ts';
import type {compile} from '../../engine/compile.ts';
import {usualNumbers} from '../../engine/own-voice.ts';
import {readText} from '../../engine/text/read-text.ts';

type Numbers = {readonly [measure: string]: number};

const rounded = (value: number): number => Math.round(value * 10) / 10;

const sentenceWords = (texts: readonly string[]): number => {
	const read = texts.map(text => readText(text));
	const words = read.reduce((sum, {wordCount}) => sum + wordCount, 0);
	const sentences = read.reduce((sum, text) => sum + text.sentences.length, 0);
	return rounded(words / Math.max(sentences, 1));
};

/** The tips on how one sounds, without praise; the other pillars are not a matter of voice. */
const tippedIn = (compiled: ReturnType<typeof compile>, text: string): string[] =>
	check(compiled, {platform: 'practice', surface: 'post', voice: 'self', text, links: [], pictures: []}, {})
		.tips.filter(({rule, level, strength}) => rule.startsWith('open/') && level !== 'pause' && !strength)
		.map(({rule}) => rule);

/**
 * How a person sounds, from texts they like: how many texts, words a sentence, what each measure of manner usually is, and in which
 * share of the texts each tip on sounding like oneself would have spoken. Nothing of the texts themselves.
 */
export const voiceIn = (compiled: ReturnType<typeof compile>, texts: readonly string[]): Numbers => {
	const written = texts.filter(text => text.trim() !== '');
	if (written.length === 0) return {};
	const numbers: {[measure: string]: number} = {
		texts: written.length,
		'sentence-words': sentenceWords(written),
		...usualNumbers(written),
	};
	for (const rule of written.flatMap(text => tippedIn(compiled, text)))
		numbers[`${OWN_RULE}${rule}`] = rounded((numbers[`${OWN_RULE}${rule}`] ?? 0) + 1 / written.length);
	return numbers;
};
