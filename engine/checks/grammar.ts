import type {Check} from '../condition.ts';
import type {Sentence} from '../text/text.ts';
import {foundAt, holds} from './found.ts';
import type {Builder, Hit, MatchGrammar, Node, Region} from './node.ts';

const hitsOf = (match: MatchGrammar, pattern: string, {start, end}: Sentence, {side}: Region): readonly Hit[] =>
	match(side.text.cased.slice(start, end), pattern).map(([from, to]) => ({
		start: start + from,
		end: start + to,
		key: pattern,
	}));

/** Compromise's match syntax, on English sentences only; holds while the answer is owed. */
export const compileGrammar = ({grammar}: Extract<Check, {grammar: unknown}>, builder: Builder): Node => {
	builder.speaks('en');
	return ({match}, region) => {
		const sentences = region.side.text.sentences.filter(
			({language, start, end}) => language === 'en' && start >= region.start && end <= region.end,
		);
		if (!match) return sentences.length ? holds : undefined;
		return foundAt(
			sentences.flatMap(sentence => grammar.en.flatMap(pattern => hitsOf(match, pattern, sentence, region))),
		);
	};
};
