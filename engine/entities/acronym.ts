import {type Finder, find} from './find.ts';

/** Short forms everybody reads as words. */
const known = new Set(
	'AI IT EU UK USA US TV HR VD CEO CFO CTO PDF GDPR FN UN NATO SVT BBC DM PM OBS LED GPS PS OK FAQ CW QR SMS USB WC DVD CD AB RT NU LOL OMG WOW BTW FYI IKEA SAS SL SJ ID PC AM UV NASA ASAP DIY CV ISO WHO NHS BRA JA NEJ YES NO SÅ JAG VI DU INTE THE AND YOU NOT'.split(
		' ',
	),
);
const shape = /[A-ZÅÄÖ]{2,}/g;
const joined = /[\p{L}\d#@.&_-]/u;
const explained = /^\s?\(/;
const shouting = /\p{Lu}{2,}[\s,!]+\p{Lu}{2,}[\s,!]+\p{Lu}{2,}/u;

/** Alone, or with a Swedish ending after a colon. */
const isWhole = (string: string, start: number, end: number): boolean => {
	const after = string.slice(end, end + 2);
	return !joined.test(string.charAt(start - 1)) && !/^[\p{L}\d&_]|^\.\p{L}/u.test(after) && !explained.test(after);
};

const isShouted = (string: string, start: number): boolean =>
	shouting.test(string.slice(Math.max(0, start - 24), start + 30));

/** Acronyms of two to six capitals that are not common knowledge and not explained in a bracket after; none in a shouting passage. */
export const acronym: Finder = ({cased}) =>
	find(cased, shape, ({0: match, index}, string) => {
		if (match.length > 6 || known.has(match)) return false;
		return isWhole(string, index, index + match.length) && !isShouted(string, index);
	});
