import {tipKey} from '../../companion/tab-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {SidebarContent} from './docked-sidebar.ts';
import type {AnsweredDraft} from './drafts.ts';
import type {PauseContent} from './pause-card.ts';
import type {TipCardContent} from './tip-card.ts';
import type {OfferedBox, ViewDependencies} from './view-types.ts';

/** The name of the draft an answer is about; empty without one. */
export const draftIn = (answered: AnsweredDraft | undefined): string => answered?.state.composer.draft ?? '';

const organisationIn = (answered: AnsweredDraft | undefined) =>
	answered?.state.organisation ? {organisation: answered.state.organisation} : {};

/** What the card before publishing says of these tips; `again` from the second time. */
export const pauseContent = (
	{name}: Composer,
	answered: AnsweredDraft | undefined,
	tips: readonly Tip[],
	again: boolean,
): PauseContent => ({
	platform: name,
	draft: draftIn(answered),
	tips,
	again,
	about: answered?.state.about ?? {},
	...organisationIn(answered),
});

/** What the card at a mark says of a tip, by its `tipKey`; `undefined` where the answer lacks it. */
export const tipContent = (
	{name}: Composer,
	answered: AnsweredDraft | undefined,
	key: string,
): TipCardContent | undefined => {
	const tip = answered?.state.tips.find(each => tipKey(each) === key);
	if (!answered || !tip) return undefined;
	const about = answered.state.about[tip.rule];
	const {platform, title, surface} = answered.state;
	return {
		platform: name,
		draft: draftIn(answered),
		tip,
		place: {platform, surface, ...(title !== undefined && {title})},
		...(about && {about}),
		...organisationIn(answered),
	};
};

/** What the sidebar beside a composer shows. */
export const sidebarContent = (
	composer: Composer,
	{frameSettings, drafts, notice}: Pick<ViewDependencies, 'frameSettings' | 'drafts' | 'notice'>,
): SidebarContent => {
	const answered = drafts.newest(composer);
	const told = notice();
	return {
		platform: composer.name,
		...(told?.kind === 'no-publish' && {notice: told}),
		draft: draftIn(answered),
		...(answered && {tab: answered.state}),
		folded: frameSettings.isFolded(composer),
		...drafts.lacks(composer),
	};
};

/** What the sidebar beside a box says that is not read. */
export const offerContent = ({name, notice}: OfferedBox): SidebarContent => ({
	platform: name,
	draft: '',
	notice,
	folded: false,
	waiting: false,
	silent: false,
});
