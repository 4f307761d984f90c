import {describe, expect, it} from 'vitest';
import {en} from '../../components/strings/en.ts';
import {enCoach} from '../../components/strings/en-coach.ts';
import {enPages} from '../../components/strings/en-pages.ts';
import {enPushed} from '../../components/strings/en-pushed.ts';
import {enStudio} from '../../components/strings/en-studio.ts';
import {sv} from '../../components/strings/sv.ts';
import {svCoach} from '../../components/strings/sv-coach.ts';
import {svPages} from '../../components/strings/sv-pages.ts';
import {svPushed} from '../../components/strings/sv-pushed.ts';
import {svStudio} from '../../components/strings/sv-studio.ts';

const FILLED: readonly unknown[][] = [[], [0], [1], [2], ['Påhittvind', 2], ['x.com', '2026-11-20'], [1, 2]];

type Filled = (...args: unknown[]) => unknown;
const isText = (value: unknown): value is Filled => typeof value === 'function';

/** Every text in a dictionary with the path to it; functions are called with several fillings. */
const texts = (value: unknown, path = ''): [string, string][] => {
	if (typeof value === 'string') return [[path, value]];
	if (isText(value)) return FILLED.flatMap(args => texts(tryOut(value, args), path));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
};

const tryOut = (text: Filled, args: readonly unknown[]): unknown => {
	try {
		return text(...args);
	} catch {
		return undefined;
	}
};

/** The practice draft and the policies shown as examples are what a tip speaks about, not Äkta's own voice. */
const own = (dictionary: unknown) =>
	texts(dictionary).filter(([path]) => !/\.(practice\.draft|specimen\.points|exampleText)$/.test(path));

/** The person's own words, not Äkta's. */
const isAnswer = (path: string) => path.endsWith('.something.not-known');

const SWEDISH = [...own(sv), ...own(svPages), ...own(svStudio), ...own(svPushed), ...own(svCoach)];
const ENGLISH = [...own(en), ...own(enPages), ...own(enStudio), ...own(enPushed), ...own(enCoach)];

describe.each([
	['Swedish', SWEDISH, /\b(måste|får inte lov|regler?n?|ambassadör|eldsjäl|oäkta|brinner för|vi|förbjud\w*)\b/iu],
	['English', ENGLISH, /\b(must|don['’]t|ambassadors?|rules?|we|forbidden|mandatory)\b/iu],
])('%s texts', (_language, found, unwelcome) => {
	it('are all there', () => {
		expect(found.length).toBeGreaterThan(80);
		expect(found.filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	it('speak like a good colleague', () => {
		// Why a file was not taken is told to whoever wrote it, in the words of the trade.
		const spoken = found.filter(([path]) => !path.startsWith('.refusal.') && !isAnswer(path));
		const wrong = spoken.filter(([, text]) => text.includes('!') || unwelcome.test(text));
		expect(wrong).toEqual([]);
	});
});

describe('both languages', () => {
	it('say different things in the same places', () => {
		const paths = (found: [string, string][]) => [...new Set(found.map(([path]) => path))];
		expect(paths(SWEDISH)).toEqual(paths(ENGLISH));
	});

	it('use typographic quotation marks', () => {
		expect([...SWEDISH, ...ENGLISH].filter(([, text]) => /["']/.test(text))).toEqual([]);
	});
});
