import {type Account, accountBy, accounts} from './accounts.ts';
import {dot} from './dot.ts';
import {markupOf} from './markup.ts';

/** A picture as it was handed in: its id and its alt text, empty where none was written. */
export type Picture = {readonly id: string; readonly alt: string};

/** A poll as it was handed in: its options and its seconds. */
export type Poll = {readonly options: readonly string[]; readonly multiple: boolean; readonly seconds: number};

/** A post a stub keeps. Ids of other posts are empty when there is none. */
export type Post = {
	readonly id: string;
	readonly by: string;
	readonly text: string;
	readonly warning: string;
	readonly audience: string;
	readonly language: string;
	readonly answers: string;
	readonly quotes: string;
	readonly pictures: readonly Picture[];
	readonly poll: Poll | null;
	readonly isEdited: boolean;
};

/** Posts by id, in the order they came. */
export type Posts = Map<string, Post>;

const zeros = {replies_count: 0, reblogs_count: 0, favourites_count: 0, quotes_count: 0};

const untouched = {favourited: false, reblogged: false, muted: false, bookmarked: false, pinned: false, filtered: []};

const meta = {
	original: {width: 64, height: 64, size: '64x64', aspect: 1},
	small: {width: 64, height: 64, size: '64x64', aspect: 1},
};

/** A picture as Mastodon's API gives it; every one looks the same. */
export const attachmentOf = ({id, alt}: Picture) => ({
	id,
	type: 'image',
	url: dot,
	preview_url: dot,
	remote_url: null,
	text_url: null,
	description: alt || null,
	blurhash: null,
	meta,
});

const pollOf = (id: string, {options, multiple, seconds}: Poll) => ({
	id,
	expires_at: new Date(Date.now() + seconds * 1000).toISOString(),
	expired: false,
	multiple,
	votes_count: 0,
	voters_count: 0,
	options: options.map(title => ({title, votes_count: 0})),
	emojis: [],
	voted: true,
	own_votes: [],
});

const mentionsIn = (text: string) => accounts.filter(({acct}) => text.includes(`@${acct}`)).map(mentionOf);

const mentionOf = ({id, username, url, acct}: Account) => ({id, username, url, acct});

const quoteIn = (posts: Posts, id: string) => {
	const quoted = posts.get(id);
	return quoted ? {state: 'accepted', quoted_status: statusOf(posts, {...quoted, quotes: ''})} : null;
};

const whenOf = (id: string) => new Date(Date.UTC(2026, 10, 29, 12, 0, Number(id) % 60)).toISOString();

/** A post as Mastodon's API gives it. */
export const statusOf = (posts: Posts, post: Post): Readonly<Record<string, unknown>> => {
	const account = accountBy(post.by);
	return {
		...zeros,
		...untouched,
		id: post.id,
		created_at: whenOf(post.id),
		edited_at: post.isEdited ? new Date().toISOString() : null,
		in_reply_to_id: post.answers || null,
		in_reply_to_account_id: posts.get(post.answers)?.by ?? null,
		sensitive: post.warning !== '',
		spoiler_text: post.warning,
		visibility: post.audience,
		language: post.language,
		uri: `https://mastodon.social/users/${account.acct}/statuses/${post.id}`,
		url: `https://mastodon.social/@${account.acct}/${post.id}`,
		content: markupOf(post.text),
		reblog: null,
		application: {name: 'Web', website: null},
		account,
		media_attachments: post.pictures.map(attachmentOf),
		mentions: mentionsIn(post.text),
		tags: [],
		emojis: [],
		tagged_collections: [],
		card: null,
		poll: post.poll ? pollOf(post.id, post.poll) : null,
		quote: quoteIn(posts, post.quotes),
		quote_approval: {automatic: ['public'], manual: [], current_user: 'automatic'},
	};
};
