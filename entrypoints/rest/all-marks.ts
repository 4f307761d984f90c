import type {Tip} from '../../engine/tip.ts';
import type {Composer} from '../../platforms/page/composer.ts';
import {type Marks, marksOf} from '../../platforms/page/marks.ts';

/** The marks of all composers of a frame; `opened` hears a click on a marked word. */
export const allMarks = (opened: (composer: Composer, tip: Tip) => void, signal: AbortSignal) => {
	const all = new Map<string, Marks>();
	return {
		of(composer: Composer): Marks {
			const marks = all.get(composer.id) ?? marksOf(composer, tip => opened(composer, tip), signal);
			all.set(composer.id, marks);
			return marks;
		},
		forget({id}: Composer): void {
			all.get(id)?.clear();
			all.delete(id);
		},
	};
};
