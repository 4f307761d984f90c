import {describe, expect, it} from 'vitest';
import {enCoach} from '../../../components/strings/coach/en.ts';
import {svCoach} from '../../../components/strings/coach/sv.ts';
import {enJournal} from '../../../components/strings/journal/en.ts';
import {svJournal} from '../../../components/strings/journal/sv.ts';
import {enOwnPosts} from '../../../components/strings/own-posts/en.ts';
import {svOwnPosts} from '../../../components/strings/own-posts/sv.ts';
import {enPages} from '../../../components/strings/pages/en.ts';
import {svPages} from '../../../components/strings/pages/sv.ts';
import {enReading} from '../../../components/strings/reading/en.ts';
import {svReading} from '../../../components/strings/reading/sv.ts';
import {enRuleSet} from '../../../components/strings/rule-set/en.ts';
import {svRuleSet} from '../../../components/strings/rule-set/sv.ts';
import {en} from '../../../components/strings/sidebar/en.ts';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {enStudio} from '../../../components/strings/studio/en.ts';
import {svStudio} from '../../../components/strings/studio/sv.ts';
import {toolbarStringsIn} from '../../../components/strings/toolbar/index.ts';

const FILLED: readonly unknown[][] = [
	[],
	[0],
	[1],
	[2],
	['Påhittvind', 2],
	['x.com', '2026-11-20'],
	[1, 2],
	['Påhittvind', 2, '2026-11-20'],
];

type Filled = (...args: unknown[]) => unknown;
const isText = (value: unknown): value is Filled => typeof value === 'function';

/** Every text in a dictionary with the path to it; functions are called with several fillings. */
const texts = (value: unknown, path = ''): [string, string][] => {
	if (typeof value === 'string') return [[path, value]];
	if (isText(value)) {
		const enough = FILLED.filter(({length}) => length >= value.length);
		return enough.flatMap(args => texts(tryOut(value, args), path));
	}
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

/** The practice draft, the policies shown as examples, and what the lead says to colleagues are not Äkta's own voice. */
const others =
	/\.(practice\.draft|specimen\.(points|invites)|exampleText|listen\.(greeting|toldHeard|toldChanged)|guidance\.(heard|changedBy))$/;

const own = (dictionary: unknown) => texts(dictionary).filter(([path]) => !others.test(path));

/** Tells how a placeholder is written, or is filled from an object that is not to be had here. */
const filledByName = /\.sayHint\.saw$|^\.refusal\.|\.howHeard$|\.counters\.alt$/;

/** The person's own words, not Äkta's. */
const isAnswer = (path: string) => path.endsWith('.something.not-known');

const SWEDISH = [
	...own(sv),
	...own(svPages),
	...own(svStudio),
	...own(svRuleSet),
	...own(svCoach),
	...own(svReading),
	...own(svOwnPosts),
	...own(svJournal),
	...own(toolbarStringsIn('sv')),
];
const ENGLISH = [
	...own(en),
	...own(enPages),
	...own(enStudio),
	...own(enRuleSet),
	...own(enCoach),
	...own(enReading),
	...own(enOwnPosts),
	...own(enJournal),
	...own(toolbarStringsIn('en')),
];

describe.each([
	['Swedish', SWEDISH, /\b(måste|får inte lov|regler?n?|ambassadör|eldsjäl|oäkta|brinner för|vi|förbjud\w*)\b/iu],
	['English', ENGLISH, /\b(must|ambassadors?|rules?|we|forbidden|mandatory)\b|(^|[.:;?] )don['’]t\b/iu],
])('%s texts', (_language, found, unwelcome) => {
	it('are all there', () => {
		expect(found.length).toBeGreaterThan(80);
		expect(found.filter(([path, text]) => !filledByName.test(path) && text.trim() === '')).toEqual([]);
	});

	it('speak like a good colleague', () => {
		// Why a file was not taken is told to whoever wrote it, in the words of the trade.
		const spoken = found.filter(([path]) => !path.startsWith('.refusal.') && !isAnswer(path));
		const wrong = spoken.filter(([, text]) => text.includes('!') || unwelcome.test(text));
		expect(wrong).toEqual([]);
	});
});

describe('English texts', () => {
	it('speak with contractions', () => {
		const stiff =
			/\b(somebody|e-mail|composer|cannot|(do|does|did|is|are|was|were|could|has|have|will|would) not|(?<!as |what )it is|there is|(?<!would )you have|you (are|will))\b/iu;
		const spoken = ENGLISH.filter(([path]) => !path.startsWith('.refusal.'));
		expect(spoken.filter(([, text]) => stiff.test(text))).toEqual([]);
	});
});

describe('both languages', () => {
	it('say different things in the same places', () => {
		const paths = (found: [string, string][]) => [...new Set(found.map(([path]) => path))];
		expect(paths(SWEDISH)).toEqual(paths(ENGLISH));
	});

	it('use typographic quotation marks', () => {
		expect([...SWEDISH, ...ENGLISH].filter(([, text]) => /["']/.test(text))).toEqual([]);
		expect(SWEDISH.filter(([, text]) => text.includes('“'))).toEqual([]);
	});

	it('close every quotation mark, apart from the next word', () => {
		const quoted = [...SWEDISH, ...ENGLISH].map(([path, text]) => [path, text.replace(/[”“][^”“]*”/g, '”')] as const);
		expect(quoted.filter(([, text]) => /”\p{L}|\p{L}”\p{L}|“/u.test(text))).toEqual([]);
		expect([...SWEDISH, ...ENGLISH].filter(([, text]) => (text.match(/[”“]/g) ?? []).length % 2 === 1)).toEqual([]);
	});

	it('say no word twice in a row', () => {
		const twice = /(?<!\p{L})(\p{L}{3,})[:,]?\s+\1(?!\p{L})/iu;
		expect([...SWEDISH, ...ENGLISH].filter(([path, text]) => !filledByName.test(path) && twice.test(text))).toEqual([]);
	});

	it('leave no place unfilled', () => {
		const unfilled = [...SWEDISH, ...ENGLISH].filter(
			([path, text]) => !filledByName.test(path) && /[{}]|undefined|NaN|\[object/.test(text),
		);
		expect(unfilled).toEqual([]);
	});
});
