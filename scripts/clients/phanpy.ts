import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Client, ClientOptions} from './client.ts';
import {type Ask, page} from './exchange.ts';
import {me} from './mastodon/accounts.ts';
import {createMastodonApi} from './mastodon/api.ts';
import {idleWorker, missingFile, staticFile} from './static-files.ts';

const phanpy = 'phanpy.social';

const instance = 'mastodon.social';

const info = {
	id: me.id,
	username: me.acct,
	acct: me.acct,
	displayName: me.display_name,
	avatar: me.avatar,
	url: me.url,
};

const account = {info, instanceURL: instance, accessToken: 'stub', vapidKey: '', createdAt: 0};

const signIn = `<script>localStorage.setItem('accounts', ${JSON.stringify(JSON.stringify([account]))})</script>`;

/** Phanpy out of the folder its build makes, its person logged in on a stub of a Mastodon instance. */
export const createPhanpy = (folder: string, {limit = 500}: ClientOptions = {}): Client => {
	const api = createMastodonApi(limit);
	const shell = readFileSync(join(folder, 'index.html'), 'utf8').replace('<head>', `<head>${signIn}`);
	const own = async ({path}: Ask) => {
		if (path === '/') return page(shell);
		if (path === '/sw.js') return idleWorker;
		return (await staticFile(folder, path)) ?? missingFile(path) ?? staticFile(folder, `${path}/index.html`);
	};
	const answer = (ask: Ask) => (ask.host === phanpy ? own(ask) : api.answer(ask));
	return {hosts: [phanpy, instance], published: api.published, answer};
};
