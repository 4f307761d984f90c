import {type Row, readSet} from '../data.ts';
import type {Bench} from '../posts.ts';
import {type JudgedText, judgeLabelled} from './judged-text.ts';
import {labelledTexts} from './labelled-text.ts';
import {measureGroups, measureKinds} from './measure-needs.ts';
import {measureStrengths} from './measure-strengths.ts';
import {measureMonths} from './month.ts';
import {printKinds, printMonths, printNeeds, printStrengths} from './print-needs.ts';

/** Which part of the labelled texts is measured: those rules may be mended on, those kept back, or all. */
export type Part = 'mended' | 'kept' | 'all';

/** The part a text belongs to, by its own letters: one in three is kept back and only ever measures. */
export const partOf = (text: string): Exclude<Part, 'all'> => {
	let hash = 7;
	for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) | 0;
	return (hash >>> 0) % 3 === 0 ? 'kept' : 'mended';
};

/** Judges the labelled texts of one set of a folder; undefined when the folder does not hold it. */
export const judgeSet = async (
	folder: string,
	set: string,
	part: Part,
	bench: Bench,
): Promise<readonly JudgedText[] | undefined> => {
	const rows = await readSet(folder, set);
	const belongs = ({text}: Row): boolean => part === 'all' || partOf(text) === part;
	return rows && judgeLabelled(bench, labelledTexts(rows.filter(belongs)));
};

/** Measures needs, kinds, strengths and months of judged texts. */
export const measureLabelled = (judged: readonly JudgedText[], bench: Bench) => {
	const {servesOf} = bench;
	const inLanguage = (language: string) => judged.filter(({labelled}) => labelled.language === language);
	return {
		groups: measureGroups(judged, false),
		sources: measureGroups(judged, true),
		kinds: {sv: measureKinds(inLanguage('sv'), servesOf), en: measureKinds(inLanguage('en'), servesOf)},
		strengths: measureStrengths(judged, servesOf),
		months: measureMonths(judged),
	};
};

/** Prints what was measured. */
export const printLabelled = ({
	groups,
	sources,
	kinds,
	strengths,
	months,
}: ReturnType<typeof measureLabelled>): void => {
	printNeeds(groups);
	console.log('\nKinds, labels of sure 2 and 3');
	printKinds('sv', kinds.sv);
	printKinds('en', kinds.en);
	console.log('\nSources');
	printNeeds(sources);
	console.log('\nStrengths');
	printStrengths(strengths);
	console.log(
		"\nA person's month, 10,000 drawn; in Swedish authorities' answers stand in for comments, and no author is named",
	);
	printMonths(months);
};
