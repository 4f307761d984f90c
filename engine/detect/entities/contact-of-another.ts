import type {Span} from '../../model/draft.ts';
import {createGate} from '../../search/gate.ts';
import {sentenceIndexAt, withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {namedPeople} from '../persons/named-people.ts';
import {kin, owners, roles} from '../persons/person-words.ts';
import {dataOfAnother, isOpenToAll} from './data-of-another.ts';
import {email} from './email.ts';
import {type EntityFinder, findMatches} from './find.ts';
import {iban} from './iban.ts';
import {papersOfAnother} from './papers-of-another.ts';
import {isServiceNumber, phone} from './phone.ts';
import {address} from './place.ts';
import {isSharedBox} from './private-data.ts';

/** Stands for the number or address itself in the words around it, and for a named person. */
const HERE = '\u0001';
const NAME = '\u0002';

const someone = `(?:honom|henne|dem|hen|him|her|them|${NAME}(?:'?s)?|(?:${owners} )(?:\\p{L}+ ){0,1}(?:${kin}|${roles})(?:'?s)?|${roles}(?:'?s)?|(?:mamma|pappa|mormor|farmor|morfar|farfar|svärmor|svärfar|mum|mom|dad|gran|grandma|grandad)(?:'?s)?)`;
const someones = `(?:hans|hennes|deras|hens|his|her|their|${NAME}(?:'s|s)?|(?:${owners} )?(?:\\p{L}+ ){0,1}(?:${kin}|${roles})(?:s|'s|s')|(?:grannens|chefens|kundens|lärarens|säljarens|hyresvärdens|exets|läkarens|elevens|patientens))`;
const number =
	"(?:\\p{L}{0,12}(?:nr|nummer|numret|mobil|mobilen|telefon|mejl|mejlen|mail|mailen|adress)|tel|fasta|privata|e-post|e-postadress|konto|kontonummer|iban|kontor|jobb|number|phone|mobile|cell|landline|line|private line|email|e-mail|email address|address|home address|account|office|work|direct line|swedish mobile)(?:'s|s)?";
const call =
	'(?:ring|ringa|ringer|nå|når|nås|sms:a|smsa|sms|messa|mejla|maila|kontakta|skriv till|skriva till|hör av (?:er|dig) till|slå|fråga|sök|call|phone|text|email|message|write to|contact|reach|get hold of|ask for|ask|try|ring up|hit up|blow up|bug|ping|buzz|prank|spam|flood|try|ringer|fråga|busringa|spamma|sök upp|hör med|get in touch with|send it to)';
const near = `[^${HERE}.!?\\n]{0,60}`;
const far = `[^${HERE}\\n]{0,60}`;

/** How people say that a number is somebody's. */
const frames = new RegExp(
	[
		`(?<!\\p{L})${call} (?:gärna |upp |in |på |då )?${someone}(?!\\p{L})${far}${HERE}`,
		`(?<!\\p{L})${someones} (?:\\p{L}+ ){0,2}${number}(?!\\p{L})${far}${HERE}`,
		`${HERE}[^.!?\\n]{0,6}(?:är|is|was|står på|,) (?:till )?${someones}(?: \\p{L}+)? ${number}(?!\\p{L})`,
		`(?<!\\p{L})(?:han|hon|hen|he|she|${someone})(?:'s)?(?:,? [\\p{L}${NAME}]+){0,7}?,? (?:har|har nummer|nås|svarar|är|finns|sitter|vill bli uppringd|vill ha|has|is|can be reached|answers|wants|will have|on)(?: [\\p{L}${NAME}]+){0,4}? (?:nummer |numret |a call back )?(?:på |on |at |till |to )?${HERE}`,
		`(?<!\\p{L})(?:he|she|${NAME}|${owners} (?:\\p{L}+ )?(?:${kin}|${roles})(?: ${NAME})?)'s (?:on|at) ${HERE}`,
		`(?:ägaren|owner|heter|named|called|name's|name is|kvinnan|mannen)[^.!?\\n]{0,60}(?:numret|nummer|number|on|nås på|svarar på|answers on)[^.!?\\n]{0,14}${HERE}`,
		`(?:fel (?:mejl|mail|nummer)|wrong (?:email|number))[^.!?\\n]{0,60}${HERE}`,
		`(?:skicka|swisha|betala|sätt in|send|pay|transfer)[^.!?\\n]{0,30}(?:till|to) ${someones} ?(?:konto|account)?[^.!?\\n]{0,12}${HERE}`,
		`(?:belonging to|tillhör|tillhörande|registered to) [^${HERE}\\n]{0,60}${HERE}`,
		`(?:privata|private|personal|home) (?:nummer|numret|mobil|mejl|mejladress|adress|number|phone|mobile|cell|email|address|line)${near}${HERE}`,
		`(?<!\\p{L})(?:hans|hennes|deras|his|her|their|${NAME}s?|(?:${roles})(?:s|'s)?|(?:${kin}) (?:hans|hennes|deras)) (?:\\p{L}+ ){0,2}(?:svarar|nås|answers|picks up) (?:själv )?(?:på|on|at) ${HERE}`,
		`(?<!\\p{L})(?:mamman|pappan|brorsan|syrran|frun|mannen|sambon|exet|chefen|dottern|sonen) (?:hans|hennes|deras)(?: \\p{L}+){0,3} ${HERE}`,
		`(?:hemma hos|at (?:his|her|their) (?:house|home|place)|på (?:hans|hennes) (?:privata|hemma))[^.!?\\n]{0,40}${HERE}`,
		`(?:nummer|numret|mobil|mobilen|mejl|mejlen|adressen|telefonnumret|number|address) (?:till|to|for|of) (?!oss|mig|vår|us|me|our)${someone}${near}${HERE}`,
	].join('|'),
	'u',
);
/** Somebody and then a number, or a number and then whose it is, with nothing between that many answer. */
const institution =
	'(?:växel\\p{L}*|jour\\p{L}*|bibliotek\\p{L}*|affär\\p{L}*|butik\\p{L}*|apotek\\p{L}*|lag(?:er|ret)|bokning\\p{L}*|mottagning\\p{L}*|vårdcentral\\p{L}*|klinik\\p{L}*|salong\\p{L}*|verkstad\\p{L}*|restaurang\\p{L}*|kontoret|support\\p{L}*|förening\\p{L}*|\\p{L}*linjen|kommun\\p{L}*|skolan|polis\\p{L}*|bolaget|avdelning\\p{L}*|kansli\\p{L}*|shop|chemist|pharmacy|council|office|desk|ward|school|club|restaurant|cafe|café|pub|hotell?|bar|hotline|line|clinic|salon|garage|surgery|station|team|society|charity|hotel|library|warehouse|police|hospital|department|hittegods|felanmälan|repairs)';
const loose = new RegExp(
	`(?<!\\p{L})(?:${NAME}(?! ?:)|han|hon|hen|honom|henne|he|she|him|her|${owners} (?:${kin}|${roles})|(?:${roles})(?:s|'s)?)(?!\\p{L})(?:(?!(?<!\\p{L})${institution}(?!\\p{L}))[^${HERE}\\n]){0,60}${HERE}|${HERE},? (?:så|då|and|och|,) ?(?:han|hon|he|she) `,
	'u',
);
/** Somebody who offers to be asked: a contact person for an event, a post, an order. */
const offered =
	/(?<!\p{L})(?:frågor|anmäl\p{L}*|ansök\p{L}*|söker|boka|bokning\p{L}*|beställ\p{L}*|kontaktperson\p{L}*|ledig tjänst|öppet hus|osa|intresserad\p{L}*|hälsningar|mvh|questions|appl(?:y|ications?)|sign up|register|hiring|looking for|book|bookings?|order|contact person|rsvp|open house|säljes|säljer|till salu|uthyres|uthyr|hyr ut|skänkes|bortskänkes|bytes|for sale|selling|to let|for rent|giving away|interested|regards|our (?:\p{L}+ )?(?:officer|adviser|agent|manager|team|coach|press)|vår (?:\p{L}+ )?(?:handläggare|mäklare|projektledare|presschef|rådgivare|vaktmästare))(?!\p{L})/u;

const officer =
	'(?:ordförande\\p{L}*|vice ordförande|kassör\\p{L}*|sekreterare\\p{L}*|styrelse\\p{L}*|\\p{L}*ledare|samordnare|koordinator|kontaktperson|arrangör\\p{L}*|kursansvarig|projektansvarig|kommunikatör|handläggare|chair|chairman|chairwoman|chairperson|treasurer|secretary|coordinator|organi[sz]er|course leader|group leader|project lead|event manager)';
/** Whoever wonders is asked to write to the one who leads. */
const toLeader = new RegExp(
	`(?<!\\p{L})(?:frågor|funderingar|undrar|undringar|anmäl\\p{L}*|osa|intresserad\\p{L}*|vill (?:du|ni) (?:vara med|veta mer|hjälpa till)|questions|wonder|interested|sign up|rsvp|want to (?:join|know more|help))(?!\\p{L})[^${HERE}\\n]{0,80}(?<!\\p{L})${officer}(?!\\p{L})[^${HERE}\\n]{0,40}${HERE}`,
	'u',
);
const nameLine = /(?:^|\n) ?\p{Lu}\p{L}+ \p{Lu}\p{L}+,? ?$/u;
const officeLine = new RegExp(`^,?\\s{1,3}${officer}(?!\\p{L})`, 'u');

/**
 * A mail address that an association gives out as its own: that of its leader, to whoever wonders, or of the one who signs with mail and
 * office. A telephone number or a home is never given out this way.
 */
const isGivenOut = ({folded, cased}: Text, [start, end]: Span, words: string): boolean =>
	folded.slice(start, end).includes('@') &&
	(toLeader.test(words) ||
		(officeLine.test(folded.slice(end, end + 60)) && nameLine.test(cased.slice(Math.max(0, start - 60), start))));

/** Where a person lives. */
const homes = new RegExp(
	[
		`(?<!\\p{L})(?:hon|han|hen|de|dom|he|she|they|${someone})(?:'s)?(?: ${NAME})?(?:'s)?(?: \\p{L}+){0,2}? (?:bor|flyttar|flyttat|bott|lives|living|moving|moves|live|is at|moved)(?: \\p{L}+){0,2}? (?:på |i |vid |till |at |on |to |in )?${HERE}`,
		`(?<!\\p{L})(?:bor|lives) (?:snubben|typen|killen|tjejen|han|hon|gubben|kärringen|mannen|kvinnan|familjen|fanskapet|${someone}) (?:på|i|at|on) ${HERE}`,
		`${someone}(?: ${NAME})?(?:(?!${owners} )[^${HERE}.!?\\n]){0,50} (?:och|and|who|som) (?:bor|lives|is) (?:på|i|at|on|in) ${HERE}`,
		`(?:adressen|adress|address|hemadressen) (?:till|to|of|for) (?!oss|mig|vår|us|me|our)${someone}${near}${HERE}`,
		`(?:parcels?|paket\\p{L}*|leave|lämna|visit|hälsa på|häng med|let's go)[^${HERE}.!?\\n]{0,50}${NAME}[^${HERE}.!?\\n]{0,40}${HERE}`,
		`${NAME}, (?:[^${HERE}.!?\\n]{0,30}, )?${HERE}`,
		`(?<!\\p{L})(?:hans|hennes|deras|his|her|their|${NAME}s) (?:\\p{L}+ )?(?:hemadress|adress|home address|address)(?!\\p{L})${near}${HERE}`,
		`(?:familjen|hos|at the|the) ${NAME}(?: family)?(?:s'|'s|s|')?,? (?:på |at |i )?${HERE}`,
		`(?<!\\p{L})(?:han|hon|he|she)(?:'s)? (?:hittas|finns|sitter|is|can be found|stays)[^.!?\\n]{0,12} (?:på |i |at |on )?${HERE}|find (?:him|her) (?:at|on) ${HERE}|(?:${roles}) (?:på|at|on|i|in) ${HERE}[^\\n]{0,60}${NAME}|${NAME}, ${HERE}|(?:${roles}|(?:${owners} )?(?:${kin})),? ${HERE}`,
		`(?:kort|brev|vykort|paket|blommor|card|letter|flowers|postcard|present)[^.!?\\n]{0,30}(?:till|to) ${NAME}[^\\n]{0,60}${HERE}`,
		`(?<!(?<!\\p{L})(?:jag|vi|i|we|you|du|ni|som|som jag|familjen|\\p{L}*man|many people|people|nobody|no one|ingen) )(?<!\\p{L})(?:lives|bor)(?: \\p{L}+){0,2}? (?:på |i |at |on |in |över |above )?${HERE}`,
		`(?:adressen|adress|address)(?: \\p{L}+){0,2}? ?: ?${HERE}[^\\n]{0,80}(?:gör vad ni vill|gör vad du vill|do (?:what|as) you|do with (?:it|that)|you're welcome|varsågod|hälsa på|säg hej|tacka|låt (?:hen|hon|honom|henne|dem))`,
		`(?:adressen|adress|address) (?:är|is|:)[^.!?\\n]{0,6}${NAME},? ?${HERE}`,
		`${HERE}[^.!?\\n]{0,20} (?:bor|lives) (?:hon|han|he|she|${someone})(?!\\p{L})`,
	].join('|'),
	'u',
);

/** The writer's own number, or one that many answer: a switchboard, a help line, a desk. */
const own =
	/(?<!\p{L})(?:(?:ring|nå|nås|mejla|maila|kontakta|skriv till|sms:a|call|reach|email|text|contact|phone|message|at|swisha|boka)(?: gärna| med| hos)? (?:mig|oss|me|us)|jag nås|vi nås|når (?:du |ni )?(?:mig|oss)|(?:mitt|min|vårt|vår|my|our) (?:\p{L}+ ){0,2}(?:nr|nummer|mobil|telefon|mejl|mail|adress|number|phone|mobile|email|e-mail|address|växel|jour|switchboard|line|desk)|växel\p{L}*|kundtjänst\p{L}*|reception(?:en|ens)?|switchboard|customer service|help ?desk|help ?line|jour(?:en|nummer)?|jourhavande|press office|hittegods|felanmälan|repairs|crimestoppers|childline|samaritans|ward|the desk|telefontid|polisen|the police)(?!\p{L})/u;

/** "Skip the helpline": what is passed over. */
const instead =
	/(?<!\p{L})(?:skip|not|forget|instead of|never (?:answers?|picks up)(?: at)?|inte|aldrig (?:på|i)|inte (?:på|i|via)|strunta i|hoppa över|i stället för) (?:the |their |deras )?(?:\p{L}+ )?(?:help ?line|switchboard|office|växel\p{L}*|kundtjänst|line|desk)[^.!?\n]?/gu;
/** A contact that opens what is written, with nothing but a word for it before. */
const bare = new RegExp(
	`^\\P{L}*(?:nås|kontakt|contact|mejl|mail|e-post|email|e-mail)(?: på| at| via)?:? ?${HERE}`,
	'u',
);

/** "Anna Ek, Säljare, 070-…": how people sign. */
const signature = new RegExp(
	`^\\P{L}*${NAME}, \\p{L}+(?: \\p{L}+){0,2}[,|:] ?(?:\\p{L}+:? )?[^\\p{L}\\n]{0,24}${HERE}`,
	'u',
);
/** "Jocke 070-…" and nothing else: what stands before the number, and what may stand after it. */
const aloneBefore = /^\P{L}*\p{Lu}\p{Ll}{1,20}(?:[- ]\p{Lu}\p{Ll}{1,20}){0,2}[:,]? ?$/u;
const mobile = /^(?:\+46|\+44|0)\(?0?\)? ?-?7/;
const noName =
	/(?<!\p{L})(?:ring|call|text|tel|\p{L}*telefon|phone|\p{L}*mobil|mobile|\p{L}*nummer|number|kontakt|contact|info|sms|swish|whatsapp|fax|nya?|new|mitt|my|vårt|our|hej|hi|hello|kort|card)(?!\p{L})/u;

const servesMany = new RegExp(`(?<!\\p{L})${institution}(?!\\p{L})`, 'u');

const isAlone = ({cased, folded}: Text, [start, end]: Span): boolean => {
	if (start > 48 || !aloneBefore.test(cased.slice(0, start)) || /\p{L}/u.test(folded.slice(end))) return false;
	const before = folded.slice(0, start);
	return mobile.test(folded.slice(start, end)) && ![noName, offered, servesMany].some(shape => shape.test(before));
};

/** Where to read: from the sentence before, when it stands in the same paragraph, a little past the contact. */
const stretchAround = (text: Text, [start, end]: Span): Span => {
	const index = sentenceIndexAt(text, start);
	const sentence = text.sentences[index];
	const above = text.sentences[index - 1];
	const from = above && above.paragraph === sentence?.paragraph ? above.start : (sentence?.start ?? start);
	const until = text.sentences[sentenceIndexAt(text, end - 1)]?.end ?? end;
	return [Math.max(from, start - 240), Math.min(Math.max(end, until), end + 80)];
};

/** The words around a contact, named persons and the contact itself replaced by signs. */
const wordsAround = (text: Text, contact: Span): string => {
	const [from, until] = stretchAround(text, contact);
	const names = namedPeople(text, from, until).filter(([start, end]) => end <= contact[0] || start >= contact[1]);
	let words = '';
	let at = from;
	for (const span of [...names, contact].sort((a, b) => a[0] - b[0])) {
		words += text.folded.slice(at, span[0]) + (span === contact ? HERE : NAME);
		at = span[1];
	}
	return (words + text.folded.slice(at, until)).replaceAll(`${NAME} ${NAME}`, NAME);
};

const paragraphOf = ({folded, paragraphs}: Text, [start]: Span): string => {
	const [from, to] = paragraphs.find(([first, last]) => first <= start && start < last) ?? [start, start];
	return folded.slice(Math.max(from, start - 400), Math.min(to, start + 200));
};

/** A mail address made of a first name and a surname. */
const isPersonalMail = (contact: string): boolean => /^\p{L}{2,20}[._-]\p{L}{2,25}(?:\d{0,4}|\+\p{L}+)@/u.test(contact);

/** The writer's own, one that opens the text, one people sign with, one an association gives out. */
const isGivenByOwner = (text: Text, span: Span): boolean => {
	const words = wordsAround(text, span);
	return isGivenOut(text, span, words) || own.test(words) || bare.test(words) || signature.test(words);
};

const isOfAnother = (text: Text, span: Span): boolean => {
	const words = wordsAround(text, span);
	if (isGivenOut(text, span, words)) return false;
	if (own.test(words.replace(instead, ' ')) || bare.test(words) || signature.test(words)) return false;
	if (frames.test(words) || isAlone(text, span)) return true;
	return (loose.test(words) || isPersonalMail(text.folded.slice(...span))) && !offered.test(paragraphOf(text, span));
};

const closes =
	/(?<![\p{L}\d])\d{1,4}[A-Z]? (?:\p{Lu}[\p{L}'.-]{1,30} ){1,3}(?:Close|Terrace|Crescent|Gardens|Yard|Row|Mews|Hill|Grove|Walk|Green|Rise|Quay|Gate|View|Circle|Trail|Heights|Ct|Cir|Trl|Pkwy|Parkway|Wharf|Croft|Fold|Loan|Brae|Wynd|Cottages|Villas)(?!\p{L})|(?<!\p{L})(?:[Nn]umber|[Nn]o\.?) \d{1,4}[A-Za-z]?,? (?:\p{Lu}[\p{L}'.-]{1,30} ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Court|Way|Place|Close|Terrace|Crescent|Gardens|Yard|Row|Mews|Hill|Grove|Walk|Rise)(?!\p{L})|(?<!\p{L})\p{Lu}\p{L}{2,30}(?:liden|höjden|udden|ringen|gården|hagen|kroken|slingan|leden|rundeln|gärdet|berget|dalen|vreten|backe|backen|åsen|åkern|ängen|lunden|lyckan|kullen|holmen|näset|viken|moen|heden|torpet|parken|tegen|täppan|hultet|kajen|stranden|stigen|gårdet|skogen|tomten|sluttningen|kvarnen|klippan|bruket|byn) \d{1,4}(?: ?[A-Za-z](?!\p{L}))?|(?<!\p{L})(?:Room|Flat|Apt\.?|Apartment|Rum|Lägenhet) \d{1,4}[A-Z]?, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu;

const mayBeClose = createGate(closes);

/** Addresses of more kinds than places of events have. */
const homeAddress = (text: Text): readonly Span[] =>
	mayBeClose(text) && /\d/.test(text.folded) ? findMatches(text.cased, closes) : [];

/** "Britt 070-…, Hasse 070-…": a list of people with their numbers. */
const isListed = ({cased}: Text, [start]: Span): boolean =>
	/\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}+)?[:,]? ?$/u.test(cased.slice(Math.max(0, start - 32), start));

const listed = (text: Text, numbers: readonly Span[]): readonly Span[] => {
	const inList = numbers.filter(span => isListed(text, span));
	return inList.length > 1 && !offered.test(text.folded) ? inList : [];
};

/** Where to find somebody, told by the house and the hours instead of an address. */
const whereabouts =
	/(?<!\p{L})(?:(?:hittar|find|catch|finner) (?:honom|henne|him|her|dem|them)|(?:he|she|han|hon)(?:'s)? (?:lives|bor|stays|sover)) [^.!?\n]{4,120}(?:alltid hemma|hemma efter|hemma ensam|ensam hemma|always (?:home|in)|usually (?:home|in)|home (?:after|by|alone)|(?:first|second|third|top|bottom) (?:buzzer|bell|floor|door)|(?:andra|tredje|fjärde|översta|nedersta) (?:huset|dörren|våningen|knappen))(?!\p{L})/gu;

const isHome = (text: Text, span: Span): boolean => {
	const words = wordsAround(text, span);
	return homes.test(words) && !isOpenToAll(text.folded.slice(...stretchAround(text, span)));
};

/** Telephone numbers, mail addresses, accounts and home addresses that the words around tie to somebody else than the writer or their organisation. */
export const contactOfAnother: EntityFinder = (text, facts) => {
	const numbers = [...phone(text, facts), ...email(text, facts), ...iban(text, facts)].filter(
		([start, end]) => !isServiceNumber(text.folded.slice(start, end)) && !isSharedBox(text.folded.slice(start, end)),
	);
	const anothers = numbers.filter(span => isOfAnother(text, span));
	return withoutOverlaps([
		...anothers,
		...listed(text, numbers),
		...[...address(text, facts), ...homeAddress(text)].filter(span => isHome(text, span)),
		...papersOfAnother(text),
		...dataOfAnother(text, facts).filter(span => !isGivenByOwner(text, span)),
		...findMatches(text.folded, whereabouts),
	]);
};
