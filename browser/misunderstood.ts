import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'misunderstood';
const noted = v.array(v.object({rule: v.string(), on: v.string()}));

/** A tip the person says was wrong: the rule and the ISO date, never the words. */
export type Misunderstood = v.InferOutput<typeof noted>[number];

const parse = (stored: unknown): Misunderstood[] => {
	const parsed = v.safeParse(noted, stored);
	return parsed.success ? parsed.output : [];
};

/** The tips noted as wrong, oldest first; none when nothing can be read. */
export const readMisunderstood = async (): Promise<Misunderstood[]> => {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	return parse(stored[KEY]);
};

/** Notes, in this browser only, that a rule's tip was wrong; resolves also when storage is full. */
export const keepMisunderstood = async (rule: string): Promise<void> => {
	const on = new Date().toISOString().slice(0, 10);
	await browser.storage.local.set({[KEY]: [...(await readMisunderstood()), {rule, on}]}).catch(() => undefined);
};
