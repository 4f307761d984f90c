import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import {createMarks} from '../../page/marks/marks.ts';
import type {Marks} from '../../page/marks/marks-type.ts';

/** The marks of all composers of a frame; `opened` hears a click on a marked word. */
export const createFrameMarks = (opened: (composer: Composer, tip: Tip) => void, signal: AbortSignal) => {
	const all = new Map<string, Marks>();
	// One for all: a page may have thousands of composers that were written in.
	const caretMoved = (): void => {
		for (const marks of all.values()) marks.caretMoved();
	};
	document.addEventListener('selectionchange', caretMoved, {signal});
	return {
		of(composer: Composer): Marks {
			const marks = all.get(composer.id) ?? createMarks(composer, tip => opened(composer, tip), signal);
			all.set(composer.id, marks);
			return marks;
		},
		forget({id}: Composer): void {
			all.get(id)?.clear();
			all.delete(id);
		},
	};
};
