import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import {draftFromExample} from '../../../engine/checking/run-examples.ts';
import type {BuiltInRule} from '../../../engine/model/rule.ts';
import type {Fix} from '../../../engine/model/tip.ts';
import {compile} from '../../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../../scripts/load-rules.ts';

const builtIn = await loadBuiltIn();
const compiled = compile(builtIn);
const withFix = builtIn.rules.filter(({fix}) => fix !== undefined);

type Offered = {readonly text: string; readonly fix: Fix};

/** What else a draft says: nothing is taken out that would leave it empty. */
const beside = {sv: ' Vi bytte lampan på Storgatan i går.', en: ' We changed the lamp on Main Street yesterday.'};

const offeredBy = (rule: BuiltInRule): Offered[] =>
	(['sv', 'en'] as const).flatMap(language =>
		(rule.examples[language]?.tip ?? []).flatMap(example => {
			const {draft, facts} = draftFromExample(example, rule);
			return ['', beside[language]].flatMap(rest => {
				const text = draft.text + rest;
				const fix = check(compiled, {...draft, text}, facts).tips.find(each => each.rule === rule.id)?.fix;
				return fix ? [{text, fix}] : [];
			});
		}),
	);

const applied = ({text, fix: {span, text: put}}: Offered): string => text.slice(0, span[0]) + put + text.slice(span[1]);

const fixOf = (id: string, text: string, platform = 'other'): string | undefined => {
	const rule = builtIn.rules.find(each => each.id === id);
	if (!rule) throw new Error(`No rule ${id}`);
	const {draft, facts} = draftFromExample({text, platform}, rule);
	const fix = check(compiled, draft, facts).tips.find(each => each.rule === id)?.fix;
	return fix && applied({text, fix});
};

describe('the changes rules offer', () => {
	it('come from at least twenty of the rules that start on', () => {
		const offering = withFix.filter(rule => rule.start === 'on' && offeredBy(rule).length > 0);
		expect(offering.length).toBeGreaterThanOrEqual(20);
	});

	it.each(withFix.map(rule => [rule.id, rule] as const))(
		'%s changes one span, on one line, and adds no word',
		(_id, rule) => {
			const all = offeredBy(rule);
			if (rule.fix !== 'camel-case-tag') expect(all.length).toBeGreaterThan(0);
			for (const offered of all) {
				const {text, fix} = offered;
				expect(text.slice(...fix.span) + fix.text).not.toMatch(/[\n\r]/);
				expect(applied(offered).trim()).not.toBe('');
				const letters = (of: string) => of.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').length;
				// "an" for "a" is the most that any of them adds.
				expect(letters(fix.text)).toBeLessThanOrEqual(letters(text.slice(...fix.span)) + 1);
			}
		},
	);
});

describe('what a change leaves', () => {
	it.each([
		['open/slips', 'Come to the the library with an old lamp.', 'Come to the library with an old lamp.'],
		['open/slips', 'We change the lamp today.Then we go home.', 'We change the lamp today. Then we go home.'],
		['open/slips', 'It was a amazing night in the stairwell.', 'It was an amazing night in the stairwell.'],
		['open/styled-unicode', '𝗩𝗶𝗸𝘁𝗶𝗴𝘁: anmäl dig i dag', 'Viktigt: anmäl dig i dag'],
		['open/shouting', 'Välkommen till Lingonby!!! Nu börjar det.', 'Välkommen till Lingonby! Nu börjar det.'],
		[
			'open/ai-leftovers',
			'Välkommen till [företagsnamn] och den nya utställningen!',
			'Välkommen till och den nya utställningen!',
		],
		[
			'invite/hashtag-camelcase',
			'The Sunday bread club baked. #sundaybreadclub',
			'The Sunday bread club baked. #SundayBreadClub',
		],
		[
			'platform/tracking-in-the-link',
			'Läs på https://lingonby.example/ljus?fbclid=IwAR0&sida=2&utm_source=brev#matt nu.',
			'Läs på https://lingonby.example/ljus?sida=2#matt nu.',
		],
	])('%s: %s', (id, text, left) => {
		expect(fixOf(id, text)).toBe(left);
	});

	it.each([
		['Bron är lagad. Gilla om du håller med! Vi ses i morgon.', 'Bron är lagad. Vi ses i morgon.'],
		['Bron är lagad. Gilla om du håller med!', 'Bron är lagad.'],
		['Bron är lagad.\nGilla om du håller med!', 'Bron är lagad.\n'],
	])('takes a whole sentence out: %s', (text, left) => {
		expect(fixOf('invite/bait-react-or-vote', text, 'facebook')).toBe(left);
	});

	it('is nothing where nothing would be left, and where a tag is not made of the person’s own words', () => {
		expect(fixOf('invite/bait-react-or-vote', 'Gilla om du håller med!', 'facebook')).toBeUndefined();
		expect(fixOf('invite/hashtag-camelcase', 'Baked before sunrise. #sundaybreadclub')).toBeUndefined();
	});
});
