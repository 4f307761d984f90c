import {expect, it} from 'vitest';
import {drawMutants} from '../../scripts/mutate/draw-mutants.ts';
import {operators} from '../../scripts/mutate/operators.ts';

const changes = (line: string, above = '') =>
	Object.fromEntries(
		operators.flatMap(({name, change}) => {
			const after = change(line, above);
			return after === undefined ? [] : [[name, after]];
		}),
	);

it.each([
	['	if (isOpen) return;', {'negate a condition': '	if (!(isOpen)) return;'}],
	['	if (has(a, b) && c) {', {'negate a condition': '	if (!(has(a, b) && c)) {'}],
	['	a === b ? c : d', {'negate a condition': '	a !== b ? c : d'}],
	['	at <= end', {'move a comparison': '	at < end'}],
	['	return [];', {'return early': '	return;'}],
	['	return undefined;', {}],
	['	at = parts[0]', {'off by one': '	at = parts[1]'}],
	['	const at = 1;', {}],
	['	(at: number) => at', {}],
])('%s is broken as %j', (line, expected) => {
	expect(changes(line)).toEqual(expected);
});

it('drops a statement only where one begins', () => {
	expect(changes('	known.delete(id);', '	const id = 1;')).toEqual({'drop a statement': '	;'});
	expect(changes('	known.delete(id);', '	(id) =>')).toEqual({});
});

it('draws the same mutants for the same seed, each line once', () => {
	const files = ['companion/habits.ts', 'companion/tab-states.ts', 'companion/placement.ts'];
	const drawn = drawMutants(files, 8, 1);
	expect(drawn).toEqual(drawMutants(files, 8, 1));
	expect(drawn).not.toEqual(drawMutants(files, 8, 2));
	expect(new Set(drawn.map(({file, line}) => `${file}:${line}`)).size).toBe(8);
	expect(drawMutants(files, 1000, 1).every(({before, after}) => before !== after)).toBe(true);
});
