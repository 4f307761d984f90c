import {expect, it} from 'vitest';
import {holdsIn, wordsFound} from '../../judge.ts';

it('entity masks what is personal, and looks into addresses only for protect/', () => {
	expect(wordsFound({entity: 'email'}, 'Mejla anna@lingonby.example om du vill veta mer')).toEqual(['•••']);
	const inside = 'Se https://lingonby.example/?till=anna@lingonby.example';
	expect(holdsIn({entity: 'email'}, inside)).toBe(false);
});
