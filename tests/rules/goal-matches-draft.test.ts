import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import type {goalNames} from '../../engine/model/names.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import rule from '../../rules/participate/goal-matches-draft.ts';

const ID = 'participate/goal-matches-draft';
const compiled = compile({format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules: [{id: ID, ...rule}]} as never);

type Pair = {readonly goal: (typeof goalNames)[number]; readonly speaks: boolean; readonly text: string};

const pairsIn = (file: string): Pair[] =>
	readFileSync(join(import.meta.dirname, `../data/goals/${file}.tsv`), 'utf8')
		.trim()
		.split('\n')
		.map(line => {
			const [goal = '', speaks, text = ''] = line.split('\t');
			return {goal: goal as Pair['goal'], speaks: speaks === '1', text};
		});

const isRight = ({goal, speaks, text}: Pair): boolean => {
	const draft = {platform: 'linkedin', surface: 'post', voice: 'at-work', text, links: [], pictures: []} as const;
	return check(compiled, draft, {goal, on: [ID]}).tips.some(tip => tip.rule === ID) === speaks;
};

const half = (pairs: readonly Pair[], held: boolean): readonly Pair[] =>
	pairs.filter((_, at) => (at % 2 === 1) === held);

describe.each(['sv', 'en'] as const)('a draft beside the writer’s own goal, in %s', language => {
	const pairs = pairsIn(language);

	it('is read right in at least eight of ten, also where nobody looked before', () => {
		const wrong = (held: boolean) => half(pairs, held).filter(pair => !isRight(pair));
		const open = wrong(false);
		expect(pairs).toHaveLength(100);
		expect(open.length, open.map(({goal, speaks, text}) => `${goal} ${speaks} ${text}`).join('\n')).toBeLessThanOrEqual(
			10,
		);
		expect(wrong(true).length).toBeLessThanOrEqual(10);
	});

	it('is read right in at least eight of ten that another wrote who had not read the rule', () => {
		const others = pairsIn(`${language}-by-another`);
		expect(others).toHaveLength(100);
		expect(others.filter(isRight).length).toBeGreaterThanOrEqual(80);
	});

	it('is never spoken of without a goal', () => {
		const draft = {platform: 'linkedin', surface: 'post', voice: 'self', links: [], pictures: []} as const;
		for (const {text} of pairs) expect(check(compiled, {...draft, text}, {on: [ID]}).tips).toEqual([]);
	});
});
