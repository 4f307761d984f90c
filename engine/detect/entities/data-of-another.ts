import type {Facts} from '../../model/check-context.ts';
import type {Span} from '../../model/draft.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {namesOnly} from '../persons/first-names.ts';
import {namedPeople} from '../persons/named-people.ts';
import {kin, owners, roles} from '../persons/person-words.ts';
import {firstNames} from './person.ts';
import {type Datum, type DatumKind, privateDataIn} from './private-data.ts';

const enough = 4;

/** First names without their capital, but for those that are words too. */
const lowerNames = [...new Set([...namesOnly, ...firstNames])]
	.map(name => name.toLowerCase())
	.filter(name => name.length > 3 && !/^(?:hans|saga|scott|alma|vera|freja|astrid|ella|mary)$/.test(name))
	.join('|');
/** Somebody else than writer and reader: by pronoun, by kin, by what they do, by a first name without its capital. */
const someone = new RegExp(
	`(?<!\\p{L})(?:han|hon|hen|honom|henne|hans|hennes|he|she|him|her|his|hers|(?:${owners} (?:[\\p{L}']+ ){0,1})(?:${kin}|${roles})(?:'?s)?|\\p{L}{2,}'?s (?:${kin})|(?:${roles})(?:s|'s)?|\\p{L}{4,}arn|(?:${kin})'?s|(?:mamma|pappa|mormor|farmor|morfar|farfar|svärfar|svärmor|syrra|syrran|brorsa|brorsan|morsa|morsan|farsa|farsan|moster|faster|morbror|farbror|mum|mom|dad|gran|grandma|grandad|granddad|grandpa|nan|nana|auntie|(?:mother|father|sister|brother)-in-law)|(?:min|mitt|vår) (?:syrra|brorsa|morsa|farsa|polare|granne)|kids? (?:from|of|called)|(?:dottern|sonen|barnen|grabben|pojken|flickan|tjejen|killen)(?:s)?|(?:a|the|his|her|their|whose) (?:kid|kids|son|daughter|child|children)|(?:judge|pastor|officer|inspector|councillor|principal|domare|pastor|rektor|polis|kommunalråd) \\p{L}+|(?:${lowerNames})(?:'?s)?)(?!\\p{L})`,
	'u',
);
/** Ties a place or a thing to whoever is meant. */
const relation =
	/(?<!\p{L})(?:bor|bodde|lives?|living|stays|flyttat|flyttade|moved|hem|hemma|home|house is|tillhör|ägs av|belongs|registered|står på|heter|called|name(?:'s| is)?|goes by|full name|född|born|nås|reach|sitter|finns|known|last known|privata?|private|personal|adressen?|address|regnr|reg|plate)(?!\p{L})/u;
/** A name no list knows: one that owns a number, or stands right before it. */
const ownsDatum =
	/(?<!\p{L})(?!(?:[Dd]agens|[Aa]llas|[Vv]årens|[Ss]ommarens|[Ss]veriges|[Ss]tadens|It|That|What|There|Here|Who|Where|Today|Monday|Friday|Sunday)'?s? )\p{Lu}\p{Ll}{2,14}(?:'s|s) (?:\p{Ll}+ ){0,2}(?:nummer|nr|mobil(?:nummer)?|telefon|mejl|mail|epost|e-post|adress|hemadress|konto|kontonummer|regnr|snap|iban|number|phone|mobile|cell|email|e-mail|gmail|address|account|plate|licen[cs]e plate|digits|details|iban|passport|venmo)(?!\p{L})/u;
const standsBefore =
	/(?<!\p{L})(?!(?:Tel|Tfn|Telefon|Phone|Mobil|Mobile|Ring|Call|Text|Sms|Swish|Mejl|Mail|Email|Nummer|Number|Kontakt|Contact|Info|Adress|Address|Order|Faktura|Invoice|Ref|Model|Modell|Art|Nr|No|Fax|Whatsapp|WhatsApp|Konto|Account|Bankgiro|Plusgiro|Sverige|Sweden|Stockholm|Göteborg|Malmö|London)(?!\p{L}))\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,16})?[,:]? ?(?:på |at |on |via |\()?$/u;

const business =
	/(?:restaurant|restaurang|hotell?|pub|bar|inn|salon|salong|shop|store|bakery|bageri|garage|verkstad|frisör|apotek|pharmacy|chemist|school|skola|club|klubb|taxi|cafe|café|kafé|pizzeria|clinic|klinik|dental|gym|studio|rör|bygg|el|måleri|plumbing|builders?)(?:en|et)?(?!\p{L})/iu;

/** Told to be used against somebody, or though they would not want it. */
const exposing =
	/(?<!\p{L})(?:hat(?:brev|mejl|mail)|hate mail|dela så|sprid|nu vet (?:alla|ni)|so everyone|everyone has it|do your thing|spamma?|spam|prank|busring\p{L}*|skyddade? boende\p{L}*|shelter|vittne\p{L}*|witness\p{L}*|creep|scamm?(?:ed|er)|lurade|bedragare|anmälde|snitch|golare|don't say|säg inte att|(?:didn't|did not) hear it from|inte hört det av mig|putting it out there|keep an eye|passa på|knock|knacka|leave notes|lämna lappar|pay (?:him|her|them) a visit|hälsa på|have a word|säga ett sanningens ord|protest|shift \p{L}|works? nights|natt(?:en|skift)|every (?:day|night|morning)|varje (?:dag|kväll|morgon)|home most|alltid hemma|home alone|ensam hemma|walks? home|går hem|komma undan|get away from|you all hate|publicly|öppna gruppen|singel|vi vet (?:att|var)|we know where)(?!\p{L})/u;
/** The writer's own, or their firm's. */
const own =
	/(?<!\p{L})(?:(?:ring|nå|nås|mejla|maila|mail|kontakta|skriv till|sms:a|call|reach|email|text|contact|phone|message|at|swisha|boka|book|write to|hos|find|hitta)(?: gärna| med| hos)? (?:mig|oss|me|us)|jag nås|vi nås|när (?:du |ni )?(?:mig|oss)|når (?:du |ni )?(?:mig|oss)|(?:jag|vi|i|we) (?:bor|flytta\p{L}*|live|moved?|lives)|(?:mitt|min|vårt|vår|my|our) (?:\p{L}+ ){0,2}(?:nr|nummer|mobil|telefon|mejl|mail|adress|number|phone|mobile|email|e-mail|address|växel|jour|konto|account|plate|reg|bil|car|line|desk|shop|butik|salong|lokal|studio|office|kontor|restaurant|restaurang|garage|clinic|klinik|club|klubb))(?!\p{L})/u;
/** Those whose data are there to be used: a shop, a ward, an association, an event, an offer. */
const open =
	/(?<!\p{L})(?:ab|ltd|llc|inc|växel\p{L}*|jour\p{L}*|bibliotek\p{L}*|butik\p{L}*|affär\p{L}*|lagerlokal|bokning\p{L}*|mottagning\p{L}*|vårdcentral\p{L}*|klinik\p{L}*|salong\p{L}*|restaurang\p{L}*|pizzeria|kafé\p{L}*|café\p{L}*|cafe|support|kundtjänst|förening\p{L}*|\p{L}*linjen|kommun(?:en|ens)?|bolaget|kansli\p{L}*|folkets hus|församling\p{L}*|kyrkan|museum|museet|teater\p{L}*|council|switchboard|clinic|surgery|dental|library|leisure centre|community centre|town hall|charity|shelter: |donate|helpline|hotline|help line|society|museum|gallery|galleri\p{L}*|utställning\p{L}*|exhibition|konsert\p{L}*|concert|gig|öppet|öppnar|öppettider|open house|opening|invig\p{L}*|mötet|årsmöte\p{L}*|meeting|föreläs\p{L}*|lecture|workshop|kurs(?:en)?|course|loppis|fest(?:en)?|party|mässa\p{L}*|firar|välkom\p{L}*|(?<!you're )welcome|biljett\p{L}*|tickets|frågor|questions|anmäl\p{L}*|ansök\p{L}*|osa|rsvp|sign up|register|apply|book(?:ing|ings)?|boka|beställ\p{L}*|order|säljes|säljer|till salu|for sale|selling|uthyres|hyr ut|to let|for rent|intresserad\p{L}*|interested|hälsningar|mvh|regards|presskontakt\p{L}*|press office|kontaktperson\p{L}*|contact person|ledamot\p{L}*|riksdag\p{L}*|minister\p{L}*|senator\p{L}*|governor\p{L}*|mayor's office|embassy|congress|felanmälan)(?!\p{L})/u;
/** True where words say that what they give is there to be used, and nothing that it is somebody's home. */
export const isOpenToAll = (words: string): boolean =>
	open.test(words) && !/(?<!\p{L})(?:bor|lives?|living)(?!\p{L})/u.test(words) && !exposing.test(words);

/** "The club's account", "our members": also other people's lives, but together. */
const many =
	/(?<!\p{L})(?:föreningens|klubbens|lagets|the club's|the team's|the charity's|company's|företagets|bolagets)(?!\p{L})/u;

/** Plainly meant to harm, whatever else the words speak of. */
const against =
	/(?<!\p{L})(?:hat(?:brev|mejl|mail)|hate mail|dela så|sprid|nu vet alla|do your thing|spamma?|prank|busring\p{L}*|skyddade? boende\p{L}*|vittne(?:t|n)?|witness|creep|scammed|lurade|säg inte att du|don't say|didn't hear it from|have a word|leave notes|lämna lappar|pay (?:him|her|them) a visit|vi vet (?:att|var) du|we know where|ensam hemma|home alone|\p{L}*mobba\p{L}*|slog|slagit|bull(?:y|ied|ies)|hurt|beat up|snodde|stole)(?!\p{L})/u;
const ownChild =
	/(?<!\p{L})(?:min|mitt|mina|vår|vårt|våra|my|our) (?:\p{L}+ ){0,2}(?:son|dotter|barn|tjej|kille|unge|ungar|tvillingar|grabb\p{L}*|flick\p{L}*|pojk\p{L}*|daughter|kids?|child|children|boy|girl|twins|youngest|eldest|yngsta|äldsta|lilla|lille)(?!\p{L})/u;

const needsTie: ReadonlySet<DatumKind> = new Set(['address', 'work']);

/** The sentence of a datum with the one before and the one after, as far as they stand in its paragraph. */
const stretchOf = (text: Text, [start, end]: Span): Span => {
	const at = sentenceIndexAt(text, start);
	const here = text.sentences[at];
	const near = (index: number): typeof here => {
		const sentence = text.sentences[index];
		return sentence?.paragraph === here?.paragraph ? sentence : undefined;
	};
	const from = near(at - 1)?.start ?? here?.start ?? start;
	const last = sentenceIndexAt(text, end - 1);
	const until = near(last + 1)?.end ?? text.sentences[last]?.end ?? end;
	return [Math.max(from, start - 200), Math.min(until, end + 140)];
};

const without = (text: string, from: number, [start, end]: Span): string =>
	`${text.slice(0, start - from)} ${text.slice(end - from)}`;

const namedBeside = (text: Text, {span, kind}: Datum, from: number, until: number): number => {
	const people = namedPeople(text, from, until).filter(([start, end]) => end <= span[0] || start >= span[1]);
	const lead = text.cased.slice(Math.max(from, span[0] - 60), span[0]);
	if (people.length === 0)
		return ownsDatum.test(lead) || (kind === 'phone' && standsBefore.test(lead) && !business.test(lead)) ? 2 : 0;
	const isRight = people.some(([, end]) => end <= span[0] && span[0] - end < 4);
	return isRight && kind === 'phone' ? 3 : 2;
};

/** The writer's own, a child of theirs, or what is given out for all, where nothing says that it is meant to harm. */
const isGiven = (words: string, {kind}: Datum): boolean =>
	own.test(words) ||
	(kind === 'school' && ownChild.test(words)) ||
	((many.test(words) || open.test(words)) && !against.test(words));

const isEnough = ({kind, weight}: Datum, owner: number, words: string): boolean => {
	const isExposed = exposing.test(words);
	if (owner === 0 || (kind === 'work' && !isExposed)) return false;
	const tie = needsTie.has(kind) || weight < 2 ? Number(relation.test(words)) + Number(isExposed) : 0;
	return weight + owner + tie >= enough;
};

const isAnothers = (text: Text, datum: Datum): boolean => {
	const [from, until] = stretchOf(text, datum.span);
	const words = without(text.folded.slice(from, until), from, datum.span);
	const owner = Math.max(someone.test(words) ? 2 : 0, namedBeside(text, datum, from, until));
	return isEnough(datum, owner, words) && !isGiven(words, datum);
};

/** Private data near somebody else whom they are of, in a text that nobody offers them in: what is named times whose it is. */
export const dataOfAnother = (text: Text, facts: Facts): readonly Span[] =>
	privateDataIn(text, facts)
		.filter(datum => isAnothers(text, datum))
		.map(({span}) => span);
