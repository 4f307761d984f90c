import type {ErrorRates} from '../../companion/error-rate.ts';
import type {Language} from '../../engine/model/language.ts';
import type {BuiltInRule} from '../../engine/model/rule.ts';
import type {JudgedText} from './needs/judged-text.ts';
import type {CheckedPost} from './posts.ts';
import type {Proportion} from './wilson.ts';

/** What the rates are made from: the rules, ordinary posts judged as they were written, and texts an editor has labelled. */
export type RatesSource = {
	readonly rules: readonly BuiltInRule[];
	readonly posts: readonly CheckedPost[];
	readonly labelled: readonly JudgedText[];
};

/** What `npm run quality` writes beside the rules: the rates, what they come to, and the hash of the rules and engine they were measured on. */
export type MeasuredRates = ErrorRates & {
	readonly hash: string;
	/** How many texts an editor had labelled. */
	readonly labelled: number;
	/** By language: labelled texts that needed nothing and got a tip, and tips the editor would have given too. */
	readonly overall: {readonly [language in Language]: {readonly nothing: Proportion; readonly fits: Proportion}};
};

/** The rules whose errors are told: those that start on and speak of trouble, in the set's order. */
export const toldRules = (rules: readonly BuiltInRule[]): readonly BuiltInRule[] =>
	rules.filter(({start, strength}) => start === 'on' && !strength);

const speaks = ({usual}: CheckedPost, rule: string): boolean => usual.some(tip => tip.rule === rule);

const rateOf = (rule: string, posts: readonly CheckedPost[], labelled: readonly JudgedText[]) => {
	const tips = labelled.flatMap(({shown, matched}) =>
		shown.filter(tip => tip.rule === rule).map(tip => matched.includes(tip)),
	);
	return {
		spoke: posts.filter(post => speaks(post, rule)).length,
		read: tips.length,
		right: tips.filter(Boolean).length,
	};
};

const overallOf = (labelled: readonly JudgedText[]): {readonly nothing: Proportion; readonly fits: Proportion} => {
	const quiet = labelled.filter(each => each.labelled.nothing);
	const tips = labelled.flatMap(({shown, matched}) => shown.map(tip => matched.includes(tip)));
	return {
		nothing: {hits: quiet.filter(({shown}) => shown.length > 0).length, of: quiet.length},
		fits: {hits: tips.filter(Boolean).length, of: tips.length},
	};
};

/** The rates of all rules that start on, measured on rules and engine of this hash. */
export const measureErrors = ({rules, posts, labelled}: RatesSource, hash: string): MeasuredRates => {
	const ordinary = (language: Language) => posts.filter(({set}) => set.startsWith(`${language}_`));
	const read = (language: Language) => labelled.filter(each => each.labelled.language === language);
	const [sv, en] = [
		{posts: ordinary('sv'), labelled: read('sv')},
		{posts: ordinary('en'), labelled: read('en')},
	];
	return {
		hash,
		posts: {sv: sv.posts.length, en: en.posts.length},
		labelled: labelled.length,
		overall: {sv: overallOf(sv.labelled), en: overallOf(en.labelled)},
		rules: Object.fromEntries(
			toldRules(rules).map(({id}) => [
				id,
				{sv: rateOf(id, sv.posts, sv.labelled), en: rateOf(id, en.posts, en.labelled)},
			]),
		),
	};
};
