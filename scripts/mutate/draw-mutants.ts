import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createRandom} from '../fuzz/random.ts';
import {root} from '../setup/run.mjs';
import {type Operator, operators} from './operators.ts';

/** One line of a file broken in one way; `line` counts from 1. */
export type Mutant = {
	readonly file: string;
	readonly line: number;
	readonly operator: string;
	readonly before: string;
	readonly after: string;
};

/** Comments, imports, types and texts are no behaviour. */
const noCode = /^\s*(\*|\/\/|\/\*|import |export type|type |readonly |[`'"])/;

const broken = (
	file: string,
	[above, before]: readonly [string, string],
	line: number,
	{name, change}: Operator,
): Mutant[] => {
	const after = noCode.test(before) ? undefined : change(before, above);
	return after === undefined || after === before ? [] : [{file, line, operator: name, before, after}];
};

/** The lines of a file that an operator applies to, each with all that apply. */
const linesIn = (file: string): readonly (readonly Mutant[])[] =>
	readFileSync(join(root, file), 'utf8')
		.split('\n')
		.map((text, index, all) =>
			operators.flatMap(operator => broken(file, [all[index - 1] ?? '', text], index + 1, operator)),
		)
		.filter(({length}) => length > 0);

/** So many mutants, drawn by a seed: first the line, then one of the operators that apply; the same seed draws the same from the same files. */
export const drawMutants = (files: readonly string[], count: number, seed: number): readonly Mutant[] => {
	const random = createRandom(seed);
	const lines = files.flatMap(file => [...linesIn(file)]);
	const drawn: Mutant[] = [];
	while (drawn.length < count && lines.length > 0) {
		const [ways = []] = lines.splice(random.whole(lines.length), 1);
		const one = ways[random.whole(ways.length)];
		if (one) drawn.push(one);
	}
	return drawn;
};
