import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {messageRoutes} from './bluesky/messages.ts';
import {quietRoutes} from './bluesky/quiet-routes.ts';
import {accountRoutes, feedRoutes, peopleRoutes, type Store, writeRoutes} from './bluesky/routes.ts';
import {seedPosts} from './bluesky/seed.ts';
import {signIn} from './bluesky/session.ts';
import type {Client, ClientOptions} from './client.ts';
import {type Ask, page} from './exchange.ts';
import {createRouter} from './routes.ts';
import {missingFile, staticFile} from './static-files.ts';

const hosts = ['bsky.app', 'bsky.social', 'public.api.bsky.app', 'api.bsky.app', 'api.bsky.chat'];

/** The page's scripts are named from where it stands, and it stands at any address. */
const shellIn = (folder: string, locale: string) =>
	readFileSync(join(folder, 'index.html'), 'utf8').replace('<head>', `<head><base href="/">${signIn(locale)}`);

/** Bluesky's web client out of the folder its web build makes, its person logged in. Its limit is its own, so `limit` does nothing. */
export const createBluesky = (folder: string, {locale = 'en'}: ClientOptions = {}): Client => {
	const store: Store = {posts: seedPosts(), published: []};
	const api = createRouter({
		...accountRoutes(),
		...peopleRoutes,
		...feedRoutes(store),
		...writeRoutes(store),
		...messageRoutes(),
		...quietRoutes,
	});
	const shell = shellIn(folder, locale);
	const own = async ({path}: Ask) => (await staticFile(folder, path)) ?? missingFile(path) ?? page(shell);
	const answer = async (ask: Ask) => (await api(ask)) ?? (ask.host === 'bsky.app' ? own(ask) : null);
	return {hosts, published: store.published, answer};
};
