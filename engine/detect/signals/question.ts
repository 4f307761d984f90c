import type {Sentence, Text} from '../../text/text.ts';
import {bilingualPhrases, hasPhrase, type SignalFinder, trimmedSentence} from './phrases.ts';

const isQuoted = (text: Text, at: number): boolean => text.excluded.some(([from, to]) => from <= at && at < to);

/** A question mark of the sentence's own: not one inside a web address or a quotation, and not "(?)", which doubts a word. */
const asks = (text: Text, {start, end}: Sentence): boolean => {
	const slice = text.folded.slice(start, end);
	for (let at = slice.indexOf('?'); at >= 0; at = slice.indexOf('?', at + 1)) {
		if (text.folded[start + at - 1] !== '(' && !isQuoted(text, start + at)) return true;
	}
	return false;
};

/** The whole sentence when it asks, told by its question mark. */
export const question: SignalFinder = (text, sentence) =>
	asks(text, sentence) ? [trimmedSentence(text, sentence)] : [];

const open = bilingualPhrases(
	`^{3}(vad|hur|varför|vilken|vilket|vilka|vem|vems|var|vart|när|varifrån)
(vad|hur|varför|vilken|vilket|vilka|vem) (tycker|tror|tänker|säger|gör|gjorde|har|är|var|kan|ska|skulle|vill|behöver|saknar|menar|hindrar|blir|fick|brukar)`,
	`^{3}(what|how|why|which|who|whose|where|when)
(what|how|why|which|who|where) (do|does|did|is|are|was|were|can|could|would|should|will|have|has|if|about|would you|s|re)`,
);
const closed = bilingualPhrases(
	'^((men|och|så|hej|eller) ){0,2}(är|var|har|hade|kan|kunde|vill|ville|håller|tycker|gillar|ska|skulle|känner|går|finns|får|fick|måste|brukar|behöver|minns|vet|hörde|såg|blev|blir|gör|gjorde|tror|kommer|orkar|saknar|älskar|jobbar|bor|ser|märker)',
	"^((but|and|so|hi|hey|or|well) ){0,2}(is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|agree|isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|any|anyone|ready|right)",
);

/** A question that can be answered freely (what, how, why). */
export const openQuestion: SignalFinder = (text, sentence) =>
	asks(text, sentence) && hasPhrase(text, sentence, open) ? [trimmedSentence(text, sentence)] : [];

/** A question that asks for yes or no. */
export const closedQuestion: SignalFinder = (text, sentence) =>
	asks(text, sentence) && hasPhrase(text, sentence, closed) && !hasPhrase(text, sentence, open)
		? [trimmedSentence(text, sentence)]
		: [];
