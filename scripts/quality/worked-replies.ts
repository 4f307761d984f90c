import {classifyComment} from '../../engine/detect/comment/classify-comment.ts';
import {findQuestions} from '../../engine/detect/comment/questions-asked.ts';
import type {ReplyPart} from '../../engine/reply-coach/coach.ts';
import {findReplyPart} from '../../engine/reply-coach/reply-parts.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';
import type {Label, WorkedPair} from './worked-pairs/worked-pairs.ts';

/** One class or part that was read otherwise than it is labelled. */
type Miss = {readonly id: string; readonly read: string; readonly labelled: string};

/** How many of the pairs' classes and parts were read as they are labelled, and what was not. */
export type Worked = {
	readonly classes: {readonly right: number; readonly of: number};
	readonly parts: {readonly right: number; readonly of: number};
	/** Critics read as provocation. */
	readonly wronged: readonly string[];
	readonly misses: readonly Miss[];
};

const everyday: readonly ReplyPart[] = ['seen', 'now', 'when', 'who', 'greeting'];
const inCrisis: readonly ReplyPart[] = ['known', 'unknown'];

/** The parts a pair is judged on: an answer only where something was asked, what is known only in a crisis. */
const partsOf = ({crisis, gold}: WorkedPair, asks: boolean): readonly ReplyPart[] => [
	...everyday,
	...(crisis ? inCrisis : []),
	...(asks || gold.parts.includes('answer') ? (['answer'] as const) : []),
];

const readPair = (worked: WorkedPair) => {
	const parent = analyseText(worked.parent);
	const asked = findQuestions(parent);
	const pair = {reply: analyseText(worked.draft), parent, asked};
	const parts = partsOf(worked, asked.length > 0).map(part => ({part, has: findReplyPart(part, pair).length > 0}));
	return {kind: classifyComment(parent).class ?? 'none', parts};
};

/** Reads pairs and compares with their labels. */
export const measureWorked = (pairs: readonly WorkedPair[]): Worked => {
	const read = pairs.map(pair => ({pair, ...readPair(pair)}));
	const parts = read.flatMap(({pair: {id, gold}, parts}) =>
		parts.map(({part, has}) => ({id, part, has, right: has === gold.parts.includes(part)})),
	);
	const classes = read.map(({pair: {id, gold}, kind}) => ({id, kind, gold: gold.class, right: kind === gold.class}));
	return {
		classes: {right: classes.filter(({right}) => right).length, of: classes.length},
		parts: {right: parts.filter(({right}) => right).length, of: parts.length},
		wronged: classes.filter(({kind, gold}) => kind === 'provocation' && gold !== 'provocation').map(({id}) => id),
		misses: [
			...classes.filter(({right}) => !right).map(({id, kind, gold}) => ({id, read: kind, labelled: gold})),
			...parts
				.filter(({right}) => !right)
				.map(({id, part, has}) => ({id, read: has ? part : `no ${part}`, labelled: has ? `no ${part}` : part})),
		],
	};
};

const all: readonly ReplyPart[] = [...everyday, ...inCrisis, 'answer'];

/** How far two labellings agree: the share of equal labels, and the same with chance taken out (Cohen's kappa). */
export type Agreement = {readonly share: number; readonly kappa: number};

const agreementOf = (pairs: readonly (readonly [string, string])[]): Agreement => {
	const share = pairs.filter(([a, b]) => a === b).length / pairs.length;
	const names = new Set(pairs.flat());
	const rate = (side: 0 | 1, name: string): number => pairs.filter(pair => pair[side] === name).length / pairs.length;
	const chance = [...names].reduce((sum, name) => sum + rate(0, name) * rate(1, name), 0);
	return {share, kappa: chance === 1 ? 1 : (share - chance) / (1 - chance)};
};

const hasPart = ({parts}: Label, part: ReplyPart): string => String(parts.includes(part));

/** The agreement of the two labellings on classes and on parts. */
export const agreements = (pairs: readonly WorkedPair[]) => ({
	classes: agreementOf(pairs.map(({first, second}) => [first.class, second.class])),
	parts: agreementOf(
		pairs.flatMap(({first, second}) => all.map(part => [hasPart(first, part), hasPart(second, part)] as const)),
	),
});
