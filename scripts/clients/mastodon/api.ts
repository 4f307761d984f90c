import type {Publication} from '../client.ts';
import type {Answer, Ask} from '../exchange.ts';
import {createRouter} from '../routes.ts';
import {postRoutes, type Store} from './post-routes.ts';
import {readingRoutes} from './reading-routes.ts';
import {seedPosts} from './seed.ts';

/** A stub of Mastodon's API: what was published, and its reply; null for an address it does not know. */
export type MastodonApi = {readonly published: readonly Publication[]; answer(ask: Ask): Promise<Answer | null>};

/** Stub of Mastodon's API for one person who is logged in, with the longest text it takes in characters as Mastodon counts. */
export const createMastodonApi = (limit = 500): MastodonApi => {
	const store: Store = {posts: seedPosts(), alts: new Map(), published: []};
	return {published: store.published, answer: createRouter({...postRoutes(store), ...readingRoutes(store, limit)})};
};
