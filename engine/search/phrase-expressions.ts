/** Expressions whose alternatives are told when one is first asked. */
type Block = {readonly first: number; alternativesOf(index: number): readonly string[]};

const expressions: (RegExp | undefined)[] = [];
const blocks: Block[] = [];

/** Alternatives as one expression that ends at a word border, asked at a place. */
export const compileAlternatives = (alternatives: readonly string[]): RegExp =>
	new RegExp(`(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'uy');

/** Takes numbers for so many expressions and answers the first; each is compiled when it is first asked. */
export const reserveExpressions = (count: number, alternativesOf: Block['alternativesOf']): number => {
	const first = expressions.length;
	expressions.length = first + count;
	blocks.push({first, alternativesOf});
	return first;
};

const expressionAt = (number: number): RegExp | undefined => {
	const known = expressions[number];
	if (known) return known;
	const block = blocks.findLast(({first}) => first <= number);
	const made = block && compileAlternatives(block.alternativesOf(number - block.first));
	expressions[number] = made;
	return made;
};

/** Where a match that begins at `start` ends, by the candidate's code; `start` when there is none. */
export const candidateEnd = (code: number, string: string, start: number): number => {
	if (code < 0) return ~code;
	const expression = expressionAt(code);
	if (!expression) return start;
	expression.lastIndex = start;
	return expression.test(string) ? expression.lastIndex : start;
};
