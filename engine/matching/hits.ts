import type {Hit} from '../checks/node.ts';
import {sentenceAt} from '../text/sentence-at.ts';
import {liesInside, touches} from '../text/spans.ts';
import type {Text} from '../text/text.ts';
import {matchPhrases} from './match-phrases.ts';
import type {Matching, Meaning, Neighbours, Surroundings} from './meaning.ts';
import {matchPrograms, patternTexts} from './patterns.ts';
import {isFormRest, swedishForms} from './swedish-forms.ts';
import type {Budget} from './trie.ts';

/** What one pass over a text found, by leaf. */
export type Hits = {
	/** Hits of a leaf in order, none inside another, contexts fulfilled. */
	of(leaf: number): readonly Hit[];
	/** Folded end of the judged part; the text's length when all was judged. */
	readonly judged: number;
};

type Place = {readonly start: number; readonly end: number; readonly meaning: Meaning};

/** True for words nobody wants a tip about. */
export type IsAllowed = (words: string) => boolean;

/** Knows the allowed words and their Swedish forms. */
export const allowing = (words: readonly string[]): IsAllowed => {
	if (words.length === 0) return () => false;
	const plain = words.map(word => word.normalize('NFC').toLowerCase());
	const exact = new Set(plain);
	const bending = plain.flatMap(word => swedishForms(word) ?? []);
	return found =>
		exact.has(found) ||
		bending.some(forms => found.startsWith(forms.base) && isFormRest(forms, found.slice(forms.base.length)));
};

const besideMark = (text: string, marks: readonly string[], edge: number, before: boolean): boolean => {
	const around = before ? text.slice(Math.max(0, edge - 12), edge).trimEnd() : text.slice(edge, edge + 12).trimStart();
	return marks.some(mark => (before ? around.endsWith(mark) : around.startsWith(mark)));
};

const onlyJoins = /^[\s\-'"*_(),]*$/;

const besideWord = (text: string, others: readonly Hit[], {start, end}: Place, before: boolean): boolean =>
	others.some(other => {
		const [from, to] = before ? [other.end, start] : [end, other.start];
		return from <= to && to - from < 12 && onlyJoins.test(text.slice(from, to));
	});

const speaks = ({language}: Meaning, text: Text, sentence: number): boolean =>
	language === 'any' || text.sentences[sentence]?.language === language;

const withoutInner = (hits: readonly Hit[]): readonly Hit[] => {
	if (hits.length < 2) return hits;
	let reach = -1;
	return hits
		.toSorted((a, b) => a.start - b.start || b.end - a.end)
		.filter(hit => {
			const inner = hit.end <= reach;
			reach = Math.max(reach, hit.end);
			return !inner;
		});
};

const hitOf = ({start, end, meaning}: Place): Hit => ({
	start,
	end,
	key: meaning.key,
	...(meaning.masked && {masked: true as const}),
	...(meaning.fix !== undefined && {fix: meaning.fix}),
});

/** Places by leaf, as phrases and patterns report them. */
type Places = {
	readonly byLeaf: Place[][];
	add(start: number, end: number, sentence: number, meaning: Meaning | undefined): void;
};

const startPlaces = (text: Text): Places => {
	const byLeaf: Place[][] = [];
	return {
		byLeaf,
		add(start, end, sentence, meaning) {
			if (!meaning || !speaks(meaning, text, sentence)) return;
			if (meaning.lead && text.folded.charAt(start - 1) !== meaning.lead) return;
			const list = byLeaf[meaning.leaf];
			if (list) list.push({start, end, meaning});
			else byLeaf[meaning.leaf] = [{start, end, meaning}];
		},
	};
};

/** Looks for all phrases; returns the folded end of the judged part. */
const findPhrases = ({trie, terms}: Matching, text: Text, budget: Budget, {add}: Places): number => {
	const {wordStarts, wordEnds, wordSentences, excluded} = text;
	const words = matchPhrases(trie, text, budget, (term, first, last) => {
		const start = wordStarts[first] ?? 0;
		const end = wordEnds[last] ?? 0;
		if (!touches(excluded, start, end)) add(start, end, wordSentences[first] ?? 0, terms[term]);
	});
	return words < text.wordCount ? (wordStarts[words] ?? 0) : text.folded.length;
};

/** Answers a function that looks for a leaf's patterns. */
const patternFinder = (
	{patternsOf, programs, meanings}: Matching,
	text: Text,
	{add}: Places,
): ((leaf: number) => void) => {
	const texts = patternTexts(text);
	const languages = new Set<string>(['any', ...text.sentences.map(({language}) => language)]);
	return leaf => {
		for (const [group, asked] of patternsOf(leaf)) {
			if (!languages.has(group.language)) continue;
			matchPrograms(group, asked, programs, texts, text.lines, (program, spans) => {
				for (const [start, end] of spans) {
					if (!liesInside(text.excluded, start, end)) add(start, end, sentenceAt(text, start), meanings[program]);
				}
			});
		}
	};
};

/**
 * Looks for everything a rule set looks for in a text: phrases at once, patterns when a condition asks. Hits of other languages are
 * dropped, phrases that touch an excluded range, and patterns inside one unless they are the whole of it (a whole URL, a whole handle).
 */
export const findHits = (matching: Matching, text: Text, budget: Budget, isAllowed: IsAllowed): Hits => {
	const places = startPlaces(text);
	const judged = findPhrases(matching, text, budget, places);
	const findPatterns = patternFinder(matching, text, places);
	const beside: Beside = (place, {marks, leaf}, before) =>
		besideMark(text.folded, marks, before ? place.start : place.end, before) ||
		(leaf !== undefined && besideWord(text.folded, of(leaf), place, before));
	const keeps = (place: Place): boolean =>
		(!place.meaning.around || isSurrounded(place, place.meaning.around, beside)) &&
		!isAllowed(text.folded.slice(place.start, place.end));
	const known: (readonly Hit[])[] = [];
	const of = (leaf: number): readonly Hit[] => {
		const old = known[leaf];
		if (old) return old;
		findPatterns(leaf);
		const hits = withoutInner((places.byLeaf[leaf] ?? []).filter(keeps).map(hitOf));
		known[leaf] = hits;
		return hits;
	};
	return {of, judged};
};

type Beside = (place: Place, neighbours: Neighbours, before: boolean) => boolean;

const isSurrounded = (place: Place, {before, after, notBefore, notAfter}: Surroundings, beside: Beside): boolean =>
	(!before || beside(place, before, true)) &&
	(!after || beside(place, after, false)) &&
	!(notBefore && beside(place, notBefore, true)) &&
	!(notAfter && beside(place, notAfter, false));
