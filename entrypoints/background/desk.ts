import {showBadge} from '../../browser/badge.ts';
import {type Act, askFrame, type TabState, tellFrame, tellPages} from '../../browser/messages.ts';
import {tabStates} from '../../browser/tab-states.ts';

/** The states of all tabs, and who is told when one changes: the toolbar button and the open extension pages. */
export const deskOf = () => {
	const states = tabStates();
	const unanswered = new Set<number>();
	const show = (tab: number): void => {
		const state = states.get(tab);
		void showBadge(tab, state);
		void tellPages('state', tab, state);
	};
	return {
		keep(tab: number, state: TabState): void {
			states.keep(tab, state);
			unanswered.delete(tab);
			show(tab);
		},
		/** Notes that the newest draft of a tab got no answer. */
		fail(tab: number): void {
			unanswered.add(tab);
			void tellPages('silent', tab);
		},
		forget(tab: number, composer: string): void {
			if (states.forget(tab, composer)) show(tab);
		},
		/** The frame is gone, or its page another. */
		leave({tab, frame}: {readonly tab: number; readonly frame: number}): void {
			unanswered.delete(tab);
			if (states.leave(tab, frame)) show(tab);
		},
		close(tab: number): void {
			states.forget(tab);
			unanswered.delete(tab);
		},
		/** The state of a tab; a worker that was stopped or failed asks the tab's frames again, and what they say is told to the pages. */
		async state(tab: number): Promise<TabState | undefined> {
			if (!states.get(tab) || unanswered.has(tab)) await tellFrame({tab}, 'again');
			if (unanswered.has(tab)) throw new Error('The newest draft of this tab could not be answered');
			return states.get(tab);
		},
		/** The text of a tab's draft, which only its frame holds. */
		async text(tab: number): Promise<string | undefined> {
			const frame = states.get(tab)?.frame;
			return frame === undefined ? undefined : askFrame({tab, frame}, 'text');
		},
		/** Hands an act to the composer's frame; when it is not known, every frame of the tab hears it. */
		act(tab: number, act: Act): Promise<void> {
			const frame = states.get(tab)?.frame;
			return tellFrame(frame === undefined ? {tab} : {tab, frame}, 'act', act);
		},
	};
};
