import {describe, expect, it} from 'vitest';
import {fillPlaceholders, type PlaceholderValues} from '../../../engine/checking/fill-placeholders.ts';

const filled = (saw: string, values: Partial<PlaceholderValues>): string | undefined => {
	const all = {words: [], count: undefined, limit: undefined, ...values};
	return fillPlaceholders({sv: {saw, why: '', try: ''}}, all).sv?.saw;
};

describe('found words', () => {
	it.each([
		['“{words}” is officialese.', ['herewith'], '“herewith” is officialese.'],
		['These could be in any text: “{words}”.', ['a', 'b'], 'These could be in any text: “a”, “b”.'],
		['”{words}” kan stå var som helst.', ['i framkant', 'brinner'], '”i framkant”, ”brinner” kan stå var som helst.'],
		['”{words}” står utan ett ”för att”.', ['nej', 'fel'], '”nej”, ”fel” står utan ett ”för att”.'],
		['It takes the long way round: “{words} …”', ['not just'], 'It takes the long way round: “not just …”'],
		['Omväg: ”{words} …”', ['inte bara', 'inte heller'], 'Omväg: ”inte bara …”, ”inte heller …”'],
		['You mention “{words}”, but not why.', ['x', 'x', 'y'], 'You mention “x”, “y”, but not why.'],
		['No marks: {words}.', ['a', 'b'], 'No marks: a, b.'],
		['”{words}” ber om fler.', ['a', 'b', 'c', 'd'], '”a”, ”b”, ”c” ber om fler.'],
		['“{words}”', ['say “hi” now'], '“say “hi” now”'],
		['Nothing: “{words}”.', [], 'Nothing: “”.'],
	])('%s', (saw, words, said) => {
		expect(filled(saw, {words})).toBe(said);
	});

	it('are words also where they look like a placeholder', () => {
		expect(filled('“{words}”, {count}', {words: ['{limit}', '{count}'], count: 2, limit: 9})).toBe(
			'“{limit}”, “{count}”, 2',
		);
	});
});
