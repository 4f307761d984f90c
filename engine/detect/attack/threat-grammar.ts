import {firstNames} from '../entities/person.ts';
import {namesOnly} from '../persons/first-names.ts';
import {createGrammar} from '../word-grammar/grammar.ts';
import {createVocabulary} from '../word-grammar/vocabulary.ts';
import {deniableKinds, firmKinds} from './threat-kinds.ts';
import {acrossSentences, deniable, firm} from './threat-lines.ts';
import {threatListsEn} from './threat-lists-en.ts';
import {threatListsSv} from './threat-lists-sv.ts';

const name = [...firstNames, ...namesOnly].join(' ').toLowerCase();
const sv = createVocabulary({...threatListsSv, name});
const en = createVocabulary({...threatListsEn, name});

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
