import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {HeldPress} from '../../page/publish-gate/gate-types.ts';
import type {AnsweredDraft} from './drafts.ts';

/** True for what holds before publishing. */
export const isPause = ({level, strength}: Tip): boolean => level === 'pause' && !strength;

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
): readonly Tip[] => {
	const now = composers.flatMap(composer => {
		const answered = newest(composer);
		return answered ? answered.state.tips.filter(isPause).map(tip => withOwnWords(tip, answered.text)) : [];
	});
	return tips.flatMap(tip => now.find(each => isSame(tip, each)) ?? []);
};
