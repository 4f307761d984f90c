import * as v from 'valibot';
import {presentId} from '../../engine/model/renamed-ids.ts';
import {renamedIds} from '../../rules/renamed-ids.ts';
import {storedItem} from './stored-item.ts';

const noted = v.array(v.object({rule: v.string(), on: v.string()}));

/** A tip the person says was wrong: the rule and the ISO date, never the words. */
export type ReportedTip = v.InferOutput<typeof noted>[number];

const parse = (stored: unknown): readonly ReportedTip[] => {
	const parsed = v.safeParse(noted, stored);
	return parsed.success ? parsed.output.map(({rule, on}) => ({rule: presentId(rule, renamedIds), on})) : [];
};

/** The tips noted as wrong, oldest first; none when nothing can be read. */
export const storedMisunderstood = storedItem('misunderstood', parse);

/** Notes, in this browser only, that a rule's tip was wrong; resolves also when storage is full. */
export const reportTip = (rule: string): Promise<void> => {
	const on = new Date().toISOString().slice(0, 10);
	return storedMisunderstood.update(tips => [...tips, {rule, on}]).catch(() => undefined);
};
