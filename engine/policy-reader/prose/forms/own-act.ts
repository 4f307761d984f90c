import type {SignalPhrases} from '../../../detect/signals/phrases.ts';
import type {Span} from '../../../model/draft.ts';
import type {Language} from '../../../model/language.ts';
import type {Heard} from '../hear-sentence.ts';
import {banWords, nominalNext} from '../words/ban-words.ts';
import {moderates} from '../words/pressure.ts';

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const wordsIn = ({text}: Heard, [start, end]: Span): readonly Span[] =>
	Array.from(text.folded.slice(start, end).matchAll(/[\p{L}\d][\p{L}\d'-]*/gu), ({index, 0: word}) => [
		start + index,
		start + index + word.length,
	]);

const wordAt = ({text}: Heard, [start, end]: Span): string => text.folded.slice(start, end);

/** Bans that overlap are one: "we ask that you do not" and "do not post". */
const merged = (bans: readonly Span[]): readonly Span[] => {
	const whole: Span[] = [];
	for (const span of [...bans].sort(([a], [b]) => a - b)) {
		const last = whole.at(-1);
		if (last && span[0] <= last[1] + 1) whole[whole.length - 1] = [last[0], Math.max(last[1], span[1])];
		else whole.push(span);
	}
	return whole;
};

/** "Name no clients and shout not": a further verb with a no of its own, wherever the list of bans knows it or not. */
const furtherVerbs = ({text, sentence: {start, end}}: Heard): readonly Span[] =>
	Array.from(
		text.folded.slice(start, end).matchAll(/ (?:och|eller) (\p{L}+) (?:inte|aldrig|inga)(?![\p{L}])/gu),
		({index, 0: all, 1: verb = ''}) => {
			const from = start + index + all.indexOf(verb, 5);
			return [from, from + verb.length];
		},
	);

/** Longest stretch after a ban, in UTF-16 units, in which its verb is looked for. */
const reach = 60;

const verbAfter = (heard: Heard, end: number, language: Language): Span | undefined => {
	const to = Math.min(heard.sentence.end, end + reach);
	const rest = heard.text.folded.slice(end, to);
	const stop = rest.search(/[,;:.!?()–]/);
	for (const word of wordsIn(heard, [end, stop < 0 ? to : end + stop])) {
		const said = wordAt(heard, word);
		if (nominalNext[language].test(said)) return undefined;
		if (!banWords[language].test(said)) return word;
	}
	return undefined;
};

/** "Sharing pictures is banned", "Att dela bilder är förbjudet": the verb that opens the sentence. */
const verbBefore = (heard: Heard, start: number, language: Language): Span | undefined => {
	const [first, second] = wordsIn(heard, [heard.sentence.start, start]);
	if (!first) return undefined;
	if (language === 'en') return /ing$/.test(wordAt(heard, first)) ? first : undefined;
	return wordAt(heard, first) === 'att' ? second : undefined;
};

/** "Nobody but the director may": the verb is still to come. */
const endsInModal = /(?:^| )(?:får|ska|skall|bör|kan|måste|may|must|shall|should|can|to)$/u;

/** "Grievances belong here, not on" or "has no place in": a place follows, and what stands before is banned. */
const endsInPlace = /, (?:not|inte|aldrig) \p{L}+$|(?:^| )(?:på|i|on|in|for|för)$/u;

const verbIn = (heard: Heard, ban: Span, language: Language): Span | undefined =>
	wordsIn(heard, ban).find(each => !banWords[language].test(wordAt(heard, each)));

/** "No pictures may be shared": the verb stands behind what it is about. */
const passiveOf = (heard: Heard, start: number, language: Language): Span | undefined => {
	const modal = /(?<!\p{L})(?:may|can|must|should|shall|will|is|are)(?!\p{L})/u.exec(
		heard.text.folded.slice(start, heard.sentence.end),
	);
	return modal ? verbAfter(heard, start + modal.index, language) : undefined;
};

const verbOf = (heard: Heard, ban: Span, language: Language): Span | undefined => {
	const said = heard.text.folded.slice(ban[0], ban[1]);
	if (said === 'no') return passiveOf(heard, ban[1], language);
	if (endsInPlace.test(said)) return verbBefore(heard, ban[0], language);
	const own = endsInModal.test(said) ? undefined : verbIn(heard, ban, language);
	return own ?? verbAfter(heard, ban[1], language) ?? verbBefore(heard, ban[0], language);
};

/**
 * True when what a sentence bans is one of the acts: the verb of each of its bans is, or, where a thing is banned and no verb said, an act is
 * named beside it. A sentence that limits without a ban, or an item whose ban stands in its list's first line, names no verb to be wrong about.
 */
export const bansOnly = (heard: Heard, acts: readonly SignalPhrases[]): boolean => {
	const {language} = heard.sentence;
	if (language === 'other') return true;
	const own = acts.flatMap(each => heard.find(each));
	if (heard.bans.length === 0) return !heard.says(moderates) || own.length > 0;
	const isOwn = (verb: Span): boolean => own.some(each => overlaps(each, verb));
	const verbs = merged(heard.bans).map(ban => verbOf(heard, ban, language));
	return verbs.every(verb => (verb ? isOwn(verb) : own.length > 0)) && furtherVerbs(heard).every(isOwn);
};
