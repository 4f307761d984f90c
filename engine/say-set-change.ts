import type {ByLanguage, Language} from './rule.ts';
import {countOf, plainValue} from './set-diff/say-values.ts';
import type {Named} from './set-diff/sentences.ts';
import {fieldsEn, sentencesEn} from './set-diff/sentences-en.ts';
import {fieldsSv, sentencesSv} from './set-diff/sentences-sv.ts';
import type {SetChange} from './set-diff/set-change.ts';

/** What a built-in rule says it saw, by its id; undefined for one that does not exist. */
export type LabelOf = (rule: string) => ByLanguage<string> | undefined;

const tables = {
	sv: {fields: fieldsSv, parts: sentencesSv},
	en: {fields: fieldsEn, parts: sentencesEn},
} as const;

const namedIn = (change: SetChange, language: Language, labelOf: LabelOf): Named => {
	const {before, after, name = '', field = ''} = change;
	const label = change.label ?? labelOf(name);
	return {
		before: plainValue(before),
		after: plainValue(after),
		name,
		label: label?.[language] ?? label?.sv ?? label?.en ?? name,
		field,
		count: countOf(after ?? before),
	};
};

const backTo = {sv: 'Tillbaka till Äktas eget: ', en: 'Back to Äkta’s own: '};

const sentenceIn = (change: SetChange, language: Language, labelOf: LabelOf): string => {
	const {fields, parts} = tables[language];
	const named = namedIn(change, language, labelOf);
	if (change.part === 'change' && change.kind === 'removed')
		return `${backTo[language]}${language === 'sv' ? `”${named.label}”` : `“${named.label}”`}`;
	const {field} = change;
	if (field !== undefined) return (Object.hasOwn(fields, field) ? (fields[field] ?? fields.else) : fields.else)(named);
	return parts[change.part][change.kind]?.(named) ?? `${change.path}: ${named.before} → ${named.after}`;
};

/**
 * A change as one plain sentence in each language, for the writer as well as the admin. Secret words are counted, never told. `labelOf` lets
 * built-in rules be named by what they say; without it they are named by their id.
 */
export const saySetChange = (
	change: SetChange,
	labelOf: LabelOf = () => undefined,
): {readonly [L in Language]: string} => ({
	sv: sentenceIn(change, 'sv', labelOf),
	en: sentenceIn(change, 'en', labelOf),
});
