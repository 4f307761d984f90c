import type {Condition} from '../../engine/model/condition.ts';

/** Texts of 3,000 characters that drive careless matchers mad. */
export const attacks = [
	'a'.repeat(3000),
	' '.repeat(3000),
	`${'a '.repeat(1500)}`,
	'1'.repeat(3000),
	'a@'.repeat(1500),
	'.'.repeat(3000),
	'"a'.repeat(1500),
	'\ud83d'.repeat(3000),
	`${'(a.b) '.repeat(500)}`,
	Array.from({length: 1500}, (_, index) => (index % 7 ? 'x' : 'w'))
		.join(' ')
		.padEnd(3000, 'y'),
];

/** Patterns that are refused by name or run within their bounds. */
export const hostilePatterns: readonly string[] = [
	'(a+)+$',
	'(a*)*b',
	'(a|aa)+$',
	'(a|a)*b',
	'(.*,){12}p',
	'\\w+\\s*\\w+\\s*\\w+$',
	'^(\\w+\\.)*\\w+@(\\w+\\.)+\\w+$',
	'(\\w+\\s?)*$',
	'\\s+$',
	'a*a*a*a*a*a*b',
	'.*a.*b.*c',
	'(?:a?){100}a{100}',
	'\\p{L}{1,500}\\d',
	'(x{1,1000}){1,1000}',
	'(a)\\1',
	'(?=(a+)+)',
	'.{0,100}w.{0,100}',
	'[',
	'(((',
	'\\',
	'(?P<a>',
	'*',
	'a**',
	'\\C',
	'',
];

/** Terms of the same kind. */
export const hostileTerms: readonly string[] = [
	'('.repeat(400),
	'(a|b)'.repeat(60),
	'((((((((((a))))))))))',
	'a {0,8} '.repeat(40),
	'*',
	'{0,3}',
	'()',
	'(|)',
	' ',
	'\ud800',
];

const many = (count: number, pattern: (index: number) => string): Condition => ({
	pattern: {sv: Array.from({length: count}, (_, index) => pattern(index)), en: []},
});

/** Conditions that are heavy together, though each part may be light. */
export const hostileConditions: readonly Condition[] = [
	many(200, index => `.{0,100}w${index}.{0,100}`),
	many(200, () => '.{0,30}w.{0,30}'),
	many(100, () => '(?:a ?){1,60}[b-z]'),
	many(100, index => `\\p{L}{1,60}${index % 10}`),
	many(50, () => '(?:a?){60}a{60}'),
	many(30, () => '(?:\\w+\\s?){1,30}$'),
	{pattern: {sv: [Array.from({length: 200}, (_, index) => `w${index}`).join('|')]}},
	{phrase: {sv: ['a {0,8} a {0,8} a {0,8} a {0,8} zz'], en: ['a {0,8} a {0,8} a {0,8} a {0,8} zz']}},
	{phrase: {sv: Array.from({length: 500}, (_, index) => `a* {0,8} a* {0,8} a* zz${index}`)}},
];
