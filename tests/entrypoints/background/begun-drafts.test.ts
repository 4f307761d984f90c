import {beforeEach, describe, expect, it} from 'vitest';
import type {Runtime} from 'webextension-polyfill';
import {createBegunDrafts} from '../../../entrypoints/background/begun-drafts.ts';

const from = (active: boolean) => ({tab: {active} as NonNullable<Runtime.MessageSender['tab']>});
const [front, behind] = [from(true), from(false)];
let time = 0;
let isBegun = createBegunDrafts(() => time);

beforeEach(() => {
	time = 1_000_000;
	isBegun = createBegunDrafts(() => time);
});

describe('a draft counts as begun', () => {
	it('at every key of it, so that whoever counts may miss one', () => {
		expect([isBegun('a', front), isBegun('a', front)]).toEqual([true, true]);
	});

	it('once a person can have begun it, however many a frame names', () => {
		isBegun('a', front);
		const named = Array.from({length: 100}, (_, at) => isBegun(`made up ${at}`, front));
		expect(named).not.toContain(true);
		time += 20_000;
		expect([isBegun('b', front), isBegun('c', front)]).toEqual([true, false]);
	});

	it('in the tab in front alone, and on our own pages, which need be in none', () => {
		expect(isBegun('a', behind)).toBe(false);
		expect(isBegun('a', {})).toBe(true);
	});

	it('also after the clock was set back', () => {
		isBegun('a', front);
		time -= 3_600_000;
		expect(isBegun('b', front)).toBe(true);
	});
});
