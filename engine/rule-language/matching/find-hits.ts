import {liesInside, sentenceIndexAt, touches} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import type {Hit} from '../conditions/condition-node.ts';
import type {IsAllowed} from './allowed-words.ts';
import {hasNeighbours} from './neighbours.ts';
import {once} from './once.ts';
import {createPatternFinder} from './patterns/pattern-finder.ts';
import {matchPhrases} from './phrases/match-phrases.ts';
import type {Budget} from './phrases/word-trie.ts';
import type {SearchIndex, SentenceLanguage, TermMeaning} from './search-index.ts';

/** What one pass over a text found, by leaf. */
export type TextHits = {
	/** Hits of a leaf in order, none inside another, contexts fulfilled. */
	of(leaf: number): readonly Hit[];
	/** Folded end of the part in which everything asked for so far was looked for; the text's length unless the budget ran out. */
	judged(): number;
};

type FoundTerm = {readonly start: number; readonly end: number; readonly meaning: TermMeaning};

const speaks = ({language}: TermMeaning, text: Text, sentence: number): boolean =>
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

const hitOf = ({start, end, meaning}: FoundTerm): Hit => ({
	start,
	end,
	key: meaning.key,
	...(meaning.masked && {masked: true as const}),
	...(meaning.fix !== undefined && {fix: meaning.fix}),
});

/** Places by leaf, as phrases and patterns report them. */
type HitCollector = {
	readonly byLeaf: FoundTerm[][];
	add(start: number, end: number, sentence: number, meaning: TermMeaning | undefined): void;
};

const createHitCollector = (text: Text): HitCollector => {
	const byLeaf: FoundTerm[][] = [];
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

/** Words after each other in sentences of one language. */
type Stretch = {readonly first: number; readonly after: number; readonly language: SentenceLanguage};

const languageStretches = ({sentences, wordSentences, wordCount}: Text): readonly Stretch[] => {
	const stretches: Stretch[] = [];
	const languageAt = (word: number): SentenceLanguage => sentences[wordSentences[word] ?? 0]?.language ?? 'other';
	for (let first = 0; first < wordCount; ) {
		const language = languageAt(first);
		let after = first + 1;
		while (after < wordCount && languageAt(after) === language) after++;
		stretches.push({first, after, language});
		first = after;
	}
	return stretches;
};

/** Looks for all phrases; returns the folded end of the judged part. */
const findPhrases = (phrases: SearchIndex['often'], text: Text, budget: Budget, {add}: HitCollector): number => {
	const {wordStarts, wordEnds, wordSentences, excluded} = text;
	for (const {first, after, language} of languageStretches(text)) {
		const {trie, terms} = phrases(language);
		const came = matchPhrases(trie, text, first, after, budget, (term, from, to) => {
			const start = wordStarts[from] ?? 0;
			const end = wordEnds[to] ?? 0;
			if (!touches(excluded, start, end)) add(start, end, wordSentences[from] ?? 0, terms[term]);
		});
		if (came < after) return wordStarts[came] ?? 0;
	}
	return text.folded.length;
};

/**
 * Looks for everything a rule set looks for in a text: phrases at once, patterns when a condition asks. Hits of other languages are
 * dropped, phrases that touch an excluded range, and patterns inside one unless they are the whole of it (a whole URL, a whole handle).
 */
export const findHits = (searchIndex: SearchIndex, text: Text, budget: Budget, isAllowed: IsAllowed): TextHits => {
	const places = createHitCollector(text);
	let reached = text.folded.length;
	const looking = (phrases: SearchIndex['often']) =>
		once(() => {
			reached = Math.min(reached, findPhrases(phrases, text, budget, places));
		});
	const [findOften, findSeldom] = [looking(searchIndex.often), looking(searchIndex.seldom)];
	const patterns = createPatternFinder(searchIndex, text, budget);
	const findPatterns = (leaf: number): void =>
		patterns.find(leaf, (program, spans) => {
			for (const [start, end] of spans) {
				if (liesInside(text.excluded, start, end)) continue;
				places.add(start, end, sentenceIndexAt(text, start), searchIndex.meanings[program]);
			}
		});
	const keeps = (place: FoundTerm): boolean =>
		(!place.meaning.around || hasNeighbours(text.folded, of, place, place.meaning.around)) &&
		!isAllowed(text.folded.slice(place.start, place.end));
	const known: (readonly Hit[])[] = [];
	const of = (leaf: number): readonly Hit[] => {
		const old = known[leaf];
		if (old) return old;
		if (searchIndex.isOften(leaf)) findOften();
		else findSeldom();
		findPatterns(leaf);
		const hits = withoutInner((places.byLeaf[leaf] ?? []).filter(keeps).map(hitOf));
		known[leaf] = hits;
		return hits;
	};
	return {of, judged: () => Math.min(reached, patterns.reached())};
};
