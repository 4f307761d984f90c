import type {Span} from '../../model/draft.ts';
import {matchesOf} from '../../text/matches-of.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {person} from '../entities/person.ts';
import {moreFirstNames} from './first-names.ts';

const capitals =
	/(?<![\p{L}])(?!(?:Ring|Call|Text|Sms|Han|Hon|He|She|The|My|Our|Her|His|Min|Vår|Send|Skicka|Ask|Try|Found|Jag|Enligt|According|Go|Testa|Någon|You|I|Just|And|Och|Hej|Hi|Little|Lilla|Restaurang|Salong|Café|Hotell?|Pizzeria|Bageri|Kiosk|Butik|Apotek|Frisör|Verkstad)(?!\p{L}))\p{Lu}\p{Ll}{1,20}(?:[- ]\p{Lu}\p{Ll}{1,20}){0,2}(?!\p{L})/gu;
/** Words that stand before a person: "ring Kajsa", "hos Erik", "my cousin Molly". */
const lead =
	/(?:[Rr]ing|[Rr]inga|[Ff]råga|[Kk]ontakta|[Ss]msa|[Mm]ejla|[Ss]pam|[Pp]rank|[Hh]it up|[Bb]usringa|[Cc]all|[Tt]ext|[Ss]ms:a|[Mm]ejla|[Ee]mail|nå|[Aa]sk for|[Gg]e|heter|praktikant|kollega|intern|cousin|kusin|svåger|[Gg]ranne|[Gg]rannen|[Nn]eighbour|[Cc]olleague|hos|familjen|hold of|till|to|[Aa]sk|named|called|the|at the|[Ll]ittle|[Ll]illa) $/u;

const known = new RegExp(`^(?:${moreFirstNames})s?(?:[ -]|$)`, 'u');

/** Houses have two capitals too. */
const house =
	/(?:Hall|Centre|Center|Church|School|Library|Museum|Club|House|Hotel|Arms|Inn|Theatre|Station|Street|Road|Store|Flagship|Restaurant|Cafe|Café|Pub|Bar|Salon|Garage|Bakery|Pizzeria)$/u;

const isName = (cased: string, start: number, found: string): boolean =>
	(found.includes(' ') && !house.test(found)) ||
	known.test(found) ||
	lead.test(cased.slice(Math.max(0, start - 24), start));

/** Persons named between two places of a text: a common first name, two capitalised words in a row, or a capital after "ring" or "my cousin". */
export const namedPeople = (text: Text, start: number, end: number): readonly Span[] => {
	const slice = text.cased.slice(start, end);
	const spans: Span[] = [];
	for (const {0: found, index} of matchesOf(slice, capitals)) {
		if (isName(slice, index, found)) spans.push([start + index, start + index + found.length]);
	}
	const common = person(text, {}).filter(span => span[0] >= start && span[1] <= end);
	return withoutOverlaps([...common, ...spans]);
};
