import type {ComposerAction} from '../../companion/overlay.ts';
import {tipKey} from '../../companion/tab-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {CommentAssessment} from '../../engine/reply-coach/coach.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {Marks} from '../../page/marks/marks-type.ts';
import {replaceSpan} from '../../page/text/replace.ts';
import type {Drafts} from './drafts.ts';

/** What the actions of one frame work on. */
export type ActionTargets = {
	/** The composer whose tips are shown. */
	composer(): Composer | undefined;
	readonly drafts: Drafts;
	marks(composer: Composer): Marks | undefined;
	/** Has the draft read anew at once: a change of ours is the person's, though no key of theirs was heard in the page. */
	again(): void;
};

/** What a person can have done to the draft of this frame; none does anything without a composer. */
export type ComposerActions = {
	jump(tip: Tip): void;
	apply(tip: Tip): void;
	copy(tip: Tip): void;
	/** Leaves a tip for this draft. */
	skip(tip: Tip): void;
	/** Brings a tip back that was left for this draft, by its `tipKey`. */
	unskip(tip: string): void;
	say(said: CommentAssessment): void;
	/** Puts text at the end of the draft, after a space. */
	add(text: string): void;
	copyDraft(): void;
	/** Gives the composer focus. */
	back(): void;
};

const copyText = (text: string): void => void navigator.clipboard.writeText(text).catch(() => undefined);

/** What sidebar, cards, panel and commands can do to the drafts of this frame. */
export const createComposerActions = ({composer, drafts, marks, again}: ActionTargets): ComposerActions => {
	const withComposer = (run: (at: Composer) => void): void => {
		const at = composer();
		if (at) run(at);
	};
	const copy = (tip: Tip): void => copyText(tip.fix?.text ?? '');
	return {
		jump: tip => withComposer(at => marks(at)?.select(tip)),
		apply: tip =>
			withComposer(async at => {
				const newest = drafts.newest(at);
				// What is shown may be older than the newest answer, in which the words stand elsewhere or are gone.
				const fix = newest?.state.tips.find(each => tipKey(each) === tipKey(tip))?.fix;
				if (!newest || !fix) return;
				if ((await replaceSpan(at, fix.span, fix.text, newest.text)) === 'copy') copy(tip);
				else again();
			}),
		copy,
		skip: tip => withComposer(at => drafts.skip(at, tip)),
		add: text =>
			withComposer(async at => {
				const newest = drafts.newest(at);
				if (!newest) return;
				const end = newest.text.trimEnd().length;
				const placed = await replaceSpan(
					at,
					[end, newest.text.length],
					` ${text}`.slice(end === 0 ? 1 : 0),
					newest.text,
				);
				if (placed !== 'copy') again();
			}),
		unskip: tip => withComposer(at => drafts.unskip(at, tip)),
		say: said => withComposer(at => drafts.say(at, said)),
		copyDraft: () => withComposer(at => copyText(drafts.newest(at)?.text ?? '')),
		back: () => withComposer(({field}) => field.focus({preventScroll: true})),
	};
};

type TipAction = Exclude<Extract<ComposerAction, {readonly tip: string}>, {readonly do: 'unskip'}>;

/** Does in this frame what a person did in an overlay; a tip that is gone meanwhile is left alone. */
export const createActionRunner = (
	{composer, drafts}: Pick<ActionTargets, 'composer' | 'drafts'>,
	on: ComposerActions,
) => {
	const onTip = ({do: what, tip: key}: TipAction): void => {
		const tip = drafts.newest(composer())?.state.tips.find(each => tipKey(each) === key);
		if (tip) on[what === 'misunderstood' ? 'skip' : what](tip);
	};
	return (action: ComposerAction): void => {
		if (action.do === 'unskip') on.unskip(action.tip);
		else if ('tip' in action) onTip(action);
		else if (action.do === 'say') on.say(action.said);
		else if (action.do === 'copyDraft' || action.do === 'back') on[action.do]();
	};
};
