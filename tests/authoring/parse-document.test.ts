import {expect, it} from 'vitest';
import {emptyDocument} from '../../authoring/guidance-document.ts';
import {parseDocument, parseUnfinishedSet} from '../../authoring/parse-document.ts';

const {set} = emptyDocument('sv', '2027-11-25');
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('takes back unfinished work exactly as it was kept', () => {
	const work = {...emptyDocument('sv', '2027-11-25'), heard: ['', 'tid'], set: {...set, lines: {heat: ''}}};
	expect(parseDocument(stored(work))).toEqual(work);
	expect(parseDocument({set: 'no'})).toBeUndefined();
});

it.each([
	['no set', {hello: 1}, 'not-ours'],
	['nothing', null, 'not-ours'],
	['a newer major', {...set, format: '2.0'}, 'newer'],
	['a newer minor, which would lose what it holds when saved', {...set, format: '1.1', later: []}, 'newer'],
	['one that is too large', {...set, texts: ['x'.repeat(1024 * 1024)]}, 'large'],
])('does not open %s', (_name, json, trouble) => {
	expect(parseUnfinishedSet(json)).toEqual({trouble});
});

it('names the place that cannot be read', () => {
	expect(parseUnfinishedSet({...set, contacts: [{name: 'Sara', for: 1, how: ''}]})).toEqual({
		trouble: 'place',
		place: 'contacts.0.for',
	});
});
