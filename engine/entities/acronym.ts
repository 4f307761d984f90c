import {type Finder, find} from './find.ts';

/** Short forms everybody reads as words. */
const known = new Set(
	'AI IT EU UK USA US TV HR VD CEO CFO CTO PDF GDPR FN UN NATO SVT BBC DM PM OBS LED GPS PS OK FAQ CW QR SMS USB WC DVD CD AB RT NU LOL OMG WOW BTW FYI IKEA SAS SL SJ ID PC AM UV NASA ASAP DIY CV ISO WHO NHS BRA JA NEJ YES NO SÅ JAG VI DU INTE THE AND YOU NOT'.split(
		' ',
	),
);
const shape = /(?<![\p{L}\d#@.&-])\p{Lu}{2,6}(?![\p{L}\d.&]|\s?\()/gu;
const shouting = /\p{Lu}{2,}[\s,!]+\p{Lu}{2,}[\s,!]+\p{Lu}{2,}/u;

/** Acronyms of two to six capitals that are not common knowledge and not explained in a bracket after; none in a shouting passage. */
export const acronym: Finder = ({cased}) =>
	find(
		cased,
		shape,
		(match, string) =>
			!known.has(match[0]) && !shouting.test(string.slice(Math.max(0, match.index - 24), match.index + 30)),
	);
