import type {ParentClass} from './condition.ts';
import type {Draft, Span} from './draft.ts';
import {askedIn} from './reading/asked.ts';
import {lowIn, lownessOf} from './reading/mood.ts';
import {
	complaint,
	contempt,
	danger,
	error,
	grief,
	idiom,
	matter,
	others,
	praise,
	scorn,
} from './reading/reading-words.ts';
import {shouts} from './reading/shouts.ts';
import type {Reading} from './result.ts';
import {tidy} from './seeking/tidy.ts';
import {heat} from './signals/anger.ts';
import {insult} from './signals/attack.ts';
import {thanks} from './signals/courtesy.ts';
import type {SignalFinder} from './signals/phrases.ts';
import type {Text} from './text/text.ts';

const draft: Draft = {platform: 'other', surface: 'comment', voice: 'self', text: '', links: [], pictures: []};

/** Everything a finder sees in a text. */
const all = (text: Text, finder: SignalFinder): readonly Span[] =>
	text.sentences.flatMap(sentence => finder(text, sentence, {draft}));

const finders = {danger, idiom, insult, contempt, scorn, matter, error, complaint, heat, grief, others} as const;

type Found = {readonly [N in keyof typeof finders | 'shouts' | 'low' | 'asked' | 'thanks']: readonly Span[]};

/** Someone who asks is taken for displeased only when much weighs the text down. */
const FAR_DOWN = 2;

const findAll = (text: Text): Found => {
	const asked = askedIn(text).map(({sentence: {start, end}}): Span => [start, end]);
	const found = Object.entries(finders).map(([name, finder]) => [name, all(text, finder)] as const);
	return {
		...(Object.fromEntries(found) as {[N in keyof typeof finders]: readonly Span[]}),
		shouts: shouts(text),
		low: lownessOf(text) >= (asked.length > 0 ? FAR_DOWN : 1) ? lowIn(text) : [],
		asked,
		thanks: [...all(text, thanks), ...all(text, praise)],
	};
};

const some = (...lists: readonly (readonly Span[])[]): boolean => lists.some(spans => spans.length > 0);

/** Whoever names a matter, a time or a wish, or asks, is a critic. */
const isCritic = ({matter: matters, complaint: complaints, asked, error: errors}: Found): boolean =>
	some(matters, complaints, asked, errors);

const isDispleased = ({complaint: complaints, low, grief: grieves, others: them, matter: matters}: Found): boolean =>
	some(complaints) || (some(low) && !some(grieves) && some(them, matters));

const isHot = (found: Found): boolean =>
	some(found.heat, found.insult) || ((isDispleased(found) || some(found.low)) && some(found.scorn, found.shouts));

/** The classes in the order they are looked for, with the words that lead there; each only speaks when it is sure. */
const order: readonly (readonly [ParentClass, (found: Found) => boolean, (found: Found) => readonly Span[]])[] = [
	['danger', found => some(found.danger) && !some(found.idiom), found => found.danger],
	[
		'provocation',
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
 * Whoever names a matter, a time or a wish is a critic and never read as provocation, however hard the words.
 */
export const readParent = (text: Text): Reading => {
	const found = findAll(text);
	const read = order.find(([, holds]) => holds(found));
	if (!read) return {spans: []};
	return {class: read[0], spans: tidy(read[2](found)).map(span => text.rawSpan(span))};
};
