import {describe, expect, it} from 'vitest';
import {createGate, gateStrings} from '../../../engine/search/gate.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';

describe('a gate before an expression', () => {
	it.each([
		[/(?<!\p{L})(?:[Rr]abattkod(?:en)?|[Cc]ode):? (?=[A-Z\d]*[A-Z])[A-Z\d]{4,}/u, ['rabattkod', 'code']],
		[/(?:lock|lås)(?:et)? \d+/u, ['lock', 'lås']],
		[/wi-fi password \S+/giu, ['fi password ']],
		[/\d{3} \d{2}/u, undefined],
	])('looks for what every match of %s needs', (expression, strings) => {
		expect(gateStrings(expression)).toEqual(strings);
	});

	const gate = createGate(/[Kk]oden? är \d+/u);

	it.each([
		['Koden är 12', true],
		['KODEN ÄR 12', true],
		['Något annat', false],
	])('is asked about "%s"', (text, isOpen) => {
		expect(gate(analyseText(text))).toBe(isOpen);
	});

	it('is asked about a part of a text', () => {
		const text = analyseText('Här står inget. Kode är 12.');
		expect(gate(text, 0, 15)).toBe(false);
		expect(gate(text, 15, 27)).toBe(true);
	});

	it('is open where an expression needs nothing', () => {
		expect(createGate(/\d+/u)(analyseText('Hej'))).toBe(true);
	});
});
