import type {Draft} from '../draft.ts';
import {askedIn} from '../reading/asked.ts';
import type {Reading} from '../result.ts';
import {readText} from '../text/read-text.ts';
import type {Coach, CommentClass, Part, Said, Shown} from './coach.ts';
import {findIn} from './find-in.ts';
import {agreed, grounded, owned, reason} from './part-words.ts';
import {type Pair, partIn} from './parts.ts';
import {type Need, planFor, type Step} from './plan.ts';
import {sayingOf} from './sayings.ts';
import {apartOf, leaveOf} from './ways-out.ts';

/** What the coach is told beside the draft; `quiet` holds back what would weigh most. */
export type Setting = {
	readonly reading: Reading;
	readonly said: Said;
	readonly crisis: boolean;
	/** True for a public body in its own voice. */
	readonly isPublic: boolean;
	readonly quiet: boolean;
};

/** The longest comment and reply the coach reads, in UTF-16 units; of longer ones the beginning. */
const LONGEST = 5000;

/** The reply to a provocation that is still short, in words. */
const SHORT = 25;

const parts: readonly Part[] = ['seen', 'answer', 'known', 'unknown', 'now', 'when', 'who', 'greeting'];
const crisisOnly: ReadonlySet<Part> = new Set(['known', 'unknown']);

const WORDS = 2;

const shownIn = (pair: Pair, part: Part): Shown | undefined => {
	const spans = partIn(part, pair).map(span => pair.reply.rawSpan(span));
	if (spans.length === 0) return undefined;
	return {part, spans, words: spans.slice(0, WORDS).map(span => pair.reply.raw.slice(...span))};
};

const showsIn = (pair: Pair, kind: CommentClass): readonly Shown[] =>
	parts.filter(part => kind === 'crisis' || !crisisOnly.has(part)).flatMap(part => shownIn(pair, part) ?? []);

const has = (need: Need, {reply}: Pair, shows: readonly Shown[]): boolean => {
	if (need === 'owned') return findIn(reply, owned).length > 0;
	if (need === 'agreed') return findIn(reply, agreed).length > 0;
	if (need === 'grounded') return findIn(reply, grounded).length > 0 || reply.urls.length > 0;
	if (need === 'explained') return findIn(reply, reason).length > 0;
	if (need === 'short') return reply.wordCount <= SHORT;
	if (need === 'begun') return reply.wordCount > 0;
	return shows.some(({part}) => part === need);
};

/** The class a comment is taken for: as the person says, else a crisis where one is declared, else as it was read. */
const classOf = ({reading, said: {reads}, crisis}: Setting): CommentClass | undefined => {
	if (reads !== undefined) return reads === 'unsure' ? undefined : reads;
	return crisis ? 'crisis' : reading.class;
};

const worthAsking: ReadonlySet<CommentClass> = new Set(['factual-error', 'dissatisfaction', 'heat', 'provocation']);

const beginningOf = (raw: string): string => raw.slice(0, LONGEST);

const pairOf = (draft: Draft): Pair => {
	const parent = readText(beginningOf(draft.parent?.text ?? ''));
	return {reply: readText(beginningOf(draft.text)), parent, asked: askedIn(parent)};
};

/** A question is the whole sentence, which needs no pointing out. */
const wordsOf = (raw: string, {class: kind, spans}: Reading): readonly string[] =>
	kind === 'question' ? [] : [...new Set(spans.map(span => raw.slice(...span).trim()))].slice(0, WORDS);

const missing = (steps: readonly Step[], pair: Pair, shows: readonly Shown[]): Step | undefined =>
	steps.find(({needs}) => !needs.every(need => has(need, pair, shows)));

const advise = (kind: CommentClass, pair: Pair, shows: readonly Shown[], {said, isPublic, quiet}: Setting) => {
	const step = quiet ? undefined : missing(planFor(kind, said.something ?? 'unsaid', isPublic), pair, shows);
	return step && {most: sayingOf(step.advice, kind, pair.asked[0]?.kind)};
};

const open: readonly Part[] = ['seen', 'answer', 'now', 'known'];

const coachFor = (kind: CommentClass, draft: Draft, setting: Setting): Coach => {
	const pair = pairOf(draft);
	const shows = showsIn(pair, kind);
	const {said, reading} = setting;
	const leave = leaveOf(kind, setting.isPublic);
	const apart = apartOf(
		kind,
		shows.some(({part}) => open.includes(part)),
	);
	return {
		class: kind,
		chosen: said.reads !== undefined,
		words: reading.class === kind ? wordsOf(draft.parent?.text ?? '', reading) : [],
		asks: worthAsking.has(kind),
		...(said.something && {something: said.something}),
		shows,
		...advise(kind, pair, shows, setting),
		...(leave && {leave}),
		...(apart && {apart}),
	};
};

/**
 * What the coach sees in a draft that answers a comment; without a class when unsure how the comment is meant, `undefined` when the draft
 * answers none. Reads the first 5,000 UTF-16 units of either.
 */
export const coachReply = (draft: Draft, setting: Setting): Coach | undefined => {
	if (!draft.parent || draft.parent.text.trim() === '') return undefined;
	const kind = classOf(setting);
	if (kind) return coachFor(kind, draft, setting);
	return {chosen: setting.said.reads !== undefined, words: [], asks: false, shows: []};
};
