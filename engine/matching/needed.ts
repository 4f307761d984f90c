/** What must stand in every match of an expression: one string of each list; nothing is sure when there is no list. */
export type Needed = readonly (readonly string[])[];

type Reading = {readonly source: string; at: number};

/** One part of an expression: the text it stands for, or one of what it needs; neither when it may be anything. */
type Part = {readonly text?: string; readonly needed?: Needed};

const most = 60;

/** What this reading does not know: case that may change inside, quoted stretches. */
const unknown = /\(\?(?!:|P?<\w)|\\Q|\\C/;

const escaped = /^\\(?:[pP]\{\^?\w+\}|[pP]\w|x\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|[\s\S])/;
const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})[?+]?/;
const groupHead = /^\((?:\?:|\?P?<\w+>)?/;
const charClass = /^\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]/;

const shortest = (strings: readonly string[]): number =>
	strings.reduce((least, {length}) => Math.min(least, length), Number.POSITIVE_INFINITY);

/** What says most comes first: the list of the longest strings, of the fewest among these. */
const byWorth = (a: readonly string[], b: readonly string[]): number =>
	Math.min(6, shortest(b)) - Math.min(6, shortest(a)) || a.length - b.length;

const best = (lists: Needed): readonly string[] | undefined => lists.toSorted(byWorth)[0];

const take = (reading: Reading, shape: RegExp): RegExpExecArray | null => {
	const match = shape.exec(reading.source.slice(reading.at));
	if (match) reading.at += match[0].length;
	return match;
};

const readEscape = (reading: Reading): Part => {
	const written = take(reading, escaped)?.[0];
	if (written === undefined) {
		reading.at++; // A lone backslash at the end: the expression is refused, but not here.
		return {};
	}
	if (/^\\[bBAz]$/.test(written)) return {text: ''};
	return /^\\[^\p{L}\p{N}]$/u.test(written) ? {text: written.slice(1)} : {};
};

const readGroup = (reading: Reading): Part => {
	take(reading, groupHead);
	const needed = readAlternatives(reading);
	reading.at++;
	return {needed};
};

const readPart = (reading: Reading): Part => {
	const unit = String.fromCodePoint(reading.source.codePointAt(reading.at) ?? 0);
	if (unit === '\\') return readEscape(reading);
	if (unit === '(') return readGroup(reading);
	if (unit === '[' && take(reading, charClass)) return {};
	reading.at += unit.length;
	if (unit === '^' || unit === '$') return {text: ''};
	return unit === '.' || unit === '[' ? {} : {text: unit};
};

const isSure = (quantity: RegExpExecArray): boolean => quantity[0].startsWith('+') || Number(quantity[1] ?? 0) > 0;

const endsSequence = ({source, at}: Reading): boolean =>
	at >= source.length || source[at] === '|' || source[at] === ')';

const readSequence = (reading: Reading): Needed => {
	const lists: (readonly string[])[] = [];
	let run = '';
	while (!endsSequence(reading)) {
		const {text, needed = []} = readPart(reading);
		const quantity = take(reading, quantifier);
		if (text !== undefined && !quantity) {
			run += text;
			continue;
		}
		lists.push([run]);
		run = '';
		if (!quantity || isSure(quantity)) lists.push(...(text === undefined ? needed : [[text]]));
	}
	return [...lists, [run]].filter(([first]) => first !== '');
};

const readAlternatives = (reading: Reading): Needed => {
	const first = readSequence(reading);
	if (reading.source.charAt(reading.at) !== '|') return first;
	const lists = [best(first)];
	while (reading.source.charAt(reading.at) === '|') {
		reading.at++;
		lists.push(best(readSequence(reading)));
	}
	const all = lists.flatMap(list => list ?? []);
	return lists.every(list => list) && all.length <= most ? [all] : [];
};

/** What must stand in every match of an RE2 expression that has been rewritten for the engine's texts; what says most comes first. */
export const neededBy = (source: string): Needed =>
	unknown.test(source) ? [] : readAlternatives({source, at: 0}).toSorted(byWorth);
