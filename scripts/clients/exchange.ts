/** One request as a stub sees it: lower-case header names, the path without its query, the body as it came. */
export type Ask = {
	readonly host: string;
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
};

/** What a stub answers: a status, its own headers, and a body that may be empty. */
export type Answer = {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | Buffer;
};

/** Reply as JSON with status 200, never cached. */
export const json = (value: unknown, headers: Answer['headers'] = {}): Answer => ({
	status: 200,
	headers: {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers},
	body: JSON.stringify(value),
});

/** Reply as a page with status 200, never cached. */
export const page = (markup: string, headers: Answer['headers'] = {}): Answer => ({
	status: 200,
	headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers},
	body: markup,
});

/** Reply without a body, such as 204 or 404. */
export const empty = (status: number): Answer => ({status, headers: {}, body: ''});

/** Plain object a JSON body holds; an empty object when the body is empty or holds anything else. */
export const bodyOf = (ask: Ask): Readonly<Record<string, unknown>> => {
	if (!ask.headers['content-type']?.includes('json') || ask.body.length === 0) return {};
	return recordFrom(JSON.parse(ask.body.toString('utf8')));
};

/** Object with string keys that an unknown value is; an empty object when it is none. */
export const recordFrom = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

/** String that an unknown value is; an empty string when it is none. */
export const textFrom = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Array that an unknown value is; an empty one when it is none. */
export const listFrom = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Form of a multipart body, or of an address-encoded one. */
export const formOf = (ask: Ask): Promise<FormData> =>
	new Response(new Uint8Array(ask.body), {headers: {'content-type': ask.headers['content-type'] ?? ''}}).formData();
