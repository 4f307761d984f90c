import {ownReminder} from '../../companion/own-reminder.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {HeldPress} from '../../page/publish-gate/gate-types.ts';
import type {AnsweredDraft} from './drafts.ts';

const isPause = ({level, strength}: Tip): boolean => level === 'pause' && !strength;

/** What holds before publishing in an answer, the person's own reminder last. */
export const pausesOf = ({state, text}: AnsweredDraft, isReminded: boolean): readonly Tip[] => [
	...state.tips.filter(isPause),
	...(isReminded && text.trim() !== '' ? [ownReminder] : []),
];

// The card shows the person's own words as they stand in the draft, but never a secret term.
const withOwnWords = (tip: Tip, text: string): Tip =>
	tip.masked ? tip : {...tip, words: tip.spans.map(([start, end]) => text.slice(start, end))};

const isSame = (one: Tip, other: Tip): boolean =>
	one.rule === other.rule &&
	(one.words.length === 0 ? other.words.length === 0 : one.words.some(words => other.words.includes(words)));

/** The tips a press was held for, as the newest answers have them; without those whose reason is gone. */
export const standingNow = (
	{composers, tips}: Pick<HeldPress, 'composers' | 'tips'>,
	newest: (composer: Composer) => AnsweredDraft | undefined,
	isReminded: (composer: Composer) => boolean,
): readonly Tip[] => {
	const now = composers.flatMap(composer => {
		const answered = newest(composer);
		return answered ? pausesOf(answered, isReminded(composer)).map(tip => withOwnWords(tip, answered.text)) : [];
	});
	return tips.flatMap(tip => now.find(each => isSame(tip, each)) ?? []);
};
