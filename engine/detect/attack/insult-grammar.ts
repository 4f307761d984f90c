import {firstNames} from '../entities/person.ts';
import {namesOnly} from '../persons/first-names.ts';
import {createGrammar} from '../word-grammar/grammar.ts';
import {withSwedishEndings} from '../word-grammar/swedish-endings.ts';
import {createVocabulary} from '../word-grammar/vocabulary.ts';
import {demeaningListsEn} from './demeaning-lists-en.ts';
import {demeaningListsSv} from './demeaning-lists-sv.ts';
import {calledKinds, saidKinds} from './insult-kinds.ts';
import {called, said} from './insult-lines.ts';
import {insultListsEn} from './insult-lists-en.ts';
import {insultListsSv} from './insult-lists-sv.ts';

const name = [...firstNames, ...namesOnly].join(' ').toLowerCase();
const sv = createVocabulary({
	...insultListsSv,
	...demeaningListsSv,
	slur: withSwedishEndings(insultListsSv.slur),
	name,
});
const en = createVocabulary({...insultListsEn, ...demeaningListsEn, name});

/** The vocabularies of insults by language. */
export const insultVocabularies = {sv, en} as const;

/** The grammars of insults by language: what is said of somebody, which a "not" takes back, and what is flung. */
export const insultGrammars = {
	sv: {vocabulary: sv, deniable: createGrammar(sv, said + saidKinds), firm: createGrammar(sv, called + calledKinds)},
	en: {vocabulary: en, deniable: createGrammar(en, said + saidKinds), firm: createGrammar(en, called + calledKinds)},
} as const;
