import type {GrammarQuestion, MatchGrammar} from './checks/node.ts';

/** Sentences of a few drafts; the oldest answers are forgotten first. */
const mostAnswers = 400;

const keyOf = ({sentence, pattern}: GrammarQuestion): string => `${pattern}\n${sentence}`;

/** The same answers, each sentence and pattern asked once as long as it is among the 400 asked last; a key stroke then costs one sentence. */
export const rememberGrammar = (match: MatchGrammar): MatchGrammar => {
	const known = new Map<string, ReturnType<MatchGrammar>>();
	const remembering = (sentence: string, pattern: string): ReturnType<MatchGrammar> => {
		const key = keyOf({sentence, pattern});
		const answer = known.get(key) ?? match(sentence, pattern);
		known.delete(key);
		known.set(key, answer);
		const [oldest] = known.keys();
		if (known.size > mostAnswers && oldest !== undefined) known.delete(oldest);
		return answer;
	};
	return Object.assign(remembering, {
		ready: (questions: readonly GrammarQuestion[]) =>
			match.ready?.(questions.filter(question => !known.has(keyOf(question)))),
	});
};
