import type {Answer, Ask} from '../../../scripts/clients/exchange.ts';

/** Request to a stub, its body as JSON when there is one. */
export const ask = (method: string, address: string, body?: unknown): Ask => {
	const {hostname, pathname, searchParams} = new URL(address);
	return {
		host: hostname,
		method,
		path: pathname,
		query: searchParams,
		headers: body === undefined ? {} : {'content-type': 'application/json'},
		body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
	};
};

/** Body of a reply as JSON; undefined when there is no reply. */
export const said = (answer: Answer | null): unknown => (answer ? JSON.parse(String(answer.body)) : undefined);
