import type {Tip} from '../../engine/model/tip.ts';

/**
 * A pause that still holds, with a name made of its composer, rule and very words. The tip has the words as they stand in the draft, for whoever
 * wrote them to judge; it never leaves this frame's memory.
 */
export type StandingPause = {readonly key: string; readonly tip: Tip};

/** An answer: tips and the text they were found in; `always` are those that hold whatever the text has become since. */
export type AnsweredText = {readonly tips: readonly Tip[]; readonly text: string; readonly always?: readonly Tip[]};

const pauseOf = (composer: string, tip: Tip, text: string, now: string): StandingPause | undefined => {
	const words = tip.spans.map(([start, end]) => text.slice(start, end));
	const stands = words.length === 0 ? now === text : words.some(word => now.includes(word));
	if (!stands) return undefined;
	return {key: JSON.stringify([composer, tip.rule, ...words]), tip: tip.masked ? tip : {...tip, words}};
};

/** The pauses of an answer whose exact words still stand in the text as it is now; one without a place needs the whole text. */
export const findStandingPauses = (
	composer: string,
	{tips, text, always = []}: AnsweredText,
	now: string,
): readonly StandingPause[] => [
	...tips.flatMap(tip => (tip.level === 'pause' && !tip.strength ? (pauseOf(composer, tip, text, now) ?? []) : [])),
	...(now.trim() === '' ? [] : always.map(tip => ({key: JSON.stringify([composer, tip.rule]), tip}))),
];
