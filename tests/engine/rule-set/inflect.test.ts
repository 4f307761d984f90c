import {describe, expect, it} from 'vitest';
import {inflect} from '../../../engine/rule-set/inflect.ts';

describe('inflect', () => {
	it.each([
		['synergy', ['synergies']],
		['game changer', ['game changers']],
		['reach out', ['reaches out', 'reached out', 'reaching out']],
		['move the needle', ['moving the needle']],
		['leverage', ['leveraging', 'leverages']],
		['child', ['children']],
	])('gives the forms of %s, itself first', (term, forms) => {
		const given = inflect(term);
		expect(given[0]).toBe(term);
		expect(given).toEqual(expect.arrayContaining(forms));
		expect(new Set(given).size).toBe(given.length);
	});

	it.each(['(like|share) if', 'synerg*', '', '100 %', 'å'])('leaves what is no plain English term alone: %s', term =>
		expect(inflect(term)).toEqual([term]),
	);
});
