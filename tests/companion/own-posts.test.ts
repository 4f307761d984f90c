import {describe, expect, it} from 'vitest';
import {readOwnPosts} from '../../companion/own-posts.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const compiled = compile(await loadBuiltIn());
const read = (...texts: string[]) => readOwnPosts(compiled, texts);

const detail =
	'I torsdags bytte jag och Sara 40 lampor i biblioteket. Vi började i trapphuset klockan sju och var klara lagom till öppningen, och den sista lampan satt högst upp.';
const phrases = 'Vi brinner för helhetslösningar i framkant.';
const number = 'Ring Karin hemma, hennes privata nummer är 070-174 06 05.';
const rulesOf = (tips: readonly {readonly rule: string}[]) => tips.map(({rule}) => rule);

describe('reading one’s own posts', () => {
	it('tells what works, at most twice', () => {
		const {works} = read(detail, detail, phrases);
		expect(rulesOf(works)).toContain('open/detail-that-carries');
		expect(works.length).toBeLessThanOrEqual(2);
		expect(works.every(({strength}) => strength)).toBe(true);
	});

	it('tells a habit only where it is in three posts or more and in half of them', () => {
		expect(read(phrases, phrases, detail).habit).toBeUndefined();
		expect(read(phrases, phrases, phrases, detail).habit?.rule).toBe('open/corporate-cliches');
		expect(read(phrases, phrases, phrases, detail, detail, detail, detail).habit).toBeUndefined();
	});

	it('shows three posts at most, the furthest reaching tip first, each tip and post once, and not the habit', () => {
		const {look, habit} = read(phrases, phrases, phrases, number, `${number} Tack.`, 'Gilla om du håller med.');
		expect(look[0]).toMatchObject({text: number, tip: {rule: 'protect/private-numbers', level: 'pause'}});
		expect(look.length).toBeLessThanOrEqual(3);
		expect(new Set(rulesOf(look.map(({tip}) => tip))).size).toBe(look.length);
		expect(rulesOf(look.map(({tip}) => tip))).not.toContain(habit?.rule);
	});

	it('keeps numbers and no word', () => {
		const {numbers} = read(detail, phrases);
		expect(numbers['sentence-words']).toBeGreaterThan(3);
		expect(Object.values(numbers).every(value => typeof value === 'number')).toBe(true);
	});

	it('has nothing to tell without posts', () => {
		expect(read()).toEqual({numbers: {}, works: [], look: []});
	});
});
