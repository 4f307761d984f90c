import type {RuleSetError} from '../../model/rule-set-error.ts';
import {ruleSetError} from '../../model/rule-set-error-en.ts';

/**
 * Characters that show nothing but change how text around them reads, or what is found in it: controls other than tab and line break, marks
 * that turn the writing direction, line separators of their own, and everything Unicode calls ignorable. What emoji are made of (U+200D,
 * U+FE0F, tags) is none where an emoji stands before it.
 */
const hidden = new RegExp(
	[
		String.raw`(?![\t\n\r])\p{Cc}|\p{Cs}|[\u2028\u2029\uFFF9-\uFFFB\uFFFE\uFFFF]`,
		String.raw`(?<![\p{Extended_Pictographic}\d#*])[\uFE00-\uFE0F]`,
		String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D`,
		String.raw`(?<![\u{1F3F4}\u{E0020}-\u{E007E}])[\u{E0000}-\u{E0FFF}]`,
		String.raw`(?![\uFE00-\uFE0F\u200D\u{E0000}-\u{E0FFF}])\p{Default_Ignorable_Code_Point}`,
		String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`,
	].join('|'),
	'u',
);

const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** True when a key or a text holds one; tells without naming the place, since hardly any set does. */
const holdsHidden = (value: unknown): boolean => {
	if (typeof value === 'string') return hidden.test(value);
	if (typeof value !== 'object' || value === null) return false;
	return (!Array.isArray(value) && Object.keys(value).some(holdsHidden)) || Object.values(value).some(holdsHidden);
};

type JsonPart = {readonly value: unknown; readonly path: string};

const mostNamed = 20;

const partsOf = ({value, path}: JsonPart): JsonPart[] => {
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

const errorAt = ({value, path}: JsonPart): RuleSetError | undefined => {
	const [found] = (typeof value === 'string' && hidden.exec(value)) || [];
	if (found === undefined) return undefined;
	const place = {path: path.replace(new RegExp(hidden, 'gu'), '?')};
	return ruleSetError(place, 'hidden-character', {character: codeOf(found)});
};

/**
 * Where in a set, within its bounds, a character stands that cannot be seen and would mislead whoever reads it: keys and texts alike, the
 * first twenty. Empty when there is none.
 */
export const hiddenCharacters = (json: unknown): RuleSetError[] => {
	if (!holdsHidden(json)) return [];
	const errors: RuleSetError[] = [];
	const open: JsonPart[] = [{value: json, path: ''}];
	for (let next = open.pop(); next && errors.length < mostNamed; next = open.pop()) {
		const error = errorAt(next);
		if (error) errors.push(error);
		open.push(...partsOf(next).reverse());
	}
	return errors;
};
