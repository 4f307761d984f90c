import type {Span} from '../../model/draft.ts';
import {createGate} from '../../search/gate.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {namedPeople} from '../persons/named-people.ts';
import {kin, owners, roles} from '../persons/person-words.ts';
import {findMatches} from './find.ts';

const gap = '(?:[^\\n!?]{0,50}?[ :#(])';
/** What papers and registers call a person by: a passport, an insurance, an account, a number plate, a line at work, a private handle. */
const papers = [
	`(?<!\\p{L})(?:pass(?:et|nummer|numret|nr)|passport)(?!\\p{L})[^\\n]{0,70}?(?<![A-Za-z\\d])(?:[A-Za-z]{0,2}\\d{6,9}|\\d{3} \\d{3} \\d{3})(?![\\d-])`,
	`(?<!\\p{L})(?:national insurance|ni (?:number|no\\.?)|nino)${gap}[A-Za-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-Da-d](?!\\p{L})`,
	`(?<!\\p{L})(?:(?:social security|ssn|medicare|medicaid|nhs|health card)(?: ?id| ?no\\.?| ?number)?|(?:insurance|patient|försäkrings?|journal|körkorts?|anställnings?|licen[cs]e|driving licence)(?: ?id| ?no\\.?| ?number| ?nummer| ?nr| ?numret))${gap}(?=[A-Za-z\\d -]*\\d)[A-Za-z\\d]{2,6}(?:[- ][A-Za-z\\d]{2,6}){1,4}(?![\\p{L}\\d])`,
	`(?<!\\p{L})(?:kontonummer|konto(?:nr|t)?|account(?: number| no\\.?)?|acct)${gap}\\d(?:[ -]?\\d){7,20}(?![\\d,])`,
	`(?<!\\p{L})(?:reg(?:nr|istration)?(?: ?plate| number)?|number plate|licen[cs]e plate|plate|regnummer|registreringsnummer|regskylt\\p{L}*|bil(?:en)?)(?!\\p{L})${gap}(?:[A-Za-z]{2}\\d{2} ?[A-Za-z]{3}|[A-Za-z]{3} ?\\d{2}[A-Za-z\\d]|\\d[A-Za-z]{3}\\d{3}|[A-Za-z]{3}[ -]?\\d{4}|\\d{1,3}[A-Za-z]{2,3}\\d{2,3})(?![\\p{L}\\d])`,
	`(?<!\\p{L})(?:sista fyra|fyra sista|last four|last 4)(?: \\p{L}+){0,6}? (?:personnummer|personnr|social|ssn|kort\\p{L}*|card)(?!\\p{L})[^\\n.!?]{0,50}?(?<!\\d)\\d{4}(?!\\d)`,
	`(?<!\\p{L})(?:born|född|f\\.|dob|d\\.o\\.b\\.?|date of birth|födelsedatum|birthday)(?: (?:on|den))?:? ?(?:(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)?\\d\\d|(?:19[3-9]|20[012])\\d-?(?:0[1-9]|1[0-2])-?[0-3]\\d|(?:19|20)?\\d\\d(?:0[1-9]|1[0-2])[0-3]\\d ?[-+] ?\\d{4})(?!\\d)`,
	`(?<!\\p{L})(?:extension|anknytning)${gap}\\d{3,5}(?!\\d)`,
].join('|');
const papersOf = new RegExp(papers, 'giu');
const handle =
	/(?<!\p{L})(?:his|her|hans|hennes|their|deras) (?:snap(?:chat)?|kik|discord|telegram|whatsapp|privata (?:konto|insta\p{L}*)|private (?:account|insta\p{L}*))(?:'s)? (?:is|är|heter|:)? ?[@\p{L}][\p{L}\d_.]{3,30}/giu;

/** Where somebody else's child is by day: "their son goes to Ashdown Prep". */
const child = [
	"(?:\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+,?|(?:[Tt]he|[Tt]hat|[Tt]his) (?:girl|boy|kid)(?: \\p{Lu}\\p{Ll}+)?|[Bb]arnen|[Ff]lickan|[Pp]ojken|[Ss]onen|[Dd]ottern|(?:[Dd]eras|[Hh]ans|[Hh]ennes|[Hh]is|[Hh]er|[Tt]heir|\\p{L}+'s|\\p{Lu}\\p{Ll}+s) (?:\\p{L}+ )?(?:son|dotter|barn|unge|pojke|flicka|tvillingar|daughter|kid|kids|boy|girl|children|twins)(?: \\p{Lu}\\p{Ll}+)?|(?:[Ll]ittle|[Ll]illa|[Ll]ille) \\p{Lu}\\p{Ll}+)",
	'(?:går (?:i )?(?:[\\dA-Za-z]{1,4} )?(?:på|i)|goes to|attends|is at|is in|started at|börjat på)',
	"(?:\\p{Lu}[\\p{L}'.]+ ){1,3}?(?:[Ss]kola\\p{L}*|\\p{L}*skolan?|[Ff]örskola\\p{L}*|[Dd]agis|[Ff]ritids|School|Primary|Prep|Academy|Nursery|Elementary|High|College|Kindergarten|Juniors|Infants)",
].join(' ');
const childAt = new RegExp(`(?<!\\p{L})${child}(?!\\p{L})`, 'gu');

const other = new RegExp(
	`(?<!\\p{L})(?:han|hon|honom|henne|hans|hennes|deras|he|she|him|her|his|their|belonging to|tillhör|(?:${owners} (?:\\p{L}+ ){0,2})(?:${kin}|${roles}|starter|partner)(?:'?s)?|${roles}(?:s|'s)?)(?!\\p{L})`,
	'u',
);
const own =
	/(?<!\p{L})(?:mitt|min|mina|vårt|vår|my|our|mine|jag har|i have|i've got)(?: \p{L}+){0,2} (?:pass|passport|kont|account|reg|plate|insurance|försäkring|nummer|number|extension|anknytning|licen|körkort|ni )/u;

const aboutSomebody = (text: Text, [start, end]: Span): boolean => {
	const sentence = text.sentences[sentenceIndexAt(text, start)];
	const from = sentence?.start ?? start;
	const until = Math.min(text.folded.length, end + 80);
	const words = text.folded.slice(from, until);
	return !own.test(words) && (other.test(words) || namedPeople(text, from, until).length > 0);
};

const [hasPaper, hasHandle, hasChild] = [createGate(papersOf), createGate(handle), createGate(childAt)];

/** Numbers of somebody else's papers, plates and accounts, private handles, and where their child is by day. */
export const papersOfAnother = (text: Text): readonly Span[] => {
	const {cased, folded} = text;
	const numbers =
		hasPaper(text) && /\d/.test(folded)
			? findMatches(folded, papersOf).filter(
					span => !/\p{Ll}/u.test(cased.slice(span[1] - 3, span[1])) && aboutSomebody(text, span),
				)
			: [];
	return [
		...numbers,
		...(hasHandle(text) ? findMatches(cased, handle) : []),
		...(hasChild(text) ? findMatches(cased, childAt) : []),
	];
};
