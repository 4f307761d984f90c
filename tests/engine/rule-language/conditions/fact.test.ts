import {expect, it} from 'vitest';
import {holdsIn} from '../../judge.ts';

it('fact is no when unknown', () => {
	expect(holdsIn({fact: 'listed'}, 'Hej')).toBe(false);
	expect(holdsIn({fact: 'listed'}, 'Hej', {}, {company: {listed: true}})).toBe(true);
	expect(holdsIn({fact: 'public-body'}, 'Hej', {}, {company: {public: true}})).toBe(true);
	expect(holdsIn({fact: 'crisis'}, 'Hej', {}, {crisis: true})).toBe(true);
	expect(holdsIn({fact: 'editing'}, 'Hej', {published: 'Hej då'})).toBe(true);
	expect(holdsIn({fact: 'editing'}, 'Hej')).toBe(false);
});
