import {bilingualPhrases, type SignalPhrases} from '../../../detect/signals/phrases.ts';
import {createLanguageIndexes} from '../../../search/phrase-index.ts';

const policyFields = createLanguageIndexes({isApart: true});

/** The words between may hold apostrophes and slashes, as policies are full of. */
const widened = (phrases: string): string => phrases.replace(/\{(\d)\}/g, "(?:[\\p{L}\\d'/&-]+ ){0,$1}");

/** Phrases looked for in policies only, so that no draft pays for them; for the syntax see `seekerFor`. */
export const inPolicies = (sv: string, en: string): SignalPhrases =>
	bilingualPhrases(widened(sv), widened(en), policyFields);
