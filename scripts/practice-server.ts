import {createHash, X509Certificate} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {generate} from 'selfsigned';

const root = join(import.meta.dirname, '..');

/** The hosts the practice pages stand in for, with the page each shows. */
export const practiceHosts: Readonly<Record<string, string>> = {
	'www.linkedin.com': 'linkedin',
	'x.com': 'x',
	'mastodon.social': 'mastodon',
	'www.facebook.com': 'facebook',
	'www.youtube.com': 'youtube',
	'www.instagram.com': 'instagram',
	'www.threads.com': 'threads',
	'bsky.app': 'bluesky',
	'www.reddit.com': 'reddit',
	'plus.example': 'other',
};

/** One request the server got, whatever host it was meant for. */
export type Request = {readonly host: string; readonly method: string; readonly path: string; readonly body: string};

/** One published post as a practice page sent it. */
export type Arrival = {readonly host: string; readonly composer: string; readonly texts: readonly string[]};

/** A practice server under way: its port on loopback, what it has seen so far, and how to end it. */
export type PracticeServer = {
	readonly port: number;
	/** SHA-256 of its public key in base64, for a browser told to trust it. */
	readonly keyHash: string;
	readonly requests: readonly Request[];
	readonly arrivals: readonly Arrival[];
	close(): Promise<void>;
};

const types: Record<string, string> = {js: 'text/javascript', css: 'text/css'};

const policy = (trustedTypes: boolean) =>
	`default-src 'none'; script-src 'self'; style-src 'self'; img-src data: blob:; connect-src 'self'; frame-src 'self'${trustedTypes ? "; require-trusted-types-for 'script'" : ''}`;

/** Quill writes markup strings, so its page alone is served without Trusted Types. */
const hasTrustedTypes = (page: string, path: string) => page !== 'linkedin' || path.includes('ui=sdui');

const bodyOf = async (incoming: IncomingMessage) => {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk);
	return Buffer.concat(chunks).toString('utf8');
};

const sendFile = (response: ServerResponse, file: string) => {
	const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
	response.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'});
	response.end(readFileSync(join(root, file)));
};

const shell = readFileSync(join(root, 'tests/practice/page/index.html'), 'utf8');

const sendPage = (response: ServerResponse, page: string, path: string) => {
	const policies = {'content-security-policy': policy(hasTrustedTypes(page, path))};
	// Not `no-store`, which keeps a page out of Firefox's back/forward cache.
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', ...policies});
	response.end(shell.replaceAll('PAGE', page));
};

const isPage = (path: string) => !/\.\w+$/.test(path.split('?')[0] ?? '');

const answer = (request: Request, response: ServerResponse) => {
	const page = practiceHosts[request.host];
	const asset = /^\/practice\/(\w+\.(?:js|css))$/.exec(request.path)?.[1];
	if (page && asset) return sendFile(response, `.output/practice/${asset}`);
	if (page && request.method === 'GET' && isPage(request.path)) return sendPage(response, page, request.path);
	response.writeHead(page ? 204 : 404).end();
};

const arrivalOf = (request: Request): Arrival => ({host: request.host, ...JSON.parse(request.body)});

const certificate = () =>
	generate([{name: 'commonName', value: 'practice'}], {
		keyType: 'ec',
		algorithm: 'sha256',
		extensions: [{name: 'subjectAltName', altNames: Object.keys(practiceHosts).map(value => ({type: 2, value}))}],
	});

/** Hosts that are no practice pages, and what answers there. */
export type OtherHosts = {readonly [host: string]: (incoming: IncomingMessage, response: ServerResponse) => void};

/** Serves the built practice pages over TLS on 127.0.0.1, on a port the system picks, and records all that reaches it. */
export const startPracticeServer = async (others: OtherHosts = {}): Promise<PracticeServer> => {
	const requests: Request[] = [];
	const arrivals: Arrival[] = [];
	const {private: key, cert} = await certificate();
	const server = createServer({key, cert}, async (incoming, response) => {
		const {method = '', url: path = '', headers} = incoming;
		const request = {host: headers.host ?? '', method, path, body: await bodyOf(incoming)};
		requests.push(request);
		if (method === 'POST' && path === '/published') arrivals.push(arrivalOf(request));
		const other = others[request.host];
		if (other) other(incoming, response);
		else answer(request, response);
	});
	await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
	const close = () => {
		server.closeAllConnections();
		return new Promise<void>(closed => server.close(() => closed()));
	};
	const keyHash = createHash('sha256')
		.update(new X509Certificate(cert).publicKey.export({type: 'spki', format: 'der'}))
		.digest('base64');
	return {port: (server.address() as AddressInfo).port, keyHash, requests, arrivals, close};
};
