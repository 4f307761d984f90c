import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {setErrorInWords} from '../../components/set-error-in-words.ts';
import {parseRuleSet} from '../../engine/parse-rule-set.ts';
import type {RuleSetError} from '../../engine/rule-set.ts';
import {mutate} from '../../scripts/fuzz/mutate.ts';
import {randomFrom} from '../../scripts/fuzz/random.ts';
import {lampRule, lingonby} from '../engine/acceptance/sets.ts';
import {hostilePatterns, hostileTerms} from '../engine/hostile-corpus.ts';

const example = JSON.parse(readFileSync(new URL('../../examples/lingonby-kommun.json', import.meta.url), 'utf8'));

const errorsOf = (set: unknown): readonly RuleSetError[] => parseRuleSet(set).errors ?? [];
const withWhen = (when: object) => errorsOf(JSON.parse(lingonby({rules: [{...lampRule, when}]})));

/** Mistakes as they are made by hand, and by a random one. */
const mistakes = (): RuleSetError[] => [
	...Array.from({length: 300}, (_, seed) => {
		const rules = [example.rules[seed % example.rules.length]];
		return errorsOf(mutate({...example, rules}, randomFrom(seed)));
	}).flat(),
	...[...hostilePatterns, '', '(?=a)b'].flatMap(pattern => withWhen({pattern: {sv: [pattern]}})),
	...[...hostileTerms, '(a', 'a)', '{9,1} a', 'a* b'].flatMap(term => withWhen({phrase: {sv: [term]}})),
	...[
		{signal: 'sigh'},
		{entity: 'star'},
		{measure: {of: 'charm', atLeast: 1}},
		{repeat: {of: 'sigh', atLeast: 1}},
		{fact: 'listed', signal: 'question'},
		{},
	].flatMap(withWhen),
	...errorsOf(
		JSON.parse(lingonby({rules: [{...lampRule, level: 'pause'}, lampRule, {...lampRule, points: [0.5, 40]}]})),
	),
	...errorsOf(JSON.parse(lingonby({rules: [{...lampRule, level: 'pause'}, lampRule]}))),
];

describe('what is wrong in a file', () => {
	it('is said in Swedish, whatever it is', () => {
		const all = mistakes();
		expect(all.length).toBeGreaterThan(300);
		const english = all.flatMap(error => {
			const {what, mend} = setErrorInWords(error, 'sv');
			return [what === error.message && what, mend === error.mend && mend].filter(Boolean);
		});
		expect([...new Set(english)]).toEqual([]);
	});

	it('names what the engine names', () => {
		const error = {
			path: 'version',
			message: 'Invalid type: Expected number but received Array',
			mend: 'Write number here.',
		};
		expect(setErrorInWords(error, 'sv')).toEqual({
			what: 'här väntas ett tal, och här står en lista',
			mend: 'Skriv ett tal här.',
		});
		expect(setErrorInWords(error, 'en')).toEqual({what: error.message, mend: error.mend});
	});
});
