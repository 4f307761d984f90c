import {describe, expect, it} from 'vitest';
import {beginsWords} from '../../companion/search-words.ts';

describe('a search', () => {
	it.each([
		['Långa meningar', 'långa'],
		['Långa meningar', 'langa'],
		['Långa meningar', 'MENING lång'],
		['Worn cliché', 'cliche'],
		['Worn cliche', 'cliché'],
		['Corporate phrases', 'corp'],
		['Äkta', 'akta'],
		['Typical AI words', 'ai'],
		['Alt-text på Mastodon', 'text mastodon'],
		['Person’s contact details', 'contact'],
		['Anything', '  '],
		['Anything', '“”'],
	])('finds in “%s” what begins with “%s”', (text, wanted) => {
		expect(beginsWords(text, wanted)).toBe(true);
	});

	it.each([
		['What someone said again', 'ai'],
		['Långa meningar', 'ningar'],
		['Långa meningar', 'långa ord'],
		['Alt-text', 'texten'],
		['', 'a'],
	])('finds in “%s” nothing that begins with “%s”', (text, wanted) => {
		expect(beginsWords(text, wanted)).toBe(false);
	});
});
