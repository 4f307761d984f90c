import type {Span} from '../../model/draft.ts';
import {withPlainDashes} from './digits.ts';
import type {EntityFinder} from './find.ts';

/** Length of an IBAN per country (SWIFT IBAN registry, from memory of release 98, 2024). */
const lengths: {readonly [country: string]: number} = {
	ad: 24,
	ae: 23,
	al: 28,
	at: 20,
	az: 28,
	ba: 20,
	be: 16,
	bg: 22,
	bh: 22,
	bi: 27,
	br: 29,
	by: 28,
	ch: 21,
	cr: 22,
	cy: 28,
	cz: 24,
	de: 22,
	dj: 27,
	dk: 18,
	do: 28,
	dz: 26,
	ee: 20,
	eg: 29,
	es: 24,
	fi: 18,
	fk: 18,
	fo: 18,
	fr: 27,
	gb: 22,
	ge: 22,
	gi: 23,
	gl: 18,
	gr: 27,
	gt: 28,
	hr: 21,
	hu: 28,
	ie: 22,
	il: 23,
	iq: 23,
	ir: 26,
	is: 26,
	it: 27,
	jo: 30,
	kw: 30,
	kz: 20,
	lb: 28,
	lc: 32,
	li: 21,
	lt: 20,
	lu: 20,
	lv: 21,
	ly: 25,
	ma: 28,
	mc: 27,
	md: 24,
	me: 22,
	mk: 19,
	mn: 20,
	mr: 27,
	mt: 31,
	mu: 30,
	mz: 25,
	ni: 28,
	nl: 18,
	no: 15,
	om: 23,
	pk: 24,
	pl: 28,
	ps: 29,
	pt: 25,
	qa: 29,
	ro: 24,
	rs: 22,
	ru: 33,
	sa: 24,
	sc: 31,
	sd: 18,
	se: 24,
	si: 19,
	sk: 24,
	sm: 27,
	so: 23,
	st: 25,
	sv: 28,
	tl: 23,
	tn: 24,
	tr: 26,
	ua: 29,
	va: 22,
	vg: 24,
	xk: 20,
};

const start = /(?<![a-z\d])([a-z]{2})\d{2}(?=[ a-z\d])/g;

/** ISO 7064 MOD 97-10 over the rearranged number; letters count from 10. */
const isValid = (iban: string): boolean => {
	let rest = 0;
	for (const letter of iban.slice(4) + iban.slice(0, 4)) {
		const value = Number.parseInt(letter, 36);
		rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
	}
	return rest === 1;
};

/** Countries whose number starts with four letters of the bank, then digits; and those with digits only (same registry). */
const bankLetters = /^(?:gb|ie|nl|vg|bg|gi|lv|mt|pk|ro|qa|kw|iq|ps|jo|sc|sv|lc)/;
const digitsOnly = /^(?:se|no|dk|fi|de|at|be|es|pl|ee|is|hr|hu|lt|si|sk|cz|pt|fo|gl|rs|me|mk|ba|xk|il|tn|ly|eg)/;

const isShaped = (iban: string): boolean => {
	if (bankLetters.test(iban)) return /^.{4}[a-z]{4}/.test(iban);
	return !digitsOnly.test(iban) || /^..\d+$/.test(iban);
};

const isGap = (unit: string | undefined): boolean => unit === ' ' || unit === '-';

/** Reads so many letters and digits from a place, single spaces or hyphens between them; undefined when the text ends or goes on otherwise. */
const read = (
	string: string,
	from: number,
	length: number,
): {readonly iban: string; readonly end: number} | undefined => {
	let iban = '';
	let at = from;
	for (; iban.length < length; at++) {
		const unit = string[at];
		if (unit === undefined || !/[a-z\d -]/.test(unit) || (isGap(unit) && isGap(string[at - 1]))) return undefined;
		if (!isGap(unit)) iban += unit;
	}
	return /[a-z\d]/.test(string[at] ?? '') ? undefined : {iban, end: at};
};

/** International bank account numbers of the length their country uses, with a right check sum. */
export const iban: EntityFinder = ({folded}) => {
	const plain = withPlainDashes(folded);
	const spans: Span[] = [];
	for (const match of plain.matchAll(start)) {
		const length = lengths[match[1] ?? ''];
		const found = length === undefined ? undefined : read(plain, match.index, length);
		if (found && isShaped(found.iban) && isValid(found.iban)) spans.push([match.index, found.end]);
	}
	return spans;
};
