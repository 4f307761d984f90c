import type {Span} from '../../model/draft.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import type {EntityFinder} from './find.ts';

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\d]/u.test(unit);

/** Where a word that starts with a name ends: at the name, after a genitive s, or after the rest of a Swedish compound. */
const endOf = (folded: string, end: number, isLong: boolean): number | undefined => {
	const tail = /^(?:'?s|['-][\p{L}\d]{1,30}|[\p{L}\d]{0,30})/u.exec(folded.slice(end, end + 32))?.[0] ?? '';
	if (tail === '' || /^(?:'?s|['-].*)$/u.test(tail))
		return isLetter(folded[end + tail.length]) ? undefined : end + tail.length;
	return isLong && !isLetter(folded[end + tail.length]) ? end + tail.length : undefined;
};

/** A short name, or one that is an everyday word, counts only in its own capitals. */
const isSameCase = (text: Text, name: string, at: number): boolean =>
	name.length > 3 || text.cased.startsWith(name, at);

const namesIn = (text: Text, name: string): readonly Span[] => {
	const folded = name.normalize('NFC').toLowerCase();
	const spans: Span[] = [];
	if (folded === '') return spans;
	for (let at = text.folded.indexOf(folded); at >= 0; at = text.folded.indexOf(folded, at + folded.length)) {
		if (isLetter(text.folded[at - 1]) || !isSameCase(text, name, at)) continue;
		const end = endOf(text.folded, at + folded.length, folded.length > 4);
		if (end !== undefined) spans.push([at, end]);
	}
	return spans;
};

const allIn = (text: Text, names: readonly string[] | undefined): readonly Span[] =>
	names ? withoutOverlaps(names.flatMap(name => namesIn(text, name.trim()))) : [];

/** The company's own names from the rule set, with Swedish genitive and compounds; none without a rule set. */
export const ownName: EntityFinder = (text, {company}) => allIn(text, company?.names);

/** The company's own products, as `ownName`. */
export const ownProduct: EntityFinder = (text, {company}) => allIn(text, company?.products);

/** The company's own web domains, with or without a subdomain. */
export const ownDomain: EntityFinder = (text, {company}) =>
	withoutOverlaps((company?.domains ?? []).flatMap(domain => domainIn(text.folded, domain.trim().toLowerCase())));

const domainIn = (folded: string, domain: string): readonly Span[] => {
	const spans: Span[] = [];
	if (domain === '') return spans;
	for (let at = folded.indexOf(domain); at >= 0; at = folded.indexOf(domain, at + domain.length)) {
		if (!isLetter(folded[at - 1]) && !isLetter(folded[at + domain.length])) spans.push([at, at + domain.length]);
	}
	return spans;
};
