import {readFile, stat, writeFile} from 'node:fs/promises';

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

const ratesFrom = (value: unknown): Rates | undefined => {
	if (!isRecord(value) || typeof value.date !== 'string' || typeof value.posts !== 'number') return undefined;
	return {date: value.date, posts: value.posts, rules: numbersOf(value.rules)};
};

const sorted = (rates: Rates): Rates => ({
	...rates,
	rules: Object.fromEntries(Object.entries(rates.rules).sort(([a], [b]) => (a < b ? -1 : 1))),
});

/** The rates kept beside the rules; none when nothing has been kept. */
export const loadRates = async (kept: URL): Promise<Rates> => ratesFrom(await readJson(kept)) ?? {rules: {}};

const measuredIn = (report: unknown): Omit<Rates, 'date'> | undefined => {
	if (report === undefined) return undefined;
	if (!isRecord(report) || !isRecord(report.overall) || !isRecord(report.overall.usual) || !Array.isArray(report.rates))
		throw new Error('quality.json has no rates of the form written today: run npm run quality again');
	const {posts} = report.overall.usual;
	const shares = report.rates
		.filter(isRecord)
		.map(({rule, all}) => [rule, typeof all === 'number' ? Number(all.toFixed(5)) : undefined]);
	return typeof posts === 'number' ? {posts, rules: numbersOf(Object.fromEntries(shares))} : undefined;
};

/**
 * Keeps the rates of the newest quality run beside the rules, dated by its report; does nothing when there was no run, or one on fewer posts.
 * Throws when the report is of another form.
 */
export const keepRates = async (quality: URL, kept: URL): Promise<void> => {
	const measured = measuredIn(await readJson(quality));
	if (!measured || (measured.posts ?? 0) < ((await loadRates(kept)).posts ?? 0)) return;
	const date = (await stat(quality)).mtime.toISOString().slice(0, 10);
	await writeFile(kept, `${JSON.stringify(sorted({date, ...measured}), null, '\t')}\n`);
};
