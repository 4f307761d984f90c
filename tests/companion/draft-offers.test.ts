import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {draftOffers} from '../../companion/draft-offers.ts';
import type {Draft} from '../../engine/model/draft.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';

const today = '2026-11-30';
const draft = (text: string, rest: Partial<Draft> = {}): Draft => ({
	platform: 'linkedin',
	surface: 'post',
	voice: 'self',
	text,
	links: [],
	pictures: [],
	...rest,
});
const offersFor = (given: Draft, hasGoal = false) => draftOffers(given, analyseText(given.text), today, hasGoal);
const offers = (text: string, rest: Partial<Draft> = {}) => offersFor(draft(text, rest));

describe('what is offered beside a draft', () => {
	it.each([
		'Kom på öppet hus i verkstaden på Storgatan 4 på torsdag kl. 18. Vi bjuder på kaffe.',
		'Den 12 december kl 14.00 håller vi workshop i Folkets hus och lagar cyklar ihop.',
		'Open house at the workshop on Mill Lane, Thursday 3 December at 6 pm. Coffee is on us.',
		'Join us on 12 December at 14:00 in the town library to mend bicycles together.',
	])('a calendar file of what happens: %s', text => expect(offers(text)).toContain('event'));

	it.each([
		'Jag återkommer med svar på fredag.',
		'Vi hör av oss senast den 4 december.',
		'I’ll get back to you on Friday.',
		'We’ll let you know by 4 December.',
	])('a reminder of what is promised: %s', text => expect(offers(text, {surface: 'reply'})).toContain('promise'));

	it.each([
		'Vi lagade trettio cyklar i går och lärde oss att kedjor är roligare än de ser ut.',
		'I går var det öppet hus i verkstaden.',
		'Tack för att du hör av dig. Vi har läst ditt mejl.',
		'We mended thirty bicycles yesterday and had a lot of fun.',
		'Thanks for asking. The shop opens at 9.',
		'I lördags klockan 14 samlades fyrtio grannar på Storgatan 8.',
		'Den 28 november kl 18 på Storgatan 4 fyllde vi hela salen.',
		'Jag återkommer om det som hände den 28 november.',
		'Tack för mejlet i måndags, jag återkommer.',
		'Butiken på Storgatan 4 har öppet på lördagar kl 10–14.',
		'Tåget från Lingonby station är försenat till kl 18 i kväll.',
		'My train has been stuck outside Crewe Station since 9 am today.',
		'We hosted an open house at 4 Mill Lane last Thursday at 6 pm.',
		'I’ll never forget what happened last Friday.',
		'',
	])('nothing where nothing is to happen: %s', text => expect(offers(text)).toEqual([]));

	it('no calendar file in an answer to somebody', () => {
		const text = 'Kom på öppet hus i verkstaden på Storgatan 4 på torsdag kl. 18.';
		expect(offers(text, {surface: 'reply'})).not.toContain('event');
	});

	it('the person’s own goal, but not where they write for an organisation', () => {
		expect(offersFor(draft(''), true)).toEqual(['goal']);
		expect(offersFor(draft('', {voice: 'organisation'}), true)).toEqual([]);
	});
});

describe.each(['sv', 'en'])('a calendar file, in %s', language => {
	const lines = readFileSync(join(import.meta.dirname, `../data/events/${language}.tsv`), 'utf8')
		.trimEnd()
		.split('\n')
		.map(line => line.split('\t'));

	it.each(lines)('is offered (1) or not (0): %s %s', (wanted, text = '') => {
		expect(offers(text).includes('event')).toBe(wanted === '1');
	});
});
