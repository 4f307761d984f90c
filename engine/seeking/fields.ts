import type {Language} from '../rule.ts';
import {type Field, startField} from './field.ts';

const inLanguage = (language: Language): Field =>
	startField(({sentences, wordSentences}, word) => {
		const spoken = sentences[wordSentences[word] ?? 0]?.language;
		return spoken === language || spoken === 'other';
	});

/** A field for each language, for what is asked only of its sentences, and of those in no language Äkta reads. */
export const languageFields = (): Readonly<Record<Language, Field>> => ({sv: inLanguage('sv'), en: inLanguage('en')});
