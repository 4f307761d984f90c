import type {ByLanguage, Language} from '../../model/language.ts';
import type {SetChange} from './change-types.ts';
import {countItems, describeValue} from './describe-values.ts';
import type {ChangeWords} from './sentences.ts';
import {fieldsEn, sentencesEn} from './sentences-en.ts';
import {fieldsSv, sentencesSv} from './sentences-sv.ts';

/** What people call a built-in rule, by its id; undefined for one that does not exist. */
export type FindLabel = (rule: string) => ByLanguage<string> | undefined;

const tables = {
	sv: {fields: fieldsSv, parts: sentencesSv},
	en: {fields: fieldsEn, parts: sentencesEn},
} as const;

/** A label stands in quotation marks, so those inside it are the single ones. */
const innerQuotes = (label: string, language: Language): string =>
	label.replaceAll('“', language === 'sv' ? '’' : '‘').replaceAll('”', '’');

const namedIn = (change: SetChange, language: Language, labelOf: FindLabel): ChangeWords => {
	const {before, after, name = '', field = ''} = change;
	const label = change.label ?? labelOf(name);
	return {
		before: describeValue(before),
		after: describeValue(after),
		name,
		label: innerQuotes(label?.[language] ?? label?.sv ?? label?.en ?? name, language),
		field,
		count: countItems(after ?? before),
	};
};

const backTo = {sv: 'Tillbaka till Äktas eget: ', en: 'Back to Äkta’s own: '};

const sentenceIn = (change: SetChange, language: Language, labelOf: FindLabel): string => {
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
 * built-in rules be called what people call them; without it they are named by their id.
 */
export const describeChange = (
	change: SetChange,
	labelOf: FindLabel = () => undefined,
): {readonly [L in Language]: string} => ({
	sv: sentenceIn(change, 'sv', labelOf),
	en: sentenceIn(change, 'en', labelOf),
});
