import fc from 'fast-check';
import {expect, it} from 'vitest';
import {decodeBase64Url, encodeBase64Url} from '../../../../engine/distribution/verification/base64url.ts';
import {isRefusal} from '../../../../engine/distribution/verification/refusal.ts';
import {parseEnvelope} from '../../../../engine/distribution/verification/signed-envelope.ts';
import {
	type VerificationRequirements,
	verifyRuleSet,
} from '../../../../engine/distribution/verification/verify-rule-set.ts';
import {newKey, nodeProof, signed} from '../../../../scripts/bench/signing.ts';
import {lingonby} from './sets.ts';

const key = newKey();
const requirements: VerificationRequirements = {trustedKeys: [key.raw], signed: true, ratchet: {}, builtIn: []};
const good = signed(lingonby(), key);

it('writes and reads the same bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({maxLength: 200}), bytes => {
			const text = encodeBase64Url(bytes);
			expect(text).toBe(Buffer.from(bytes).toString('base64url'));
			expect(decodeBase64Url(text)).toEqual(bytes);
		}),
	);
});

it('reads one text for every run of bytes and no other', () => {
	fc.assert(
		fc.property(fc.string({maxLength: 40}), text => {
			const bytes = decodeBase64Url(text);
			if (bytes) expect(encodeBase64Url(bytes)).toBe(text);
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
			const answer = parseEnvelope(text);
			expect(isRefusal(answer) || answer.payload instanceof Uint8Array).toBe(true);
		}),
	);
});

it('takes nothing in which one sign of the signed file is another', async () => {
	const sign = fc.constantFrom(...'ABCxyz019-_{}[]":, \u202E\u0000å');
	await fc.assert(
		fc.asyncProperty(fc.nat(good.length - 1), sign, async (at, other) => {
			const file = good.slice(0, at) + other + good.slice(at + 1);
			const answer = await verifyRuleSet(file, requirements, nodeProof);
			if (file !== good) expect(isRefusal(answer)).toBe(true);
		}),
		{numRuns: 400},
	);
});
