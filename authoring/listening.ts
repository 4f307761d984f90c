import type {Listened, RuleSet} from '../engine/model/rule-set.ts';

/** How at home colleagues are on one network: how many said each. */
export type AtHome = {readonly network: string; readonly home: number; readonly little: number; readonly not: number};

/** The answers of all colleagues on one sheet, without names: numbers by network, and what draws and what holds back, in words. */
export type Sheet = {readonly networks: readonly AtHome[]; readonly draws: string; readonly holds: string};

/** A sheet nobody has written on, for the networks most ask about. */
export const emptySheet: Sheet = {
	networks: ['LinkedIn', 'Facebook', 'Instagram'].map(network => ({network, home: 0, little: 0, not: 0})),
	draws: '',
	holds: '',
};

/** At most so many sentences are shown to colleagues of what was heard, and of what it changed. */
export const mostSentences = 5;

/** What is written of listening so far; of an older set the day alone. Undefined before anything is. */
export const listenedOf = ({listened}: RuleSet): Listened | undefined =>
	typeof listened === 'string' ? {...beginning, day: listened} : listened;

const beginning: Listened = {day: '', how: 'talks', people: '1-3', heard: [], changed: []};

/** Listening with one part changed. */
export const withListening = (set: RuleSet, part: Partial<Listened>): Listened => ({
	...beginning,
	...listenedOf(set),
	...part,
});

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

/** True for a sentence that is a note copied as it is: colleagues should read the owner's words, not one another's. */
export const isCopied = (sentence: string, notes: readonly string[]): boolean => {
	const said = plain(sentence);
	return said.length > 12 && notes.some(note => note.split('\n').some(line => plain(line) === said));
};

/** A small place or a lone role, which can tell who spoke. */
const small =
	/(?<!\p{L})(?:avdelning(?:en)?|enhet(?:en)?|rum|våning(?:en)?|plan|förskolan|skolan|butiken|boendet|teamet|gruppen|lager|kassan|receptionen|nattskiftet|kvällspasset|vaktmästaren|receptionisten|kuratorn|rektorn|vikarien|praktikanten|department|unit|room|floor|ward|team|shop|school|nursery|warehouse|reception|night shift|caretaker|receptionist|intern|trainee)(?: (?:\d+|\p{Lu}\p{L}*)|(?!\p{L}))/iu;

const capital = /(?<=[\p{L}\d,;:”"] )\p{Lu}\p{L}+/gu;

const known = new Set(
	'LinkedIn Facebook Instagram Bluesky Mastodon Threads TikTok YouTube Reddit Internet Teams Äkta I Swedish English Sverige Sweden'.split(
		' ',
	),
);

/** True for a sentence that names a person, or the place or the lone role of a small unit: somebody could be recognised. */
export const mayPointOut = (sentence: string, {name, company}: RuleSet): boolean => {
	const ours = new Set(
		[name, ...(company?.names ?? []), ...(company?.products ?? [])].flatMap(each => each.split(' ')),
	);
	const capitals = sentence.match(capital) ?? [];
	return small.test(sentence) || capitals.some(word => !known.has(word) && !ours.has(word));
};
