import type {Span} from '../../model/draft.ts';
import {matchesOf} from '../../text/matches-of.ts';
import {touches} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {type CodeName, codeNameOf, mayNameCode} from './code-names.ts';
import {type CodeShape, type CodeValue, codeValueOf, isPlainWord} from './code-values.ts';
import {withPlainDashes} from './digits.ts';

type Piece = {readonly start: number; readonly end: number; readonly word: string; readonly name: CodeName | undefined};

/** How far a name of each kind vouches for a value of each shape; absent = not at all. */
const vouches: Readonly<Record<CodeName, {readonly [shape in CodeShape]?: number}>> = {
	password: {figures: 3, tag: 3, groups: 3, built: 3, words: 3, word: 3, random: 3},
	pass: {built: 3, words: 2, tag: 2, groups: 2},
	pin: {figures: 3, tag: 2, groups: 3, built: 3},
	code: {figures: 2, tag: 1, groups: 2, built: 2, random: 2},
	lock: {figures: 2, tag: 1},
	login: {figures: 1, built: 2, words: 1, random: 2},
	net: {figures: 2, built: 2, groups: 2, words: 1, word: 2, random: 2},
	key: {groups: 1, random: 2},
	service: {built: 1, random: 1, groups: 1},
	network: {random: 1, groups: 1},
	sent: {figures: 2},
};
const enough = 6;

const pieces = /[^\s\p{Extended_Pictographic}"'`“”„,;(){}[\]|<>]+|<[^<>\s]{1,40}>/gu;
/** "Password=…", "admin:…": a name and its value without a space. */
const joined = /^([\p{L}_.-]{2,40})[:=](?!\/\/)(?=[^\s:=])/u;
const closing = /[.,!?:;=>…-]+$/u;
/** What stands right before a value that is being told. */
const copula =
	/^(?:är|e|ä|is|are|was|var|lyder|blir|blev|heter|gäller|funkar|still|now|nu|fortfarande|just|bara|med|with|till|to|=|:|->|→|=>|—|–|-|\/|\+|’s|'s|s)$/u;
/** Units and counted things: what has them behind it is a sum. */
const counted =
	/^ \d{4}|^ ?(?:kr|kronor|sek|eur|euro|usd|dollars?|pounds?|bucks|%|procent|percent|tecken|siffror|bokstäver|characters|chars|digits|letters|sekunder|seconds|års?|years?|edition|upplaga\p{L}*|personer|people|gånger|times|minuter|min|minutes|timmar|hours?|dagar|days|rader|lines|ord|words|m|meter|metres?|cm|mm|km|mil|miles|kg|g|gram|l|liter|st|stycken|bitar|bits?|mbit|mbps|gb|mb|hz|w|watt|kwh|v|mah|users?|användare|medlemmar|members|besök\p{L}*|visits|lägenheter|hushåll|platser|seats|poäng|points|lumen|grader|(?:a|per|om|i) (?:år|året|year|month|mån\p{L}*|week|vecka\p{L}*|dag|day)|:-)(?!\p{L})/u;
/** Sentences that speak of codes in general, in works, in shops, or of what others use most. */
const general =
	/(?<!\p{L})(?:vanligaste|sämsta|dåliga lösenord|starkt lösenord|starka lösenord|svaga lösenord|ett (?:bra|dåligt|svagt|starkt) lösenord|most common|worst passwords?|weak passwords?|strong(?:er)? passwords?|good password|till exempel|exempelvis|t\.? ?ex\.?|for example|e\.g\.|such as|i stil med|filmen|serien|avsnittet|boken|romanen|spelet|the (?:movie|film|book|novel|series|show|game|episode)|every movie|crossword|korsord\p{L}*|gåta|riddle|escape room|cheat\p{L}*|rabatt\p{L}*|kampanj\p{L}*|discount|promo\p{L}*|checkout|i kassan|voucher|coupon|kupong|referral|gift ?card|presentkort|% off|off your|hex|rgb|pantone|ral|ncs|colou?rs?|färg\p{L}*|kulör\p{L}*|paint|isbn|commit\p{L}*|checksum|hash|sha-?\d*|md5|uuid|guid|doi|http|status ?code|felkod\p{L}*|error\p{L}*|artikel\p{L}*|article|model(?:l|len|lnummer)?|sort code|clearing\p{L}*|zip|postal|area code|country code|riktnummer|serial|serienummer|version|update|uppdatering\p{L}*|release|build|sni|icd|moms\p{L}*)(?!\p{L})/u;

/** No name or code is longer, in UTF-16 units: what ends a longer run of signs is not looked for. */
const LONGEST = 500;

const nameIn = (word: string): CodeName | undefined => {
	if (word.length > LONGEST) return undefined;
	const plain = word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
	return plain.length > 1 && plain.length < 48 ? codeNameOf(plain) : undefined;
};

const toPieces = (from: number, raw: string): readonly Piece[] => {
	const inside = joined.exec(raw);
	const name = inside?.[1] === undefined ? undefined : nameIn(inside[1].toLowerCase());
	if (inside?.[1] === undefined || !name)
		return [{start: from, end: from + raw.length, word: raw, name: nameIn(raw.toLowerCase())}];
	const cut = inside[0].length;
	return [
		{start: from, end: from + cut, word: raw.slice(0, cut), name},
		{start: from + cut, end: from + raw.length, word: raw.slice(cut), name: undefined},
	];
};

/** Codes that sort, price or describe, in two words: "course code"; and what is a password in two: "memorable word". */
const otherKind =
	/^(?:course|discount|promo|promotion|voucher|coupon|gift|dial|dialling|dialing|area|country|error|status|zip|postal|post|product|item|article|paint|colou?r|dress|source|qr|bar|sort|swift|iso|hex|referral|invite|invitation|friend|cheat|game|machine|exit|return|http|response|morse|genetic|penal|tax|building|highway|code|ean|upc|airport|flight|booking|order|stock|batch|vin|class|fault|trouble|industry|sic|commodity|tariff|currency|language|diagnosis|icd|rabatt|color)$/;
const wordNames = /^(?:memorable|magic|secret|safe|pass|code)$/;

const named = (all: readonly Piece[]): readonly Piece[] =>
	all.map((piece, at) => {
		const before = all[at - 1]?.word.toLowerCase() ?? '';
		if (piece.name === 'code' && otherKind.test(before)) return {...piece, name: undefined};
		return /^words?[:=]?$/i.test(piece.word) && wordNames.test(before) ? {...piece, name: 'password' as const} : piece;
	});

/** Pieces of a stretch, runs of figures that belong together as one. */
const piecesOf = (cased: string, from: number): readonly Piece[] => {
	const all = matchesOf(cased, pieces).flatMap(({0: raw, index}) => toPieces(from + index, raw));
	const merged: Piece[] = [];
	for (const piece of all) {
		const before = merged.at(-1);
		const isGroup = /^\d{1,4}[,.!?]?$/.test(piece.word) && before && /^\d{1,4}(?: \d{1,4})*$/.test(before.word);
		if (isGroup && piece.start - before.end === 1 && before.word.length < 14)
			merged[merged.length - 1] = {...before, end: piece.end, word: `${before.word} ${piece.word}`};
		else merged.push(piece);
	}
	return named(merged);
};

/** A full stop or an empty line between, or more than the line before: the name is of something else. */
const isApart = (between: string, words: number): boolean => {
	const isLine = /\n/.test(between);
	if (isLine) return words > 2 || between.split('\n').length > 2;
	return /[.!?] /.test(between) && !/: {0,2}\S{0,3}$/.test(between);
};

const receivers = /^(?:me|you|us|him|her|mig|dig|oss|henne|honom|över|over)$/;

/** How close a name stands to its value: told by a copula or right before it 2, a few words away 1, else 0. */
const closeness = (text: string, name: Piece, before: Piece, value: Piece, words: number): number => {
	const lead = text.slice(Math.max(name.start, value.start - 6), value.start);
	if (copula.test(before.word.toLowerCase()) || /[:=>→👉➡]\W{0,4}$/u.test(lead)) return 2;
	if (/\n/.test(text.slice(name.end, value.start))) return 0;
	if (words === 0) return loose.has(name.name ?? 'sent') && /[\p{L}\d]/u.test(value.word.charAt(0)) ? 1 : 2;
	return name.name === 'sent' && receivers.test(before.word) ? 2 : Number(words < 4);
};

/** Names that have numbers of their own: "gate 31", "account 12". */
const loose: ReadonlySet<CodeName> = new Set(['lock', 'login', 'service', 'net']);

/** A year is a code only where it is said to be one. */
const isYear = (text: string, own: string, {start}: Piece, told: boolean): boolean =>
	/^(?:19|20)\d\d$/.test(own) &&
	!(told && /(?:[:=>]|är|is)["' ]{0,2}$/.test(text.slice(Math.max(0, start - 5), start)));

const isCounted = (text: string, value: Piece, {shape}: CodeValue): boolean =>
	shape === 'figures' && counted.test(text.slice(value.end, value.end + 16).toLowerCase());

/** After figures that no copula tells, something else than the thing they count. */
const goesOn =
	/^(?:$|[\s]*$|[^\p{L}\d\s]|\s+(?:[^\p{L}\d]|(?:så|och|o|om|men|för|till|på|i|fram|vid|sen|då|that|just|but|so|and|if|for|to|the|let|then|at|in|on|is|are|har|had|has|not|or|eller|when|när|innan|tills|until|before|after|works?|funkar|by|it|den|det|expires?)(?!\p{L})))/u;

type Candidate = {readonly value: Piece; readonly own: string; readonly found: CodeValue; readonly at: number};

const isOtherwise = (text: string, {value, own, found}: Candidate, close: number, vouched: number): boolean =>
	isYear(text, own, value, close === 2 && vouched > 1) ||
	(found.shape === 'figures' &&
		close < 2 &&
		!goesOn.test(text.slice(value.start + own.length, value.end + 14).toLowerCase()));

/** How much one name says of a value, 0 where it says nothing. */
const scoreBy = (text: string, name: Piece, candidate: Candidate, all: readonly Piece[]): number => {
	const {value, found, at} = candidate;
	const words = at - all.indexOf(name) - 1;
	const vouched = vouches[name.name ?? 'sent'][found.shape];
	const before = all[at - 1];
	if (vouched === undefined || !before || isApart(text.slice(name.end - 1, value.start), words)) return 0;
	const close = closeness(text, name, before, value, words);
	return isOtherwise(text, candidate, close, vouched) ? 0 : vouched + close + found.weight;
};

const opens = /^(?:öppnar|opens|unlocks|låser)$/;
const equals = /^(?:är|e|is|was|=)$/;
const opened: ReadonlySet<CodeName | undefined> = new Set(['lock', 'code', 'net']);
const said: ReadonlySet<CodeName | undefined> = new Set(['password', 'pin', 'code']);

/** "4419 opens the gate", "Marmalade9! is the wifi password": the value before its name. */
const turnedScore = ({found, at}: Candidate, all: readonly Piece[]): number => {
	const verb = all[at + 1]?.word.toLowerCase() ?? '';
	const kinds = opens.test(verb) ? opened : equals.test(verb) ? said : undefined;
	const names = kinds ? all.slice(at + 2, at + 6).filter(({name}) => kinds.has(name)) : [];
	return Math.max(0, ...names.map(({name}) => (vouches[name ?? 'sent'][found.shape] ?? -9) + 2 + found.weight));
};

const isSaid = (text: string, candidate: Candidate, all: readonly Piece[]): boolean => {
	const names = all.slice(Math.max(0, candidate.at - reach), candidate.at).filter(({name}) => name);
	const best = Math.max(0, ...names.map(name => scoreBy(text, name, candidate, all)));
	const kinds = new Set(names.map(({name}) => name)).size;
	const before = best + Number(kinds > 1 && candidate.found.shape !== 'figures');
	return (
		before >= enough || (!isYear(text, candidate.own, candidate.value, false) && turnedScore(candidate, all) >= enough)
	);
};

const reach = 14;
/** Words that say how a password is, and are none. */
const describes =
	/(?:t|ed|ing|ant|ent|al|able|ible|ive|ous|ful|less|ade|ad|ig|isk|are|ast|na|s)$|^(?:none|inget|ingen|samma|same|wrong|secret|hemligheten|valfri|optional|viktigare|personal|private|simple|easy|here|there|below|nedan|ovan)/u;

const states =
	/^(?:required|optional|forgotten|glömt|bortglömt|saknas|krävs|valfritt|changed|expired|incorrect|invalid|protected|skyddat|felaktigt|ogiltigt|behövs|minimum|unchanged|oförändrat|hemligt|private|nothing|ingenting|whatever|something|någonting)$/u;

/** A word by itself: in quotes, or told and then nothing more. */
const wordAt = (text: string, {start}: Piece, own: string): CodeValue | undefined => {
	if (!isPlainWord(own)) return undefined;
	if (/["']/.test(text.charAt(start - 1))) return {shape: 'word', weight: 0.5};
	const ends = /^(?:$|[\s]*$|[,.!;\n])/.test(text.slice(start + own.length));
	if (!ends || own.length < 7) return undefined;
	const isTold = /[:=]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start));
	if ((isTold ? states : describes).test(own.toLowerCase())) return undefined;
	return {shape: 'word', weight: isTold ? 1 : 0.5};
};

const candidateAt = (text: string, value: Piece, at: number): Candidate | undefined => {
	if (value.word.length > LONGEST) return undefined;
	if (value.name || /[$%]\{{1,2}$/.test(text.slice(Math.max(0, value.start - 3), value.start))) return undefined;
	const own = value.word.replace(closing, '');
	const found = codeValueOf(own) ?? wordAt(text, value, own);
	return found && !isCounted(text, {...value, end: value.start + own.length}, found)
		? {value, own, found, at}
		: undefined;
};

const valuesIn = (text: Text, start: number, end: number): readonly Span[] => {
	if (general.test(text.folded.slice(start, end))) return [];
	const stretch = withPlainDashes(text.cased.slice(start, end));
	const all = piecesOf(stretch, 0);
	return all
		.map((value, at) => candidateAt(stretch, value, at))
		.filter(candidate => candidate !== undefined)
		.filter(({value}) => !touches(text.urls, start + value.start, start + value.end))
		.filter(candidate => isSaid(stretch, candidate, all))
		.map(({value, own}) => [start + value.start, start + value.start + own.length]);
};

/** Values that stand beside the name of what they open, where name, link and shape together say enough. */
export const codesBesideNames = (text: Text): readonly Span[] =>
	mayNameCode.test(text.folded) ? text.paragraphs.flatMap(([start, end]) => valuesIn(text, start, end)) : [];
