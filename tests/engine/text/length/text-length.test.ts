import {describe, expect, it} from 'vitest';
import {textLength} from '../../../../engine/text/length/text-length.ts';
import {type Row, readSet} from '../../../../scripts/quality/data.ts';

const folder = new URL('../../../data/', import.meta.url).pathname;
const rows = (await readSet(folder, 'x_twitter_text_conformance')) ?? [];

const expectedOf = ({labels: {expected}}: Row): number | undefined => {
	if (typeof expected !== 'object' || expected === null || !('weightedLength' in expected)) return undefined;
	return Number(expected.weightedLength);
};

/** Cases of configuration v2, where a family of emoji still counted each member; v3 contradicts them. */
const outdated = new Set(['Count a mix of single byte single word, and double word unicode characters']);

describe('X weighted length', () => {
	const cases = rows.filter(row => expectedOf(row) !== undefined);
	const isOutdated = (row: Row): boolean =>
		row.labels.group === 'WeightedTweetsCounterTest' && outdated.has(String(row.labels.description));

	it('has its conformance cases', () => expect(cases.length).toBeGreaterThan(15));

	it.each(cases.filter(row => !isOutdated(row)))('counts as the network: $labels.description', row => {
		expect(textLength(row.text, 'x-weighted')).toBe(expectedOf(row));
	});

	it.each([
		['Hej', 3],
		['räksmörgås', 10],
		['日本', 4],
		['👨‍👩‍👧‍👦', 2],
		['🤌🏼', 2],
		['1️⃣', 2],
		['https://lingonby.example.com/en/mycket/lang/adress?med=allt', 23],
		['se lingonby.se nu', 3 + 23 + 3],
		['slut.Sedan', 10],
		['(lingonby.se)', 25],
		['https://lingonby.se/a_(b).', 24],
		['https://lingonby.se/a(b', 25],
		['lingonby.se?x=1', 27],
		['lingonby.se/?x=1', 23],
		['https://rad_hus.se/a', 20],
		['@åsa@räksmörgås.se', 7 + 23],
		['https://lingonby.se/a–https://lingonby.se', 23],
		['klart.Men', 23],
		['/lingonby.se', 12],
	])('counts %s as %i', (text, length) => expect(textLength(text, 'x-weighted')).toBe(length));
});

describe('the other ways of counting', () => {
	it.each([
		['utf16', 'å👍🏽', 5],
		['code-points', 'å👍🏽', 3],
		['graphemes', 'å👍🏽', 2],
		['graphemes', 'abc\n', 4],
		['mastodon', 'Hej @anna@lingonby.example', 9],
		['mastodon', 'Se http://a.se nu', 3 + 23 + 3],
		['bluesky', 'https://lingonby.example/en/riktigt/lang/adress', 'lingonby.example/en/riktigt/l...'.length],
		['bluesky', 'http://a.se/', 4],
		['bluesky', 'https://exempel.se/åäö', 26],
		['bluesky', 'https://åäö.se/x', 'xn--4cab6c.se/x'.length],
		['bluesky', 'https://lingonby.se/12345678901234567.', 28],
		['bluesky', 'https://anna:hemligt@lingonby.se:443/x', 'lingonby.se/x'.length],
		['mastodon', '(https://lingonby.se/a_(b))', 25],
		['mastodon', 'https://lingonby.se’s', 25],
		['mastodon', 'https://lingonby.se–https://lingonby.se', 47],
		['mastodon', 'http://localhost/a', 18],
		['mastodon', '@åsa@lingonby.se', 16],
		['mastodon', '”https://lingonby.se/a…”', 26],
		['bluesky', "https://exempel.se/?q='å'", 'exempel.se?q=%27%C3%A5%27'.length],
		['bluesky', 'https://exempel.se🙂', 'exempel.xn--se-cu82a'.length],
		['mastodon', 'https://lingonby.se/e\u0301te', 23],
		['mastodon', 'http://rad_hus.se/a', 19],
		['mastodon', 'http://a_b.rad-hus.se/a', 23],
		['mastodon', 'नमस्ते', 6],
		['mastodon', '🏴󠁧󠁢󠁳󠁣󠁴󠁿👩🏽‍💻🇸🇪1️⃣', 4],
		['bluesky', '👨‍👩‍👧‍👦'.repeat(10), 10],
		['bluesky', '👨‍👩‍👧‍👦'.repeat(121), 303],
	] as const)('%s counts %s as %i', (count, text, length) => expect(textLength(text, count)).toBe(length));

	it('counts the empty text and lone surrogates', () => {
		for (const count of ['utf16', 'code-points', 'graphemes', 'x-weighted', 'bluesky', 'mastodon'] as const) {
			expect(textLength('', count)).toBe(0);
			expect(textLength('\ud83d', count)).toBeGreaterThan(0);
		}
	});

	it.each(['a.', 'a-', 'http://', 'a.com/(', '@a@', 'www.', 'å.'])('ends on hostile text of %s', part => {
		const text = part.repeat(50_000 / part.length);
		for (const count of ['x-weighted', 'bluesky', 'mastodon'] as const)
			expect(textLength(text, count)).toBeGreaterThan(0);
	});
});
