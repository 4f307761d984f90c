import type {AskedQuestion} from '../detect/comment/questions-asked.ts';
import {person} from '../detect/entities/person.ts';
import {sarcasm} from '../detect/signals/anger.ts';
import {acknowledgement, apology, dodgingApology, greeting, thanks} from '../detect/signals/courtesy.ts';
import {stemsIn, wordsWithStems} from '../detect/signals/parent.ts';
import {promise, timedPromise} from '../detect/signals/reply.ts';
import type {Span} from '../model/draft.ts';
import {withoutOverlaps} from '../text/spans.ts';
import type {Sentence, Text} from '../text/text.ts';
import {findAnswers} from './answers-to-questions.ts';
import type {ReplyPart} from './coach.ts';
import {findInReply, findSignalsInReply, spansOutside} from './find-in-reply.ts';
import {
	canDo,
	doing,
	hearsay,
	hollow,
	isKnown,
	notKnown,
	pointing,
	somebody,
	takenIn as takenToHeart,
} from './reply-part-words.ts';
import {findTimes} from './times-named.ts';

/** A reply and the comment it answers, made ready. */
export type ReplyPair = {
	readonly reply: Text;
	readonly parent: Text;
	readonly asked: readonly AskedQuestion[];
	readonly author?: string;
};

/** A sentence that only seems to have read: a hollow regret, an excuse that dodges, mockery. */
const isEmpty = (text: Text, sentence: Sentence): boolean =>
	findInReply(text, hollow, [sentence]).length > 0 ||
	findSignalsInReply(text, dodgingApology, [sentence]).length > 0 ||
	findSignalsInReply(text, sarcasm, [sentence]).length > 0;

const TAKEN_UP = 2;

const seen = ({reply, parent}: ReplyPair): readonly Span[] => {
	const honest = reply.sentences.filter(sentence => !isEmpty(reply, sentence));
	const said = [acknowledgement, apology, thanks].flatMap(signal => findSignalsInReply(reply, signal, honest));
	const stems = stemsIn(parent, 0, parent.folded.length);
	const echo = honest.flatMap(sentence => wordsWithStems(reply, sentence, stems));
	const words = new Set(echo.map(span => reply.folded.slice(...span)));
	return [...said, ...findInReply(reply, takenToHeart, honest), ...(words.size >= TAKEN_UP ? echo : [])];
};

const now = ({reply}: ReplyPair): readonly Span[] =>
	spansOutside(
		[
			...findInReply(reply, doing),
			...findInReply(reply, canDo),
			...[promise, timedPromise].flatMap(each => findSignalsInReply(reply, each)),
		],
		findInReply(reply, pointing),
	);

/** A name under the reply: "/Ida", "– Ida", "^JK". */
const signature = /(?:^|[\s.!?])(?:[/^–—-] ?\p{Lu}\p{L}{0,20})(?:[ ,]+[\p{L} ]{0,40})?\s*$/u;

const signed = ({cased}: Text): readonly Span[] => {
	const found = signature.exec(cased);
	return found ? [[found.index + (/^\s|[.!?]/.test(found[0]) ? 1 : 0), cased.trimEnd().length]] : [];
};

/** A named person who is not the one spoken to. */
const named = ({reply}: ReplyPair, spokenTo: readonly Span[]): readonly Span[] =>
	spansOutside(person(reply, {}), spokenTo);

const OPENING = 24;

/** The name of the one spoken to, near the beginning: "Tack Olle", "Hej Maja". */
const spokenTo = (pair: ReplyPair): readonly Span[] =>
	person(pair.reply, {}).filter(
		([start]) =>
			start > 0 &&
			start < OPENING &&
			/(?:tack|hej|hi|hello|thanks|thank you|dear|kära|,)\s$/.test(pair.reply.folded.slice(0, start)),
	);

const greets = (pair: ReplyPair): readonly Span[] => [...findSignalsInReply(pair.reply, greeting), ...spokenTo(pair)];

const who = (pair: ReplyPair): readonly Span[] => [
	...signed(pair.reply),
	...named(pair, spokenTo(pair)),
	...findInReply(pair.reply, somebody),
];

const known = ({reply}: ReplyPair): readonly Span[] => {
	const unsure = [...findInReply(reply, notKnown), ...findInReply(reply, hearsay)];
	const sure = reply.sentences.filter(({start, end}) => !unsure.some(([at]) => at >= start && at < end));
	return findInReply(reply, isKnown, sure);
};

const finders: {readonly [P in ReplyPart]: (pair: ReplyPair) => readonly Span[]} = {
	seen,
	answer: ({reply, parent, asked}) => findAnswers(reply, parent, asked),
	known,
	unknown: ({reply}) => findInReply(reply, notKnown),
	now,
	when: ({reply}) => findTimes(reply),
	who,
	greeting: greets,
};

/** Where a reply has a part; empty when it lacks it. In units of `reply.folded`, in order. */
export const findReplyPart = (part: ReplyPart, pair: ReplyPair): readonly Span[] =>
	withoutOverlaps(finders[part](pair));
