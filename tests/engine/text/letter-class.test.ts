import {describe, expect, it} from 'vitest';
import {withLetterRanges} from '../../../engine/text/letter-class.ts';

const plain = /^\p{L}$/u;
const ranged = new RegExp(withLetterRanges('^\\p{L}$'), 'u');

const lettersUpTo = (last: number, expression: RegExp): string[] =>
	Array.from({length: last}, (_, code) => String.fromCodePoint(code)).filter(each => expression.test(each));

describe('withLetterRanges', () => {
	it('knows just the letters of Latin alphabets', () => {
		expect(lettersUpTo(0x370, ranged)).toEqual(lettersUpTo(0x370, plain));
	});

	it('knows every letter of every alphabet but some of symbols and forms', () => {
		const missing = lettersUpTo(0x32400, plain).filter(each => !ranged.test(each));
		expect(missing.every(each => /[\u2070-\u218f\u3005-\u303c\ua000-\uffff]/u.test(each))).toBe(true);
		expect(missing.length).toBeLessThan(200);
	});

	it('takes no emoji, digit, mark or sign for a letter', () => {
		for (const each of ['🙂', '🇸🇪', '👍🏽', '1', '𝟏', '’', '…', '_', '\u0301', '\u00d7', '\u00f7'])
			expect(ranged.test(each)).toBe(false);
	});

	it('writes it out inside and outside classes, and its opposite', () => {
		const expression = new RegExp(withLetterRanges('^[\\]\\p{L}-]+\\P{L}\\p{L}$'), 'u');
		expect(expression.test('å]b-7ö')).toBe(true);
		expect(expression.test('å]b-cö7')).toBe(false);
	});

	it('leaves other expressions alone', () => {
		expect(withLetterRanges('[\\p{N}\\d]+')).toBe('[\\p{N}\\d]+');
		const made = /\p{L}/u;
		expect(withLetterRanges(made)).toBe(made);
	});
});
