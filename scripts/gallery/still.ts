import type {SidebarActions} from '../../components/sidebar-state.ts';

const nothing = () => {};

/** Actions that do nothing, for drawing only. */
export const still: SidebarActions = {
	jump: nothing,
	apply: nothing,
	copy: nothing,
	skip: nothing,
	hide: nothing,
	misunderstood: nothing,
	voice: nothing,
	guidance: nothing,
	fold: nothing,
	rest: nothing,
	consent: nothing,
	seen: nothing,
	noStrengths: nothing,
	say: nothing,
	noCoach: nothing,
	copyDraft: nothing,
	allTips: nothing,
	settings: nothing,
};
