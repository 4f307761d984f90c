import type {Counting, Draft, DraftPartKind} from '../../model/draft.ts';
import {mastodonWarningLength} from './mastodon-length.ts';
import {textLength} from './text-length.ts';

/** The parts a network's limit is for; a poll's answers and pictures' descriptions have limits of their own. */
const counted: ReadonlySet<DraftPartKind> = new Set(['text', 'warning']);

const leadingMentions = /^(?:\s*@\w{1,15}(?!\w))+\s*/;

/** X does not count the names it puts first in a reply itself (docs.x.com, counting characters, read 2026-11-22); who typed them cannot be told. */
const withoutNames = (text: string, {platform, surface}: Pick<Draft, 'platform' | 'surface'>): string =>
	platform === 'x' && surface === 'reply' ? text.replace(leadingMentions, '') : text;

const partLength = (kind: DraftPartKind, text: string, count: Counting): number =>
	kind === 'warning' && count === 'mastodon' ? mastodonWarningLength(text) : textLength(text, count);

/** The length of a draft as its network counts it against the limit, in that network's unit; UTF-16 units where its way is unknown. */
export const draftLength = (draft: Pick<Draft, 'platform' | 'surface' | 'text' | 'parts' | 'limit'>): number => {
	const {text, parts = [{kind: 'text', span: [0, text.length]}], limit} = draft;
	return parts
		.filter(({kind}) => counted.has(kind))
		.map(({kind, span: [start, end]}) =>
			partLength(kind, withoutNames(text.slice(start, end), draft), limit?.count ?? 'utf16'),
		)
		.reduce((sum, length) => sum + length, 0);
};

/** The most this draft may have, in the unit of `draftLength`: what the page says is left of it, else the network's usual limit; `undefined` where none is known. */
export const draftMax = (
	draft: Pick<Draft, 'platform' | 'surface' | 'text' | 'parts' | 'limit'>,
): number | undefined => {
	const {max, left} = draft.limit ?? {};
	return left === undefined ? max : left + draftLength(draft);
};
