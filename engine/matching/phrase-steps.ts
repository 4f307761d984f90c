import {lowerOf, withPlainMarks} from '../text/fold.ts';
import {wordsOf} from '../text/words.ts';
import {TermError} from './term-syntax.ts';

/** One step of a phrase: a word, with any further letters when `open`, after `least`–`most` other words. */
export type Step = {
	readonly word: string;
	readonly open: boolean;
	readonly least: number;
	readonly most: number;
	readonly loose: boolean;
};

/** A phrase as steps; `lead` is a mark such as `#` that must stand directly before it. */
export type Phrase = {readonly steps: readonly Step[]; readonly lead?: string};

const widestGap = 8;
const longestPhrase = 16;

const gapOf = (chunk: string): readonly [number, number] | undefined => {
	const found = /^\{(\d{1,2}),(\d{1,2})\}$/.exec(chunk);
	if (!found) return undefined;
	const least = Number(found[1]);
	const most = Number(found[2]);
	if (least > most || most > widestGap) throw new TermError(`a gap is {m,n} with m ≤ n ≤ ${widestGap}`);
	return [least, most];
};

const wordsIn = (chunk: string): string[] => {
	const {starts, ends, count} = wordsOf(chunk);
	return Array.from({length: count}, (_, index) => chunk.slice(starts[index], ends[index]));
};

const checkStar = (chunk: string): void => {
	if (/\*(?!$)/.test(chunk.replace(/[,.!?]+$/, ''))) throw new TermError('* stands at the end of a word');
};

/** Most phrases are small letters and single spaces, and are read at once. */
const plain = /^[a-zåäö]+(?: [a-zåäö]+)*$/;

const plainStep = (word: string): Step => ({word, open: false, least: 0, most: 0, loose: false});

const checkLength = (steps: readonly Step[]): void => {
	if (steps.length > longestPhrase) throw new TermError(`it is longer than ${longestPhrase} words`);
};

/** Reads one expanded phrase; undefined when it holds no word at all. Throws `TermError` on a gap or star out of place. */
export const phraseOf = (written: string): Phrase | undefined => {
	if (!plain.test(written)) return oddPhrase(written);
	const steps = written.split(' ').map(plainStep);
	checkLength(steps);
	return {steps};
};

const oddPhrase = (written: string): Phrase | undefined => {
	const text = lowerOf(withPlainMarks(written.normalize('NFC')));
	const steps: Step[] = [];
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
	if (gap[1] > 0) throw new TermError('a gap stands between two words');
	checkLength(steps);
	const lead = /^[#@$]/.exec(text)?.[0];
	return steps.length ? {steps, ...(lead && {lead})} : undefined;
};
