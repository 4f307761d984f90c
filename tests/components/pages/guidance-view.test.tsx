// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {parseSettings} from '../../../companion/settings.ts';
import {GuidanceView} from '../../../components/pages/guidance-view.tsx';
import {svRuleSet} from '../../../components/strings/rule-set/sv.ts';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {drawn} from '../drawing.tsx';

const {guidance} = svRuleSet;

const base: RuleSet = {
	format: '1.0',
	id: 'pahittala',
	version: 1,
	name: 'Påhittala kommun',
	owner: {name: 'Ida', mail: 'ida@pahittala.example'},
	may: ['Du får berätta om jobbet.'],
};

const textOf = (set: RuleSet, today = '2026-12-01'): string => {
	const place = drawn();
	place.draw(
		<GuidanceView
			report={
				{
					seen: 'nothing',
					errors: [],
					source: 'inline',
					lost: false,
					trusted: [],
					pushed: {kids: [], leftOut: [], taken: '2026-11-30T10:00:00Z', source: 'inline', set},
				} as never
			}
			rules={[]}
			settings={parseSettings({})}
			today={today}
			strings={svRuleSet}
			language="sv"
			change={() => undefined}
		/>,
	);
	return place.text();
};

describe('what colleagues read of listening', () => {
	const listened = {
		day: '2026-10-01',
		how: 'talks',
		people: '4-10',
		heard: ['Många vet inte vad de får visa.'],
		changed: ['Bilder har fått ett eget avsnitt.'],
	} as const;

	it('comes first: what was heard and what it changed, and the way to say whether it is right', () => {
		const text = textOf({...base, listened});
		const places = [
			guidance.heard,
			'fyra till tio kollegor',
			listened.heard[0],
			guidance.changedBy,
			listened.changed[0],
			guidance.isItRight,
			guidance.parts.may,
		].map(each => text.indexOf(each));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	it.each([
		['nothing', {}],
		['a bare day', {listened: '2026-09-03'}],
		['no sentence of what was heard', {listened: {...listened, heard: []}}],
	])('says plainly that nothing is told where there is %s', (_, part) => {
		expect(textOf({...base, ...part})).toContain('Inget står om att kollegor har tillfrågats än.');
	});

	it('shows the bare day of an older set as a day', () => {
		expect(textOf({...base, listened: '2026-09-03'})).toContain('3 september 2026');
	});
});

describe('a public body', () => {
	it('says at each mail that it can become a public document, and offers a talk', () => {
		const set = {...base, company: {public: true}};
		expect(textOf(set)).toContain('Mejl till en myndighet kan bli allmän handling.');
		expect(textOf(base)).not.toContain('allmän handling');
	});
});

it('shows whoever gladly helps until the year is over', () => {
	const contacts = [
		{name: 'Sara Ek', for: 'bilder', how: 'rum 204', networks: ['linkedin'], agreed: '2026-01-01', until: '2027-01-01'},
	];
	expect(textOf({...base, contacts})).toContain('Fråga en kollega');
	expect(textOf({...base, contacts})).toContain('Sara Ek (linkedin), rum 204');
	expect(textOf({...base, contacts}, '2027-01-02')).not.toContain('Sara Ek');
});
