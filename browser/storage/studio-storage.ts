import * as v from 'valibot';
import {storedItem} from './stored-item.ts';

const kept = v.object({tab: v.string(), work: v.unknown()});

/** What a tab of the studio keeps: which tab it was, and its work as it stands, unread. */
export type StoredStudio = v.InferOutput<typeof kept>;

const parse = (stored: unknown): StoredStudio | undefined => {
	const parsed = v.safeParse(kept, stored);
	return parsed.success ? parsed.output : undefined;
};

/** The work of the studio; `undefined` when there is none. */
export const storedWork = storedItem('studio', parse);

/** Calls back when another tab than `tab` has kept its work. */
export const onOtherStudioChange = (tab: string, listener: (work: unknown) => void): (() => void) =>
	storedWork.watch(other => {
		if (other && other.tab !== tab) listener(other.work);
	});
