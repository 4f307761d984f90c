import {describe, expect, it} from 'vitest';
import {organisationLineFor} from '../../companion/organisation-line.ts';
import type {Draft} from '../../engine/model/draft.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';

const NOW = '2026-11-22T12:00:00Z';
const CONTACTS = [{name: 'Sara Ek', for: 'Fakturor', how: '010-000 00 00'}];
const SET: RuleSet = {
	format: '1.0',
	id: 'pahittvind',
	version: 1,
	name: 'Påhittvind',
	lines: {error: 'Tacka för rättelsen.'},
	contacts: CONTACTS,
};
const draft = (more: Partial<Draft> = {}): Draft => ({
	platform: 'x',
	surface: 'reply',
	voice: 'organisation',
	text: 'Hej',
	links: [],
	pictures: [],
	...more,
});
const ERROR = {class: 'factual-error'} as const;

describe('the organisation’s line', () => {
	it('fits the comment being answered, with its contacts', () => {
		expect(organisationLineFor(SET, draft(), ERROR, NOW)).toEqual({text: 'Tacka för rättelsen.', contacts: CONTACTS});
	});

	it('is silent on what the set says nothing of, and where nothing is answered', () => {
		expect(organisationLineFor(SET, draft(), {class: 'heat'}, NOW)).toBeUndefined();
		expect(organisationLineFor(SET, draft(), undefined, NOW)).toBeUndefined();
	});

	it.each([{voice: 'self'}, {voice: 'at-work'}, {audience: 'closed'}] as const)('is not for %j', more => {
		expect(organisationLineFor(SET, draft(more), ERROR, NOW)).toBeUndefined();
	});

	it('follows the person who calls it a crisis', () =>
		expect(
			organisationLineFor({...SET, lines: {crisis: 'Hänvisa till växeln.'}}, draft(), {class: 'crisis'}, NOW)?.text,
		).toBe('Hänvisa till växeln.'));

	it('gives way to the crisis line and whom it names while the crisis lasts', () => {
		const crisis = {
			since: '2026-11-22T08:00:00Z',
			until: '2026-11-23T08:00:00Z',
			line: 'Hänvisa till sidan.',
			contact: 'Jouren',
		};
		expect(organisationLineFor({...SET, crisis}, draft(), ERROR, NOW)).toEqual({
			text: 'Hänvisa till sidan.',
			contacts: CONTACTS,
			inCrisis: 'Jouren',
		});
		expect(organisationLineFor({...SET, crisis}, draft(), ERROR, crisis.until)).toEqual({
			text: 'Tacka för rättelsen.',
			contacts: CONTACTS,
		});
	});
});
