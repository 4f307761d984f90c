import type {RuleSetOrigin} from '../../companion/managed-keys.ts';
import type {StoredRuleSet} from '../../companion/update-status.ts';
import type {BuiltInRule} from '../../engine/model/rule.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {hashText, readSlot, type Slot, writeSlot} from './slots.ts';
import type {UpdateState} from './update-state.ts';

/** What reads a set: a version of Äkta, and the rules that ship with it. */
export type Edition = {readonly version: string; readonly builtIn: readonly BuiltInRule[]};

/** A set that was taken and can be used. */
export type LastGoodSet = {readonly set: RuleSet; readonly stored: StoredRuleSet};

/** What is in force of a source: its last good set, the one before it when the last was lost, or nothing; `lost` when any was lost. */
export type SlotContents = {readonly good?: LastGoodSet; readonly lost: boolean};

/** The slot a source's last good set does not lie in. */
export const otherSlot = (slot: Slot | undefined): Slot => (slot === 0 ? 1 : 0);

// A set found good by another version of Äkta is read again in full, once; else its hash tells that it is the one that was found good.
const usable = async (source: RuleSetOrigin, slot: Slot, edition: Edition): Promise<LastGoodSet | undefined> => {
	const kept = await readSlot(source, slot);
	if (!kept) return undefined;
	try {
		const json: unknown = JSON.parse(kept.text);
		if (kept.readBy === edition.version) return {set: json as RuleSet, stored: kept};
		const {parseRuleSet} = await import('../../engine/rule-set/parse-rule-set.ts');
		const {set, leftOut} = parseRuleSet(json, edition.builtIn) as ReturnType<typeof parseRuleSet> & {
			leftOut?: StoredRuleSet['leftOut'];
		};
		if (!set) return undefined;
		const text = JSON.stringify(set);
		const again = {...kept, text, hash: await hashText(text), leftOut: leftOut ?? [], readBy: edition.version};
		await writeSlot(source, slot, again).catch(() => undefined);
		return {set, stored: again};
	} catch {
		return undefined;
	}
};

/** The set that lies last in a source's slots, ready to be used by this version of Äkta; storage is a cache, so a lost one is no error. */
export const readLastGoodSet = async (
	source: RuleSetOrigin,
	{slots}: UpdateState,
	edition: Edition,
): Promise<SlotContents> => {
	const last = slots[source];
	if (last === undefined) return {lost: false};
	const good = await usable(source, last, edition);
	if (good) return {good, lost: false};
	const before = await usable(source, otherSlot(last), edition);
	return {...(before && {good: before}), lost: true};
};

/** The set that was in force before the last good one, for telling what changed; `undefined` when there is none or it is lost. */
export const readPreviousSet = async (
	source: RuleSetOrigin,
	{slots}: UpdateState,
	edition: Edition,
): Promise<RuleSet | undefined> => {
	const last = slots[source];
	return last === undefined ? undefined : (await usable(source, otherSlot(last), edition))?.set;
};
