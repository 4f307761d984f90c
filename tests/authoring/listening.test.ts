import {describe, expect, it} from 'vitest';
import {emptySet} from '../../authoring/guidance-document.ts';
import {isCopied, listenedOf, mayPointOut, withListening} from '../../authoring/listening.ts';

const set = {...emptySet('sv', '2027-11-25'), name: 'Påhittala kommun'};

describe('a sentence that could point somebody out', () => {
	it.each([
		'Nattskiftet vill slippa bilder.',
		'Flera tycker som Sara.',
		'På avdelning 4 är man rädd för elaka svar.',
		'Vaktmästaren vill gärna visa sitt jobb.',
		'The night shift wants to be left out.',
		'Many agree with Ida.',
		'The receptionist would like to help.',
	])('%s', sentence => {
		expect(mayPointOut(sentence, set)).toBe(true);
	});

	it.each([
		'Många vet inte vad de får visa.',
		'Flera vill ha hjälp på LinkedIn.',
		'I Påhittala kommun är man stolt över vattnet.',
		'Tiden räcker inte, säger de flesta.',
		'Most would like an example.',
		'When something goes wrong I want support.',
	])('is not: %s', sentence => {
		expect(mayPointOut(sentence, set)).toBe(false);
	});
});

it('knows a note that was copied, capitals and signs aside', () => {
	const notes = ['Jag är rädd för elaka svar.\nHar ont om tid', ''];
	expect(isCopied('jag är rädd för elaka svar', notes)).toBe(true);
	expect(isCopied('Flera är rädda för elaka svar.', notes)).toBe(false);
	expect(isCopied('', notes)).toBe(false);
});

it('reads the bare day of an older set, and goes on from it', () => {
	expect(listenedOf(set)).toBeUndefined();
	expect(listenedOf({...set, listened: '2026-09-03'})).toMatchObject({day: '2026-09-03', heard: []});
	expect(withListening({...set, listened: '2026-09-03'}, {how: 'group'})).toMatchObject({
		day: '2026-09-03',
		how: 'group',
	});
});
