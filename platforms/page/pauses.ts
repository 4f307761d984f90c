import type {Tip} from '../../engine/tip.ts';

/** A pause that still holds, with a name made of its composer, rule and very words; it never leaves this frame's memory. */
export type Pause = {readonly key: string; readonly tip: Tip};

/** An answer: tips and the text they were found in. */
export type Answer = {readonly tips: readonly Tip[]; readonly text: string};

const pauseOf = (composer: string, tip: Tip, text: string, now: string): Pause | undefined => {
	const words = tip.spans.map(([start, end]) => text.slice(start, end));
	const stands = words.length === 0 ? now === text : words.some(word => now.includes(word));
	return stands ? {key: JSON.stringify([composer, tip.rule, ...words]), tip} : undefined;
};

/** The pauses of an answer whose exact words still stand in the text as it is now; one without a place needs the whole text. */
export const standing = (composer: string, {tips, text}: Answer, now: string): readonly Pause[] =>
	tips.flatMap(tip => (tip.level === 'pause' && !tip.strength ? (pauseOf(composer, tip, text, now) ?? []) : []));
