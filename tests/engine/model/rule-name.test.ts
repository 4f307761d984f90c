import {expect, it} from 'vitest';
import {ruleName, ruleNames} from '../../../engine/model/rule-name.ts';

const say = {sv: {saw: '”{words}” är slitet', why: '', try: ''}};

it('is the name of a rule that has one, in the language asked for or the other', () => {
	const rule = {id: 'open/a', name: {sv: 'Floskler', en: 'Corporate phrases'}, say};
	expect(ruleName(rule, 'en')).toBe('Corporate phrases');
	expect(ruleNames(rule)).toEqual({sv: 'Floskler', en: 'Corporate phrases'});
});

it('is what the rule says without one, and its id when it says nothing', () => {
	expect(ruleName({id: 'open/a', say}, 'en')).toBe('”…” är slitet');
	expect(ruleName({id: 'open/a', say: {}}, 'sv')).toBe('open/a');
});
