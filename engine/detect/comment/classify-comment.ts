import type {CommentClassification} from '../../model/check-result.ts';
import type {ParentClass} from '../../model/condition.ts';
import type {Draft, Span} from '../../model/draft.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {heat} from '../signals/anger.ts';
import {insult} from '../signals/attack.ts';
import {thanks} from '../signals/courtesy.ts';
import type {SignalFinder} from '../signals/phrases.ts';
import {
	complaint,
	contempt,
	danger,
	errorWords,
	grief,
	idiom,
	matterWords,
	otherPeopleWords,
	praise,
	scorn,
} from './comment-words.ts';
import {findNegativeWords, measureNegativity} from './mood.ts';
import {findQuestions} from './questions-asked.ts';
import {findShouting} from './shouting.ts';

const draft: Draft = {platform: 'other', surface: 'comment', voice: 'self', text: '', links: [], pictures: []};

/** Everything a finder sees in a text. */
const all = (text: Text, finder: SignalFinder): readonly Span[] =>
	text.sentences.flatMap(sentence => finder(text, sentence, {draft}));

const finders = {
	danger,
	idiom,
	insult,
	contempt,
	scorn,
	matter: matterWords,
	error: errorWords,
	complaint,
	heat,
	grief,
	others: otherPeopleWords,
} as const;

type CommentSigns = {readonly [N in keyof typeof finders | 'shouts' | 'low' | 'asked' | 'thanks']: readonly Span[]};

/** Someone who asks is taken for displeased only when much weighs the text down. */
const FAR_DOWN = 2;

const findAll = (text: Text): CommentSigns => {
	const asked = findQuestions(text).map(({sentence: {start, end}}): Span => [start, end]);
	const found = Object.entries(finders).map(([name, finder]) => [name, all(text, finder)] as const);
	return {
		...(Object.fromEntries(found) as {[N in keyof typeof finders]: readonly Span[]}),
		shouts: findShouting(text),
		low: measureNegativity(text) >= (asked.length > 0 ? FAR_DOWN : 1) ? findNegativeWords(text) : [],
		asked,
		thanks: [...all(text, thanks), ...all(text, praise)],
	};
};

const some = (...lists: readonly (readonly Span[])[]): boolean => lists.some(spans => spans.length > 0);

/** Whoever names a matter, a time or a wish, or asks, is a critic. */
const isCritic = ({matter: matters, complaint: complaints, asked, error: errors}: CommentSigns): boolean =>
	some(matters, complaints, asked, errors);

const isDispleased = ({
	complaint: complaints,
	low,
	grief: grieves,
	others: them,
	matter: matters,
}: CommentSigns): boolean => some(complaints) || (some(low) && !some(grieves) && some(them, matters));

const isHot = (found: CommentSigns): boolean =>
	some(found.heat, found.insult) || ((isDispleased(found) || some(found.low)) && some(found.scorn, found.shouts));

/** The classes in the order they are looked for, with the words that lead there; each only speaks when it is sure. */
const order: readonly (readonly [
	ParentClass,
	(found: CommentSigns) => boolean,
	(found: CommentSigns) => readonly Span[],
])[] = [
	['danger', found => some(found.danger) && !some(found.idiom), found => found.danger],
	[
		'heat',
		found => !isCritic(found) && (some(found.contempt) || (some(found.insult) && some(found.heat))),
		found => [...found.contempt, ...found.insult],
	],
	[
		'factual-error',
		found => some(found.error) && !some(found.heat, found.insult, found.scorn, found.shouts),
		found => found.error,
	],
	['heat', isHot, found => [...found.heat, ...found.insult, ...found.scorn, ...found.shouts]],
	['heat', found => some(found.shouts) && some(found.scorn), found => [...found.scorn, ...found.shouts]],
	['dissatisfaction', isDispleased, found => [...found.complaint, ...found.low]],
	['question', found => some(found.asked), found => found.asked],
	['thanks', found => some(found.thanks) && !some(found.low), found => found.thanks],
];

/**
 * How the text being answered reads: its class and the spans, in UTF-16 units of the raw text, that led there; no class when unsure.
 * Hard words are read as heat and never as provocation: what somebody is out for is the person's own to say.
 */
export const classifyComment = (text: Text): CommentClassification => {
	const found = findAll(text);
	const read = order.find(([, holds]) => holds(found));
	if (!read) return {spans: []};
	return {class: read[0], spans: withoutOverlaps(read[2](found)).map(span => text.rawSpan(span))};
};
