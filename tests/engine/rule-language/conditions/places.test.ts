import {describe, expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {holdsIn, judge, wordsFound} from '../../judge.ts';

const has = (word: string): Condition => ({phrase: {sv: [{term: word, exact: true}]}});

describe('any, all, not, min', () => {
	const text = 'Vi har lampor och stolar hemma hos oss';
	it('any gathers the places of all that hold', () => {
		expect(wordsFound({any: [has('lampor'), has('bord'), has('stolar')]}, text)).toEqual(['lampor', 'stolar']);
		expect(holdsIn({any: [has('bord')]}, text)).toBe(false);
	});
	it('all needs every one', () => {
		expect(wordsFound({all: [has('stolar'), has('lampor')]}, text)).toEqual(['lampor', 'stolar']);
		expect(holdsIn({all: [has('lampor'), has('bord')]}, text)).toBe(false);
	});
	it('not turns it round, and has no place', () => {
		expect(wordsFound({not: has('bord')}, text)).toEqual([]);
		expect(holdsIn({not: has('lampor')}, text)).toBe(false);
	});
	it('min counts the conditions that hold', () => {
		expect(holdsIn({min: {count: 2, of: [has('lampor'), has('bord'), has('stolar')]}}, text)).toBe(true);
		expect(holdsIn({min: {count: 3, of: [has('lampor'), has('bord'), has('stolar')]}}, text)).toBe(false);
	});
});

describe('zones', () => {
	const text =
		'Det första jag vill säga är att lampor är fina och att de lyser bra.\n\nSedan finns det stolar. Vi har också bord och en lampa till dig här i slutet.';
	it('sentence and paragraph bring parts together in one place', () => {
		const both = (zone: 'sentence' | 'paragraph'): Condition => ({all: [has('stolar'), has('bord')], within: zone});
		expect(holdsIn(both('sentence'), text)).toBe(false);
		expect(wordsFound(both('paragraph'), text)).toEqual(['stolar', 'bord']);
		expect(holdsIn({all: [has('lampor'), has('bord')], within: 'paragraph'}, text)).toBe(false);
	});
	it('opening and ending hold whole sentences of twelve words and more', () => {
		expect(holdsIn({...has('lampor'), within: 'opening'}, text)).toBe(true);
		expect(holdsIn({...has('stolar'), within: 'opening'}, text)).toBe(false);
		expect(holdsIn({...has('bord'), within: 'ending'}, text)).toBe(true);
		expect(holdsIn({...has('stolar'), within: 'ending'}, text)).toBe(false);
		expect(
			holdsIn(
				{...has('två'), within: 'opening'},
				'Ett ord. Nu blir det två. Sedan kommer det många ord till i en mening.',
			),
		).toBe(true);
	});
	it('parent looks at what is answered, and has no place in the draft', () => {
		const condition: Condition = {...has('priset'), within: 'parent'};
		expect(
			wordsFound(condition, 'Tack för att du skriver till oss', {parent: {text: 'Varför höjer ni priset på det här?'}}),
		).toEqual([]);
		expect(holdsIn(condition, 'Det är priset det handlar om här')).toBe(false);
	});
});

describe('unless', () => {
	const text = 'Vi letar efter en hund. Dela gärna om du har sett den.\n\nVi säljer också lampor. Dela om du vill.';
	it('drops the hits of a paragraph where it finds something', () => {
		expect(judge({...has('dela'), unless: has('hund')}, text).tips[0]?.spans).toEqual([
			[text.lastIndexOf('Dela'), text.lastIndexOf('Dela') + 4],
		]);
	});
	it('drops the hits of a sentence when it names that zone', () => {
		expect(judge({...has('dela'), unless: {...has('hund'), within: 'sentence'}}, text).tips[0]?.spans.length).toBe(2);
		expect(judge({...has('dela'), unless: {...has('sett'), within: 'sentence'}}, text).tips[0]?.spans.length).toBe(1);
	});
	it('drops all in the other zones, and by a measure of the whole', () => {
		expect(holdsIn({...has('dela'), unless: {...has('lampor'), within: 'ending'}}, text)).toBe(false);
		expect(holdsIn({...has('dela'), unless: {measure: {of: 'words', atLeast: 15}}}, text)).toBe(false);
		expect(holdsIn({...has('dela'), unless: {measure: {of: 'words', atLeast: 150}}}, text)).toBe(true);
	});
});
