import * as v from 'valibot';
import {itemSchemas, type JournalContent} from './journal-content.ts';

/** Why a file is not taken; `place` tells where in it, as `entries 3: day`. */
export type FileRefusal = {
	readonly why: 'too-large' | 'not-a-journal' | 'newer' | 'bad-item';
	readonly place?: string;
};

/** What a file holds, or why it is not taken. */
export type ReadFile = {readonly content: JournalContent} | {readonly refusal: FileRefusal};

/** The longest file that is read, in UTF-16 units, and the most items of one part. */
export const fileLimits = {length: 20_000_000, items: 20_000} as const;

const FORMAT = 1;

const envelope = v.object({akta: v.literal('journal'), format: v.number()});
const parts = v.object({
	entries: v.pipe(v.array(v.unknown()), v.maxLength(fileLimits.items)),
	goals: v.pipe(v.array(v.unknown()), v.maxLength(fileLimits.items)),
	reminders: v.pipe(v.array(v.unknown()), v.maxLength(fileLimits.items)),
});

/** The journal as a file in JSON. */
export const journalToJson = (content: JournalContent): string =>
	JSON.stringify({akta: 'journal', format: FORMAT, ...content}, null, '\t');

const refused = (why: FileRefusal['why'], place?: string): {readonly refusal: FileRefusal} => ({
	refusal: {why, ...(place !== undefined && {place})},
});

const jsonFrom = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/** The items of one part, or the place of the first that has another form. */
export const readItems = <P extends keyof typeof itemSchemas>(
	part: P,
	raw: readonly unknown[],
): {readonly items: v.InferOutput<(typeof itemSchemas)[P]>[]} | {readonly refusal: FileRefusal} => {
	const items: v.InferOutput<(typeof itemSchemas)[P]>[] = [];
	for (const [index, item] of raw.entries()) {
		const parsed = v.safeParse(itemSchemas[part], item);
		if (!parsed.success)
			return refused(
				'bad-item',
				`${part} ${index + 1}: ${v.getDotPath(parsed.issues[0] as v.BaseIssue<unknown>) ?? ''}`,
			);
		items.push(parsed.output as v.InferOutput<(typeof itemSchemas)[P]>);
	}
	return {items};
};

/** Reads a file in JSON, whole or not at all: one item of another form refuses it, so that nothing is lost unseen. Never throws. */
export const readJournalJson = (text: string): ReadFile => {
	if (text.length > fileLimits.length) return refused('too-large');
	const json = jsonFrom(text);
	const head = v.safeParse(envelope, json);
	if (!head.success) return refused('not-a-journal');
	if (head.output.format > FORMAT) return refused('newer');
	const raw = v.safeParse(parts, json);
	if (!raw.success) return refused('not-a-journal');
	const [entries, goals, reminders] = [
		readItems('entries', raw.output.entries),
		readItems('goals', raw.output.goals),
		readItems('reminders', raw.output.reminders),
	];
	if ('refusal' in entries) return entries;
	if ('refusal' in goals) return goals;
	if ('refusal' in reminders) return reminders;
	return {content: {entries: entries.items, goals: goals.items, reminders: reminders.items}};
};
