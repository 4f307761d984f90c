import type {Language} from '../model/language.ts';
import type {Text} from '../text/text.ts';
import {madePhrases} from './made-phrases.ts';
import type {FiledSource} from './pack-phrases.ts';
import {type Candidates, type Concerns, createPhraseStore, type PhraseStore} from './phrase-store.ts';

/** A field of expressions; the words of a text are walked through once for all fields, when one is first asked for. */
export type PhraseIndex = {
	/** Files an expression; `isSure` says that the folded letters decide, so that a head that is a whole match needs no second look. */
	file(source: string, isSure: boolean): (text: Text) => Candidates;
};

/** What every draft is looked through for is found in one walk over its words. */
const shared = createPhraseStore(madePhrases);

/** Every expression that drafts are looked through for, as far as its module has been read. */
export const draftSources: FiledSource[] = [];

/** An empty field that looks at some words only; one that lies `apart` is walked for by itself, when it is asked. */
export const createPhraseIndex = (concerns: Concerns = () => true, apart?: PhraseStore): PhraseIndex => ({
	file(source, isSure) {
		if (apart) return apart.file(source, isSure, concerns);
		draftSources.push({source, isSure});
		return shared.file(source, isSure, concerns);
	},
});

const inLanguage = (language: Language, apart: PhraseStore | undefined): PhraseIndex =>
	createPhraseIndex(({sentences, wordSentences}, word) => {
		const spoken = sentences[wordSentences[word] ?? 0]?.language;
		return spoken === language || spoken === 'other';
	}, apart);

/**
 * A field for each language, for what is asked only of its sentences, and of those in no language Äkta reads. What few drafts ask for lies apart.
 */
export const createLanguageIndexes = (way: {readonly isApart?: true} = {}): Readonly<Record<Language, PhraseIndex>> => {
	const apart = way.isApart && createPhraseStore();
	return {sv: inLanguage('sv', apart), en: inLanguage('en', apart)};
};
