import type {Span} from '../draft.ts';
import {person} from '../entities/person.ts';
import type {Asked} from '../reading/asked.ts';
import {tidy} from '../seeking/tidy.ts';
import {sarcasm} from '../signals/anger.ts';
import {acknowledgement, apology, dodgingApology, greeting, thanks} from '../signals/courtesy.ts';
import {stemsIn, taken} from '../signals/parent.ts';
import {promise, timedPromise} from '../signals/reply.ts';
import type {Sentence, Text} from '../text/text.ts';
import {answersIn} from './answered.ts';
import type {Part} from './coach.ts';
import {apartFrom, findIn, signalsIn} from './find-in.ts';
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
} from './part-words.ts';
import {timesIn} from './times.ts';

/** A reply and the comment it answers, made ready. */
export type Pair = {
	readonly reply: Text;
	readonly parent: Text;
	readonly asked: readonly Asked[];
	readonly author?: string;
};

/** A sentence that only seems to have read: a hollow regret, an excuse that dodges, mockery. */
const isEmpty = (text: Text, sentence: Sentence): boolean =>
	findIn(text, hollow, [sentence]).length > 0 ||
	signalsIn(text, dodgingApology, [sentence]).length > 0 ||
	signalsIn(text, sarcasm, [sentence]).length > 0;

const TAKEN_UP = 2;

const seen = ({reply, parent}: Pair): readonly Span[] => {
	const honest = reply.sentences.filter(sentence => !isEmpty(reply, sentence));
	const said = [acknowledgement, apology, thanks].flatMap(signal => signalsIn(reply, signal, honest));
	const stems = stemsIn(parent, 0, parent.folded.length);
	const echo = honest.flatMap(sentence => taken(reply, sentence, stems));
	const words = new Set(echo.map(span => reply.folded.slice(...span)));
	return [...said, ...findIn(reply, takenToHeart, honest), ...(words.size >= TAKEN_UP ? echo : [])];
};

const now = ({reply}: Pair): readonly Span[] =>
	apartFrom(
		[
			...findIn(reply, doing),
			...findIn(reply, canDo),
			...[promise, timedPromise].flatMap(each => signalsIn(reply, each)),
		],
		findIn(reply, pointing),
	);

/** A name under the reply: "/Ida", "– Ida", "^JK". */
const signature = /(?:^|[\s.!?])(?:[/^–—-] ?\p{Lu}\p{L}{0,20})(?:[ ,]+[\p{L} ]{0,40})?\s*$/u;

const signed = ({cased}: Text): readonly Span[] => {
	const found = signature.exec(cased);
	return found ? [[found.index + (/^\s|[.!?]/.test(found[0]) ? 1 : 0), cased.trimEnd().length]] : [];
};

/** A named person who is not the one spoken to. */
const named = ({reply}: Pair, spokenTo: readonly Span[]): readonly Span[] => apartFrom(person(reply, {}), spokenTo);

const OPENING = 24;

/** The name of the one spoken to, near the beginning: "Tack Olle", "Hej Maja". */
const spokenTo = (pair: Pair): readonly Span[] =>
	person(pair.reply, {}).filter(
		([start]) =>
			start > 0 &&
			start < OPENING &&
			/(?:tack|hej|hi|hello|thanks|thank you|dear|kära|,)\s$/.test(pair.reply.folded.slice(0, start)),
	);

const greets = (pair: Pair): readonly Span[] => [...signalsIn(pair.reply, greeting), ...spokenTo(pair)];

const who = (pair: Pair): readonly Span[] => [
	...signed(pair.reply),
	...named(pair, spokenTo(pair)),
	...findIn(pair.reply, somebody),
];

const known = ({reply}: Pair): readonly Span[] => {
	const unsure = [...findIn(reply, notKnown), ...findIn(reply, hearsay)];
	const sure = reply.sentences.filter(({start, end}) => !unsure.some(([at]) => at >= start && at < end));
	return findIn(reply, isKnown, sure);
};

const finders: {readonly [P in Part]: (pair: Pair) => readonly Span[]} = {
	seen,
	answer: ({reply, parent, asked}) => answersIn(reply, parent, asked),
	known,
	unknown: ({reply}) => findIn(reply, notKnown),
	now,
	when: ({reply}) => timesIn(reply),
	who,
	greeting: greets,
};

/** Where a reply has a part; empty when it lacks it. In units of `reply.folded`, in order. */
export const partIn = (part: Part, pair: Pair): readonly Span[] => tidy(finders[part](pair));
