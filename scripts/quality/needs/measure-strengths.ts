import {strengthKinds} from '../../../engine/model/need.ts';
import type {Proportion} from '../wilson.ts';
import type {JudgedText} from './judged-text.ts';

/** How a kind of strength fares: of the tips shown those right, of the texts that have it those where it is shown. */
export type StrengthMeasure = {readonly kind: string; readonly right: Proportion; readonly shown: Proportion};

/** Measures each kind of strength. A text with no label of the kind may still have it: the editor named those that stand out. */
export const measureStrengths = (
	judged: readonly JudgedText[],
	servesOf: (rule: string) => readonly string[],
): readonly StrengthMeasure[] =>
	strengthKinds.map(kind => {
		const speaks = ({strengths}: JudgedText): boolean => strengths.some(({rule}) => servesOf(rule).includes(kind));
		const has = ({labelled}: JudgedText): boolean => labelled.strengths.includes(kind);
		const [speaking, having] = [judged.filter(speaks), judged.filter(has)];
		return {
			kind,
			right: {hits: speaking.filter(has).length, of: speaking.length},
			shown: {hits: having.filter(speaks).length, of: having.length},
		};
	});
