import type {Hit} from '../checks/node.ts';
import {sentenceAt} from '../text/sentence-at.ts';
import {liesInside, touches} from '../text/spans.ts';
import type {Text} from '../text/text.ts';
import type {IsAllowed} from './allowing.ts';
import {matchPhrases} from './match-phrases.ts';
import type {Matching, Meaning} from './meaning.ts';
import {once} from './once.ts';
import {patternFinder} from './pattern-finder.ts';
import type {Spoken} from './store.ts';
import {isSurrounded} from './surroundings.ts';
import type {Budget} from './trie.ts';

/** What one pass over a text found, by leaf. */
export type Hits = {
	/** Hits of a leaf in order, none inside another, contexts fulfilled. */
	of(leaf: number): readonly Hit[];
	/** Folded end of the part in which everything asked for so far was looked for; the text's length unless the budget ran out. */
	judged(): number;
};

type Place = {readonly start: number; readonly end: number; readonly meaning: Meaning};

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

/** Words after each other in sentences of one language. */
type Stretch = {readonly first: number; readonly after: number; readonly language: Spoken};

const stretchesOf = ({sentences, wordSentences, wordCount}: Text): readonly Stretch[] => {
	const stretches: Stretch[] = [];
	const languageAt = (word: number): Spoken => sentences[wordSentences[word] ?? 0]?.language ?? 'other';
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
const findPhrases = (phrases: Matching['often'], text: Text, budget: Budget, {add}: Places): number => {
	const {wordStarts, wordEnds, wordSentences, excluded} = text;
	for (const {first, after, language} of stretchesOf(text)) {
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
export const findHits = (matching: Matching, text: Text, budget: Budget, isAllowed: IsAllowed): Hits => {
	const places = startPlaces(text);
	let reached = text.folded.length;
	const looking = (phrases: Matching['often']) =>
		once(() => {
			reached = Math.min(reached, findPhrases(phrases, text, budget, places));
		});
	const [findOften, findSeldom] = [looking(matching.often), looking(matching.seldom)];
	const patterns = patternFinder(matching, text, budget);
	const findPatterns = (leaf: number): void =>
		patterns.find(leaf, (program, spans) => {
			for (const [start, end] of spans) {
				if (liesInside(text.excluded, start, end)) continue;
				places.add(start, end, sentenceAt(text, start), matching.meanings[program]);
			}
		});
	const keeps = (place: Place): boolean =>
		(!place.meaning.around || isSurrounded(text.folded, of, place, place.meaning.around)) &&
		!isAllowed(text.folded.slice(place.start, place.end));
	const known: (readonly Hit[])[] = [];
	const of = (leaf: number): readonly Hit[] => {
		const old = known[leaf];
		if (old) return old;
		if (matching.isOften(leaf)) findOften();
		else findSeldom();
		findPatterns(leaf);
		const hits = withoutInner((places.byLeaf[leaf] ?? []).filter(keeps).map(hitOf));
		known[leaf] = hits;
		return hits;
	};
	return {of, judged: () => Math.min(reached, patterns.reached())};
};
