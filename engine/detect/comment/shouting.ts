import type {Span} from '../../model/draft.ts';
import type {Text} from '../../text/text.ts';

const capitals = /(?<![\p{L}\d])\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,}){2,}(?![\p{L}\d])/gu;
const marks = /[!?]{2,}/g;

const matches = (text: string, expression: RegExp): Span[] =>
	[...text.matchAll(expression)].map(({0: match, index}) => [index, index + match.length]);

/** Where a text shouts: three words in capitals, or a row of marks; in units of `text.folded`. */
export const findShouting = ({cased}: Text): readonly Span[] => [...matches(cased, capitals), ...matches(cased, marks)];
