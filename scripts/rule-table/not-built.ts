import {readdir, readFile} from 'node:fs/promises';

const decisions = ['merged', 'not yet', 'left out'] as const;

/** A candidate that is no rule of its own: what was decided, into what it went when merged, and why. */
export type NotBuilt = {
	readonly id: string;
	readonly decision: (typeof decisions)[number];
	readonly into?: string;
	readonly why: string;
};

const isNotBuilt = (item: unknown): item is NotBuilt => {
	if (typeof item !== 'object' || item === null) return false;
	const {id, decision, into, why} = item as {readonly [key: string]: unknown};
	const known = decisions.some(name => name === decision);
	return (
		typeof id === 'string' && known && typeof why === 'string' && (decision === 'merged') === (typeof into === 'string')
	);
};

const parse = (text: string, place: string): readonly NotBuilt[] => {
	const list: unknown = JSON.parse(text);
	if (!Array.isArray(list) || !list.every(isNotBuilt)) {
		throw new Error(
			`${place}: each candidate needs id, why and a decision of ${decisions.join(', ')}; merged ones, and they alone, name into.`,
		);
	}
	return list;
};

/** The undone candidates of every group under the folder of rules, sorted by id. Throws an error that names the file with a fault. */
export const loadNotBuilt = async (rules: URL): Promise<readonly NotBuilt[]> => {
	const files = (await readdir(rules, {recursive: true})).filter(file => file.endsWith('/not-built.json'));
	const lists = await Promise.all(
		files.map(async file => parse(await readFile(new URL(file, rules), 'utf8'), `rules/${file}`)),
	);
	return lists.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
};
