import type {Tip} from '../../engine/tip.ts';
import type {Composer} from '../../platforms/page/composer.ts';
import type {GateAsks} from '../../platforms/page/publish.ts';
import type {Watch, WatchListener} from '../../platforms/watch.ts';
import {actsOf} from './acts.ts';
import {allMarks} from './all-marks.ts';
import {afterClick, isBusyAt} from './busy.ts';
import {carryOut} from './carry-out.ts';
import {followDrafts} from './drafts.ts';
import {type Person, standingOf} from './standing.ts';
import {viewsOf} from './views.ts';

/** Ties drafts, answers, marks and views of one frame together; `watched` is known once watching has begun. */
export const frameOf = (person: Person, watched: () => Watch | undefined, signal: AbortSignal) => {
	const composer = (): Composer | undefined => watched()?.active();
	const composers = () => watched()?.all() ?? [];
	const draw = (at = composer()): void => at?.quiet.run('views', () => views.draw(at));

	const standing = standingOf(person);
	const drafts = followDrafts(person.settings, () => draw());
	const clicked = (at: Composer, tip: Tip): void => {
		afterClick(() => isBusyAt(at, drafts.typed(at), tip) || views.openCard(at, tip, false));
	};
	const marks = allMarks(clicked, signal);
	const on = actsOf({composer, drafts, marks: marks.of});
	const views = viewsOf({standing, drafts, on, marks: marks.of});
	signal.addEventListener('abort', views.clear);

	const listener: WatchListener = {
		// The first composer has focus before the watching it belongs to is known, and nothing is to wait for its answer.
		focus: draw,
		draft: drafts.judge,
		gone(at) {
			drafts.forget(at);
			marks.forget(at);
			if (!composer()) views.clear();
		},
	};
	const gate: Pick<GateAsks, 'composers' | 'newest' | 'mayHold' | 'show'> = {
		composers,
		newest(at) {
			const answered = drafts.newest(at);
			return answered && {tips: answered.state.tips, text: answered.text};
		},
		mayHold: () => composers().every(standing.mayShow),
		show: views.openPause,
	};
	const again = (): void => {
		composers().forEach(drafts.again);
		draw();
	};
	return {
		listener,
		gate,
		again,
		fuller: drafts.fuller,
		text: () => drafts.newest(composer())?.text,
		carry: carryOut({composer, drafts, views, on, marks: marks.of}),
	};
};
