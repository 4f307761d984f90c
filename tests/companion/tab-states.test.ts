import {describe, expect, it} from 'vitest';
import type {TabState} from '../../companion/tab-state.ts';
import {createTabStates} from '../../companion/tab-states.ts';

const state = (id: string, revision: number, frame = 0): TabState => ({
	frame,
	composer: {id, revision, draft: 'd'},
	ruleSet: 'akta@1',
	platform: 'linkedin',
	surface: 'post',
	voice: 'self',
	voiceShown: false,
	empty: false,
	tips: [],
	about: {},
	counters: {length: 1, hashtags: 0, pictures: 0, missingAlt: 0, unknownAlt: 0},
});

describe('the newest state per tab', () => {
	it('takes a newer revision of a composer, and the same one again', () => {
		const states = createTabStates();
		states.set(1, state('a', 1));
		states.set(1, state('a', 2));
		expect(states.get(1)?.composer.revision).toBe(2);
		const again = state('a', 2);
		states.set(1, again);
		expect(states.get(1)).toBe(again);
	});

	it('keeps what it has when an older revision comes late', () => {
		const states = createTabStates();
		states.set(1, state('a', 5));
		states.set(1, state('a', 4));
		expect(states.get(1)?.composer.revision).toBe(5);
	});

	it('takes another composer whatever its revision', () => {
		const states = createTabStates();
		states.set(1, state('a', 5));
		states.set(1, state('b', 1));
		expect(states.get(1)?.composer).toMatchObject({id: 'b', revision: 1});
	});

	it('keeps tabs apart', () => {
		const states = createTabStates();
		states.set(1, state('a', 1));
		states.set(2, state('b', 1));
		expect(states.forget(1)).toBe(true);
		expect(states.get(1)).toBeUndefined();
		expect(states.get(2)?.composer.id).toBe('b');
	});

	it('forgets a tab for the composer it is about, and for none', () => {
		const states = createTabStates();
		states.set(1, state('a', 1));
		expect(states.forget(1, 'b')).toBe(false);
		expect(states.get(1)).toBeDefined();
		expect(states.forget(1, 'a')).toBe(true);
		expect(states.forget(1)).toBe(false);
	});

	it('forgets a tab with the frame its state came from', () => {
		const states = createTabStates();
		states.set(1, state('a', 9, 3));
		expect(states.removeFrame(1, 0)).toBe(false);
		expect(states.removeFrame(1, 3)).toBe(true);
		states.set(1, state('a', 1, 3));
		expect(states.get(1)?.composer.revision).toBe(1);
	});
});
