import {describe, expect, it} from 'vitest';
import {needsConsent, placementOn} from '../../companion/placement.ts';
import {parseSettings} from '../../companion/settings.ts';

const barring = {barInsertions: true};

describe('where Äkta stands', () => {
	it.each([
		['docked by itself', {}, {}, 'docked'],
		['as the person chose', {homes: {x: 'marks'}}, {}, 'marks'],
		['in the panel where terms bar insertions and nothing was read', {}, barring, 'panel'],
		['in the panel though docked was chosen, until the terms were read', {homes: {x: 'docked'}}, barring, 'panel'],
		['docked once they were read', {homes: {x: 'docked'}, consents: ['x']}, barring, 'docked'],
		['in the panel by itself, read or not', {consents: ['x']}, barring, 'panel'],
		['nowhere where the person said so, read or not', {homes: {x: 'off'}}, barring, 'off'],
		['by the choice for another network not at all', {homes: {y: 'off'}, consents: ['y']}, barring, 'panel'],
	])('%s', (_, settings, terms, home) => {
		expect(placementOn(parseSettings(settings), 'x', terms)).toBe(home);
	});

	it('asks for consent only where terms bar insertions', () => {
		expect(needsConsent(parseSettings({}), 'x', {})).toBe(false);
		expect(needsConsent(parseSettings({}), 'x', barring)).toBe(true);
		expect(needsConsent(parseSettings({consents: ['x']}), 'x', barring)).toBe(false);
	});
});
