import {describe, expect, it} from 'vitest';
import {undisguise} from '../../../engine/text/undisguise.ts';

describe('a text without its disguise', () => {
	it.each([
		['styled letters', '𝗛𝗲𝗷 𝗱𝗶𝗻 𝗹𝗮𝗺𝗽𝗮', 'Hej din lampa'],
		['letters in rings', 'Ⓗⓔⓙ', 'Hej'],
		['wide digits', 'Ring ０７０ nu', 'Ring 070 nu'],
		['letters that look Latin', 'Неj din lаmра', 'Hej din lampa'],
		['marks nobody sees', 'Hej\u200d din\u202b lam\u2060pa', 'Hej din lampa'],
		['pictures between words', 'Hej 🙏 din 🇸🇪 lampa', 'Hej din lampa'],
	])('is read through %s', (_, source, plain) => expect(undisguise(source)?.text).toBe(plain));

	it.each(['Hej din lampa', 'Ключ до дому', 'Tack! 🙏', 'Så kul 😂 att se dig', 'åäö é ñ'])(
		'is nothing for %s',
		source => expect(undisguise(source)?.text ?? source).toBe(source),
	);

	it('leads back to what was written', () => {
		const source = 'Hej 🙏 𝗱𝗶𝗻 lampa';
		const plain = undisguise(source);
		const at = plain?.text.indexOf('din') ?? -1;
		expect(source.slice(...(plain?.sourceSpan([at, at + 3]) ?? [0, 0]))).toBe('𝗱𝗶𝗻');
	});
});
