import fc from 'fast-check';
import {expect, it} from 'vitest';
import {createLetterTrieBuilder, createWalkResults} from '../../../engine/search/letter-trie.ts';

const foundIn = (strings: readonly string[], text: string, start = 0, limit = text.length): string[] => {
	const builder = createLetterTrieBuilder();
	strings.forEach((string, index) => {
		builder.add(string, index);
	});
	const met = createWalkResults();
	builder.build().walk(text, start, limit, met);
	return met.values.slice(0, met.count).map(value => strings[value] ?? '');
};

it('finds every string that stands at a place, the shorter first, and none beyond the limit', () => {
	expect(foundIn(['ba', 'bana', 'banan', 'an'], 'bananer')).toEqual(['ba', 'bana', 'banan']);
	expect(foundIn(['ba', 'bana', 'banan', 'an'], 'bananer', 1)).toEqual(['an']);
	expect(foundIn(['ba', 'bana'], 'bananer', 0, 3)).toEqual(['ba']);
});

it('does not tell digits apart', () => {
	expect(foundIn(['0 kr', '00 kr'], '7 kr')).toEqual(['0 kr']);
});

it('finds what a plain comparison finds, in any strings without digits', () => {
	const string = fc.string({unit: fc.constantFrom('a', 'b', 'å', 'ж', '😀', ' '), minLength: 1, maxLength: 5});
	fc.assert(
		fc.property(fc.uniqueArray(string, {maxLength: 8}), string, (strings, text) => {
			const plain = strings.filter(each => text.startsWith(each)).toSorted((a, b) => a.length - b.length);
			expect(foundIn(strings, text)).toEqual(plain);
		}),
	);
});

it('has room for more letters than it tells apart', () => {
	const letters = Array.from({length: 600}, (_, index) => String.fromCharCode(0x4e00 + index));
	expect(foundIn(letters, '\u4e05')).toContain('\u4e05');
	expect(foundIn(letters, letters[599] ?? '')).toContain(letters[599]);
});
