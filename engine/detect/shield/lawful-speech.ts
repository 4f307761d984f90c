import type {Language} from '../../model/language.ts';
import {mergeSpans, touches} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import type {SignalPhrases} from '../signals/phrases.ts';
import {grievanceWords, lawfulSpeechWords, workWords} from './lawful-speech-words.ts';
import {otherSenses} from './other-senses.ts';

/** The languages a sentence is read in: its own, both when it is neither. */
const languagesOf = ({language}: Sentence): readonly Language[] => (language === 'other' ? ['sv', 'en'] : [language]);

const isSpoken = (text: Text): boolean =>
	text.sentences.some(sentence =>
		languagesOf(sentence).some(language => {
			const others = mergeSpans(otherSenses[language](text, sentence.start, sentence.end));
			const has = (phrases: SignalPhrases): boolean =>
				phrases[language](text, sentence.start, sentence.end).some(([start, end]) => !touches(others, start, end));
			return lawfulSpeechWords.some(has) || (has(grievanceWords) && has(workWords));
		}),
	);

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\d]/u.test(unit);

/** True when a topic of a rule set stands in a text, at the beginning of a word. */
export const isNamed = (text: Text, topic: string): boolean => {
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
export const isLawfulSpeech = (text: Text, topics: readonly string[] = []): boolean =>
	isSpoken(text) || topics.some(topic => isNamed(text, topic));
