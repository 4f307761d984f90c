import fc from 'fast-check';
import {expect, it} from 'vitest';
import {accept, type Demands} from '../../../engine/acceptance/accept.ts';
import {fromBase64Url, toBase64Url} from '../../../engine/acceptance/base64url.ts';
import {readSetFile} from '../../../engine/acceptance/envelope.ts';
import {isRefusal} from '../../../engine/acceptance/refusal.ts';
import {lingonby} from './sets.ts';
import {newKey, nodeProof, signed} from './signing.ts';

const key = newKey();
const demands: Demands = {trustedKeys: [key.raw], signed: true, ratchet: {}};
const good = signed(lingonby(), key);

it('writes and reads the same bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 200}), bytes => {
			const text = toBase64Url(bytes);
			expect(text).toBe(Buffer.from(bytes).toString('base64url'));
			expect(fromBase64Url(text)).toEqual(bytes);
		}),
	);
});

it('reads one text for every run of bytes and no other', () => {
	fc.assert(
		fc.property(fc.string({maxLength: 40}), text => {
			const bytes = fromBase64Url(text);
			if (bytes) expect(toBase64Url(bytes)).toBe(text);
		}),
	);
});

it('answers any text and any JSON with a file or a refusal', () => {
	const json = fc.anything({withNullPrototype: true}).map(value => JSON.stringify(value) ?? '');
	const near = fc
		.record({akta: fc.constant(1), payload: fc.anything(), sigs: fc.anything()})
		.map(each => JSON.stringify(each));
	fc.assert(
		fc.property(fc.oneof(fc.string(), json, near), text => {
			const answer = readSetFile(text);
			expect(isRefusal(answer) || answer.payload instanceof Uint8Array).toBe(true);
		}),
	);
});

it('takes nothing in which one sign of the signed file is another', async () => {
	const sign = fc.constantFrom(...'ABCxyz019-_{}[]":, \u202E\u0000å');
	await fc.assert(
		fc.asyncProperty(fc.nat(good.length - 1), sign, async (at, other) => {
			const file = good.slice(0, at) + other + good.slice(at + 1);
			const answer = await accept(file, demands, nodeProof);
			if (file !== good) expect(isRefusal(answer)).toBe(true);
		}),
		{numRuns: 400},
	);
});
