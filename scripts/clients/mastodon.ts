import type {Client, ClientOptions} from './client.ts';
import {type Ask, empty} from './exchange.ts';
import {createMastodonApi} from './mastodon/api.ts';
import {createPage} from './mastodon/page.ts';
import {idleWorker, missingFile, staticFile} from './static-files.ts';

/**
 * Mastodon's web client out of a folder that holds `packs/` with its `.vite/manifest.json`, and `emoji/`, as its build lays
 * them under `public/`. Any host is an instance.
 */
export const createMastodon = (folder: string, {locale = 'en', limit = 500}: ClientOptions = {}): Client => {
	const api = createMastodonApi(limit);
	const show = createPage(folder, locale);
	const other = async ({host, path}: Ask) => {
		if (path === '/sw.js') return idleWorker;
		if (path === '/favicon.ico') return empty(204);
		return (await staticFile(folder, path)) ?? missingFile(path) ?? show(host, path);
	};
	const answer = (ask: Ask) => (ask.path.startsWith('/api/') ? api.answer(ask) : other(ask));
	return {hosts: ['mastodon.social', 'exempel.social'], published: api.published, answer};
};
