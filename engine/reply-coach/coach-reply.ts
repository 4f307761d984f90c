import {findQuestions} from '../detect/comment/questions-asked.ts';
import type {CommentClassification} from '../model/check-result.ts';
import type {Draft} from '../model/draft.ts';
import {analyseText} from '../text/analyse-text.ts';
import type {Text} from '../text/text.ts';
import {type AdviceNeed, type AdviceStep, planAdvice} from './advice-plan.ts';
import {adviceText} from './advice-texts.ts';
import type {Coach, CommentAssessment, CommentClass, FoundPart, ReplyPart} from './coach.ts';
import {findInReply} from './find-in-reply.ts';
import {agreed, grounded, owned, reason} from './reply-part-words.ts';
import {findReplyPart, type ReplyPair} from './reply-parts.ts';
import {whenToGoPrivate, whenToLeave} from './when-to-stop.ts';

/** What the coach is told beside the draft; `quiet` holds back what would weigh most. */
export type CoachContext = {
	readonly reading: CommentClassification;
	readonly said: CommentAssessment;
	readonly crisis: boolean;
	/** True for a public body in its own voice. */
	readonly isPublic: boolean;
	readonly quiet: boolean;
	/** The draft's text made ready, for a caller that has it. */
	readonly read?: Text | undefined;
};

/** The longest comment and reply the coach reads, in UTF-16 units; of longer ones the beginning. */
const LONGEST = 5000;

/** The reply to a provocation that is still short, in words. */
const SHORT = 25;

const parts: readonly ReplyPart[] = ['seen', 'answer', 'known', 'unknown', 'now', 'when', 'who', 'greeting'];
const crisisOnly: ReadonlySet<ReplyPart> = new Set(['known', 'unknown']);

const WORDS = 2;

const shownIn = (pair: ReplyPair, part: ReplyPart): FoundPart | undefined => {
	const spans = findReplyPart(part, pair).map(span => pair.reply.rawSpan(span));
	if (spans.length === 0) return undefined;
	return {part, spans, words: spans.slice(0, WORDS).map(span => pair.reply.raw.slice(...span))};
};

const showsIn = (pair: ReplyPair, kind: CommentClass): readonly FoundPart[] =>
	parts.filter(part => kind === 'crisis' || !crisisOnly.has(part)).flatMap(part => shownIn(pair, part) ?? []);

const has = (need: AdviceNeed, {reply}: ReplyPair, shows: readonly FoundPart[]): boolean => {
	if (need === 'owned') return findInReply(reply, owned).length > 0;
	if (need === 'agreed') return findInReply(reply, agreed).length > 0;
	if (need === 'grounded') return findInReply(reply, grounded).length > 0 || reply.urls.length > 0;
	if (need === 'explained') return findInReply(reply, reason).length > 0;
	if (need === 'short') return reply.wordCount <= SHORT;
	if (need === 'begun') return reply.wordCount > 0;
	return shows.some(({part}) => part === need);
};

/** The class a comment is taken for: as the person says, else a crisis where one is declared, else as it was read. */
const commentClass = ({reading, said: {reads}, crisis}: CoachContext): CommentClass | undefined => {
	if (reads !== undefined) return reads === 'unsure' ? undefined : reads;
	return crisis ? 'crisis' : reading.class;
};

const worthAsking: ReadonlySet<CommentClass> = new Set(['factual-error', 'dissatisfaction', 'heat', 'provocation']);

const beginningOf = (raw: string): string => raw.slice(0, LONGEST);

const readPair = (draft: Draft, read: Text | undefined): ReplyPair => {
	const parent = analyseText(beginningOf(draft.parent?.text ?? ''));
	const reply = read && read.raw.length <= LONGEST ? read : analyseText(beginningOf(draft.text));
	return {reply, parent, asked: findQuestions(parent)};
};

/** A question is the whole sentence, which needs no pointing out. */
const wordsReadBy = (raw: string, {class: kind, spans}: CommentClassification): readonly string[] =>
	kind === 'question' ? [] : [...new Set(spans.map(span => raw.slice(...span).trim()))].slice(0, WORDS);

const missing = (steps: readonly AdviceStep[], pair: ReplyPair, shows: readonly FoundPart[]): AdviceStep | undefined =>
	steps.find(({needs}) => !needs.every(need => has(need, pair, shows)));

const advise = (
	kind: CommentClass,
	pair: ReplyPair,
	shows: readonly FoundPart[],
	{said, isPublic, quiet}: CoachContext,
) => {
	const step = quiet ? undefined : missing(planAdvice(kind, said.something ?? 'unsaid', isPublic), pair, shows);
	return step && {most: adviceText(step.advice, kind, pair.asked[0]?.kind)};
};

const open: readonly ReplyPart[] = ['seen', 'answer', 'now', 'known'];

const coachFor = (kind: CommentClass, draft: Draft, context: CoachContext): Coach => {
	const pair = readPair(draft, context.read);
	const shows = showsIn(pair, kind);
	const {said, reading} = context;
	const leave = whenToLeave(kind, context.isPublic);
	const apart = whenToGoPrivate(
		kind,
		shows.some(({part}) => open.includes(part)),
	);
	return {
		class: kind,
		chosen: said.reads !== undefined,
		words: reading.class === kind ? wordsReadBy(draft.parent?.text ?? '', reading) : [],
		asks: worthAsking.has(kind),
		...(said.something && {something: said.something}),
		shows,
		...advise(kind, pair, shows, context),
		...(leave && {leave}),
		...(apart && {apart}),
	};
};

/**
 * What the coach sees in a draft that answers a comment; without a class when unsure how the comment is meant, `undefined` when the draft
 * answers none. Reads the first 5,000 UTF-16 units of either.
 */
export const coachReply = (draft: Draft, context: CoachContext): Coach | undefined => {
	if (!draft.parent || draft.parent.text.trim() === '') return undefined;
	const kind = commentClass(context);
	if (kind) return coachFor(kind, draft, context);
	return {chosen: context.said.reads !== undefined, words: [], asks: false, shows: []};
};
