/** A term in the phrase syntax that cannot be read. */
export class TermError extends Error {}

/** The most phrases one term may stand for. */
export const mostPhrases = 1000;

type Item = {readonly text: string} | {readonly options: readonly string[]};

const closeOf = (term: string, open: number): number => {
	let depth = 0;
	for (let index = open; index < term.length; index++) {
		const unit = term.charAt(index);
		if (unit === '(') depth++;
		if (unit === ')' && --depth === 0) return index;
	}
	throw new TermError('a parenthesis is opened and not closed');
};

const splitOptions = (inner: string): string[] => {
	const options: string[] = [];
	let depth = 0;
	let from = 0;
	for (let index = 0; index < inner.length; index++) {
		const unit = inner.charAt(index);
		if (unit === '(') depth++;
		else if (unit === ')') depth--;
		else if (unit === '|' && depth === 0) {
			options.push(inner.slice(from, index));
			from = index + 1;
		}
	}
	return [...options, inner.slice(from)];
};

const itemsOf = (term: string, depth: number): Item[] => {
	const items: Item[] = [];
	let from = 0;
	for (let open = term.indexOf('(', from); open >= 0; open = term.indexOf('(', from)) {
		const close = closeOf(term, open);
		const optional = term.charAt(close + 1) === '?';
		const options = splitOptions(term.slice(open + 1, close)).flatMap(option => expandAt(option, depth + 1));
		items.push({text: term.slice(from, open)}, {options: optional ? ['', ...options] : options});
		from = close + (optional ? 2 : 1);
	}
	return [...items, {text: term.slice(from)}];
};

const expandAt = (term: string, depth: number): string[] => {
	if (depth > 8) throw new TermError('parentheses lie deeper than eight');
	let phrases = [''];
	for (const item of itemsOf(term, depth)) {
		const options = 'text' in item ? [item.text] : item.options;
		if (phrases.length * options.length > mostPhrases)
			throw new TermError(`it stands for more than ${mostPhrases} phrases`);
		phrases = phrases.flatMap(phrase => options.map(option => phrase + option));
	}
	return phrases;
};

const singleSpaced = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim();

/** All phrases a term stands for, with `*` and `{m,n}` still in them. Throws `TermError` when it cannot be read. */
export const expandTerm = (term: string): string[] => {
	if (term.length > 500) throw new TermError('it is longer than 500 characters');
	if (!/[()|]/.test(term)) return [singleSpaced(term)];
	const phrases = expandAt(term, 0);
	if (phrases.some(phrase => /[()|]/.test(phrase))) throw new TermError('a parenthesis or | stands alone');
	return [...new Set(phrases.map(singleSpaced))];
};
