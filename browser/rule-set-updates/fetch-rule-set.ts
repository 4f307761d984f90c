import {type Refusal, refuse} from '../../engine/distribution/verification/refusal.ts';
import {maxFileBytes} from '../../engine/distribution/verification/signed-envelope.ts';
import {decodeUtf8} from '../../engine/distribution/verification/utf8.ts';

/** How long an answer may take in all, in ms. */
const patience = 15_000;

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array => {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
};

/** The whole body, read no further than a rule set can weigh. */
const bodyOf = async ({body}: Response): Promise<Uint8Array | Refusal> => {
	const reader = body?.getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
		parts.push(next.value);
		length += next.value.length;
		if (length <= maxFileBytes) continue;
		await reader?.cancel();
		return refuse('too-large');
	}
	return joined(parts, length);
};

// A redirect is answered by hand and never followed; so it can be told from a host that does not answer.
const request = (signal: AbortSignal): RequestInit => ({
	cache: 'no-cache',
	credentials: 'omit',
	redirect: 'manual',
	referrerPolicy: 'no-referrer',
	signal,
});

const answerOf = async (response: Response): Promise<string | Refusal> => {
	if (response.type === 'opaqueredirect') return refuse('redirect');
	if (response.status !== 200) return refuse('status', {status: response.status});
	const body = await bodyOf(response);
	if (!(body instanceof Uint8Array)) return body;
	return decodeUtf8(body) ?? refuse('not-json');
};

/**
 * Fetches the pushed rule-set file, the one request this extension can make: a GET without a header or a cookie of ours, 15 seconds at
 * most, no redirect followed, no more read than a rule set can weigh. The browser itself asks the host whether the file has changed. Never
 * rejects.
 */
export const fetchRuleSet = async (address: string): Promise<string | Refusal> => {
	const signal = AbortSignal.timeout(patience);
	try {
		return await answerOf(await fetch(address, request(signal)));
	} catch {
		if (signal.aborted) return refuse('slow', {seconds: patience / 1000});
		return refuse(navigator.onLine ? 'no-answer' : 'offline');
	}
};
