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

/** Loads compromise (a quarter of a megabyte) and returns the matcher; whoever calls it pays once. */
export const loadGrammar = async (): Promise<MatchGrammar> => {
	const {default: nlp} = await import('compromise/two');
	return (sentence, pattern) => {
		try {
			const found = nlp(sentence).match(pattern).json({offset: true}) as readonly Found[];
			return found.flatMap(({offset}) => (offset ? [trim(sentence, offset)] : [])).filter(isWords);
		} catch {
			return []; // A pattern compromise cannot read is the rule's fault, not the draft's.
		}
	};
};
