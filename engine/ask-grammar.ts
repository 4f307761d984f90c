import type {GrammarQuestion, MatchGrammar} from './checks/node.ts';

/** So many sentences of a draft are read for `grammar`; in those after them nothing is found. Reading one costs about a millisecond. */
export const mostSentences = 60;

/** A matcher that takes down what it is asked, and answers that it stands, so that what is asked after it is heard too. */
export const listening = (questions: GrammarQuestion[]): MatchGrammar => {
	const sentences = new Set<string>();
	return (sentence, pattern) => {
		if (sentences.size >= mostSentences && !sentences.has(sentence)) return [];
		sentences.add(sentence);
		questions.push({sentence, pattern});
		return [[0, sentence.length]];
	};
};

/** The matcher for no more than so many different sentences. */
export const bounded = (match: MatchGrammar): MatchGrammar => {
	const sentences = new Set<string>();
	return (sentence, pattern) => {
		if (sentences.size >= mostSentences && !sentences.has(sentence)) return [];
		sentences.add(sentence);
		return match(sentence, pattern);
	};
};
