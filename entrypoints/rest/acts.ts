import {choices} from '../../browser/choices.ts';
import {noteSeenIn, noteSkip} from '../../browser/habit-store.ts';
import {ask, tipKey} from '../../browser/messages.ts';
import {keepMisunderstood} from '../../browser/misunderstood.ts';
import type {SidebarActions} from '../../components/sidebar-state.ts';
import {COACH} from '../../engine/coach/coach.ts';
import type {Tip} from '../../engine/tip.ts';
import type {Composer} from '../../platforms/page/composer.ts';
import type {Marks} from '../../platforms/page/marks.ts';
import {replaceSpan} from '../../platforms/page/replace.ts';
import type {Drafts} from './drafts.ts';

/** What the actions of one frame work on. */
export type ActsOn = {
	/** The composer whose tips are shown. */
	composer(): Composer | undefined;
	readonly drafts: Drafts;
	marks(composer: Composer): Marks | undefined;
};

const copyText = (text: string): void => void navigator.clipboard.writeText(text).catch(() => undefined);

/** What a person can do in the sidebar and the cards, carried out in this frame. */
export const actsOf = ({composer, drafts, marks}: ActsOn): SidebarActions => {
	const withComposer = (run: (at: Composer) => void): void => {
		const at = composer();
		if (at) run(at);
	};
	const skip = (tip: Tip): void =>
		withComposer(at => {
			void noteSkip(tip.rule);
			drafts.skip(at, tip);
		});
	const copy = (tip: Tip): void => copyText(tip.fix?.text ?? '');
	return {
		jump: tip => withComposer(at => marks(at)?.select(tip)),
		apply: tip =>
			withComposer(async at => {
				const newest = drafts.newest(at);
				// What is shown may be older than the newest answer, in which the words stand elsewhere or are gone.
				const fix = newest?.state.tips.find(each => tipKey(each) === tipKey(tip))?.fix;
				if (newest && fix && (await replaceSpan(at, fix.span, fix.text, newest.text)) === 'copy') copy(tip);
			}),
		copy,
		skip,
		hide: choices.mute,
		misunderstood: tip => {
			void keepMisunderstood(tip.rule);
			withComposer(at => drafts.skip(at, tip));
		},
		seen: ({rule}) => withComposer(({id}) => noteSeenIn(id, rule)),
		noStrengths: choices.noStrengths,
		say: said => withComposer(at => drafts.say(at, said)),
		noCoach: () => choices.mute(COACH),
		copyDraft: () => withComposer(at => copyText(drafts.newest(at)?.text ?? '')),
		allTips: () => void ask('openRules').catch(() => undefined),
		guidance: wished => withComposer(({name}) => choices.guidance(name, wished)),
		voice: voice => withComposer(({name}) => choices.voice(name, voice)),
		fold: folded => withComposer(({name}) => choices.fold(name, folded)),
		rest: choices.rest,
		consent: () => withComposer(({name}) => choices.consent(name)),
		settings: () => void ask('openOptions').catch(() => undefined),
	};
};
