import {describe, expect, it} from 'vitest';
import type {Pattern} from '../../../../../engine/model/condition.ts';
import {
	casedTextForPatterns,
	rewritePattern,
	textForPatterns,
} from '../../../../../engine/rule-language/matching/patterns/rewrite-pattern.ts';
import {ruleOf, setOf, wordsFound} from '../../../judge.ts';

const sv = (patterns: readonly Pattern[], text: string) => wordsFound({pattern: {sv: patterns}}, text);

describe('patterns', () => {
	it('know å, ä and ö as letters', () => {
		expect(sv(['\\böl\\b'], 'Vi tog en öl på kvällen efter jobbet')).toEqual(['öl']);
		expect(sv(['\\bkad\\b'], 'Det blev ökad trivsel och många glada')).toBeUndefined();
		expect(sv(['r\\w+r'], 'Vi ska gå hem och äta räkor i kväll')).toEqual(['räkor']);
		expect(sv(['[a-zåäö]{9,}'], 'Vi har återväxten kvar på gården')).toEqual(['återväxten']);
		expect(sv(['\\p{L}+ång'], 'Vi har gått en lång promenad i skogen')).toEqual(['lång']);
	});
	it('do not mind case unless they say so', () => {
		expect(sv(['GRATIS'], 'Det är gratis att komma till oss på tisdag')).toEqual(['gratis']);
		const cased: Pattern = {pattern: '\\b[A-ZÅÄÖ]{3,}\\b', caseSensitive: true};
		expect(sv([cased], 'Det är ÄNTLIGEN dags för oss att ses på tisdag')).toEqual(['ÄNTLIGEN']);
		expect(sv([cased], 'Det är äntligen dags för oss att ses på tisdag')).toBeUndefined();
	});
	it('read ^ and $ as the edges of a line, \\A and \\z as those of the text', () => {
		expect(sv(['^men\\b'], 'Vi ville hem i går kväll\nMen vi stannade kvar')).toEqual(['Men']);
		expect(sv(['\\Amen\\b'], 'Vi ville hem i går kväll\nMen vi stannade kvar')).toBeUndefined();
		expect(sv(['\\Avi|kul'], 'Vi ville hem i går kväll\nDet var kul att vara kvar')).toEqual(['Vi', 'kul']);
		expect(sv(['\\A\\Qvi [\\E'], 'Vi [ville hem i går kväll')).toEqual(['Vi [']);
		expect(sv(['kvar\\z'], 'Vi stannade kvar i går kväll\nDet var kul att vara kvar')).toEqual(['kvar']);
	});
	it('reach over a newline only when they name it', () => {
		expect(sv(['kväll[^.]*men'], 'Vi ville hem i går kväll\nMen vi stannade kvar')).toBeUndefined();
		expect(sv(['kväll\\nmen'], 'Vi ville hem i går kväll\nMen vi stannade kvar')).toEqual(['kväll\nMen']);
	});
	it('see a whole address or handle, never a part of one', () => {
		expect(sv(['@\\w+'], 'Tack för hjälpen i går kväll @anna')).toEqual(['@anna']);
		expect(sv(['ann'], 'Tack för hjälpen i går kväll @anna')).toBeUndefined();
	});
	it('take contexts in place of looking around', () => {
		expect(sv([{pattern: '\\d+', after: ['kr']}], 'Det kostar 300 kr och tar 20 minuter att göra')).toEqual(['300']);
	});
	it.each([
		'(a',
		'a(?=b)',
		'(?<!a)b',
		'(a)\\1',
		'.{0,1000}',
		'x'.repeat(501),
		'(?:a?){200}a{200}',
		'[z-a]',
		'('.repeat(40) + ')'.repeat(40),
	])('are refused with the place and the mend: %s', pattern => {
		const [error] = setOf(ruleOf({pattern: {sv: ['bra', pattern]}})).errors;
		expect(error?.path).toBe('when.pattern.sv[1]');
		expect(error?.mend).toMatch(/\w/);
	});
});

describe('the writing patterns see', () => {
	it('is as long as the text', () => {
		const text = 'åäö é 👩‍💻 ﬁ İ ß „x"';
		expect(textForPatterns(text).length).toBe(text.length);
		expect(casedTextForPatterns(text).length).toBe(text.length);
	});
	it('is the same for text and pattern, in classes and groups too', () => {
		const seen = new RegExp(rewritePattern('^(?:får|[åäö]+) \\bÅR\\b [^å]$', false));
		expect(seen.test(textForPatterns('får år x'))).toBe(true);
		expect(seen.test(textForPatterns('far år x'))).toBe(false);
		expect(seen.test(textForPatterns('åäö år å'))).toBe(false);
	});
});
