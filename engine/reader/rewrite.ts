import type {Language} from '../rule.ts';
import type {CheckId} from './finding.ts';
import type {Heard} from './hear.ts';
import {type Matter, matterOf, matterOfItem} from './matter.ts';
import {rewrites} from './rewrites.ts';
import {vague} from './words/topics.ts';

const asked: Readonly<Record<Language, Readonly<Record<Matter['kind'], (words: string) => string>>>> = {
	sv: {
		doing: words =>
			`Vill du ${words}? Fråga [namn] först, så hittar ni ett sätt som fungerar. Berätta gärna om [det som går bra att berätta].`,
		'doing-ing': words => words,
		thing: words =>
			`När det gäller ${words} går det här bra: [ett sätt som fungerar]. Fråga gärna [namn] när du är osäker.`,
	},
	en: {
		doing: words =>
			`Would you like to ${words}? Ask [name] first, and you can find a way that works. You are welcome to talk about [what is fine to share].`,
		'doing-ing': words =>
			`Thinking of ${words}? You are welcome to ask [name] first and find a way that works. Feel free to talk about [what is fine to share].`,
		thing: words =>
			`When it comes to ${words}, this is fine: [a way that works]. You are welcome to ask [name] when you are unsure.`,
	},
};

const ofMatter: ReadonlySet<CheckId> = new Set(['L01', 'L02']);

/**
 * A form that invites for a sentence a check points at, in the sentence's language: made from what the sentence is about where it says no
 * to something that can be told, else a pattern with gaps in brackets. Undefined for checks with nothing to write instead.
 */
export const rewriteOf = (check: CheckId, heard: Heard, sentence: string, isItem = false): string | undefined => {
	const {language} = heard.sentence;
	if (language === 'other') return undefined;
	if (ofMatter.has(check) && heard.forbids && !heard.says(vague)) {
		const matter = isItem && heard.bans.length === 0 ? matterOfItem(sentence, language) : matterOf(sentence, language);
		if (matter) return asked[language][matter.kind](matter.words);
	}
	return rewrites[check]?.[language];
};
