import {RefusedPart} from '../../../model/rule-set-error-en.ts';

/** The most phrases one term may stand for. */
export const maxPhrases = 1000;

const deepest = 8;
const longest = 500;

type Item = {readonly text: string} | {readonly options: readonly string[]};

const closeOf = (term: string, open: number): number => {
	let depth = 0;
	for (let index = open; index < term.length; index++) {
		const unit = term.charAt(index);
		if (unit === '(') depth++;
		if (unit === ')' && --depth === 0) return index;
	}
	throw new RefusedPart('term-unclosed', {});
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
	if (depth > deepest) throw new RefusedPart('term-too-deep', {most: deepest});
	let phrases = [''];
	for (const item of itemsOf(term, depth)) {
		const options = 'text' in item ? [item.text] : item.options;
		if (phrases.length * options.length > maxPhrases) throw new RefusedPart('term-too-wide', {most: maxPhrases});
		phrases = phrases.flatMap(phrase => options.map(option => phrase + option));
	}
	return phrases;
};

const singleSpaced = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim();

/** All phrases a term stands for, with `*` and `{m,n}` still in them. Throws `RefusedPart` when it cannot be read. */
export const expandTerm = (term: string): string[] => {
	if (term.length > longest) throw new RefusedPart('term-too-long', {most: longest});
	if (!/[()|]/.test(term)) return [singleSpaced(term)];
	const phrases = expandAt(term, 0);
	if (phrases.some(phrase => /[()|]/.test(phrase))) throw new RefusedPart('term-loose-mark', {});
	return [...new Set(phrases.map(singleSpaced))];
};
