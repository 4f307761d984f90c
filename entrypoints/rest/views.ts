import {ask} from '../../browser/messages.ts';
import type {SidebarActions, SidebarState} from '../../components/sidebar-state.ts';
import type {Tip} from '../../engine/tip.ts';
import type {Composer} from '../../platforms/page/composer.ts';
import {keptCaret} from '../../platforms/page/kept-caret.ts';
import type {Marks} from '../../platforms/page/marks.ts';
import type {Held, Shown} from '../../platforms/page/publish.ts';
import {cardsOf} from './cards.tsx';
import {dockedSidebar} from './docked.tsx';
import type {Answered, Drafts} from './drafts.ts';
import type {Standing} from './standing.ts';

/** What the views of a frame are drawn from. */
export type ViewsOn = {
	readonly standing: Standing;
	readonly drafts: Drafts;
	readonly on: SidebarActions;
	marks(composer: Composer): Marks;
};

/** What a person sees of Äkta in a frame. */
export type Views = {
	/** Draws sidebar and marks of a composer from the newest answer, as the person's settings say. */
	draw(composer: Composer): void;
	/** Opens the card at a tip's mark; with focus when a shortcut asked for it. */
	openCard(composer: Composer, tip: Tip, focus: boolean): void;
	/** Shows the card before publishing; `undefined` where nothing may be shown. */
	openPause(held: Held): Shown | undefined;
	/** Takes everything out of the page. */
	clear(): void;
};

const organisationIn = (answered: Answered | undefined) =>
	answered?.state.organisation ? {organisation: answered.state.organisation} : {};

const sidebarState = (composer: Composer, {drafts, standing}: ViewsOn): SidebarState => {
	const answered = drafts.newest(composer);
	return {
		...(answered && {tab: answered.state}),
		...organisationIn(answered),
		home: 'docked',
		folded: standing.isFolded(composer),
		...drafts.lacks(composer),
		consentNeeded: false,
		known: standing.known(),
		unkept: standing.unkept(),
	};
};

const drawMarks = (composer: Composer, {drafts, standing, marks}: ViewsOn): void => {
	const answered = drafts.newest(composer);
	if (answered && standing.mayShow(composer)) marks(composer).draw(answered.state.tips, answered.text);
	else marks(composer).clear();
};

/** The views of a frame; each is drawn anew from what it is given. */
export const viewsOf = (from: ViewsOn): Views => {
	const {standing, drafts, on, marks} = from;
	const docked = dockedSidebar(() => void ask('openPanel').catch(() => undefined));
	const cards = cardsOf();
	const closing = (run: () => void) => () => {
		cards.close();
		run();
	};
	return {
		draw(composer) {
			drawMarks(composer, from);
			if (standing.homeOf(composer) === 'docked')
				docked.draw(composer, {state: sidebarState(composer, from), on, ...standing.speech()});
			else docked.remove();
		},
		openCard(composer, tip, focus) {
			const at = marks(composer).rectOf(tip);
			const answered = drafts.newest(composer);
			const about = answered?.state.about[tip.rule];
			const close = closing(keptCaret(composer.field));
			if (at && standing.mayShow(composer))
				cards.showTip(composer.field, {
					tip,
					at,
					focus,
					about,
					on: {...on, close},
					...organisationIn(answered),
					...standing.speech(),
				});
		},
		openPause({composers: [first], tips, at, again, change, publish}) {
			if (!first || !standing.mayShow(first)) return undefined;
			const answered = drafts.newest(first);
			const place = (at ?? first.field).getBoundingClientRect();
			const host = cards.showPause(first.field, {
				tips,
				at: place,
				again,
				about: answered?.state.about ?? {},
				on: {change, publish},
				...organisationIn(answered),
				...standing.speech(),
			});
			return {host, remove: cards.close};
		},
		clear: closing(docked.remove),
	};
};
