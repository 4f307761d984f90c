import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {docxOf} from '../../../authoring/write-docx.ts';
import {guidancePage, guidanceText} from '../../../components/pages/guidance-page.ts';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {docxText} from '../../../engine/policy-reader/read-docx.ts';

const set: RuleSet = {
	format: '1.0',
	id: 'x',
	version: 3,
	name: 'Påhitt & Son <AB>',
	owner: {name: 'Ida', mail: 'ida@pahitt.example'},
	may: ['Du får berätta om jobbet, "som det är".'],
	lines: {heat: 'Vänta en stund.'},
	contacts: [{name: 'Sara', for: 'bilder', how: 'rum 2'}],
};
const input = {set, rules: [], language: 'sv', today: '2026-12-01'} as const;

describe('the page for colleagues without Äkta', () => {
	it('holds the whole set, with what one may do before what the employer sees', () => {
		const page = guidancePage(input);
		const order = [
			'Påhitt &amp; Son &lt;AB&gt;',
			'berätta om jobbet',
			'Vänta en stund',
			'Sara, rum 2',
			'Vad arbetsgivaren ser',
			'ida@pahitt.example',
		];
		const places = order.map(each => page.indexOf(each));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	it('has one main heading, a language, no script and nothing to fetch', () => {
		const page = guidancePage({...input, language: 'en'});
		expect(page.match(/<h1>/g)).toHaveLength(1);
		expect(page).toContain('<html lang="en">');
		expect(page).not.toMatch(/<script|src=|href=|url\(/);
	});

	it('is the same in Word, and can be read back', () => {
		const bytes = docxOf(guidanceText(input));
		expect(docxText(bytes)).toContain('Vänta en stund.');
		expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
			'Påhitt &amp; Son &lt;AB&gt;',
		);
	});
});
