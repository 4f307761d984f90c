import type nlp from 'compromise/two';
import type {GrammarQuestion, MatchGrammar} from './checks/node.ts';
import type {Span} from './draft.ts';

type Offset = {readonly start: number; readonly length: number};
type Found = {readonly offset?: Offset};

const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** Punctuation and spaces around the words belong to no hit. */
const trim = (sentence: string, {start, length}: Offset): Span => {
	const slice = sentence.slice(start, start + length);
	const [lead, ...rest] = [...slice.matchAll(edges)];
	const from = lead?.index === 0 ? lead[0].length : 0;
	const trail = lead && lead.index > 0 ? lead : rest[0];
	return [start + from, start + (trail?.index ?? slice.length)];
};

const isWords = ([start, end]: Span): boolean => start < end;

type Reader = typeof nlp;

/** What compromise has read: one sentence, or a part of many. */
type Read = Pick<ReturnType<Reader>, 'match'>;

/** A sentence as read, and where it begins in what was read with it. */
type Place = {readonly read: Read; readonly start: number};

/** Words and texts of the parts are left out; the types know of no way to. */
const offsetsOnly: {readonly offset: true} = {...{text: false, terms: false}, offset: true};

/** The parts `[from, until)` of what was read that begin in a sentence, which itself begins at `start`. */
type Line = {readonly start: number; readonly from: number; readonly until: number};

const linesOf = (sentences: readonly string[], parts: readonly Found[]): readonly Line[] => {
	let start = 0;
	let part = 0;
	return sentences.map(({length}) => {
		const line = {start, from: part};
		while (part < parts.length && (parts[part]?.offset?.start ?? 0) < start + length) part++;
		start += length + 1;
		return {...line, until: part};
	});
};

const isRead = (line: Line | undefined): boolean => line === undefined || line.until > line.from;

/** Reads sentences together, each on a line of its own, and answers where each is, but for those that were taken for one. */
const readTogether = (reader: Reader, sentences: readonly string[]): ReadonlyMap<string, Place> => {
	const all = reader(sentences.join('\n'));
	const lines = linesOf(sentences, all.json(offsetsOnly));
	const places = new Map<string, Place>();
	lines.forEach((line, index) => {
		const sentence = sentences[index];
		if (sentence === undefined || !isRead(line) || !isRead(lines[index + 1])) return;
		places.set(sentence, {read: all.slice(line.from, line.until), start: line.start});
	});
	return places;
};

/** The same, with nothing read where that fails. */
const readSafely = (reader: Reader, sentences: readonly string[]): ReadonlyMap<string, Place> => {
	try {
		return sentences.length > 0 ? readTogether(reader, sentences) : new Map();
	} catch {
		return new Map();
	}
};

const spansIn = ({read, start}: Place, sentence: string, pattern: string): readonly Span[] => {
	const found = read.match(pattern);
	if (!found.found) return []; // Offsets cost as much as finding.
	const offsets = found.json({offset: true}) as readonly Found[];
	return offsets
		.flatMap(({offset}) => (offset ? [trim(sentence, {start: offset.start - start, length: offset.length})] : []))
		.filter(isWords);
};

/** Loads compromise (a quarter of a megabyte) and returns the matcher; whoever calls it pays once. */
export const loadGrammar = async (): Promise<MatchGrammar> => {
	const {default: reader} = await import('compromise/two');
	let together: ReadonlyMap<string, Place> = new Map();
	let last: {readonly sentence: string; readonly place: Place} | undefined;
	/** Patterns of one sentence are asked one after the other. */
	const placeOf = (sentence: string): Place => {
		const known = together.get(sentence);
		if (known) return known;
		if (last?.sentence !== sentence) last = {sentence, place: {read: reader(sentence), start: 0}};
		return last.place;
	};
	const match = (sentence: string, pattern: string): readonly Span[] => {
		try {
			return spansIn(placeOf(sentence), sentence, pattern);
		} catch {
			return []; // A pattern compromise cannot read is the rule's fault, not the draft's.
		}
	};
	const ready = (questions: readonly GrammarQuestion[]): void => {
		together = readSafely(reader, [...new Set(questions.map(({sentence}) => sentence))]);
	};
	return Object.assign(match, {ready});
};
