import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';
import {fuzzRuleSets} from '../../scripts/fuzz/fuzz.ts';

const names = ['lingonby-kommun', 'pahittlampan', 'pretend-street-yarn'];

it('mutated rule sets are taken or refused with a reason, never a crash, never against the published schema', async () => {
	const [first, ...rest] = await Promise.all(
		names.map(async name =>
			JSON.parse(await readFile(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')),
		),
	);
	const {sets, taken, refused, wrong} = fuzzRuleSets([first, ...rest], 2000, 20_261_125);
	expect(wrong).toEqual([]);
	expect(sets).toBe(2000);
	expect(taken).toBeGreaterThan(50);
	expect(refused).toBeGreaterThan(500);
}, 120_000);
