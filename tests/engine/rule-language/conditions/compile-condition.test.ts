import {expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {ruleOf, setOf} from '../../judge.ts';

it('names an unknown kind, name or zone', () => {
	const path = (when: object): string | undefined => setOf(ruleOf(when as Condition)).errors[0]?.path;
	expect(path({phrasing: {sv: ['a']}})).toBe('when');
	expect(path({signal: 'sighs'})).toBe('when.signal');
	expect(path({entity: 'planet'})).toBe('when.entity');
	expect(path({measure: {of: 'toString', atLeast: 1}})).toBe('when.measure.of');
	expect(path({fact: 'listed', within: 'somewhere'})).toBe('when.within');
	expect(path({phrase: {sv: ['a']}, fact: 'listed'})).toBe('when');
});
