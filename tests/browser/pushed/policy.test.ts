import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readPolicy, sourceUnder} from '../../../browser/pushed/policy.ts';
import {toBase64Url} from '../../../engine/acceptance/base64url.ts';

const key = toBase64Url(new Uint8Array(32).fill(7));

it('takes what an administrator writes', () => {
	const {policy, errors} = readPolicy({
		rulesetUrl: 'https://rad.lingonby.example/akta.json',
		rulesetId: 'lingonby',
		trustedKeys: [key],
		minVersion: 3,
		updateMinutes: 60,
	});
	expect(errors).toEqual([]);
	expect(policy).toMatchObject({rulesetId: 'lingonby', minVersion: 3, updateMinutes: 60});
	expect(policy.trustedKeys.map(toBase64Url)).toEqual([key]);
	expect(sourceUnder(policy)).toBe('address');
	expect(sourceUnder(readPolicy({...policy, ruleset: '{}'}).policy)).toBe('inline');
});

describe('names each place it cannot use and takes the rest', () => {
	it.each([
		[{ruleset: {format: '1.0'}}, 'ruleset', 'text'],
		[{rulesetUrl: 'http://rad.lingonby.example/'}, 'rulesetUrl', 'address'],
		[{rulesetUrl: 'lingonby'}, 'rulesetUrl', 'address'],
		[{rulesetId: 'Lingonby kommun'}, 'rulesetId', 'id'],
		[{trustedKeys: key}, 'trustedKeys', 'keys'],
		[{trustedKeys: [key, 'AAAA']}, 'trustedKeys[1]', 'key'],
		[{trustedKeys: [key, 5]}, 'trustedKeys[1]', 'key'],
		[{minVersion: '3'}, 'minVersion', 'whole'],
		[{updateMinutes: 5}, 'updateMinutes', 'minutes'],
		[{updateMinutes: 20_000}, 'updateMinutes', 'minutes'],
		[{ruleSet: '{}'}, 'ruleSet', 'nothing'],
	])('%j', (managed, place, wanted) => {
		const read = readPolicy({rulesetId: 'lingonby', ...managed});
		expect(read.errors).toEqual([{place, wanted}]);
		expect(read.policy.updateMinutes).toBe(720);
		expect(read.seen.map(each => each.key)).toContain(Object.keys(managed)[0]);
	});
});

it('keeps the good keys beside a bad one', () => {
	expect(readPolicy({trustedKeys: ['AAAA', key]}).policy.trustedKeys.map(toBase64Url)).toEqual([key]);
});

it('answers anything at all', () => {
	fc.assert(
		fc.property(fc.anything(), managed => {
			const {policy} = readPolicy(managed);
			expect(policy.updateMinutes).toBeGreaterThanOrEqual(15);
		}),
	);
});
