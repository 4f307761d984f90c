import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {originUnder, parseManagedPolicy} from '../../../browser/rule-set-updates/managed-policy.ts';
import {encodeBase64Url} from '../../../engine/distribution/verification/base64url.ts';

const key = encodeBase64Url(new Uint8Array(32).fill(7));

it('takes what an administrator writes', () => {
	const {policy, errors} = parseManagedPolicy({
		rulesetUrl: 'https://rad.lingonby.example/akta.json',
		rulesetId: 'lingonby',
		trustedKeys: [key],
		minVersion: 3,
		updateMinutes: 60,
	});
	expect(errors).toEqual([]);
	expect(policy).toMatchObject({rulesetId: 'lingonby', minVersion: 3, updateMinutes: 60});
	expect(policy.trustedKeys.map(encodeBase64Url)).toEqual([key]);
	expect(originUnder(policy)).toBe('address');
	expect(originUnder(parseManagedPolicy({...policy, ruleset: '{}'}).policy)).toBe('inline');
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
		const read = parseManagedPolicy({rulesetId: 'lingonby', ...managed});
		expect(read.errors).toEqual([{place, wanted}]);
		expect(read.policy.updateMinutes).toBe(720);
		expect(read.seen.map(each => each.key)).toContain(Object.keys(managed)[0]);
	});
});

it('keeps the good keys beside a bad one', () => {
	expect(parseManagedPolicy({trustedKeys: ['AAAA', key]}).policy.trustedKeys.map(encodeBase64Url)).toEqual([key]);
});

it('answers anything at all', () => {
	fc.assert(
		fc.property(fc.anything(), managed => {
			const {policy} = parseManagedPolicy(managed);
			expect(policy.updateMinutes).toBeGreaterThanOrEqual(15);
		}),
	);
});
