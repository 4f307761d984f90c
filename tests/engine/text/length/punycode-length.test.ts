import {domainToASCII} from 'node:url';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {punycodeLength} from '../../../../engine/text/length/punycode-length.ts';

it.each(['lingonby', 'blåbär', 'åäö', 'ø', 'räksmörgås', 'münchen-lingon', 'пример', '例え', 'aåäöü', 'éèêë'])(
	'is as long as Node writes %s',
	label => {
		expect(punycodeLength(label)).toBe(domainToASCII(label).length);
	},
);

it('is as long as Node writes any label of small letters', () => {
	const letter = fc.constantFrom(...'abcxyzåäöéüñøßпрмδωあ例韓');
	fc.assert(
		fc.property(fc.string({unit: letter, minLength: 1, maxLength: 20}), label => {
			const written = domainToASCII(label);
			fc.pre(written !== '');
			expect(punycodeLength(label)).toBe(written.length);
		}),
		{numRuns: 300, seed: 1},
	);
});
