import {describe, expect, it} from 'vitest';
import {entities} from '../../../../engine/detect/entities/index.ts';
import type {Entity} from '../../../../engine/model/condition.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';
import {found} from './found.ts';

describe('times and dates', () => {
	it.each([
		['Vi ses kl 14', 'kl 14'],
		['Dörrarna öppnar 19.00', '19.00'],
		['Kom halv åtta', 'halv åtta'],
		['We start at 3 pm', 'at 3 pm'],
		['Lunch at noon', 'at noon'],
		['Öppet mellan 10 och 12', 'mellan 10 och 12'],
	])('finds the time in %s', (text, time) => expect(found('time', text)).toContain(time));

	it.each(['Det kostar 19.50 kr', 'version 2.4', '3 av 5', 'pm me', 'at 20 years'])('finds no time in %s', text =>
		expect(found('time', text)).toEqual([]),
	);

	it.each([
		['Torsdag 8 maj', '8 maj'],
		['den 3:e maj', '3:e maj'],
		['tors 4/12', 'tors 4/12'],
		['2026-09-12', '2026-09-12'],
		['May 3rd', 'May 3rd'],
		['i morgon', 'i morgon'],
		['om två veckor', 'om två veckor'],
		['v. 37', 'v. 37'],
	])('finds the date in %s', (text, date) => expect(found('date', text).join(' ')).toContain(date));

	it.each(['1/3 av alla', '5/5 i betyg', 'Jag må säga', 'fr om nu', 'You may go'])('finds no date in %s', text =>
		expect(found('date', text)).toEqual([]),
	);
});

describe('places and people', () => {
	it.each(['Storgatan 4', 'Vi ses i Luleå', 'Meet at Borgen', '12 High Street', 'på biblioteket'])(
		'finds a place in %s',
		text => expect(found('place', text)).not.toEqual([]),
	);

	it.each(['In May we rest', 'på Facebook', 'i natt', 'in general', 'trust in CEOs', 'rollen i HR'])(
		'finds no place in %s',
		text => expect(found('place', text)).toEqual([]),
	);

	it('finds named persons by first name or cue', () => {
		expect(found('person', 'Tack till Anna Ek och kollegan Xerxes!')).toEqual(['Anna Ek', 'Xerxes']);
		expect(found('person', 'Vi åkte till Lingonby')).toEqual([]);
		expect(found('person', 'She became Customer Success lead, he Manager Officer')).toEqual([]);
	});
});

describe('marks of a post', () => {
	it('finds prices with their currency', () => {
		expect(found('price', 'Den kostar 1 250 kr eller $20, år 2026')).toEqual(['1 250 kr', '$20']);
	});

	it('finds numbers that stand for themselves, not digits inside a word', () => {
		expect(found('number', 'Vi bytte 40 lampor, 12 % av 1 250')).toEqual(['40', '12 %', '1 250']);
		expect(found('number', 'SK1T och tv4nyheterna')).toEqual([]);
	});

	it('finds hashtags that hide their words', () => {
		expect(found('long-lowercase-hashtag', '#hållbarframtidnu #HållbarFramtidNu #kul')).toEqual(['#hållbarframtidnu']);
	});

	it('finds addresses that carry tracking', () => {
		expect(found('tracked-url', 'Se lingonby.example/a?gclid=1 och https://lingonby.example/b?sida=1.')).toEqual([
			'lingonby.example/a?gclid=1',
		]);
	});

	it('finds hashtags in the middle of a sentence', () => {
		expect(found('inline-hashtag', 'Vår #mässa öppnar\n#kul #fint')).toEqual(['#mässa']);
		expect(found('inline-hashtag', '#ljus #lampor Ny kabel i trappan')).toEqual([]);
		expect(found('inline-hashtag', 'Ny kabel. #ljus #lampor Anna Ek, Åsa Bro-Lind och Erik')).toEqual([]);
		expect(found('inline-hashtag', 'Ny #kabel Anna Ek, och nu lyser det')).toEqual(['#kabel']);
		expect(
			found('inline-hashtag', 'Ny kabel. #ljus https://lingonby.example #lampor https://lingonby.example/a'),
		).toEqual([]);
	});

	it('finds acronyms nobody has explained', () => {
		expect(found('acronym', 'KPI:er för ABM, och ROI (avkastning) i EU')).toEqual(['KPI', 'ABM']);
		expect(found('acronym', 'NU ÄR DET DAGS')).toEqual([]);
		expect(found('acronym', 'The lamp care unit, or LCU, called the BMS - MG')).toEqual(['BMS']);
		expect(found('acronym', 'PLEASE WATCH the BMS, the KEY one')).toEqual(['BMS']);
	});

	it('finds quotations and quoted lines', () => {
		expect(found('quotation', 'Hon sa ”kom hit nu” och gick\n> gammalt')).toEqual(['”kom hit nu”', '> gammalt']);
	});
});

describe('own names', () => {
	const facts = {company: {names: ['Påhittlampan', 'If'], products: ['Lumo'], domains: ['pahittlampan.example']}};

	it('are found inflected and as first part of a compound', () => {
		expect(found('own-name', 'Påhittlampans butik, påhittlampanbutiken och Påhittlampan-loppet', facts)).toHaveLength(
			3,
		);
	});

	it('are no everyday words', () => expect(found('own-name', 'What if If did it?', facts)).toEqual(['If']));

	it('are not found inside other words', () => expect(found('own-product', 'kolumol', facts)).toEqual([]));

	it('have domains', () => expect(found('own-domain', 'Se www.pahittlampan.example/ljus', facts)).toHaveLength(1));

	it('need a company', () => expect(found('own-name', 'Påhittlampan')).toEqual([]));
});

describe('every entity', () => {
	const hostile = [
		'a',
		'0',
		'0 ',
		'1-',
		'a@',
		'a.',
		'@',
		'#a',
		'"',
		'(',
		'A',
		'Aa ',
		'eyJ',
		'+1',
		'😀',
		'07',
		'kl 1',
		'i A',
		'sk_live_',
		'secret=',
	];
	const kinds = Object.keys(entities) as Entity[];

	it.each(kinds)('%s gives ordered spans inside the text and ends on hostile text', kind => {
		for (const part of hostile) {
			const text = analyseText(part.repeat(Math.floor(50_000 / part.length)));
			let end = 0;
			for (const [from, to] of entities[kind](text, {company: {names: [part], products: [part], domains: [part]}})) {
				expect(from >= end && to > from && to <= text.folded.length).toBe(true);
				end = to;
			}
		}
	});
});
