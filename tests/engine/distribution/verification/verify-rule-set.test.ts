import {describe, expect, it} from 'vitest';
import {encodeBase64Url} from '../../../../engine/distribution/verification/base64url.ts';
import {isRefusal} from '../../../../engine/distribution/verification/refusal.ts';
import {withoutUntrustedKeys} from '../../../../engine/distribution/verification/rollback-protection.ts';
import {
	type VerificationRequirements,
	type VerifiedRuleSet,
	verifyRuleSet,
} from '../../../../engine/distribution/verification/verify-rule-set.ts';
import {newKey, nodeProof, signed} from '../../../../scripts/bench/signing.ts';
import {lampRule, lingonby} from './sets.ts';

const [key, next, stranger] = [newKey(), newKey(), newKey()];
const address: VerificationRequirements = {
	trustedKeys: [key.raw],
	signed: true,
	rulesetId: 'lingonby',
	ratchet: {},
	builtIn: [],
};
const policy: VerificationRequirements = {trustedKeys: [], signed: false, ratchet: {}, builtIn: []};

const codeOf = async (file: string, requirements: VerificationRequirements = address): Promise<string> => {
	const answer = await verifyRuleSet(file, requirements, nodeProof);
	return isRefusal(answer) ? answer.code : 'taken';
};
const taken = async (file: string, requirements: VerificationRequirements = address): Promise<VerifiedRuleSet> => {
	const answer = await verifyRuleSet(file, requirements, nodeProof);
	if (isRefusal(answer)) throw new Error(`${answer.code}: ${answer.message}`);
	return answer;
};
const changed = (file: string, change: object): string => JSON.stringify({...JSON.parse(file), ...change});
const good = signed(lingonby(), key);
const pointing = {may: ['Du får inte skriva om jobbet.']};

it('takes a signed set and tells whose signature it carries', async () => {
	const {set, kids, hash, ratchet} = await taken(good);
	expect([set.id, set.version, kids]).toEqual(['lingonby', 3, [key.kid]]);
	expect(ratchet).toEqual({[`lingonby ${key.kid}`]: {version: 3, hash}});
});

it('holds back a sentence that points, whoever hands over the set and whether or not it is signed', async () => {
	const answer = await verifyRuleSet(lingonby(pointing), policy, nodeProof);
	expect(answer).toMatchObject({code: 'points', findings: [{weight: 'block', place: 'may[0]'}]});
});

it('takes from a policy or a person what is signed and what is not', async () => {
	expect((await taken(lingonby(), policy)).kids).toEqual([]);
	expect((await taken(good, policy)).kids).toEqual([]);
	expect(await codeOf(signed(lingonby(), stranger), {...policy, trustedKeys: [key.raw]})).toBe('unknown-key');
	expect(await codeOf(`\uFEFF${lingonby()}`, policy)).toBe('taken');
});

it('rests after each rule it reads, tries on lawful speech and runs the examples of, so that other work comes in between', async () => {
	const rules = Array.from({length: 20}, (_, index) => ({...lampRule, id: `open/lamp-${index}`}));
	let rests = 0;
	const rest = async () => void rests++;
	expect(isRefusal(await verifyRuleSet(lingonby({rules}), policy, nodeProof, rest))).toBe(false);
	expect(rests).toBeGreaterThan(3 * rules.length);
});

describe('refuses, each with its own reason', () => {
	it.each([
		[
			'a tampered byte',
			changed(good, {payload: encodeBase64Url(Buffer.from(lingonby({version: 4})))}),
			'bad-signature',
		],
		['a wrong key', signed(lingonby(), stranger), 'unknown-key'],
		['a set without a signature', lingonby(), 'unsigned'],
		['a page to log in on', '<!doctype html><p>Logga in', 'web-page'],
		['something else', 'format: 1.0', 'not-json'],
		['a signed file without signatures', changed(good, {sigs: []}), 'not-a-file'],
		['a signature that is none', changed(good, {sigs: [{kid: key.kid, sig: 'AAAA'}]}), 'not-a-file'],
		['a payload that is no base64url', changed(good, {payload: 'å'}), 'not-a-file'],
		['a newer way of signing', changed(good, {akta: 2}), 'newer-file'],
		['signed bytes that are no text', signed('{"format":', key), 'not-json'],
		['another id', signed(lingonby({id: 'granby'}), key), 'other-id'],
		['Äkta’s own id', signed(lingonby({id: 'akta'}), key), 'invalid'],
		['a newer format', signed(lingonby({format: '2.0', rules: 'of another kind'}), key), 'newer-format'],
		['a wrong leaf', signed(lingonby({rules: [{...lampRule, level: 'shout'}]}), key), 'invalid'],
		['more than 1 MiB', signed(lingonby({texts: ['x'.repeat(1024 * 1024)]}), key), 'too-large'],
		['a sentence that points', signed(lingonby(pointing), key), 'points'],
		['a rule that hits lawful speech', signed(lingonby({rules: [strikeRule()]}), key), 'invalid'],
	])('%s', async (_what, file, code) => {
		const answer = await verifyRuleSet(file, address, nodeProof);
		expect(isRefusal(answer) && answer.code).toBe(code);
		expect(isRefusal(answer) && `${answer.message} ${answer.mend}`).toMatch(/\w.* \w/);
	});

	it('what is wrong in a set with its place', async () => {
		const answer = await verifyRuleSet(lingonby({rules: [{...lampRule, level: 'shout'}]}), policy, nodeProof);
		expect(isRefusal(answer) && answer.errors[0]).toMatchObject({rule: 'open/lamp', path: 'level'});
	});

	it('nothing that it reads before the signature holds', async () => {
		const hostile = changed(good, {payload: encodeBase64Url(Buffer.from('{"__proto__":{}}'))});
		expect(await codeOf(hostile)).toBe('bad-signature');
	});
});

function strikeRule(): object {
	const text = 'Facket kallar till strejk för högre lön på måndag';
	const examples = {sv: {tip: [text, text], none: ['Vi säljer lampor', 'Hej']}};
	return {...lampRule, when: {phrase: {sv: ['strejk']}}, examples};
}

describe('versions go one way', () => {
	it('per rule set', async () => {
		const {ratchet} = await taken(good);
		const after = {...address, ratchet};
		expect(await codeOf(good, after)).toBe('taken');
		expect(await codeOf(signed(lingonby({version: 2}), key), after)).toBe('older');
		expect(await codeOf(signed(lingonby({name: 'Lingonby'}), key), after)).toBe('same-version');
		expect(await codeOf(signed(lingonby({version: 4}), key), after)).toBe('taken');
	});

	it('and a fresh installation does not begin below the policy’s lowest', async () => {
		expect(await codeOf(good, {...address, minVersion: 4})).toBe('below-minimum');
	});

	it('whichever trusted key signed: what one holds an older file of the other does not undo', async () => {
		const {ratchet} = await taken(signed(lingonby({version: 9}), key));
		const both = {...address, trustedKeys: [key.raw, next.raw], ratchet};
		expect(await codeOf(signed(lingonby(), next), both)).toBe('older');
		expect(await codeOf(signed(lingonby(), key, next), both)).toBe('older');
		expect(await codeOf(signed(lingonby({version: 9, name: 'Lingonby'}), next), both)).toBe('same-version');
		expect(await codeOf(signed(lingonby({version: 10}), next), both)).toBe('taken');
		const {rulesetId: _, ...anyId} = both;
		expect(await codeOf(signed(lingonby({id: 'annanby', version: 1}), next), anyId)).toBe('taken');
	});

	it('until a key is no longer trusted, which forgets what it alone held', async () => {
		const both = {...address, trustedKeys: [key.raw, next.raw]};
		const first = await taken(signed(lingonby({version: 9}), key), both);
		expect(withoutUntrustedKeys(first.ratchet, [next.kid])).toEqual({});
		const {ratchet} = await taken(signed(lingonby({version: 12}), next), {...both, ratchet: first.ratchet});
		const left = {...address, trustedKeys: [key.raw], ratchet: withoutUntrustedKeys(ratchet, [key.kid])};
		expect(await codeOf(signed(lingonby({version: 10}), key), left)).toBe('taken');
		expect(await codeOf(signed(lingonby({version: 8}), key), left)).toBe('older');
	});

	it('and both keys remember what both signed', async () => {
		const both = {...address, trustedKeys: [key.raw, next.raw]};
		const {ratchet, kids} = await taken(signed(lingonby(), key, next), both);
		expect(kids).toEqual([key.kid, next.kid]);
		expect(await codeOf(signed(lingonby({version: 2}), next), {...both, trustedKeys: [next.raw], ratchet})).toBe(
			'older',
		);
	});
});
