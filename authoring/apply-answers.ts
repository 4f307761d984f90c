import type {Contact, RuleSet} from '../engine/model/rule-set.ts';
import type {PageName} from './guidance-document.ts';

type AnswerField = {
	readonly page: PageName;
	/** The set with the heard lines in its field; absent where nothing of it is pasted. */
	readonly put?: (set: RuleSet, lines: readonly string[]) => Partial<RuleSet>;
	readonly has: (set: RuleSet, line: string) => boolean;
};

/** Helps to find sentences for what one may do; a worry or a wish is no permission, so nothing of it is pasted. */
const mayField: AnswerField = {page: 'may', has: () => false};

/** Helps to choose; nothing of it is pasted. */
const tipsField: AnswerField = {page: 'tips', has: () => false};

const lineField = (kind: 'heat' | 'dissatisfaction'): AnswerField => ({
	page: 'answer',
	put: ({lines = {}}, heard) => ({lines: {...lines, [kind]: [lines[kind] ?? '', ...heard].filter(Boolean).join(' ')}}),
	has: ({lines = {}}, line) => lines[kind]?.includes(line) === true,
});

const soundField: AnswerField = {
	page: 'sound',
	put: ({personality = []}, lines) => ({
		personality: [
			...personality.filter(({word}) => word.trim() !== ''),
			...lines
				.flatMap(line => line.split(/,|\boch\b|\band\b/))
				.map(word => ({word: word.trim(), sounds: [], unlike: []})),
		],
	}),
	has: ({personality = []}, line) =>
		line.split(/,|\boch\b|\band\b/).every(part => personality.some(({word}) => word === part.trim())),
};

const contactOf = (line: string): Contact => ({name: line, for: '', how: ''});

const helpField: AnswerField = {
	page: 'help',
	put: ({contacts = []}, lines) => ({contacts: [...contacts, ...lines.map(contactOf)]}),
	has: ({contacts = []}, line) => contacts.some(({name}) => name === line),
};

const between = /\s*(?:–|—|=|→|->|:)\s*/;

const preferField: AnswerField = {
	page: 'words',
	put: ({terms, languages = ['sv', 'en']}, lines) => {
		const [language = 'sv'] = languages;
		const pairs = Object.fromEntries(lines.map(line => [line.split(between)[0] ?? line, line.split(between)[1] ?? '']));
		return {terms: {...terms, prefer: {...terms?.prefer, [language]: {...terms?.prefer?.[language], ...pairs}}}};
	},
	has: ({terms, languages = ['sv', 'en']}, line) =>
		terms?.prefer?.[languages[0] ?? 'sv']?.[line.split(between)[0] ?? line] !== undefined,
};

const secretField: AnswerField = {
	page: 'words',
	put: ({terms}, lines) => ({terms: {...terms, secret: [...(terms?.secret ?? []), ...lines]}}),
	has: ({terms}, line) => terms?.secret?.includes(line) === true,
};

/** What the answer to each question becomes, in the order of the questions. */
const fields: readonly AnswerField[] = [
	tipsField,
	mayField,
	mayField,
	mayField,
	lineField('heat'),
	soundField,
	preferField,
	lineField('dissatisfaction'),
	helpField,
	secretField,
];

/** The page the answer to each question leads to. */
export const answerPages: readonly PageName[] = fields.map(({page}) => page);

const linesIn = (text: string): string[] =>
	text
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');

/** The part of the set that takes up what was heard, line by line. */
export const applyAnswer = (set: RuleSet, question: number, text: string): Partial<RuleSet> =>
	fields[question]?.put?.(set, linesIn(text)) ?? {};

/** True where an answer can be pasted into the set. */
export const canApplyAnswer = (question: number): boolean => fields[question]?.put !== undefined;

/** True when everything heard stands in the set already. */
export const isAnswerApplied = (set: RuleSet, question: number, text: string): boolean =>
	linesIn(text).every(line => fields[question]?.has(set, line) === true);
/** The sentences with one more: in the first empty row, else in a row of its own. */
export const withSentence = (may: readonly string[] | undefined, sentence: string): string[] => {
	const all = [...(may ?? [])];
	const free = all.findIndex(each => each.trim() === '');
	if (free < 0) return [...all, sentence];
	all[free] = sentence;
	return all;
};
