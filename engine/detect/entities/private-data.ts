import type {Facts} from '../../model/check-context.ts';
import type {Span} from '../../model/draft.ts';
import type {Text} from '../../text/text.ts';
import {email} from './email.ts';
import {findMatches} from './find.ts';
import {iban} from './iban.ts';
import {isServiceNumber, phone} from './phone.ts';
import {address} from './place.ts';

/** What a datum is, which decides what around it makes it an organisation's. */
export type DatumKind = 'phone' | 'mail' | 'account' | 'address' | 'plate' | 'paper' | 'school' | 'work';

/** Something that belongs to a person when one is near; `weight` is how private it is by itself, 1 or 2. */
export type Datum = {readonly span: Span; readonly kind: DatumKind; readonly weight: number};

const mobile = /^(?:\+46|\+44|0)\(?0?\)? ?-?7/;
const localNumber = /(?<![\d.,/+\p{L}#-])\d{3}[- ]\d{4}(?![\d\p{L}]|[.,-]\d)/gu;
const calls =
	/(?<!\p{L})(?:call|calling|ring|text|phone|cell|mobile|whatsapp|dial|number|prank|sms|ask for|hit up|reach)(?!\p{L})/u;
/** Boxes that many read. */
const shared =
	/^(?:info|kontakt|contact|hello|hi|hej|post|mail|mejl|support|kundtjanst|kundservice|service|help|press|media|news|jobs?|jobb|rekrytering|hr|career|boka|bokning|booking|bookings|tables|orders?|order|sales|salj|office|kontor|kansli|styrelsen?|admin|noreply|no-reply|team|events?|tickets|biljetter|anmalan|shop|butik|webmaster|redaktion\p{L}*|tips|feedback|frågor|fragor|questions|membership|medlem\p{L}*|enquiries|inquiries|reception|registrator|plots|studio|commissions)@/u;

/** True for a mail address that many read. */
export const isSharedBox = (address: string): boolean => shared.test(address);

/** Streets of more kinds than the places of events: Swedish by their endings with a number, English by number and kind of street. */
const streets =
	/(?<!\p{L})(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}{1,30}(?:gatan|gata|vägen|väg|gränd|gränden|allén|allé|stigen|backen|promenaden|esplanaden|torget|ringen|liden|höjden|kroken|slingan|leden|svängen|stråket|brinken|tået|gången|kvarteret|gården|hagen|åsen|tåget|parken|viken|dalen|berget|kullen|lyckan|ängen|vreten) \d{1,4}(?: ?[A-Za-z](?!\p{L}))?(?!\d)|(?<![\p{L}\d])\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'.-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Place|Court|Ct|Way|Close|Terrace|Crescent|Gardens|Row|Mews|Hill|Grove|Walk|Green|Rise|Quay|View|Circle|Trail|Heights|Parkway|Pkwy|Wharf|Croft|Fold|Villas|Cottages)(?!\p{L})/gu;
/** What comes with a home: the flat, the floor, the door, the postcode. */
const ofHome =
	/^[,. ]{0,3}(?:#\d|(?:lgh|lägenhet|apt\.?|apts?|flat|unit|top flat|(?:första|andra|tredje|fjärde|femte|\d) (?:våningen|vån|tr(?:appor)?)|(?:first|second|third|fourth|top|ground) floor|port [a-z]|uppgång|\d{3} ?\d{2} \p{L}|[a-z]{1,2}\d{1,2} ?\d[a-z]{2}|(?:gula|röda|vita|gröna|blå|grå) (?:huset|villan|dörren)|(?:green|red|blue|yellow|white|black) (?:door|house)))/u;

const plates =
	/(?<![\p{L}\d-])(?:[A-Z]{3} ?\d{2}[A-Z\d]|[A-Z]{2}\d{2} ?[A-Z]{3}|\d[A-Z]{3}\d{3}|[A-Z]{3}[ -]\d{3,4}|[A-Z]{1,3}\d{1,3}-[A-Z]{3})(?![\p{L}\d-])/gu;
const ofCar =
	/(?<!\p{L})(?:reg(?:nr|nummer|istration|istered)?|registreringsnummer|plates?|number plate|bil(?:en)?|(?:volvo|saab|audi|bmw|toyota|ford|tesla|passat|prius|kia|skoda|mercedes|opel|honda|civic|seat|peugeot|renault|nissan|mazda|hyundai)(?:n|en|s|ns)?|corolla|car|van|truck|suv|range rover|pickup|kör|körde|drives?|drove|driving|parkera\p{L}*|park(?:s|ed)|backade|tillhör|ägs av|belongs)(?!\p{L})/u;
const accounts =
	/(?<!\p{L})(?:(?:bank|spar|löne|privat)?konto(?:t|nr|nummer|numret)?|clearing(?:nr|nummer)?|account(?: number| no\.?)?|acct?\.?|sort(?: code)?|routing(?: number)?|swish(?:nr|nummer)?)(?!\p{L})[^\d\n.!?]{0,24}\d(?:[ ,-]{0,2}\d){5,20}(?!\d)/gu;
const papers =
	/(?<!\p{L})(?:ni|national insurance|social security|medicare|medicaid|nhs|passport|passnummer|id-?kort\p{L}*|körkort\p{L}*|driving licen[cs]e|driver'?s licen[cs]e|insurance|försäkrings\p{L}*|patient ?(?:id|number|nummer)|policy number|green card|student id)(?: (?:number|no\.?|id|nr|nummer))?(?:'s)?[^\d\n.!?]{0,24}(?<![\p{L}\d])(?=[\p{L}\d-]*\d{2}|[\p{L}\d-]*\d\p{L})[\p{L}\d]{3,12}(?:[- ](?=\p{L}*\d)[\p{L}\d]{2,6}){0,4}(?![\p{L}\d])/gu;

const schoolName =
	"(?:\\p{Lu}[\\p{L}'.]{1,30} ){0,3}(?:\\p{L}{0,30}skola(?:n)?|\\p{L}{0,30}gymnasiet|dagis(?:et)?|[Ss]chool|[Pp]rimary|Prep|Academy|Nursery|Elementary|High|Middle|Juniors|Infants|Kindergarten)|St\\.? \\p{Lu}\\p{L}{1,30}'s";
const schoolClass =
	"(?:\\d[A-Fa-f](?!\\p{L})|åk ?\\d|årskurs \\d|klass \\d\\p{L}?|[Yy]ear \\d{1,2}|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\\d(?:st|nd|rd|th)) grade|grade \\d|reception class|form \\d|(?<!\\p{L})\\p{L}{1,30}'s (?:form|class))";
/** A school with the class or the hour. */
const schools = new RegExp(
	`(?<!\\p{L})(?:${schoolName})[^.!?\\n]{0,40}?(?:${schoolClass}|(?:slutar|börjar|går hem|hämtas|finishes|gets out|lets out|walks) (?:hem )?(?:kl |at |around |vid )?\\d{1,2}(?:[.:]\\d\\d)?)|(?:${schoolClass})(?: (?:på|at|in|i) |, )(?:${schoolName})|(?:går (?:ensam\\p{L}* )?hem|walks? home|bikes? home|cyklar hem|hemma ensam\\p{L}*|home alone)[^.!?\\n]{0,60}\\d{1,2}[.:]\\d\\d`,
	'gu',
);
const workplaces =
	/(?<!\p{L})(?:jobbar|arbetar|works?|working|sitter i kassan|står i kassan|på jobbet|he's|she's|is)(?: (?:nights|days|natt|dag|kväll|evenings|weekends|helger|there|every \p{L}+)){0,2} (?:at|på|hos|in|for) (?:the )?\p{Lu}[\p{L}'&]{2,24}(?: \p{Lu}?[\p{L}'&]{2,24}){0,2}/gu;

const withDigits = (text: Text, facts: Facts): readonly Datum[] => {
	const {folded, cased} = text;
	const datum =
		(kind: DatumKind, weightOf: (span: Span) => number) =>
		(span: Span): Datum => ({span, kind, weight: weightOf(span)});
	const home = ([, end]: Span): number => (ofHome.test(folded.slice(end, end + 40)) ? 2 : 1);
	const numbers = phone(text, facts).filter(span => !isServiceNumber(folded.slice(...span)));
	return [
		...numbers.map(datum('phone', span => (mobile.test(folded.slice(...span)) ? 2 : 1))),
		...findMatches(folded, localNumber).map(datum('phone', () => (calls.test(folded) ? 2 : 1))),
		...iban(text, facts).map(datum('account', () => 2)),
		...findMatches(folded, accounts).map(datum('account', () => 2)),
		...findMatches(folded, papers).map(datum('paper', () => 2)),
		...[...findMatches(cased, streets), ...address(text, facts).filter(span => /\d/.test(folded.slice(...span)))].map(
			datum('address', home),
		),
		...(ofCar.test(folded) ? findMatches(cased, plates).map(datum('plate', () => 2)) : []),
	];
};

/** Numbers, addresses, plates, papers, schools and places of work that a text names, whosever they are. */
export const privateDataIn = (text: Text, facts: Facts): readonly Datum[] => [
	...(/\d/.test(text.folded) ? withDigits(text, facts) : []),
	...email(text, facts)
		.filter(span => !isSharedBox(text.folded.slice(...span)))
		.map((span): Datum => ({span, kind: 'mail', weight: 2})),
	...findMatches(text.cased, schools).map((span): Datum => ({span, kind: 'school', weight: 2})),
	...findMatches(text.cased, workplaces).map((span): Datum => ({span, kind: 'work', weight: 1})),
];
