import type {Language} from '../../model/language.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import {asSeen} from '../../text/as-seen.ts';
import {putTogether} from './plain-reading.ts';

/**
 * How a text of a set meets its reader: as a tip, as leave to do something, as what is said to readers outside, as shared copy, as how somebody
 * is reached, as what somebody is called, as what was told, or as words looked for or suggested.
 */
export type Manner = 'tip' | 'may' | 'outward' | 'copy' | 'contact' | 'reached' | 'name' | 'told' | 'word';

/** A text of a rule set at its place; `language` where the set says it, `offersWay` where a field beside it says what to try. */
export type SetText = {
	readonly place: string;
	readonly text: string;
	readonly manner: Manner;
	readonly language?: Language;
	readonly offersWay?: true;
};

/** What is read by machines alone or has a strict form of its own; drafts in examples speak to nobody. */
export const unread =
	/^(?:format|id|country|review|languages\[\]|owner\.mail|listened(?:\.(?:day|how|people))?|hosts\[\]|company\.domains\[\]|use\[\]|contacts\[\]\.(?:agreed|until)|crisis\.(?:since|until)|change\.(?:start|level)|rules\[\]\.(?:id|level|start|pillar|fix|pausesOn|source|on|examples)(?:[.[].*)?)$/;

/** Where a text is met otherwise than as a tip, by its path without numbers and names. */
const manners: readonly (readonly [RegExp, Manner])[] = [
	[/^may\[\]$/, 'may'],
	[/^(?:lines\.\w+|crisis\.line)$/, 'outward'],
	[/^texts\[\]$/, 'copy'],
	[/^contacts\[\]\.for$/, 'contact'],
	[/^(?:contacts\[\]\.how|crisis\.contact)$/, 'reached'],
	[
		/^(?:name|owner\.name|contacts\[\]\.(?:name|networks\[\])|thanks\[\]\.name|company\.names\[\]|rules\[\]\.name\.\w+)$/,
		'name',
	],
	[/^(?:listened\.(?:heard|changed)\[\]|thanks\[\]\.for)$/, 'told'],
	[/^(?:company\.products\[\]$|terms|personality|protectedTopics\[\]$|rules\[\]\.when)/, 'word'],
];

/** How the text at a path is met: as a tip unless it is known to be met otherwise, so that a field nobody thought of is read most closely. */
const mannerAt = (path: string): Manner => manners.find(([where]) => where.test(path))?.[1] ?? 'tip';

type Leaf = {readonly place: string; readonly path: string; readonly text: string};

const inside = (place: string, key: string): string => (place === '' ? key : `${place}.${key}`);

/** Paths below which the keys are the author's own: `change` by a rule's id, and words by the words they stand for. */
const ownKeys = /^change$|(?:prefer|swap)\.(?:sv|en)$/;

const leavesOf = (value: unknown, place: string, path: string): Leaf[] => {
	if (typeof value === 'string') return [{place, path, text: value}];
	if (Array.isArray(value)) return value.flatMap((each, index) => leavesOf(each, `${place}[${index}]`, `${path}[]`));
	if (typeof value !== 'object' || value === null) return [];
	const isOwn = ownKeys.test(path);
	return Object.entries(value).flatMap(([key, each]) => {
		const at = inside(place, key);
		const named = isOwn && mannerAt(path) === 'word' ? [{place: at, path, text: key}] : [];
		return [...named, ...leavesOf(each, at, isOwn ? path : inside(path, key))];
	});
};

const languageIn = (path: string): Language | undefined =>
	/\.(sv|en)(?:\.|\[|$)/.exec(path)?.[1] as Language | undefined;

const setText = ({place, path, text}: Leaf): SetText => {
	const language = languageIn(path);
	const offersWay = /\.(?:saw|why)$/.test(path);
	return {place, text, manner: mannerAt(path), ...(language && {language}), ...(offersWay && {offersWay})};
};

/** Every text of a set that a person can meet on a screen, in the order of the set. Linear in the set. */
export const shownTexts = (set: RuleSet): SetText[] =>
	leavesOf(set, '', '')
		.filter(({path}) => !unread.test(path))
		.map(setText);

const inSentences: ReadonlySet<Manner> = new Set(['tip', 'may', 'outward', 'contact']);

/** A line as the eye takes it, its letters together. */
const plainlyRead = (line: string): string => {
	const seen = asSeen(line);
	return putTogether(seen) ?? seen;
};

const mayAskForKeys =
	/lösen|kod|inlogg|bankid|användarnamn|dosa|uppgift|kort|code|password|login|log-in|credential|card|user|security|detail|(?<!\p{L})(?:pin|cv[cv])/iu;

/** Fewer words than this are a term, as "log in", and ask nobody for anything. */
const fewestToAsk = 3;

const isLongEnough = (text: string): boolean => (text.match(/\S+/g)?.length ?? 0) >= fewestToAsk;

/** The parts of a text that are worth reading closely: all of it, or of long lists and long copy what names something that opens a door. */
export const worthReading = (text: SetText): readonly SetText[] => {
	if (isProse(text)) return [text];
	if (text.manner !== 'word' && text.manner !== 'copy') return isLongEnough(text.text) ? [text] : [];
	return text.text
		.split('\n')
		.filter(line => isLongEnough(line) && mayAskForKeys.test(plainlyRead(line)))
		.map(line => ({...text, text: line}));
};

/** True for what is written in sentences to whoever writes, so that how it speaks can be told. */
export const isProse = ({manner}: SetText): boolean => inSentences.has(manner);

/** True for what stands as it is written, so that a gap in it would be seen. */
export const isFinished = ({manner}: SetText): boolean => manner !== 'word' && manner !== 'copy';
