import {readFile} from 'node:fs/promises';

/** How often each rule fires: its share of the ordinary posts it was tried on, by rule id, with the day and the number of posts. */
export type Rates = {
	readonly date?: string;
	readonly posts?: number;
	readonly rules: {readonly [id: string]: number};
};

const isRecord = (value: unknown): value is {readonly [key: string]: unknown} =>
	typeof value === 'object' && value !== null;

const readJson = async (file: URL): Promise<unknown> => {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
};

const numbersOf = (value: unknown): {readonly [id: string]: number} =>
	Object.fromEntries(
		Object.entries(isRecord(value) ? value : {}).filter(
			(entry): entry is [string, number] => typeof entry[1] === 'number',
		),
	);

/** The rates kept beside the rules; none when nothing has been kept. */
export const loadRates = async (file: URL): Promise<Rates> => {
	const kept = await readJson(file);
	if (!isRecord(kept) || typeof kept.date !== 'string' || typeof kept.posts !== 'number') return {rules: {}};
	return {date: kept.date, posts: kept.posts, rules: numbersOf(kept.rules)};
};
