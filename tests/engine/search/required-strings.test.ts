import {describe, expect, it} from 'vitest';
import {parseExpression} from '../../../engine/search/parse-expression.ts';
import {findRequiredStrings} from '../../../engine/search/required-strings.ts';

describe('what a pattern needs', () => {
	it.each([
		['\\btry(?: it)? now\\b', [[' now'], ['try']]],
		['(?:when|why)\\b[^?]{8,}\\?', [['when', 'why'], ['?']]],
		['a+b*cd{2}e?', [['a'], ['c'], ['d']]],
		['(foo|bar\\d+)|baz', [['foo', 'bar', 'baz']]],
		['(?:🎉|🥳)+', [['🎉', '🥳']]],
		['[^\\]a-z]x\\.y', [['x.y']]],
		['[]ab]end', [['end']]],
		['(?P<name>left)|right', [['left', 'right']]],
	])('is read from %s', (source, lists) => {
		expect(findRequiredStrings(parseExpression(source))).toEqual(lists);
	});
	it.each(['\\d+', 'foo|\\w+', '(?:foo)?', '(?i)foo', '\\Qfoo\\E', 'x{0,3}', 'foo|', 'left\\', '(foo', 'foo)'])(
		'is nothing for %s',
		source => {
			expect(findRequiredStrings(parseExpression(source))).toEqual([]);
		},
	);
});
