import type {Span} from '../model/draft.ts';
import type {Tip} from '../model/tip.ts';

const levels = {pause: 0, mark: 1, hint: 2} as const;

/** What helps the reader most comes first: other people's safety, then the one being answered, then the invitation, then the voice. */
const groups: ReadonlyMap<string, number> = new Map([
	['protect', 0],
	['participate', 1],
	['platform', 2],
	['invite', 3],
	['open', 4],
]);

const rankOf = ({group}: Tip): number => groups.get(group) ?? 2;

const compareTips = (a: Tip, b: Tip): number =>
	Number(a.strength) - Number(b.strength) ||
	levels[a.level] - levels[b.level] ||
	rankOf(a) - rankOf(b) ||
	Number(b.spans.length > 0) - Number(a.spans.length > 0) ||
	b.spans.length - a.spans.length ||
	(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const sharesPlace = (a: Tip, b: Tip): boolean => a.spans.some(span => b.spans.some(other => overlaps(span, other)));

const restOf = (tip: Tip, taken: readonly Span[]): Tip | undefined => {
	if (tip.spans.length === 0) return tip;
	const kept = tip.spans.map(span => !taken.some(other => overlaps(span, other)));
	if (kept.every(Boolean)) return tip;
	const spans = tip.spans.filter((_, index) => kept[index]);
	return spans.length ? {...tip, spans, words: tip.words.filter((_, index) => kept[index])} : undefined;
};

const isSameAdvice = (a: Tip, b: Tip): boolean =>
	a.strength === b.strength &&
	(a.say.sv?.try ?? a.say.en?.try) === (b.say.sv?.try ?? b.say.en?.try) &&
	(a.spans.length === 0 || sharesPlace(a, b));

const OWN = 'akta';

/** Äkta's own care for people keeps its place whatever a pushed set says of the same words. */
const isCare = ({from, group, strength}: Tip): boolean => from === OWN && group === 'protect' && !strength;

/** What may take a tip's place: for Äkta's own care only what Äkta says. */
const rivalsOf = (tip: Tip, ranked: readonly Tip[]): readonly Tip[] =>
	ranked.filter(other => other.strength === tip.strength && !(isCare(tip) && other.from !== OWN));

// Whose words are held is not told that those same words work, and what is masked there stays so.
const praisesHeld = (tip: Tip, ranked: readonly Tip[]): boolean =>
	tip.strength && ranked.some(other => other.level === 'pause' && !other.strength && sharesPlace(tip, other));

/** Tips in the order to show: pauses, marks, hints, then strengths; one tip a place, and the same advice said once. */
export const rankTips = (tips: readonly Tip[]): Tip[] => {
	const ranked: Tip[] = [];
	for (const tip of tips.toSorted(compareTips)) {
		if (praisesHeld(tip, ranked)) continue;
		const rivals = rivalsOf(tip, ranked);
		const rest = restOf(
			tip,
			rivals.flatMap(({spans}) => spans),
		);
		if (rest && !rivals.some(other => isSameAdvice(other, rest))) ranked.push(rest);
	}
	return ranked;
};
