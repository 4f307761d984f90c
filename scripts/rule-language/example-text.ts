import type {Language} from '../../engine/model/language.ts';
import type {Example} from '../../engine/model/rule.ts';
import type {WordsFor} from '../../engine/rule-language/reference/name-words.ts';

/** Meaning and example, and what a measure makes of it. */
type Columns = readonly [...WordsFor, ...number[]];

/** Words on names, by name; those on measures end with the number measured. */
export type Words = Readonly<Record<string, {readonly sv: Columns; readonly en: Columns}>>;

const onOneLine = (text: string): string => text.replaceAll('\n\n', ' ⏎⏎ ').replaceAll('\n', ' ⏎ ');

const quoted = {
	sv: (text: string) => `”${onOneLine(text)}”`,
	en: (text: string) => `“${onOneLine(text)}”`,
};

const beside = {
	sv: {parent: 'som svar på', published: 'förut'},
	en: {parent: 'answering', published: 'before'},
};

/** An example as a reader sees it: its text in quotation marks, and what it answers or was before. */
export const exampleText = (example: Example, language: Language): string => {
	if (typeof example === 'string') return quoted[language](example);
	const {text, parent, published} = example;
	const words = beside[language];
	return [
		quoted[language](text),
		parent === undefined ? '' : `${words.parent} ${quoted[language](parent)}`,
		published === undefined ? '' : `${words.published} ${quoted[language](published)}`,
	]
		.filter(Boolean)
		.join(', ');
};
