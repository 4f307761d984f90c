import {both, matchesIn, type SignalFinder, wholeOf} from './phrases.ts';

/** A question mark that ends something said: not one inside a web address, and not "(?)", which doubts a word. */
const mark = /(?<!\()\?/g;

/** The whole sentence when it asks, told by its question mark. */
export const question: SignalFinder = (text, sentence) =>
	text.folded.slice(sentence.start, sentence.end).includes('?') && matchesIn(text, sentence, mark).length > 0
		? [wholeOf(text, sentence)]
		: [];

const open = both(
	`^{3}(vad|hur|varför|vilken|vilket|vilka|vem|vems|var|vart|när|varifrån)
(vad|hur|varför|vilken|vilket|vilka|vem) (tycker|tror|tänker|säger|gör|gjorde|har|är|var|kan|ska|skulle|vill|behöver|saknar|menar|hindrar|blir|fick|brukar)`,
	`^{3}(what|how|why|which|who|whose|where|when)
(what|how|why|which|who|where) (do|does|did|is|are|was|were|can|could|would|should|will|have|has|if|about|would you|s|re)`,
);
const closed = both(
	'^((men|och|så|hej|eller) ){0,2}(är|var|har|hade|kan|kunde|vill|ville|håller|tycker|gillar|ska|skulle|känner|går|finns|får|fick|måste|brukar|behöver|minns|vet|hörde|såg|blev|blir|gör|gjorde|tror|kommer|orkar|saknar|älskar|jobbar|bor|ser|märker)',
	"^((but|and|so|hi|hey|or|well) ){0,2}(is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|agree|isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|any|anyone|ready|right)",
);

/** A question that can be answered freely (what, how, why). */
export const openQuestion: SignalFinder = (text, sentence, setting) => {
	if (sentence.language === 'other' || matchesIn(text, sentence, open[sentence.language]).length === 0) return [];
	return question(text, sentence, setting);
};

/** A question that asks for yes or no. */
export const closedQuestion: SignalFinder = (text, sentence, setting) => {
	if (sentence.language === 'other' || matchesIn(text, sentence, closed[sentence.language]).length === 0) return [];
	return openQuestion(text, sentence, setting).length > 0 ? [] : question(text, sentence, setting);
};
