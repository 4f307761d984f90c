import {describe, expect, it} from 'vitest';
import {analyseDraft} from '../../../../engine/checking/analyse-draft.ts';
import {personalAttack, threat} from '../../../../engine/detect/signals/attack.ts';
import type {Draft} from '../../../../engine/model/draft.ts';

const isHeld = (text: string): boolean => {
	const draft: Draft = {platform: 'x', surface: 'post', voice: 'self', text, links: [], pictures: []};
	const analysed = analyseDraft(draft);
	const finders = [personalAttack, threat];
	return analysed?.sentences.some(each => finders.some(find => find(analysed, each, {draft}).length > 0)) ?? false;
};

describe('kind words that sound hard', () => {
	it.each([
		'I felt such an idiot.',
		'I’ve been such an idiot.',
		'I had been such a fool about it.',
		'Shut up, that smells amazing.',
		'Shut up, this is absolutely gorgeous.',
		'Håll käften vad det luktar gott.',
		'Elda inte nära ditt hus.',
		'You will regret missing this sale.',
		'Du kommer ångra dig om du missar rean.',
	])('%s', text => expect(isHeld(text)).toBe(false));

	it.each([
		'You are such an idiot.',
		'I think you are such an idiot.',
		'Shut up, you stupid idiot.',
		'Vi eldar upp ditt hus i natt.',
		'You will regret this.',
	])('not: %s', text => expect(isHeld(text)).toBe(true));
});
