import type {Post} from './embeds.ts';
import {answeredIn, type Posts, postView} from './posts.ts';

type Placed = {readonly post: Post; readonly depth: number};

const above = (posts: Posts, post: Post, depth = -1): readonly Placed[] => {
	const parent = posts.get(answeredIn(post));
	return parent ? [...above(posts, parent, depth - 1), {post: parent, depth}] : [];
};

const below = (posts: Posts, post: Post, depth = 1): readonly Placed[] =>
	[...posts.values()]
		.filter(other => answeredIn(other) === post.uri)
		.flatMap(other => [{post: other, depth}, ...below(posts, other, depth + 1)]);

const itemOf = (posts: Posts, {post, depth}: Placed) => ({
	uri: post.uri,
	depth,
	value: {
		$type: 'app.bsky.unspecced.defs#threadItemPost',
		post: postView(posts, post),
		moreParents: false,
		moreReplies: 0,
		opThread: false,
		hiddenByThreadgate: false,
		mutedByViewer: false,
	},
});

const missing = (uri: string) => [{uri, depth: 0, value: {$type: 'app.bsky.unspecced.defs#threadItemNotFound'}}];

/** Thread around a post: what it answers above it, what answers it below. */
export const threadOf = (posts: Posts, uri: string) => {
	const anchor = posts.get(uri);
	if (!anchor) return {thread: missing(uri), hasOtherReplies: false};
	const placed = [...above(posts, anchor), {post: anchor, depth: 0}, ...below(posts, anchor)];
	return {thread: placed.map(item => itemOf(posts, item)), hasOtherReplies: false};
};
