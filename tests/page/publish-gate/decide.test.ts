import {describe, expect, it} from 'vitest';
import {
	type CardState,
	decidePress,
	type GateMemory,
	type PressFacts,
	SEEN_MS,
	UNSEEN_MS,
} from '../../../page/publish-gate/decide.ts';

const NOW = 10_000;
const press = (change: Partial<PressFacts> = {}): PressFacts => ({trusted: true, at: NOW, pauses: ['a'], ...change});
const memory = (change: Partial<GateMemory> = {}): GateMemory => ({seen: new Set(), card: undefined, ...change});
const card = (change: Partial<CardState> = {}): CardState => ({
	keys: ['a'],
	askedAt: NOW - 100,
	visibleSince: NOW - 90,
	stands: true,
	...change,
});
const seenCard = (keys = ['a']) => card({keys, askedAt: NOW - SEEN_MS - 10, visibleSince: NOW - SEEN_MS});

describe('without a card', () => {
	it.each([
		['nothing to pause for', press({pauses: []}), memory(), 'pass'],
		['a pause nobody has seen', press(), memory(), 'hold'],
		['a pause that was seen', press(), memory({seen: new Set(['a'])}), 'pass'],
		['one seen and one new', press({pauses: ['a', 'b']}), memory({seen: new Set(['a'])}), 'hold'],
		['two seen', press({pauses: ['a', 'b']}), memory({seen: new Set(['a', 'b'])}), 'pass'],
		["a script's click", press({trusted: false}), memory(), 'pass'],
	] as const)('%s: %#', (_, given, known, decision) => {
		expect(decidePress(given, known)).toBe(decision);
	});
});

describe('with a card', () => {
	it.each([
		['just asked for and not drawn', press(), {keys: ['a'], askedAt: NOW - 10, stands: true}, 'swallow'],
		['drawn a moment ago', press(), card(), 'swallow'],
		['drawn a moment ago, words gone since', press({pauses: []}), card(), 'swallow'],
		['one ms before it counts as seen', press(), card({visibleSince: NOW - SEEN_MS + 1}), 'swallow'],
		['seen', press(), seenCard(), 'pass'],
		['seen, and nothing left to pause for', press({pauses: []}), seenCard(), 'pass'],
		['seen, but something new stands in the text', press({pauses: ['a', 'b']}), seenCard(), 'hold'],
		['taken away by the page', press(), card({stands: false}), 'pass'],
		['taken away by the page before it was drawn', press(), {keys: ['a'], askedAt: NOW, stands: false}, 'pass'],
		['never drawn', press(), {keys: ['a'], askedAt: NOW - UNSEEN_MS, stands: true}, 'pass'],
		["drawn a moment ago, and a script's click", press({trusted: false}), card(), 'pass'],
	] as const)('%s: %#', (_, given, up, decision) => {
		expect(decidePress(given, memory({card: up}))).toBe(decision);
	});

	it('never holds for ever: whatever is pressed again and again passes in the end', () => {
		let up: CardState | undefined;
		let passed = false;
		for (let at = NOW; at < NOW + 5000 && !passed; at += 50) {
			const decision = decidePress(press({at}), memory({card: up}));
			if (decision === 'hold') up = {keys: ['a'], askedAt: at, visibleSince: at + 16, stands: true};
			passed = decision === 'pass';
		}
		expect(passed).toBe(true);
	});
});
