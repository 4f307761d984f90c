import {describe, expect, it} from 'vitest';
import {declaredCrisis, isCrisis} from '../../companion/crisis.ts';
import {asksGuidance, organisationFor, setForLines} from '../../companion/guidance.ts';
import type {Draft} from '../../engine/model/draft.ts';

const crisis = {
	since: '2026-11-20T09:00:00+01:00',
	until: '2026-11-21T09:00:00+01:00',
	line: 'Vi svarar i dag.',
	contact: 'Jouren',
};
const set = {format: '1.0', id: 'lingonby', version: 1, name: 'Lingonby kommun', crisis, lines: {heat: 'Lugnt.'}};
const organisation = {name: 'Lingonby kommun', mail: 'karin@lingonby.example', may: ['Berätta om lampan.']};
const inForce = {id: 'lingonby', version: 1, name: 'Lingonby kommun', organisation};
const during = Date.parse('2026-11-20T12:00:00Z');
const draft = (voice: Draft['voice'], rest: Partial<Draft> = {}): Draft => ({
	platform: 'x',
	surface: 'post',
	voice,
	text: '',
	links: [],
	pictures: [],
	...rest,
});

describe('a crisis', () => {
	it('is in force between its times, whatever their zone', () => {
		const at = (time: string) => declaredCrisis(set, Date.parse(time)) !== undefined;
		expect([at('2026-11-20T07:59:59Z'), at('2026-11-20T08:00:00Z'), at('2026-11-21T07:59:59Z')]).toEqual([
			false,
			true,
			true,
		]);
		expect(at('2026-11-21T08:00:00Z')).toBe(false);
	});

	it('that a set declares is for its organisation; the person turns it off, or on without a set', () => {
		expect(isCrisis(set, {crisis: 'follow'}, 'organisation', during)).toBe(true);
		expect(isCrisis(set, {crisis: 'follow'}, 'self', during)).toBe(false);
		expect(isCrisis(set, {crisis: 'follow'}, 'at-work', during)).toBe(false);
		expect(isCrisis(set, {crisis: 'off'}, 'organisation', during)).toBe(false);
		expect(isCrisis({}, {crisis: 'on'}, 'self', during)).toBe(true);
	});

	it('gives no line to the one who turned it off', () => {
		expect(setForLines(set, draft('organisation'), {guidance: {}, crisis: 'follow'}).crisis).toEqual(crisis);
		const off = setForLines(set, draft('organisation'), {guidance: {}, crisis: 'off'});
		expect([off.crisis, off.lines]).toEqual([undefined, {heat: 'Lugnt.'}]);
	});
});

describe('an organisation’s guidance', () => {
	const may = (voice: Draft['voice'], wished?: 'organisation' | 'at-work' | 'none', rest: Partial<Draft> = {}) =>
		organisationFor(inForce, draft(voice, rest), {guidance: wished ? {x: wished} : {}})?.may !== undefined;

	it('says what people may do to the one who writes for it, at work only when asked to', () => {
		expect([may('organisation'), may('at-work'), may('self')]).toEqual([true, false, false]);
		expect([may('at-work', 'at-work'), may('self', 'at-work'), may('organisation', 'none')]).toEqual([
			true,
			false,
			false,
		]);
		expect(may('organisation', 'organisation', {audience: 'closed'})).toBe(false);
	});

	it('has no lines where it is not wanted', () => {
		const {lines, crisis: declared} = setForLines(set, draft('organisation'), {
			guidance: {x: 'none'},
			crisis: 'follow',
		});
		expect([lines, declared]).toEqual([undefined, undefined]);
	});

	it('is asked about once on each network, and nowhere else', () => {
		const asks = (title: string | undefined, guidance: {[platform: string]: 'none'}, force: object = inForce) =>
			asksGuidance(force as typeof inForce, 'x', title, {guidance});
		expect(asks('X', {})).toBe(true);
		expect(asks('X', {x: 'none'})).toBe(false);
		expect(asks('X', {linkedin: 'none'})).toBe(true);
		expect(asks(undefined, {})).toBe(false);
		expect(asks('X', {}, {id: 'akta', version: 1, name: 'Äkta'})).toBe(false);
	});
});
