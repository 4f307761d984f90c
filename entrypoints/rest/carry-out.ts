import {type Act, type TipAct, tipKey} from '../../browser/messages.ts';
import type {SidebarActions} from '../../components/sidebar-state.ts';
import type {Tip} from '../../engine/tip.ts';
import type {Composer} from '../../platforms/page/composer.ts';
import type {Marks} from '../../platforms/page/marks.ts';
import type {Drafts} from './drafts.ts';
import {step} from './step.ts';
import type {Views} from './views.ts';

/** What commands and the panel's buttons work on. */
export type CarryOutOn = {
	composer(): Composer | undefined;
	readonly drafts: Drafts;
	readonly views: Views;
	readonly on: SidebarActions;
	marks(composer: Composer): Marks;
};

/** Carries out what the panel or a shortcut asks of this frame; does nothing without a composer or when the tip is gone. */
export const carryOut = ({composer, drafts, views, on, marks}: CarryOutOn) => {
	let last: Tip | undefined;
	const tipsOf = (at: Composer): readonly Tip[] => drafts.newest(at)?.state.tips ?? [];
	const go = (by: 1 | -1) => (at: Composer) => {
		last = step(tipsOf(at), last, by);
		if (last) marks(at).select(last);
	};
	const openCard = (at: Composer): void => {
		const tip = marks(at).atCaret() ?? last;
		if (tip) views.openCard(at, tip, true);
	};
	const onTip = (act: TipAct, at: Composer): void => {
		const tip = tipsOf(at).find(each => tipKey(each) === act.tip);
		if (!tip) return;
		if (act.do === 'dismiss') drafts.skip(at, tip);
		else on[act.do](tip);
	};
	const onNext = (run: 'apply' | 'skip') => (at: Composer) => {
		const tip = marks(at).atCaret() ?? tipsOf(at).find(({rule}) => rule === last?.rule) ?? tipsOf(at)[0];
		if (tip && !tip.strength && (run === 'skip' || tip.fix)) on[run](tip);
	};
	const moves = {
		'open-card': openCard,
		next: go(1),
		previous: go(-1),
		'apply-next': onNext('apply'),
		'skip-next': onNext('skip'),
	};
	return (act: Act): void => {
		const at = composer();
		if (!at) return;
		if ('tip' in act) onTip(act, at);
		else if (act.do === 'say') on.say(act.said);
		else moves[act.do](at);
	};
};
