import type {RuleSetError} from '../rule-set.ts';

/**
 * Characters that show nothing but change how text around them reads: controls other than tab and line break, marks that turn the writing
 * direction, and line separators of their own. What emoji are made of (U+200D, U+FE0F, tags) is not among them.
 */
const hidden = /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** True when a key or a text holds one; tells without naming the place, since hardly any set does. */
const holdsHidden = (value: unknown): boolean => {
	if (typeof value === 'string') return hidden.test(value);
	if (typeof value !== 'object' || value === null) return false;
	return (!Array.isArray(value) && Object.keys(value).some(holdsHidden)) || Object.values(value).some(holdsHidden);
};

type Part = {readonly value: unknown; readonly path: string};

const mostNamed = 20;

const partsOf = ({value, path}: Part): Part[] => {
	if (Array.isArray(value)) return value.map((part, index) => ({value: part, path: `${path}[${index}]`}));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => {
		const place = path === '' ? key : `${path}.${key}`;
		return [
			{value: key, path: place},
			{value: part, path: place},
		];
	});
};

const errorAt = ({value, path}: Part): RuleSetError | undefined => {
	const [found] = (typeof value === 'string' && hidden.exec(value)) || [];
	if (found === undefined) return undefined;
	const place = path.replace(new RegExp(hidden, 'gu'), '?');
	return {
		path: place,
		message: `a character that cannot be seen stands here (${codeOf(found)})`,
		mend: 'Delete the text and type it anew; such characters often come along when text is pasted.',
	};
};

/**
 * Where in a set, within its bounds, a character stands that cannot be seen and would mislead whoever reads it: keys and texts alike, the
 * first twenty. Empty when there is none.
 */
export const hiddenCharacters = (json: unknown): RuleSetError[] => {
	if (!holdsHidden(json)) return [];
	const errors: RuleSetError[] = [];
	const open: Part[] = [{value: json, path: ''}];
	for (let next = open.pop(); next && errors.length < mostNamed; next = open.pop()) {
		const error = errorAt(next);
		if (error) errors.push(error);
		open.push(...partsOf(next).reverse());
	}
	return errors;
};
