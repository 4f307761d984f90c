import type {Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import type {Text} from '../../text/text.ts';
import {firstNames} from '../entities/person.ts';
import {namesOnly} from '../persons/first-names.ts';
import {createGrammar, type Grammar} from '../word-grammar/grammar.ts';
import {readWords} from '../word-grammar/reading.ts';
import {createVocabulary, type Vocabulary, type WordLists} from '../word-grammar/vocabulary.ts';
import {adLines} from './ad-lines.ts';
import {adListsEn} from './ad-lists-en.ts';
import {adListsSv} from './ad-lists-sv.ts';

/** What may stand in an advertisement, by the role it plays there. */
export type AdRole = keyof typeof adLines;
/** Looks for what plays a role in a text. */
export type AdRoles = (role: AdRole) => readonly Span[];

type AdGrammar = {readonly vocabulary: Vocabulary; readonly grammars: ReadonlyMap<string, Grammar>};

const person = [...firstNames, ...namesOnly].join(' ').toLowerCase();

const grammarOf = (lists: WordLists): AdGrammar => {
	const vocabulary = createVocabulary({...lists, person});
	return {
		vocabulary,
		grammars: new Map(Object.entries(adLines).map(([role, lines]) => [role, createGrammar(vocabulary, lines)])),
	};
};

const grammars: Readonly<Record<Language, AdGrammar>> = {sv: grammarOf(adListsSv), en: grammarOf(adListsEn)};

/** The languages a text is read in: those of its sentences, both where none is sure. */
const languagesOf = ({sentences}: Text): readonly Language[] => {
	const sure = (['sv', 'en'] as const).filter(known => sentences.some(({language}) => language === known));
	return sure.length > 0 ? sure : ['sv', 'en'];
};

/** Reads a text for the roles of an advertisement; each is looked for when it is first asked for. Linear in the text. */
export const readAdRoles = (text: Text): AdRoles => {
	const whole = {start: 0, end: text.folded.length};
	const readings = languagesOf(text).map(language => {
		const {vocabulary, grammars: all} = grammars[language];
		return {all, reading: readWords(text, whole, vocabulary)};
	});
	const known = new Map<AdRole, readonly Span[]>();
	return role => {
		const found = known.get(role) ?? readings.flatMap(({all, reading}) => all.get(role)?.(reading) ?? []);
		known.set(role, found);
		return found;
	};
};
