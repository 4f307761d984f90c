import {firstNames} from '../entities/person.ts';
import {namesOnly} from '../persons/first-names.ts';
import {createGrammar, createSigns} from '../word-grammar/grammar.ts';
import {createVocabulary, type Vocabulary} from '../word-grammar/vocabulary.ts';
import {signLines} from './sign-lines.ts';
import {signListsEn} from './sign-lists-en.ts';
import {signListsSv} from './sign-lists-sv.ts';
import {deniableKinds, firmKinds} from './threat-kinds.ts';
import {acrossSentences, deniable, firm} from './threat-lines.ts';
import {threatListsEn} from './threat-lists-en.ts';
import {threatListsSv} from './threat-lists-sv.ts';

const name = [...firstNames, ...namesOnly].join(' ').toLowerCase();
const sv = createVocabulary({...threatListsSv, ...signListsSv, name});
const en = createVocabulary({...threatListsEn, ...signListsEn, name});

/** The grammars of threats by language: those a "not" takes back, those none does, and those of two sentences together. */
export const threatGrammars = {
	sv: {
		vocabulary: sv,
		deniable: createGrammar(sv, deniable + deniableKinds),
		firm: createGrammar(sv, firm + firmKinds),
		wide: createGrammar(sv, acrossSentences),
	},
	en: {
		vocabulary: en,
		deniable: createGrammar(en, deniable + deniableKinds),
		firm: createGrammar(en, firm + firmKinds),
		wide: createGrammar(en, acrossSentences),
	},
} as const;

const signs = Object.keys(signLines) as (keyof typeof signLines)[];

const finderOf = (vocabulary: Vocabulary) => ({vocabulary, find: createSigns(vocabulary, signLines, signs)});

/** Finds by language the signs a threat is made of. */
export const signFinders = {sv: finderOf(sv), en: finderOf(en)} as const;
