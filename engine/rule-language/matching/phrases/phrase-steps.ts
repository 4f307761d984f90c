import {RefusedPart} from '../../../model/rule-set-error-en.ts';
import {lowerSameLength, withPlainMarks} from '../../../text/fold.ts';
import {splitWords} from '../../../text/words.ts';

/** One step of a phrase: a word, with any further letters when `open`, after `least`–`most` other words. */
export type PhraseStep = {
	readonly word: string;
	readonly open: boolean;
	readonly least: number;
	readonly most: number;
	readonly loose: boolean;
};

/** A phrase as steps; `lead` is a mark such as `#` that must stand directly before it. */
export type Phrase = {readonly steps: readonly PhraseStep[]; readonly lead?: string};

const widestGap = 8;
const longestPhrase = 16;

const gapOf = (chunk: string): readonly [number, number] | undefined => {
	const found = /^\{(\d{1,2}),(\d{1,2})\}$/.exec(chunk);
	if (!found) return undefined;
	const least = Number(found[1]);
	const most = Number(found[2]);
	if (least > most || most > widestGap) throw new RefusedPart('gap-too-wide', {most: widestGap});
	return [least, most];
};

const wordsIn = (chunk: string): string[] => {
	const {starts, ends, count} = splitWords(chunk);
	return Array.from({length: count}, (_, index) => chunk.slice(starts[index], ends[index]));
};

const checkStar = (chunk: string): void => {
	if (/\*(?!$)/.test(chunk.replace(/[,.!?]+$/, ''))) throw new RefusedPart('star-inside', {});
};

/** Most phrases are small letters and single spaces, and are read at once. */
const plain = /^[a-zåäö]+(?: [a-zåäö]+)*$/;

const plainStep = (word: string): PhraseStep => ({word, open: false, least: 0, most: 0, loose: false});

const checkLength = (steps: readonly PhraseStep[]): void => {
	if (steps.length > longestPhrase) throw new RefusedPart('phrase-too-long', {most: longestPhrase});
};

/** Reads one expanded phrase; undefined when it holds no word at all. Throws `RefusedPart` on a gap or star out of place. */
export const parsePhrase = (written: string): Phrase | undefined => {
	if (!plain.test(written)) return oddPhrase(written);
	const steps = written.split(' ').map(plainStep);
	checkLength(steps);
	return {steps};
};

const oddPhrase = (written: string): Phrase | undefined => {
	const text = lowerSameLength(withPlainMarks(written.normalize('NFC')));
	const steps: PhraseStep[] = [];
	let gap: readonly [number, number] = [0, 0];
	let loose = false;
	for (const chunk of text.split(' ')) {
		const wide = gapOf(chunk);
		if (wide) gap = wide;
		else {
			checkStar(chunk);
			const words = wordsIn(chunk);
			words.forEach((word, index) => {
				const open = index === words.length - 1 && /\*[,.!?]*$/.test(chunk);
				steps.push({word, open, least: gap[0], most: gap[1], loose: loose || gap[1] > 0});
				gap = [0, 0];
				loose = false;
			});
			loose ||= /[,;:]$/.test(chunk) || words.length === 0;
		}
	}
	if (gap[1] > 0) throw new RefusedPart('gap-at-edge', {});
	checkLength(steps);
	const lead = /^[#@$]/.exec(text)?.[0];
	return steps.length ? {steps, ...(lead && {lead})} : undefined;
};
