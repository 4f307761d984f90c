import type {Tip} from '../../engine/model/tip.ts';

/**
 * A pause that still holds, with a name made of its composer, rule and very words. The tip has the words as they stand in the draft, for whoever
 * wrote them to judge; it never leaves this frame's memory.
 */
export type StandingPause = {readonly key: string; readonly tip: Tip};

/** An answer: tips and the text they were found in. */
export type AnsweredText = {readonly tips: readonly Tip[]; readonly text: string};

const pauseOf = (composer: string, tip: Tip, text: string, now: string): StandingPause | undefined => {
	const words = tip.spans.map(([start, end]) => text.slice(start, end));
	const stands = words.length === 0 ? now === text : words.some(word => now.includes(word));
	if (!stands) return undefined;
	return {key: JSON.stringify([composer, tip.rule, ...words]), tip: tip.masked ? tip : {...tip, words}};
};

/** The pauses of an answer whose exact words still stand in the text as it is now; one without a place needs the whole text. */
export const findStandingPauses = (
	composer: string,
	{tips, text}: AnsweredText,
	now: string,
): readonly StandingPause[] =>
	tips.flatMap(tip => (tip.level === 'pause' && !tip.strength ? (pauseOf(composer, tip, text, now) ?? []) : []));
