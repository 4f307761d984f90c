import type {TabState} from './tab-state.ts';

/** The newest state per tab, in memory only: gone with the worker, asked for again when it wakes. */
export const createTabStates = () => {
	const states = new Map<number, TabState>();
	return {
		get: (tab: number): TabState | undefined => states.get(tab),
		/** Keeps a state; an older revision of the same composer changes nothing. */
		set(tab: number, state: TabState): void {
			const known = states.get(tab);
			const isOlder = known?.composer.id === state.composer.id && known.composer.revision > state.composer.revision;
			if (!isOlder) states.set(tab, state);
		},
		/** Forgets a tab's state when it is about this composer, or whatever it is about when none is named. */
		forget(tab: number, composer?: string): boolean {
			const known = states.get(tab);
			if (!known || (composer !== undefined && known.composer.id !== composer)) return false;
			return states.delete(tab);
		},
		/** Forgets a tab's state when it came from this frame; what is loaded there next counts its revisions from the start. */
		removeFrame: (tab: number, frame: number): boolean => states.get(tab)?.frame === frame && states.delete(tab),
	};
};
