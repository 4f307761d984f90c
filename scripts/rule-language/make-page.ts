import type {ConditionKind} from '../../engine/model/condition.ts';
import type {Language} from '../../engine/model/language.ts';
import {conditionKinds} from '../../engine/rule-language/conditions/compile-condition.ts';
import {entityWords} from '../../engine/rule-language/reference/entities.ts';
import {kindExamples, kindWords} from '../../engine/rule-language/reference/kinds.ts';
import {measureWords} from '../../engine/rule-language/reference/measures.ts';
import {
	factWords,
	mediaWords,
	parentWords,
	repeatWords,
	zoneWords,
} from '../../engine/rule-language/reference/other-names.ts';
import {signalWords} from '../../engine/rule-language/reference/signals.ts';
import {exampleText, type Words} from './example-text.ts';
import type {Prose} from './prose.ts';
import {proseEn} from './prose-en.ts';
import {proseSv} from './prose-sv.ts';

const prose: Readonly<Record<Language, Prose>> = {sv: proseSv, en: proseEn};

const namesOf: {readonly [K in ConditionKind]?: Words} = {
	measure: measureWords,
	signal: signalWords,
	entity: entityWords,
	media: mediaWords,
	parent: parentWords,
	repeat: repeatWords,
	fact: factWords,
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (words: Words, language: Language): string => {
	const {name, meaning, example, number} = prose[language];
	const counts = Object.values(words).some(each => each[language].length > 2);
	const head = [name, meaning, example, ...(counts ? [number] : [])];
	const rows = Object.entries(words).map(
		([
			key,
			{
				[language]: [means, shown, ...values],
			},
		]) => [`\`${key}\``, cell(means), cell(exampleText(shown, language)), ...values.map(String)],
	);
	return [head, head.map(() => '---'), ...rows].map(row).join('\n');
};

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;

const section = (kind: ConditionKind, language: Language): readonly string[] => {
	const [means, example] = kindWords[kind][language];
	const names = namesOf[kind];
	return [
		`## ${kind}`,
		means,
		json(kindExamples[kind]),
		`${prose[language].found} ${exampleText(example, language)}`,
		...(prose[language].more[kind] ?? []),
		...(names ? [table(names, language)] : []),
	];
};

/** The page on the rule language, in Markdown: one section a kind, then what stands beside a kind. */
export const makePage = (language: Language): string => {
	const {title, opening, kinds, within, unless, numbers, numbersTitle} = prose[language];
	const parts = [
		`# ${title}`,
		...opening,
		'## kinds',
		`${kinds} ${conditionKinds.map(kind => `[${kind}](#${kind})`).join(' · ')}`,
		...conditionKinds.flatMap(kind => section(kind, language)),
		'## within',
		...within,
		table(zoneWords, language),
		'## unless',
		...unless,
		`## ${numbersTitle}`,
		...numbers,
	];
	return `${parts.join('\n\n')}\n`;
};
