import {readFile} from 'node:fs/promises';
import {check} from '../../engine/checking/check.ts';
import type {CompiledRuleSet} from '../../engine/rule-language/compile.ts';

/** A word that held a text although it stood there only as a word, and the rules that did. */
export type SweptWord = {readonly word: string; readonly rules: readonly string[]};

const frames = {
	sv: (word: string) => `Vi pratade om ${word} hela dagen.`,
	en: (word: string) => `We talked about ${word} all day.`,
};

/** How keys and insults begin: what a compound with such a beginning might be taken for. */
const beginnings =
	/^(?:akia|asia|pat|ghp|glpat|sk|hf|npm|xox|key|pin|kod|pass|lösen|token|idiot|skit|jävel|svin|hor|fitt|kuk|as|äckel|pucko|mes|clown|råtta|gris|apa|hot|slag|död|mord|skjut|kniv|bomb|kill|scum|dick|cock|ass|bitch|whore|slut|rat|pig)/u;

/** Words that hold a text in which they are only spoken of, in order. */
export const sweepWords = (
	compiled: CompiledRuleSet,
	words: readonly string[],
	language: 'sv' | 'en',
): readonly SweptWord[] =>
	words.flatMap(word => {
		const draft = {
			platform: 'other',
			surface: 'post',
			voice: 'self',
			text: frames[language](word),
			links: [],
			pictures: [],
		} as const;
		const rules = check(compiled, draft, {})
			.tips.filter(({level, strength}) => level === 'pause' && !strength)
			.map(({rule}) => rule);
		return rules.length > 0 ? [{word, rules}] : [];
	});

/** Compounds of every word that begins as a key or an insult does with each of the given second parts. */
export const compoundsOf = (words: readonly string[], seconds: readonly string[]): readonly string[] =>
	words.filter(word => beginnings.test(word.toLowerCase())).flatMap(word => seconds.map(second => word + second));

/** The entries of a word list: a word a line, what follows a slash left out. */
const readWordList = async (file: string): Promise<readonly string[]> =>
	(await readFile(file, 'utf8'))
		.split('\n')
		.map(line => line.split('/', 1)[0]?.trim() ?? '')
		.filter(word => word !== '' && !/^\d+$/.test(word));

/** The words of a list that most often end another of its words, commonest first. */
const commonSecondParts = (words: readonly string[], most: number): readonly string[] => {
	const small = new Set(words.map(word => word.toLowerCase()).filter(word => word.length > 2 && word.length < 13));
	const counts = new Map<string, number>();
	for (const word of small)
		for (let at = 3; at <= word.length - 3; at++) {
			const tail = word.slice(at);
			if (small.has(tail)) counts.set(tail, (counts.get(tail) ?? 0) + 1);
		}
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([word]) => word);
};

const SECONDS = 2000;

/** Sweeps word lists by path, then compounds made of them (every `stride`th), and prints each word that held a text. */
export const measureSweep = async (
	compiled: CompiledRuleSet,
	language: 'sv' | 'en',
	files: readonly string[],
	stride: number,
): Promise<void> => {
	const words = [...new Set((await Promise.all(files.map(readWordList))).flat())];
	const compounds = compoundsOf(words, commonSecondParts(words, SECONDS)).filter((_, index) => index % stride === 0);
	for (const [name, list] of [
		['words', words],
		['compounds', compounds],
	] as const) {
		const held = sweepWords(compiled, list, language);
		for (const {word, rules} of held) console.log(`${word}: ${rules.join(', ')}`);
		console.log(`${language} ${name}: ${held.length} of ${list.length} held a text`);
	}
};
