import type {Kind, KindCounts, PolicyReading, PolicySentence} from '../engine/policy-reader/policy-reading.ts';

/** What the lead decided on a sentence: keep it, take the form offered, or an own wording (empty means: leave it out). */
export type Decision =
	| {readonly kind: 'keep'}
	| {readonly kind: 'form'}
	| {readonly kind: 'own'; readonly text: string};

/** Decisions by the sentence they are about. */
export type Decisions = {readonly [sentence: string]: Decision};

/** What stands in the place of a sentence; the sentence itself where nothing was accepted. */
const wordingOf = ({text, rewrite}: PolicySentence, decided: Decisions): string => {
	const decision = Object.hasOwn(decided, text) ? decided[text] : undefined;
	if (decision?.kind === 'own') return decision.text.trim();
	return decision?.kind === 'form' ? (rewrite ?? text) : text;
};

/** True when the lead has put something else in a sentence's place. */
const isChanged = (sentence: PolicySentence, decided: Decisions): boolean =>
	wordingOf(sentence, decided) !== sentence.text;

/** True when a wording still has a gap to fill, as in "[namn]". */
export const hasGap = (wording: string): boolean => /\[[^\]\n]{1,60}\](?!\()/.test(wording);

const itemMark = /^(?:[-*+•–‣◦▪·o]|\(?\d{1,2}[.)]|[a-zåäö]\))[ \t]+/;

/** The mark of a list's item stays where the form takes the item's place. */
const inPlace = ({text}: PolicySentence, wording: string): string =>
	wording === '' || itemMark.test(wording) ? wording : `${itemMark.exec(text)?.[0] ?? ''}${wording}`;

/** A sentence taken out takes its line along when nothing else stands on it, and else the space behind it. */
const takeOut = (before: string, gap: string): [before: string, gap: string] => {
	const ownLine = /(?:^|\n)([ \t]*)$/.exec(before);
	if (ownLine && /^[ \t]*\n/.test(gap))
		return [before.slice(0, before.length - (ownLine[1]?.length ?? 0)), gap.replace(/^[ \t]*\n/, '')];
	return [before, gap.replace(/^ /, '')];
};

type Built = {readonly text: string; readonly lifted: readonly string[]};

/** The forms lifted out of a list stand after it, in a paragraph of their own. */
const putDown = ({text, lifted}: Built, follows: string): string =>
	lifted.length === 0 ? text : `${text.trimEnd()}\n\n${lifted.join('\n')}${follows}`;

const put = ({text, lifted}: Built, wording: string, gap: string): Built => {
	if (wording !== '') return {text: text + wording + gap, lifted};
	const [before, after] = takeOut(text, gap);
	return {text: before + after, lifted};
};

/** A wording accepted for an item under a line that says no is lifted out; any other takes the sentence's place. */
const take = (built: Built, sentence: PolicySentence, wording: string, gap: string): Built => {
	if (!sentence.underBan) return put(built, inPlace(sentence, wording), gap);
	return put(wording === '' ? built : {...built, lifted: [...built.lifted, wording]}, '', gap);
};

/**
 * The policy with only what was accepted put in its place, its layout kept to the letter. A form that opens cannot stand as an item under a
 * line that says no: it is lifted out and stands by itself after the list.
 */
export const rewrittenText = (policy: string, {sentences}: PolicyReading, decided: Decisions): string => {
	let built: Built = {text: policy.slice(0, sentences[0]?.span[0] ?? policy.length), lifted: []};
	for (const [index, sentence] of sentences.entries()) {
		const gap = policy.slice(sentence.span[1], sentences[index + 1]?.span[0] ?? policy.length);
		if (!sentence.underBan) built = {text: putDown(built, '\n\n'), lifted: []};
		built = isChanged(sentence, decided)
			? take(built, sentence, wordingOf(sentence, decided), gap)
			: put(built, policy.slice(...sentence.span), gap);
	}
	return putDown(built, '\n');
};

/** Counts by kind once what was accepted stands in its place: `invites` holds the accepted forms, `own` the lead's own wordings, `out` what was left out. */
export type CountsAfter = KindCounts & {readonly own: number; readonly out: number};

const kindAfter = (sentence: PolicySentence, decided: Decisions): Kind | 'own' | 'out' => {
	if (!isChanged(sentence, decided)) return sentence.kind;
	if (wordingOf(sentence, decided) === '') return 'out';
	return decided[sentence.text]?.kind === 'form' ? 'invites' : 'own';
};

/** How many sentences speak in each way with what was accepted, headings left out. */
export const countsAfter = ({sentences}: PolicyReading, decided: Decisions): CountsAfter => {
	const counts = {points: 0, invites: 0, states: 0, own: 0, out: 0};
	for (const sentence of sentences) if (!sentence.heading) counts[kindAfter(sentence, decided)]++;
	return counts;
};

/** The gaps still open in what was accepted: each wording that has one. */
export const openGaps = ({sentences}: PolicyReading, decided: Decisions): string[] =>
	sentences
		.filter(each => isChanged(each, decided))
		.map(each => wordingOf(each, decided))
		.filter(hasGap);
