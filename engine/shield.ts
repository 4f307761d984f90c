import type {Language} from './rule.ts';
import {grievanceWords, shieldWords, workWords} from './shield-words.ts';
import type {Phrases} from './signals/phrases.ts';
import type {Sentence, Text} from './text/text.ts';

/** The languages a sentence is read in: its own, both when it is neither. */
const languagesOf = ({language}: Sentence): readonly Language[] => (language === 'other' ? ['sv', 'en'] : [language]);

const isSpoken = (text: Text): boolean =>
	text.sentences.some(sentence =>
		languagesOf(sentence).some(language => {
			const has = (phrases: Phrases): boolean => phrases[language](text, sentence.start, sentence.end).length > 0;
			return shieldWords.some(has) || (has(grievanceWords) && has(workWords));
		}),
	);

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
