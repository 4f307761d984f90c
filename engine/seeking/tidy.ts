import type {Span} from '../draft.ts';

/** Spans sorted by start, the longer first where two start together, and those that overlap an earlier one dropped. */
export const tidy = (spans: readonly Span[]): readonly Span[] => {
	const kept: Span[] = [];
	for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
		const last = kept.at(-1);
		if (!last || span[0] >= last[1]) kept.push(span);
	}
	return kept;
};
