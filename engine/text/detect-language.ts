import type {Language} from '../model/language.ts';
import {languageWords} from './language-words.ts';
import {latinWordEnd, nextLatinLetter} from './latin-words.ts';

const codes = Object.keys(languageWords) as (keyof typeof languageWords)[];
const SV = 1 << codes.indexOf('sv');
const EN = 1 << codes.indexOf('en');
const DA = 1 << codes.indexOf('da');
const DE = 1 << codes.indexOf('de');
const NL = 1 << codes.indexOf('nl');
const FR = 1 << codes.indexOf('fr');
const ES = 1 << codes.indexOf('es');
const IT = 1 << codes.indexOf('it');
const FI = 1 << codes.indexOf('fi');
const PL = 1 << codes.indexOf('pl');

const readLexicon = (): ReadonlyMap<string, number> => {
	const lexicon = new Map<string, number>();
	codes.forEach((code, bit) => {
		for (const word of languageWords[code].split(/\s+/)) lexicon.set(word, (lexicon.get(word) ?? 0) | (1 << bit));
	});
	return lexicon;
};
const lexicon = readLexicon();

/** Letters, word beginnings, insides and endings that lean to some languages; looked for in words the lists do not hold. */
const leanings: readonly (readonly [RegExp, number, number])[] = [
	[/å/, SV | DA, 2],
	[/[äö]/, SV | FI | DE, 2],
	[/[æø]/, DA, 5],
	[/[üß]/, DE, 4],
	[/[èêçàùœ]|é[eas]|aux$|eux$/, FR, 4],
	[/[ñ¿¡áíóú]/, ES, 4],
	[/[ìò]/, IT, 3],
	[/[ąćęłńśźż]/, PL, 5],
	[/yy|uu|ää|öö|kk[aio]|ssa$|lla$|sta$|inen$|uus$|kse/, FI, 2],
	[/sch|ei[tn]|ung$|lich|keit$|cht/, DE, 2],
	[/ij|aa|oe|ee[nr]/, NL, 1],
	[/^hv|øj|ede$|else$/, DA, 2],
	[/zione|gli|zz|cch/, IT, 2],
	[/ción|mente$|ado$|ando$/, ES, 2],
	[/cz|sz|rz|wy/, PL, 2],
	[/^(wh|wr|kn|th)|th|sh|ow|oo|ou|ea|ay|oy|ey|ai|[^aeiouyåäö]y$|ghts?$|[^k]ck[sei]|tion|ious|que/, EN, 2],
	[
		/ing$|ings$|ed$|ly$|er's$|'s$|'t$|[^aeiou]le$|ies$|ness$|ment$|able$|ive$|ture$|ce$|ve$|ge$|ke$|me$|re$|se$|te$/,
		EN,
		2,
	],
	[/^(w|c[aeoru]|qu|v[aei]c)|w|z/, EN | NL | PL, 1],
	[/sj|tj|gj|dj|^fj|^bj|^hj|kt|ksa|gt$|^sk|lj|mj|rj|kv/, SV | DA, 2],
	[/[^aeiou](ar|or|na|ade|at|ande|erna|arna|orna|ligt?|liga|ning|skt?|ska|het|ö[rdnl]|a|an|en|et|ern|dag)$/, SV, 2],
];

const lean = (word: string, scores: Int32Array): void => {
	for (const [shape, mask, weight] of leanings) if (shape.test(word)) add(scores, mask, weight);
};

const add = (scores: Int32Array, mask: number, weight: number): void => {
	for (let rest = mask; rest !== 0; rest &= rest - 1) {
		const bit = 31 - Math.clz32(rest & -rest);
		scores[bit] = (scores[bit] ?? 0) + weight;
	}
};

const bitsOf = (mask: number): number => {
	let bits = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
	return bits;
};

/** A word known in one language says most; one known in many says little. */
const weightOf = (mask: number): number => (bitsOf(mask) === 1 ? 8 : bitsOf(mask) === 2 ? 4 : 2);

const word = /[a-z\u00df-\u00f6\u00f8-\u017f]+(?:'[a-z]+)?/g;
const foreignLetter = /[\u0370-\u1fff\u2c00-\ud7ff]/;
const foreignLetters = new RegExp(foreignLetter, 'g');

const isForeignScript = (text: string): boolean => {
	if (!foreignLetter.test(text)) return false;
	const latin = text.match(word)?.join('').length ?? 0;
	return (text.match(foreignLetters)?.length ?? 0) > latin;
};

/** How many UTF-16 units of a text decide its language. */
const enough = 400;

/** Without this much more evidence a third language is not believed; short texts are Swedish or English. */
const margin = 5;

const address = /https?:\/\/\S+/g;
/** At most three letters, as initials under a reply: any language has such a word. */
const tooShort = /^[^\p{L}]*(?:\p{L}[^\p{L}]*){0,3}$/u;

/** A lead that no later word is likely to turn; reading stops there. */
const clear = 24;

/**
 * The language of a sentence or short text. A text of three letters, or one that says nothing either way, keeps `before`, the language of the text before it,
 * else counts as Swedish. Reads at most the first 400 UTF-16 units; letters may have any case.
 */
export const detectLanguage = (text: string, before?: Language | 'other'): Language | 'other' => {
	const head = text.slice(0, enough).toLowerCase().replaceAll('’', "'");
	if (isForeignScript(head)) return 'other';
	if (before !== undefined && tooShort.test(head.includes('://') ? head.replace(address, '') : head)) return before;
	const scores = new Int32Array(codes.length);
	const unknown = readKnown(head, scores);
	if (leadOf(scores) < weightOf(SV)) for (const each of unknown) lean(each, scores);
	return decide(scores, before);
};

/** Scores the words the lists hold, until the lead is clear; returns the others. */
const readKnown = (text: string, scores: Int32Array): readonly string[] => {
	const unknown: string[] = [];
	for (let start = nextLatinLetter(text, 0), end = start; start < text.length; start = nextLatinLetter(text, end)) {
		end = latinWordEnd(text, start);
		const each = text.slice(start, end);
		const mask = lexicon.get(each);
		if (mask === undefined) {
			if (each.length > 2 && each.length < 40) unknown.push(each);
			continue;
		}
		add(scores, mask, weightOf(mask));
		if (mask & (SV | EN) && mayBeClear(scores) && leadOf(scores) >= clear) break;
	}
	return unknown;
};

const mayBeClear = (scores: Int32Array): boolean => Math.max(scores[0] ?? 0, scores[1] ?? 0) >= clear;

const strongestThird = (scores: Int32Array): number => {
	let strongest = 0;
	for (let bit = 2; bit < scores.length; bit++) strongest = Math.max(strongest, scores[bit] ?? 0);
	return strongest;
};

const leadOf = (scores: Int32Array): number => {
	const [sv = 0, en = 0] = scores;
	return Math.max(sv, en) - Math.max(Math.min(sv, en), strongestThird(scores));
};

const decide = (scores: Int32Array, before: Language | 'other' | undefined): Language | 'other' => {
	const [sv = 0, en = 0] = scores;
	if (strongestThird(scores) > Math.max(sv, en) + margin) return 'other';
	if (sv !== en) return sv > en ? 'sv' : 'en';
	return before ?? 'sv';
};
