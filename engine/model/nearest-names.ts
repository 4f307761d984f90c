const mostNamed = 3;
const longestRead = 60;

/** One more letter of `a` read: the edits from what is read of it to each beginning of `b`. */
const nextRow = (last: readonly number[], letter: string, b: string): number[] => {
	const row = [(last[0] ?? 0) + 1];
	for (let j = 1; j <= b.length; j++) {
		const kept = (last[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
		row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, kept));
	}
	return row;
};

/** The edits between two texts: letters put in, left out or exchanged. */
const editsBetween = (a: string, b: string): number => {
	const start = Array.from({length: b.length + 1}, (_, index) => index);
	const row = [...a].reduce<readonly number[]>((last, letter) => nextRow(last, letter, b), start);
	return row[b.length] ?? 0;
};

const plainForm = (name: string): string =>
	name
		.slice(0, longestRead)
		.toLowerCase()
		.replace(/[\s_]+/g, '-');

const distance = (written: string, name: string): number => {
	const edits = editsBetween(written, name);
	const isPart = written.length > 2 && (name.startsWith(written) || name.endsWith(`-${written}`));
	return isPart ? Math.min(edits, 1) : edits;
};

/** The names a written one may have been meant as, nearest first, three at most; empty when none is near. */
export const nearestNames = (written: string, names: readonly string[]): readonly string[] => {
	const form = plainForm(written);
	const most = Math.max(1, Math.floor(form.length / 3));
	return names
		.map(name => ({name, far: distance(form, name)}))
		.filter(({far}) => far <= most)
		.sort((a, b) => a.far - b.far)
		.slice(0, mostNamed)
		.map(({name}) => name);
};
