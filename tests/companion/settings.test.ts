import {describe, expect, it} from 'vitest';
import {defaultSettings, isFoldedOn, isSnoozed, parseSettings, voiceOn} from '../../companion/settings.ts';

describe('settings of an older or broken version', () => {
	it('keep what can be read, and get defaults for the rest', () => {
		const old = {language: 'sv', homes: {x: 'marks'}, off: ['open/shouting'], allow: 'Påhittvind', amount: 'loud'};
		expect(parseSettings(old)).toEqual({
			...defaultSettings,
			language: 'sv',
			homes: {x: 'marks'},
			off: ['open/shouting'],
		});
	});

	it('keep the answers one by one', () => {
		const {answers} = parseSettings({answers: {ease: 'new', reason: 'fame'}});
		expect(answers).toEqual({...defaultSettings.answers, ease: 'new'});
	});

	it.each([undefined, null, 7, 'text', []])('are the defaults for %j', stored => {
		expect(parseSettings(stored)).toEqual(defaultSettings);
	});
});

describe('what follows from them', () => {
	it('writes as last switched, else as told, else as oneself', () => {
		const told = parseSettings({answers: {voice: 'at-work'}, voices: {x: 'organisation'}});
		expect(voiceOn(told, 'x')).toBe('organisation');
		expect(voiceOn(told, 'linkedin')).toBe('at-work');
		expect(voiceOn(defaultSettings, 'x')).toBe('self');
	});

	it('starts folded for the one who would rather not, until unfolded', () => {
		expect(isFoldedOn(defaultSettings, 'x')).toBe(false);
		expect(isFoldedOn(parseSettings({answers: {reason: 'rather-not'}}), 'x')).toBe(true);
		expect(isFoldedOn(parseSettings({answers: {reason: 'rather-not'}, folded: {x: false}}), 'x')).toBe(false);
	});

	it('rests on hosts turned off, and until its time', () => {
		const resting = parseSettings({offHosts: ['x.com'], restUntil: 100});
		expect(isSnoozed(resting, 'x.com', 200)).toBe(true);
		expect(isSnoozed(resting, 'mas.to', 99)).toBe(true);
		expect(isSnoozed(resting, 'mas.to', 100)).toBe(false);
	});

	it('rests no longer than anybody can have said, however far the clock is put back', () => {
		const now = Date.parse('2026-11-30T12:00:00Z');
		const untilMidnight = parseSettings({restUntil: now + 12 * 3_600_000});
		expect(isSnoozed(untilMidnight, 'x.com', now)).toBe(true);
		expect(isSnoozed(untilMidnight, 'x.com', now - 400 * 86_400_000)).toBe(false);
	});
});
