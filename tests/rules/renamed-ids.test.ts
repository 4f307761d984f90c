import {expect, it} from 'vitest';
import {renamedIds} from '../../rules/renamed-ids.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const {rules} = await loadBuiltIn();
const present = new Set(rules.map(({id}) => id));

it('leads from ids that are gone to ids there are', () => {
	expect(Object.keys(renamedIds).filter(id => present.has(id))).toEqual([]);
	expect(Object.values(renamedIds).filter(id => !present.has(id))).toEqual([]);
});

it('is what the rules know of their former ids', () => {
	const formerly = rules.flatMap(({id, formerly: before = []}) => before.map(each => [each, id]));
	expect(Object.fromEntries(formerly)).toEqual(renamedIds);
});
