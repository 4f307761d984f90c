import {check} from '../../engine/check.ts';
import type {compile} from '../../engine/compile.ts';
import {readText} from '../../engine/text/read-text.ts';

const RULE = 'rule ';
const OFTEN = 0.5;

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
 * How a person sounds, from texts they like: how many texts, words a sentence, and in which share of the texts each tip on
 * sounding like oneself would have spoken. Nothing of the texts themselves.
 */
export const voiceIn = (compiled: ReturnType<typeof compile>, texts: readonly string[]): Numbers => {
	const written = texts.filter(text => text.trim() !== '');
	if (written.length === 0) return {};
	const numbers: {[measure: string]: number} = {texts: written.length, 'sentence-words': sentenceWords(written)};
	for (const rule of written.flatMap(text => tippedIn(compiled, text)))
		numbers[`${RULE}${rule}`] = rounded((numbers[`${RULE}${rule}`] ?? 0) + 1 / written.length);
	return numbers;
};

/** The rules that would have spoken in half of the person's own texts or more: what they see belongs to this person's way of writing. */
export const ownRules = (ownVoice: Numbers): string[] =>
	Object.keys(ownVoice)
		.filter(measure => measure.startsWith(RULE) && (ownVoice[measure] ?? 0) >= OFTEN)
		.map(measure => measure.slice(RULE.length));
