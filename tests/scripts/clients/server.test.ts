import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import type {Client} from '../../../scripts/clients/client.ts';
import {json} from '../../../scripts/clients/exchange.ts';
import {createRouter} from '../../../scripts/clients/routes.ts';
import {type ClientServer, startClientServer} from '../../../scripts/clients/server.ts';
import {missingFile, staticFile} from '../../../scripts/clients/static-files.ts';
import {ask, said} from './asks.ts';

const client = (name: string): Client => ({
	hosts: ['exempel.test'],
	published: [],
	answer: createRouter({'GET /name/:of': (_, {of}) => json(`${name} ${of}`)}),
});

describe('the server of a client', () => {
	let server: ClientServer | undefined;

	afterEach(() => server?.close());

	it('answers for the client there is now, and lists what no stub knew', async () => {
		let current = client('first');
		server = await startClientServer(() => current);
		const get = async (path: string) =>
			(await fetch(`http://127.0.0.1:${server?.port}${path}`)).json().catch(() => null);
		expect(await get('/name/%C3%A5')).toBe('first å');
		current = client('second');
		expect(await get('/name/b')).toBe('second b');
		await get('/nothing');
		expect(await get('/__unknown')).toEqual(['GET 127.0.0.1/nothing']);
		expect(await get('/__published')).toEqual([]);
	});
});

describe('the files of a client', () => {
	const folder = mkdtempSync(join(tmpdir(), 'client-'));
	writeFileSync(join(folder, 'a.js'), 'let a');

	it('are given with their type, and none outside the folder is', async () => {
		expect(await staticFile(folder, '/a.js')).toMatchObject({status: 200, body: Buffer.from('let a')});
		expect(await staticFile(folder, '/%2e%2e/%2e%2e/etc/passwd')).toBeNull();
		expect(await staticFile(folder, '/')).toBeNull();
	});

	it('are told from addresses with dots in them', () => {
		expect(missingFile('/gone.js')).toMatchObject({status: 404});
		expect(missingFile('/profile/maja.prov.test')).toBeNull();
	});
});

it('a route takes its names from the address alone', async () => {
	const route = createRouter({'GET /xrpc/a.b': () => json('dot'), 'GET /:any': (_, names) => json(names)});
	expect(await route(ask('GET', 'https://exempel.test/xrpc/aXb'))).toBeNull();
	expect(said(await route(ask('GET', 'https://exempel.test/hej')))).toEqual({any: 'hej'});
	expect(await route(ask('POST', 'https://exempel.test/hej'))).toBeNull();
});
