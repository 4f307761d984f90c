import {expect, it} from 'vitest';
import {offersQuestions} from '../../companion/offers-questions.ts';
import {defaultSettings} from '../../companion/settings.ts';

const {answers} = defaultSettings;

it.each([
	[0, false],
	[2, false],
	[3, true],
	[20, true],
	[21, false],
])('the questions are offered from the third draft on and not for ever: after %i, %s', (drafts, offered) => {
	expect(offersQuestions({drafts}, answers)).toBe(offered);
});

it('they are not offered to whoever has answered one', () => {
	expect(offersQuestions({drafts: 3}, {...answers, ease: 'new'})).toBe(false);
});
