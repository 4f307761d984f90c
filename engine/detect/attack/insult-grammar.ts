import {firstNames} from '../entities/person.ts';
import {createGrammar} from '../word-grammar/grammar.ts';
import {createVocabulary} from '../word-grammar/vocabulary.ts';
import {called, said} from './insult-lines.ts';
import {insultListsEn} from './insult-lists-en.ts';
import {insultListsSv} from './insult-lists-sv.ts';

const name = firstNames.join(' ').toLowerCase();
const sv = createVocabulary({...insultListsSv, name});
const en = createVocabulary({...insultListsEn, name});

/** The grammars of insults by language: what is said of somebody, which a "not" takes back, and what is flung. */
export const insultGrammars = {
	sv: {vocabulary: sv, deniable: createGrammar(sv, said), firm: createGrammar(sv, called)},
	en: {vocabulary: en, deniable: createGrammar(en, said), firm: createGrammar(en, called)},
} as const;
