import type {Tip} from '../../engine/model/tip.ts';
import type {CompiledRuleSet} from '../../engine/rule-language/compile.ts';
import type {CheckedPost} from './posts.ts';

/** How often a rule speaks, as shares of the texts of each set and of all; tips merged with a better one are not counted. */
export type Rate = {
	readonly rule: string;
	readonly start: 'on' | 'off';
	readonly level: string;
	readonly all: number;
	readonly sets: {readonly [set: string]: number};
};

/** The numbers of the whole set of rules that start on; undefined where there was nothing to count. */
export type Overall = {
	readonly posts: number;
	readonly marksPerTenShort: number | undefined;
	readonly pauses: number | undefined;
	readonly linkedinMedianTips: number | undefined;
	readonly linkedinWithNone: number | undefined;
};

const shareOf = <T>(list: readonly T[], holds: (each: T) => boolean): number | undefined =>
	list.length > 0 ? list.filter(holds).length / list.length : undefined;

/** The problem tips of a text in one of the two voices. */
type Problems = (judged: CheckedPost) => readonly Tip[];

const problemsIn =
	(voice: 'usual' | 'organisation'): Problems =>
	judged =>
		judged[voice].filter(({strength}) => !strength);

const medianOf = (numbers: readonly number[]): number | undefined =>
	[...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** The firing rate of each rule over judged posts, the loudest first. */
export const firingRates = (compiled: CompiledRuleSet, judged: readonly CheckedPost[]): readonly Rate[] => {
	const sets = [...new Set(judged.map(({set}) => set))].map(
		set => [set, judged.filter(each => each.set === set)] as const,
	);
	const rates = compiled.rules.map(({id, start, level}) => {
		const fires = ({every}: CheckedPost): boolean => every.some(({rule}) => rule === id);
		const bySet = sets.map(([set, texts]) => [set, shareOf(texts, fires) ?? 0] as const);
		return {rule: id, start, level, all: shareOf(judged, fires) ?? 0, sets: Object.fromEntries(bySet)};
	});
	return rates.sort((a, b) => b.all - a.all);
};

/** Marks per ten posts of up to 280 characters, the share of posts with a pause, and how LinkedIn posts fare, in one voice. */
export const overallNumbers = (judged: readonly CheckedPost[], voice: 'usual' | 'organisation'): Overall => {
	const problems = problemsIn(voice);
	const short = judged.filter(({text}) => text.length <= 280);
	const linkedin = judged.filter(({set}) => set === 'en_linkedin_posts').map(each => problems(each).length);
	const marks = short.map(each => problems(each).filter(({level}) => level === 'mark').length);
	return {
		posts: judged.length,
		marksPerTenShort: short.length > 0 ? (10 * marks.reduce((a, b) => a + b, 0)) / short.length : undefined,
		pauses: shareOf(judged, each => problems(each).some(({level}) => level === 'pause')),
		linkedinMedianTips: medianOf(linkedin),
		linkedinWithNone: shareOf(linkedin, count => count === 0),
	};
};
