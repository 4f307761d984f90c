import type {Span} from '../../model/draft.ts';
import {createLanguageIndexes} from '../../search/phrase-index.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {
	bilingualPhrases,
	findOutsideQuotes,
	phraseSignal,
	type SignalFinder,
	type SignalPhrases,
	trimmedSentence,
} from '../signals/phrases.ts';

const indexes = createLanguageIndexes();

/** A denial that waits for its other half. */
const denial = bilingualPhrases(
	`(är|var|handlar|handlade|betyder|innebär|avgör|räcker) (inte|aldrig|sällan)|(handlar|är) {1}inte om
^(inte|ingen|inget|inga)`,
	`(is|are|was|were|it's|they're|that's|you're|we're) (not|never|rarely|no longer)|isn't|aren't|wasn't|weren't|not (just|about|because|only)|(doesn't|don't|didn't) (just|need|come|mean|live|fail|buy|win)|less about
^(not|no)`,
	indexes,
);

/** A sentence that begins as the other half of a denial does. */
const answerToDenial = bilingualPhrases(
	`^(det (är|var|handlar|betyder|krävs)|de är) (?!(?:inte|dags|bra|kul|roligt|viktigt|svårt|också|därför|många|lätt|klart|bara att|ju|nog|väl)(?!\\p{L}))\\p{L}+
^(utan|bara|snarare) \\p{L}+`,
	`^(it's|it is|they're|they are|we're|we are|this is|that's|you're) (?!(?:not|a pleasure|also|important|worth|time|ok|okay|fine|nice|good|hard|so|been|been|very|really|all|going|still|always)(?!\\p{L}))[\\p{L}'’]+
^(just|only|rather|instead) \\p{L}+`,
	indexes,
);

/** The whole turn within one sentence. English alone: in Swedish "inte … utan" is how anybody says it. */
const turnInside = bilingualPhrases(
	`handlar inte om {6}det handlar om|(är|handlar) inte (bara )?{5}[-–—:;] ?(det|de) (är|handlar)`,
	`(isn't|aren't|is not|are not|it's not|not) (just|only|merely|simply|about) [^.!?\\n]{3,90}?[,;–—-] ?(it's|it is|but|they're|they are|we're|we are|this is|that's)|(isn't|aren't|is not|wasn't) an? [^.!?\\n]{3,60}?[,;–—] ?(it's|it is|they're|we're|this is)|more than (just )?an? [^.!?\\n]{3,60}?[,;–—] ?(it's|it is|this is)|not because [^.!?\\n]{3,80}?[,;] ?but because|it's not about [^.!?\\n]{3,90}?(but|it's) about|this is more than (just )?an?|less about [^.!?\\n]{3,60}? (and )?more about|not what {6}but (what|how)`,
	indexes,
);

const has = (text: Text, sentence: Sentence, phrases: SignalPhrases): readonly Span[] =>
	sentence.language === 'other' ? [] : findOutsideQuotes(text, sentence, phrases[sentence.language]);

const nextOf = (text: Text, {start}: Sentence): Sentence | undefined =>
	text.sentences[sentenceIndexAt(text, start) + 1];

const wordsOf = (text: Text, {start, end}: Sentence): number =>
	text.folded.slice(start, end).match(/[\p{L}\d][\p{L}\d'-]*/gu)?.length ?? 0;

const longestHalf = 22;

/** A denial set up to be answered, "It isn't X. It's Y", over two sentences or within one, whatever stands as subject. */
export const contrastTurn: SignalFinder = (text, sentence) => {
	const inside = has(text, sentence, turnInside);
	if (inside.length > 0) return [trimmedSentence(text, sentence)];
	if (has(text, sentence, denial).length === 0 || text.folded.slice(sentence.start, sentence.end).includes('?'))
		return [];
	const next = nextOf(text, sentence);
	if (!next || wordsOf(text, sentence) > longestHalf || wordsOf(text, next) > longestHalf) return [];
	return has(text, {...next, language: sentence.language}, answerToDenial).length > 0
		? [trimmedSentence(text, sentence)]
		: [];
};

/** A question of a few words that the writer answers at once: "The result?" */
export const selfAnswered: SignalFinder = (text, sentence) => {
	if (sentence.language === 'other' && wordsOf(text, sentence) > 4) return [];
	const slice = text.folded.slice(sentence.start, sentence.end).trim();
	const next = nextOf(text, sentence);
	if (!slice.endsWith('?') || wordsOf(text, sentence) > 4 || wordsOf(text, sentence) < 1 || !next) return [];
	return text.folded.slice(next.start, next.end).includes('?') ? [] : [trimmedSentence(text, sentence)];
};

/** Three sentences of at most four words in a row, as a drum: the first of them. */
export const staccato: SignalFinder = (text, sentence) => {
	const at = sentenceIndexAt(text, sentence.start);
	const row = text.sentences.slice(at, at + 3);
	const isShort = (each: Sentence): boolean => {
		const words = wordsOf(text, each);
		return words >= 1 && words <= 4 && /\p{L}[.!]\s*$/u.test(text.folded.slice(each.start, each.end));
	};
	return row.length === 3 && row.every(isShort) ? [trimmedSentence(text, sentence)] : [];
};

/** A line that sets the stage for what could simply be said. */
export const stageLine = phraseSignal(
	bilingualPhrases(
		`^(så här|sanningen (är|efter)|verkligheten (är|20)|resultatet|det bästa av allt|låt det sjunka in|läs det igen)
här är (varför|sanningen|hemligheten)|låt det sjunka in|läs den meningen igen`,
		`^(here's (how|what|why|the|where)|here is (how|what|why)|here are (the|some|\\d)|so here|the truth is|the reality|the best part|most people|but here's|enter) {1}
let that sink in|read that again|here's (how|why|the thing|the truth|the kicker)|here's what (most|nobody|no one|actually|i learned|changed)`,
		indexes,
	),
);
