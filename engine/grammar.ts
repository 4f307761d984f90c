import type {MatchGrammar} from './checks/node.ts';
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

/** What was made for the key asked last; patterns of one sentence are asked one after the other. */
const keepingLast = <T>(make: (key: string) => T): ((key: string) => T) => {
	let last: {readonly key: string; readonly made: T} | undefined;
	return key => {
		if (last?.key !== key) last = {key, made: make(key)};
		return last.made;
	};
};

/** Loads compromise (a quarter of a megabyte) and returns the matcher; whoever calls it pays once. */
export const loadGrammar = async (): Promise<MatchGrammar> => {
	const {default: nlp} = await import('compromise/two');
	const tagged = keepingLast(sentence => nlp(sentence));
	return (sentence, pattern) => {
		try {
			const found = tagged(sentence).match(pattern);
			if (!found.found) return []; // Offsets cost as much as finding.
			const offsets = found.json({offset: true}) as readonly Found[];
			return offsets.flatMap(({offset}) => (offset ? [trim(sentence, offset)] : [])).filter(isWords);
		} catch {
			return []; // A pattern compromise cannot read is the rule's fault, not the draft's.
		}
	};
};
