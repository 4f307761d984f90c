import {findOutsideQuotes, type SignalPhrases} from '../../detect/signals/phrases.ts';
import type {Span} from '../../model/draft.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {inPolicies} from './words/phrases.ts';
import {bans, conditions, excused, ways} from './words/speech-acts.ts';

/** What stands before the items of a list: "Employees must not:", "You may:" or "No manager may:". */
export type Lead = 'bans' | 'opens' | 'binds';

/** A sentence being listened to. Spans are in units of `text.folded`. */
export type Heard = {
	readonly text: Text;
	readonly sentence: Sentence;
	/** True when the sentence, in its own language and outside quotations, says one of the phrases. */
	says(words: SignalPhrases): boolean;
	/** Where it says one of them; empty when it does not. */
	find(words: SignalPhrases): readonly Span[];
	/** The same, but what a prohibition says does not count. */
	frees(words: SignalPhrases): boolean;
	/** Where it says no; empty when it does not, or only seems to. */
	readonly bans: readonly Span[];
	/** True when it forbids, or stands in a list that does. */
	readonly forbids: boolean;
	/** True when what it says no to is met by a way forward, here or in the sentence after it. */
	readonly hasWay: boolean;
};

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const spansOf = (text: Text, sentence: Sentence, words: SignalPhrases): readonly Span[] =>
	sentence.language === 'other' ? [] : findOutsideQuotes(text, sentence, words[sentence.language]);

const bansIn = (text: Text, sentence: Sentence): readonly Span[] => {
	const found = spansOf(text, sentence, bans);
	if (found.length === 0) return found;
	const free = spansOf(text, sentence, excused);
	return found.filter(span => !free.some(each => overlaps(span, each)));
};

/** As far after its ban, in UTF-16 units, a verb is still what is forbidden: "must not also contact". */
const reach = 12;

const isForbidden = (text: Text, way: Span, said: readonly Span[]): boolean =>
	said.some(
		ban =>
			overlaps(way, ban) ||
			(way[0] >= ban[1] && way[0] - ban[1] <= reach && !/[,;:.–]/.test(text.folded.slice(ban[1], way[0]))),
	);

const showsWay = (text: Text, sentence: Sentence, said: readonly Span[]): boolean =>
	spansOf(text, sentence, conditions).length > 0 ||
	spansOf(text, sentence, ways).some(way => !isForbidden(text, way, said));

const addressed = inPolicies(
	`du kan|kan du|du får|får du|vill du|är du osäker|undrar du|^(fråga|prata|tala|kontakta|hör|ring|mejla|säg|ta|vänd|länka|visa|tacka|berätta|skriv|gör|vänta)`,
	`you (can|may)|would you|if you|feel free|^(please )?(ask|contact|talk|speak|check|call|e-?mail|get|reach|turn|point|refer|thank|tell|try|use|say|write|wait)`,
);

/** True when a sentence forbids nothing and shows its reader what one can do. */
const isWay = (text: Text, sentence: Sentence): boolean =>
	bansIn(text, sentence).length === 0 && spansOf(text, sentence, addressed).length > 0 && showsWay(text, sentence, []);

/** Listens to a sentence, in the list it stands in and with the sentence after it, when there are such. */
export const hear = (text: Text, sentence: Sentence, lead?: Lead, next?: Sentence): Heard => {
	const said = bansIn(text, sentence);
	const forbids = said.length > 0 || lead === 'bans' || lead === 'binds';
	return {
		text,
		sentence,
		says: words => spansOf(text, sentence, words).length > 0,
		find: words => spansOf(text, sentence, words),
		frees: words => spansOf(text, sentence, words).some(span => !said.some(ban => overlaps(span, ban))),
		bans: said,
		forbids,
		hasWay: forbids && (showsWay(text, sentence, said) || (next !== undefined && isWay(text, next))),
	};
};
