import {createHash} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';

/** The invented host the pushed rule set lies on. */
export const rulesHost = 'rad.lingonby.example';

/** Its address of the file. */
export const rulesAddress = `https://${rulesHost}/akta.json`;

type Answer = (response: ServerResponse, incoming: IncomingMessage) => void;

/** One request as the host got it. */
type Asked = {
	readonly path: string;
	readonly method: string;
	readonly headers: IncomingMessage['headers'];
	readonly status: number;
};

const open = {'access-control-allow-origin': '*'};

const tagOf = (content: string) => `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;

/** A plain static host: whole file with an ETag, or 304 for who has it. */
export const file =
	(content: string, type = 'text/plain'): Answer =>
	(response, {headers}) => {
		const etag = tagOf(content);
		if (headers['if-none-match'] === etag) response.writeHead(304, {...open, etag}).end();
		else response.writeHead(200, {...open, etag, 'content-type': type}).end(content);
	};

/** Other ways a host can answer. */
export const answers = {
	status:
		(status: number): Answer =>
		response =>
			void response.writeHead(status, open).end(),
	redirect:
		(to: string): Answer =>
		response =>
			void response.writeHead(302, {...open, location: to}).end(),
	closed:
		(content: string): Answer =>
		response =>
			void response.writeHead(200, {'content-type': 'text/plain'}).end(content),
	endless: (): Answer => response => {
		response.writeHead(200, open);
		const part = Buffer.alloc(256 * 1024, 'a');
		const pour = () => response.destroyed || response.write(part, () => pour());
		pour();
	},
	never: (): Answer => () => undefined,
	gone: (): Answer => response => void response.destroy(),
} as const;

/** The host, answering as the test says at the moment. */
export const rulesHostOf = () => {
	const asked: Asked[] = [];
	let answer: Answer = answers.status(404);
	return {
		asked,
		answers: (next: Answer) => {
			answer = next;
		},
		handler: (incoming: IncomingMessage, response: ServerResponse) => {
			response.on('close', () =>
				asked.push({
					path: incoming.url ?? '',
					method: incoming.method ?? '',
					headers: incoming.headers,
					status: response.statusCode,
				}),
			);
			answer(response, incoming);
		},
	};
};
