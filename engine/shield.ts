import type {Language} from './rule.ts';
import {grievanceWords, shieldWords, workWords} from './shield-words.ts';
import type {Text} from './text/text.ts';

const isOneOf = (sentence: string, languages: readonly Language[]): boolean =>
	shieldWords.some(words => languages.some(language => sentence.search(words[language]) >= 0));

const isGrievance = (sentence: string, languages: readonly Language[]): boolean =>
	languages.some(
		language => sentence.search(workWords[language]) >= 0 && sentence.search(grievanceWords[language]) >= 0,
	);

const isSpoken = (text: Text): boolean =>
	text.sentences.some(({start, end, language}) => {
		const sentence = text.folded.slice(start, end);
		const languages: readonly Language[] = language === 'other' ? ['sv', 'en'] : [language];
		return isOneOf(sentence, languages) || isGrievance(sentence, languages);
	});

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\d]/u.test(unit);

/** A topic of the rule set: its words stand in the text at the beginning of a word. */
const isNamed = (text: Text, topic: string): boolean => {
	const words = topic.normalize('NFC').trim().toLowerCase();
	if (words === '') return false;
	for (let at = text.folded.indexOf(words); at >= 0; at = text.folded.indexOf(words, at + 1)) {
		if (!isLetter(text.folded[at - 1])) return true;
	}
	return false;
};

/**
 * True when a text is lawful speech that no company rule and no tip on tone has any business with: pay, working conditions, union,
 * whistleblowing, the press, politics, faith, the writer's own health, criticism of employer or authority, or one of `topics`. In doubt true.
 */
export const isShielded = (text: Text, topics: readonly string[] = []): boolean =>
	isSpoken(text) || topics.some(topic => isNamed(text, topic));
