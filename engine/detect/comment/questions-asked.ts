import type {Sentence, Text} from '../../text/text.ts';
import {bilingualReplyPhrases as both, hasPhrase} from '../signals/phrases.ts';
import {question} from '../signals/question.ts';

/** What kind of answer a question looks for. */
export type QuestionKind = 'when' | 'how-much' | 'where' | 'who' | 'why' | 'how' | 'yes-no' | 'what';

const kinds: readonly (readonly [QuestionKind, ReturnType<typeof both>])[] = [
	[
		'when',
		both(
			'när|hur (länge|lång tid|snart|ofta)|vilken (dag|tid|vecka|månad)|vilket datum|vilka (tider|dagar)',
			'when|how (long|soon|often)|what (time|day|date)|which (day|week|time)',
		),
	],
	[
		'how-much',
		both(
			'hur (mycket|många|stor|dyrt|långt|gammal)|vad kostar|vilket pris',
			'how (much|many|big|far|old)|what (does|do|is the) {2}(cost|price)',
		),
	],
	['where', both('var (kan|finns|ligger|är|hittar|ska|köper|går)|vart|varifrån', 'where')],
	['who', both('vem|vilka (är|ska|kan)|vems', "who|whose|whom|who's")],
	['why', both('varför|hur (kommer det sig|kan det komma)|av vilken anledning', 'why|how come|what is the reason')],
	['how', both('hur', 'how')],
	['what', both('vad|vilken|vilket|vilka', 'what|which')],
];

/** Asks that carry no question mark: "does it work", "I wonder where", "någon som vet". */
const unmarked = both(
	'^(går|finns|har|kan|får|är|kommer|vet|när|var|hur|varför|vem|vad) (det|ni|man|någon|du|är|finns|kan|jag|öppnar|kostar)\n(undrar|någon som vet|vet någon|vill veta|skulle vilja veta)',
	'^(does|do|is|are|can|could|will|when|where|how|why|who|what) (the|you|it|there|i|we|anyone|one|do|is|are|does|to)\n(wonder(ing)?|anyone know|would like to know|want to know)',
);

/** Asked to strike, not to know: "are you kidding?", "hur tänkte ni?". */
const rhetorical = both(
	'hur (tänkte|tänker|svårt|dum|dumma|kan ni|fan|i helvete)|skäms|fattar (ni|du)|är det (så|verkligen) svårt|vad (gör|håller|sysslar) ni|är (ni|du) (kloka|seriösa|dumma|dum|blinda)|skämtar|vem bryr sig|på allvar',
	"what were you thinking|how (dare|hard|difficult|can you)|have you no|don't you (get|understand)|is it so hard|what are you doing|are you (all )?(kidding|serious|joking|asleep|insane|blind)|who cares|do they pay you|seriously",
);

const isAsked = (text: Text, sentence: Sentence): boolean => {
	const marked = question(text, sentence, {draft: none}).length > 0;
	return (marked || hasPhrase(text, sentence, unmarked)) && !hasPhrase(text, sentence, rhetorical);
};

const none = {platform: 'other', surface: 'comment', voice: 'self', text: '', links: [], pictures: []} as const;

/** Wants yes or no: begins with the verb, or turns it round after a clause. */
const closed = both(
	'^(går|finns|har|kan|får|är|kommer|blir|ska|måste|behöver|gäller|tar|vill)\n(har|får|måste|ska) (jag|man|vi|ni) {3}(missat|kvar|också|ändå|fortfarande)',
	'^(is|are|do|does|did|can|could|will|would|has|have|should|may|must)',
);

/** What a sentence asks for; a question that names nothing looked for wants yes or no. */
const kindOf = (text: Text, sentence: Sentence): QuestionKind => {
	if (hasPhrase(text, sentence, closed)) return 'yes-no';
	return kinds.find(([, words]) => hasPhrase(text, sentence, words))?.[0] ?? 'yes-no';
};

/** One thing asked: its sentence and what it looks for. */
export type AskedQuestion = {readonly sentence: Sentence; readonly kind: QuestionKind};

/** Everything a comment asks in order to know; empty when it asks nothing, or only to strike. */
export const findQuestions = (text: Text): readonly AskedQuestion[] =>
	text.sentences
		.filter(sentence => isAsked(text, sentence))
		.map(sentence => ({sentence, kind: kindOf(text, sentence)}));
