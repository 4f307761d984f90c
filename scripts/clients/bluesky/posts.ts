import {recordFrom, textFrom} from '../exchange.ts';
import {embedView, type Post, quotedIn} from './embeds.ts';
import {personBy} from './people.ts';

/** Posts by address, in the order they came. */
export type Posts = Map<string, Post>;

const zeros = {likeCount: 0, quoteCount: 0, replyCount: 0, repostCount: 0, bookmarkCount: 0};

const untouched = {
	bookmarked: false,
	threadMuted: false,
	replyDisabled: false,
	embeddingDisabled: false,
	pinned: false,
};

/** Address of the post another answers; empty when it answers none. */
export const answeredIn = ({record}: Post): string => textFrom(recordFrom(recordFrom(record.reply).parent).uri);

const rootOf = ({record}: Post) => textFrom(recordFrom(recordFrom(record.reply).root).uri);

/** Labels a writer has put on a post, as the server gives them back. */
const labelsOf = ({uri, did, record}: Post) => {
	const values = recordFrom(record.labels).values;
	const list = Array.isArray(values) ? values : [];
	return list.map(value => ({src: did, uri, val: textFrom(recordFrom(value).val), cts: '2026-11-29T12:00:00.000Z'}));
};

const quoteView = (posts: Posts) => (uri: string) => {
	const quoted = posts.get(uri);
	if (!quoted) return null;
	const {cid, did, record} = quoted;
	return {
		...zeros,
		$type: 'app.bsky.embed.record#viewRecord',
		uri,
		cid,
		author: personBy(did),
		value: record,
		labels: labelsOf(quoted),
		indexedAt: textFrom(record.createdAt),
		embeds: [],
	};
};

const count = (posts: Posts, isCounted: (post: Post) => boolean) => [...posts.values()].filter(isCounted).length;

/** A post as Bluesky's API gives it. */
export const postView = (posts: Posts, post: Post) => {
	const embed = embedView(recordFrom(post.record.embed), quoteView(posts));
	return {
		...zeros,
		uri: post.uri,
		cid: post.cid,
		author: personBy(post.did),
		record: post.record,
		indexedAt: textFrom(post.record.createdAt),
		labels: labelsOf(post),
		viewer: untouched,
		replyCount: count(posts, other => answeredIn(other) === post.uri),
		quoteCount: count(posts, ({record}) => quotedIn(recordFrom(record.embed)) === post.uri),
		...(embed === undefined ? {} : {embed}),
	};
};

const answerOf = (posts: Posts, post: Post) => {
	const [root, parent] = [posts.get(rootOf(post)), posts.get(answeredIn(post))];
	if (!root || !parent) return {};
	const typed = (of: Post) => ({$type: 'app.bsky.feed.defs#postView', ...postView(posts, of)});
	return {reply: {root: typed(root), parent: typed(parent), grandparentAuthor: personBy(root.did)}};
};

/** Posts as a feed, newest first, each with what it answers. */
export const feedOf = (posts: Posts, isShown: (post: Post) => boolean = () => true) => {
	const shown = [...posts.values()].filter(isShown).reverse();
	return {feed: shown.map(post => ({post: postView(posts, post), ...answerOf(posts, post)}))};
};
