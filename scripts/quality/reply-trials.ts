import {check} from '../../engine/checking/check.ts';
import {classifyComment} from '../../engine/detect/comment/classify-comment.ts';
import {measureNegativity} from '../../engine/detect/comment/mood.ts';
import {findQuestions} from '../../engine/detect/comment/questions-asked.ts';
import type {Draft} from '../../engine/model/draft.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Coach} from '../../engine/reply-coach/coach.ts';
import {coachReply} from '../../engine/reply-coach/coach-reply.ts';
import {outweighsCoach} from '../../engine/reply-coach/overlapping-rules.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';
import type {Row} from './data.ts';
import type {Trial} from './detectors.ts';
import {bareDraft, hasSignal} from './judge.ts';
import type {Bench} from './posts.ts';

const negative = new Set(['dissatisfaction', 'heat', 'provocation']);
const parentOf = ({labels: {parent}}: Row): string => (typeof parent === 'string' ? parent : '');

const reads = (text: string): boolean => negative.has(classifyComment(analyseText(text)).class ?? '');

const comments: readonly Trial[] = [
	{
		name: 'a comment has a question',
		sets: ['en_support_reply_pairs'],
		goal: 'P 0.95 R 0.95',
		should: ({labels}) => labels.parent_has_question === true,
		fires: row => hasSignal('question', 'en', parentOf(row)),
	},
	{
		name: '… one that wants to know',
		sets: ['en_support_reply_pairs'],
		goal: '',
		should: ({labels}) => labels.parent_has_question === true,
		fires: row => findQuestions(analyseText(parentOf(row))).length > 0,
	},
	...['sv_reviews_sentiment', 'sv_social_sentiment'].flatMap((set): Trial[] => [
		{
			name: `a comment weighs down, ${set}`,
			sets: [set],
			goal: 'P 0.85 R 0.45',
			should: ({labels}) => labels.sentiment === 'neg',
			fires: ({text}) => measureNegativity(analyseText(text)) > 0,
		},
		{
			name: '… and is read as displeased or worse',
			sets: [set],
			goal: 'P 0.85 R 0.45',
			should: ({labels}) => labels.sentiment === 'neg',
			fires: ({text}) => reads(text),
		},
	]),
];

const replyTo = (parent: string | undefined, text: string, voice: Draft['voice']): Draft => ({
	...bareDraft(text),
	platform: 'x',
	surface: 'reply',
	voice,
	...(parent !== undefined && {parent: {text: parent}}),
});

const tone =
	/^(participate\/(no-|defensive|apology|canned|soft-opening|not-only|ask-without)|protect\/(cool|no-insults|no-threats))/;

const speaks = (tips: readonly Tip[], rules: RegExp): boolean =>
	tips.some(({rule, strength}) => !strength && rules.test(rule));

const politeness = (bench: Bench): readonly Trial[] =>
	['en_politeness_wikipedia', 'en_politeness_stackexchange'].map(set => ({
		name: `a tone rule on ${set}`,
		sets: [set],
		goal: 'P 0.75',
		counts: ({labels}: Row) => labels.politeness === 'impolite' || labels.politeness === 'polite',
		should: ({labels}: Row) => labels.politeness === 'impolite',
		fires: ({text}: Row) => {
			const on = bench.compiled.rules.map(({id}) => id);
			return speaks(check(bench.compiled, replyTo(undefined, text, 'organisation'), {on}).tips, tone);
		},
	}));

const heated = (bench: Bench): readonly Trial[] => {
	const cool = ({text}: Row): boolean =>
		speaks(check(bench.compiled, replyTo(undefined, text, 'self'), {}).tips, /cool-before-send/);
	return [
		{
			name: 'cool-before-send on ordinary posts',
			sets: [
				'sv_social_sentiment',
				'sv_reviews_sentiment',
				'en_tweebank_posts',
				'en_support_reply_pairs',
				'en_linkedin_posts',
			],
			goal: 'false on ≤ 0.1 %',
			counts: ({labels}) => labels.sentiment !== 'neg',
			should: () => false,
			fires: cool,
		},
		{
			name: 'cool-before-send on insults, OLID',
			sets: ['en_olid_insult'],
			goal: 'P 0.95',
			should: ({labels}) => labels.offensive === true,
			fires: cool,
		},
		{
			name: 'cool-before-send on insults, Davidson',
			sets: ['en_davidson_abuse'],
			goal: 'P 0.95',
			should: ({labels}) => labels.abuse !== 'neither',
			fires: cool,
		},
	];
};

/** The coach as it would stand beside a reply. */
const coachOn = (bench: Bench, parent: string, text: string): Coach | undefined => {
	const draft = replyTo(parent, text, 'organisation');
	const {tips, reading = {spans: []}} = check(bench.compiled, draft, {});
	return coachReply(draft, {reading, said: {}, crisis: false, isPublic: false, quiet: tips.some(outweighsCoach)});
};

const ANSWER = 'Answer the very thing that was asked.';
const missesAnswer = (bench: Bench, parent: string, text: string): boolean =>
	coachOn(bench, parent, text)?.most?.en?.what === ANSWER;

const questionOf = ({labels: {question}}: Row): string => (typeof question === 'string' ? question : '');

/** The coach's word that a question is not answered. */
export const unanswered = (bench: Bench): Trial => ({
	name: '“does not answer”, near misses as given',
	sets: ['sv_faq_answers'],
	goal: 'P 0.8',
	should: ({labels}) => labels.answers !== true,
	fires: row => missesAnswer(bench, questionOf(row), row.text),
});

/** Everything that is measured on comments and replies. */
export const replyTrials = (bench: Bench): readonly Trial[] => [
	...comments,
	...politeness(bench),
	unanswered(bench),
	...heated(bench),
];

/** How often each piece of advice, or a rule on replies, would stand beside real replies of organisations. */
export type AdviceRate = {readonly name: string; readonly share: number};

/** What the coach and each rule on replies would say to real replies, the loudest first; empty when the set is absent. */
export const adviceRates = (bench: Bench, rows: readonly Row[]): readonly AdviceRate[] => {
	const said = rows.flatMap(row => {
		const draft = replyTo(parentOf(row), row.text, 'organisation');
		const on = bench.compiled.rules.filter(({group}) => group === 'participate').map(({id}) => id);
		const {tips} = check(bench.compiled, draft, {on});
		const most = coachOn(bench, parentOf(row), row.text)?.most?.en?.what;
		return [...tips.filter(tip => !tip.strength).map(({rule}) => rule), ...(most ? [`coach: ${most}`] : [])];
	});
	const counts = new Map<string, number>();
	for (const name of said) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => ({name, share: count / rows.length})).sort((a, b) => b.share - a.share);
};
