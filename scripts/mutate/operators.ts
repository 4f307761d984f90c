/** One way to break a line, which is told the line before it; undefined where it does not apply. */
export type Operator = {readonly name: string; change(line: string, above: string): string | undefined};

const closing = (text: string, open: number): number => {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === '(') depth++;
		else if (text[at] === ')' && --depth === 0) return at;
	}
	return -1;
};

const negatedIf = (line: string): string | undefined => {
	const at = line.indexOf('if (');
	const end = at < 0 ? -1 : closing(line, at + 3);
	return end < 0 ? undefined : `${line.slice(0, at)}if (!(${line.slice(at + 4, end)}))${line.slice(end + 1)}`;
};

const exchange = (line: string, pairs: readonly (readonly [RegExp, string])[]): string | undefined => {
	const pair = pairs.find(([found]) => found.test(line));
	return pair && line.replace(...pair);
};

const isStatement = (line: string): boolean =>
	/^\t+(void )?[\w.?]+(\[[^\]]+\])?(\(.*\)| [-+|&?]*= .+|\+\+|--);$/.test(line) &&
	!/^\t+(return|const|let)\b/.test(line);

/** The fixed ways to break a line, none of them chosen for one. */
export const operators: readonly Operator[] = [
	{
		name: 'negate a condition',
		change: line =>
			negatedIf(line) ??
			exchange(line, [
				[/ === /, ' !== '],
				[/ !== /, ' === '],
				[/ && /, ' || '],
				[/ \|\| /, ' && '],
			]),
	},
	{
		name: 'move a comparison',
		change: line =>
			exchange(line, [
				[/ <= /, ' < '],
				[/ >= /, ' > '],
				[/ < /, ' <= '],
				[/ > /, ' >= '],
			]),
	},
	{
		name: 'drop a statement',
		change: (line, above) => (isStatement(line) && /[;{}]$/.test(above) ? line.replace(/\S.*/, ';') : undefined),
	},
	{name: 'return early', change: line => exchange(line, [[/\breturn (?!undefined;)[^;]+;$/, 'return;']])},
	{
		name: 'off by one',
		change: line =>
			exchange(line, [
				[/ \+ 1\b/, ''],
				[/ - 1\b/, ''],
				[/\[0\]/, '[1]'],
				[/=== 0\b/, '=== 1'],
			]),
	},
];
