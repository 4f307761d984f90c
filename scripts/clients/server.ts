import {createServer as createPlainServer, type IncomingMessage, type RequestListener} from 'node:http';
import {createServer as createTlsServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';
import type {Client} from './client.ts';
import {type Answer, type Ask, empty, json} from './exchange.ts';
import {openStream} from './open-stream.ts';

/** Key and certificate in PEM, for serving under the client's own hosts. */
export type Certificate = {readonly key: string; readonly cert: string};

/** A client server under way: its port on 127.0.0.1, the requests no stub knew as `METHOD host/path`, and how to end it. */
export type ClientServer = {readonly port: number; readonly unknown: readonly string[]; close(): Promise<void>};

const read = async (incoming: IncomingMessage) => {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk);
	return Buffer.concat(chunks);
};

const headersOf = (incoming: IncomingMessage) =>
	Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));

const askOf = async (incoming: IncomingMessage): Promise<Ask> => {
	const {pathname, searchParams} = new URL(incoming.url ?? '/', 'https://stub.invalid');
	const headers = headersOf(incoming);
	const host = (headers.host ?? '').replace(/:\d+$/, '');
	return {
		host,
		method: incoming.method ?? 'GET',
		path: pathname,
		query: searchParams,
		headers,
		body: await read(incoming),
	};
};

/** A client calls its API from another host, so every reply allows the page that asked. */
const allowing = (ask: Ask): Answer['headers'] =>
	ask.headers.origin === undefined
		? {}
		: {
				'access-control-allow-origin': ask.headers.origin,
				'access-control-allow-credentials': 'true',
				'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
				'access-control-allow-headers': ask.headers['access-control-request-headers'] ?? '*',
				'access-control-expose-headers': 'link, mastodon-async-refresh, atproto-content-labelers, atproto-repo-rev',
			};

const answerTo = async (client: Client, ask: Ask, unknown: string[]): Promise<Answer> => {
	if (ask.method === 'OPTIONS') return empty(204);
	if (ask.path === '/__published') return json(client.published);
	if (ask.path === '/__unknown') return json(unknown);
	const answer = await client.answer(ask);
	if (!answer) unknown.push(`${ask.method} ${ask.host}${ask.path}`);
	return answer ?? empty(404);
};

const listener = (current: () => Client, unknown: string[]): RequestListener => {
	return async (incoming, response) => {
		const ask = await askOf(incoming);
		const answer = await answerTo(current(), ask, unknown).catch((error: unknown) => failed(ask, error));
		response.writeHead(answer.status, {...answer.headers, ...allowing(ask)}).end(answer.body);
	};
};

const failed = (ask: Ask, error: unknown): Answer => {
	console.error(`${ask.method} ${ask.host}${ask.path}:`, error);
	return empty(500);
};

/**
 * Server of the client there is now, with its stub, on 127.0.0.1, for every host a browser is told to find there. `GET /__published` lists
 * what was published, `GET /__unknown` the requests no stub knew. Port 0 lets the system pick; TLS when given a certificate.
 */
export const startClientServer = async (current: () => Client, port = 0, tls?: Certificate): Promise<ClientServer> => {
	const unknown: string[] = [];
	const server = tls ? createTlsServer(tls, listener(current, unknown)) : createPlainServer(listener(current, unknown));
	const streams = new Set<Duplex>();
	server.on('upgrade', (incoming, socket) => {
		streams.add(socket);
		openStream(incoming, socket);
	});
	await new Promise<void>(listening => server.listen(port, '127.0.0.1', listening));
	const close = () => {
		server.closeAllConnections();
		for (const stream of streams) stream.destroy();
		return new Promise<void>(closed => server.close(() => closed()));
	};
	const address = server.address() as AddressInfo;
	return {port: address.port, unknown, close};
};
