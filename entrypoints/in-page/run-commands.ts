import {nextTip} from '../../companion/next-tip.ts';
import {noticeOf} from '../../companion/notice.ts';
import {type FrameAction, type PanelTipAction, tipKey} from '../../companion/tab-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {Marks} from '../../page/marks/marks-type.ts';
import type {ComposerActions} from './composer-actions.ts';
import type {Drafts} from './drafts.ts';
import type {Views} from './view-types.ts';

/** What commands and the panel's buttons work on. */
export type CommandTargets = {
	composer(): Composer | undefined;
	readonly drafts: Drafts;
	readonly views: Views;
	readonly on: ComposerActions;
	marks(composer: Composer): Marks;
};

/** What the panel's buttons do to a tip that is still there. */
const createTipRunner = (
	{drafts, on}: Pick<CommandTargets, 'drafts' | 'on'>,
	tipsOf: (at: Composer) => readonly Tip[],
) => {
	const onTip = ({do: what}: PanelTipAction, tip: Tip, at: Composer): string | undefined => {
		if (what === 'dismiss') drafts.skip(at, tip);
		else if (what !== 'unskip') on[what](tip);
		return what === 'skip' ? tip.rule : undefined;
	};
	return (act: PanelTipAction, at: Composer): string | undefined => {
		if (act.do === 'unskip') on.unskip(act.tip);
		const tip = tipsOf(at).find(each => tipKey(each) === act.tip);
		return tip && onTip(act, tip, at);
	};
};

/** Carries out what the panel or a shortcut asks of this frame, and answers which rule's tip was skipped by it; does nothing without a composer or when the tip is gone. */
export const createCommandRunner = ({composer, drafts, views, on, marks}: CommandTargets) => {
	let last: Tip | undefined;
	const tipsOf = (at: Composer): readonly Tip[] => drafts.newest(at)?.state.tips ?? [];
	const onTip = createTipRunner({drafts, on}, tipsOf);
	const go = (by: 1 | -1) => (at: Composer) => {
		last = nextTip(tipsOf(at), last, by);
		// What has no place in the text is read out where it is shown.
		if (last?.spans.length === 0) views.openCard(at, last, true);
		else if (last) marks(at).select(last);
	};
	const openCard = (at: Composer): void => {
		const tip = marks(at).atCaret() ?? last;
		if (tip) views.openCard(at, tip, true);
	};
	const nextOf = (at: Composer): Tip | undefined => {
		const tip = marks(at).atCaret() ?? tipsOf(at).find(({rule}) => rule === last?.rule) ?? tipsOf(at)[0];
		return tip?.strength ? undefined : tip;
	};
	const applyNext = (at: Composer): void => {
		const tip = nextOf(at);
		if (tip?.fix) on.apply(tip);
	};
	const skipNext = (at: Composer): string | undefined => {
		const tip = nextOf(at);
		if (!tip) return undefined;
		const notice = noticeOf({do: 'skip', tip: tipKey(tip), rule: tip.rule}, tip.level);
		if (notice) views.say(at, notice);
		on.skip(tip);
		return tip.rule;
	};
	const moves = {
		'open-card': openCard,
		next: go(1),
		previous: go(-1),
		'apply-next': applyNext,
		'skip-next': skipNext,
		'to-akta': (at: Composer) => views.goToAkta(at),
	};
	return (act: FrameAction): string | undefined => {
		const at = composer();
		if (!at) return undefined;
		if ('tip' in act) return onTip(act, at);
		if (!('said' in act || 'text' in act)) return moves[act.do](at) ?? undefined;
		return void ('said' in act ? on.say(act.said) : on.add(act.text));
	};
};
