import {notifyPages} from '../../browser/messaging/messages.ts';
import type {FieldNotice} from '../../companion/field-notice.ts';

type Place = {readonly tab: number; readonly frame: number};

type Told = {readonly frame: number; readonly notice: FieldNotice};

/** What is told of the fields of all tabs, in memory only; `changed` hears which tab's has become another. */
export const createFieldNotices = (changed: (tab: number) => unknown) => {
	const told = new Map<number, Told>();
	const tell = (tab: number): void => {
		changed(tab);
		void notifyPages('notice', tab, told.get(tab)?.notice);
	};
	const takeBack = ({tab, frame}: Place): void => {
		if (told.get(tab)?.frame !== frame) return;
		told.delete(tab);
		tell(tab);
	};
	return {
		/** What is told of the field a tab's person is in; `undefined` when nothing is. */
		in: (tab: number): FieldNotice | undefined => told.get(tab)?.notice,
		/** Keeps what a frame tells; a frame takes back only what it told itself. */
		set({tab, frame}: Place, notice: FieldNotice | undefined): void {
			if (notice) {
				told.set(tab, {frame, notice});
				tell(tab);
			} else takeBack({tab, frame});
		},
		/** The frame is gone, or its page another. */
		removeFrame: takeBack,
		removeTab: (tab: number): void => void told.delete(tab),
	};
};
