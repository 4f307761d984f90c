import type {Publication} from '../client.ts';
import {type Ask, bodyOf, listFrom, recordFrom, textFrom} from '../exchange.ts';
import {me} from './accounts.ts';
import type {Picture, Poll, Post, Posts} from './statuses.ts';

/** Alt texts by the id of the picture, as they were written before the post went out. */
export type Alts = Map<string, string>;

/** The client sends the empty field after the last option too, and the network drops it. */
const pollIn = (value: unknown): Poll | null => {
	const {options, multiple, expires_in: seconds} = recordFrom(value);
	const given = listFrom(options)
		.map(textFrom)
		.filter(option => option.trim() !== '');
	if (given.length === 0) return null;
	return {options: given, multiple: multiple === true, seconds: Number(seconds) || 86400};
};

const picturesIn = (body: Readonly<Record<string, unknown>>, alts: Alts): readonly Picture[] => {
	for (const attribute of listFrom(body.media_attributes).map(recordFrom))
		alts.set(textFrom(attribute.id), textFrom(attribute.description));
	return listFrom(body.media_ids).map(id => ({id: textFrom(id), alt: alts.get(textFrom(id)) ?? ''}));
};

/** Post a request to publish or to edit asks for, over the one it edits; a fresh one when there is none. */
export const postIn = (ask: Ask, id: string, alts: Alts, before: Post | null): Post => {
	const body = bodyOf(ask);
	return {
		id,
		by: me.id,
		text: textFrom(body.status),
		warning: textFrom(body.spoiler_text),
		audience: textFrom(body.visibility) || before?.audience || 'public',
		language: textFrom(body.language) || 'sv',
		answers: before?.answers ?? textFrom(body.in_reply_to_id),
		quotes: before?.quotes ?? textFrom(body.quoted_status_id),
		pictures: picturesIn(body, alts),
		poll: pollIn(body.poll),
		isEdited: before !== null,
	};
};

const kindOf = (post: Post): Publication['kind'] => {
	if (post.isEdited) return 'edit';
	if (post.quotes) return 'quote';
	return post.answers ? 'reply' : 'post';
};

/** A post as one publication. */
export const publicationOf = (post: Post): Publication => ({
	kind: kindOf(post),
	texts: [post.text],
	warning: post.warning,
	alts: post.pictures.map(({alt}) => alt),
	options: post.poll?.options ?? [],
	parent: post.quotes || post.answers,
	audience: post.audience,
});

/** Posts above and below one, each in its order. */
export const contextOf = (
	posts: Posts,
	id: string,
): {readonly ancestors: readonly Post[]; readonly descendants: readonly Post[]} => {
	const above = posts.get(posts.get(id)?.answers ?? '');
	const ancestors = above ? [...contextOf(posts, above.id).ancestors, above] : [];
	const descendants = [...posts.values()].filter(({answers}) => answers === id);
	return {ancestors, descendants};
};
