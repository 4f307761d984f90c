import {parseRuleSet} from '../../engine/parse-rule-set.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import type {Source} from './policy.ts';
import {hashOf, type Kept, readSlot, type Slot, writeSlot} from './slots.ts';
import type {PushedState} from './state.ts';

/** A set that was taken and can be used. */
export type GoodSet = {readonly set: RuleSet; readonly kept: Kept};

/** What is in force of a source: its last good set, the one before it when the last was lost, or nothing; `lost` when any was lost. */
export type InSlots = {readonly good?: GoodSet; readonly lost: boolean};

/** The slot a source's last good set does not lie in. */
export const otherSlot = (slot: Slot | undefined): Slot => (slot === 0 ? 1 : 0);

// A set found good by another version of Äkta is read again in full, once; else its hash tells that it is the one that was found good.
const usable = async (source: Source, slot: Slot, version: string): Promise<GoodSet | 'damaged' | undefined> => {
	const kept = await readSlot(source, slot);
	if (kept === undefined || kept === 'damaged') return kept;
	try {
		const json: unknown = JSON.parse(kept.text);
		if (kept.readBy === version) return {set: json as RuleSet, kept};
		const {set, leftOut} = parseRuleSet(json) as ReturnType<typeof parseRuleSet> & {leftOut?: Kept['leftOut']};
		if (!set) return 'damaged';
		const text = JSON.stringify(set);
		const again = {...kept, text, hash: await hashOf(text), leftOut: leftOut ?? [], readBy: version};
		await writeSlot(source, slot, again).catch(() => undefined);
		return {set, kept: again};
	} catch {
		return 'damaged';
	}
};

/** The set that lies last in a source's slots, ready to be used by this version of Äkta; storage is a cache, so a lost one is no error. */
export const setInSlots = async (source: Source, {slots}: PushedState, version: string): Promise<InSlots> => {
	const last = slots[source];
	if (last === undefined) return {lost: false};
	const good = await usable(source, last, version);
	if (good !== undefined && good !== 'damaged') return {good, lost: false};
	const before = await usable(source, otherSlot(last), version);
	return {...(before !== undefined && before !== 'damaged' && {good: before}), lost: true};
};

/** The set that was in force before the last good one, for telling what changed; `undefined` when there is none or it is lost. */
export const setBefore = async (
	source: Source,
	{slots}: PushedState,
	version: string,
): Promise<RuleSet | undefined> => {
	const last = slots[source];
	const before = last === undefined ? undefined : await usable(source, otherSlot(last), version);
	return before === 'damaged' ? undefined : before?.set;
};
