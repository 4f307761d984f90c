import type {SidebarActions} from '../../components/sidebar/sidebar-state.ts';

const nothing = () => {};

/** Actions that do nothing, for drawing only. */
export const still: SidebarActions = {
	jump: nothing,
	apply: nothing,
	copy: nothing,
	skip: nothing,
	hide: nothing,
	allow: nothing,
	misunderstood: nothing,
	voice: nothing,
	guidance: nothing,
	fold: nothing,
	foldGoal: nothing,
	event: nothing,
	remind: nothing,
	snooze: nothing,
	consent: nothing,
	undo: nothing,
	seen: nothing,
	noStrengths: nothing,
	say: nothing,
	noCoach: nothing,
	readBox: nothing,
	leaveBox: nothing,
	copyStructure: nothing,
	copyDraft: nothing,
	allTips: nothing,
	keys: nothing,
	settings: nothing,
};
