import type {Language} from '../engine/model/language.ts';
import type {RuleSetError} from '../engine/model/rule-set-error.ts';
import type {Finding} from '../engine/policy-reader/finding.ts';
import {notAdvice} from '../engine/policy-reader/legal-facts.ts';
import type {KindCounts, PolicyReading} from '../engine/policy-reader/policy-reading.ts';
import {missingSays} from '../engine/policy-reader/prose/missing-parts.ts';
import {readDocument} from './source-positions.ts';

const words = {
	sv: {
		points: 'Den här meningen pekar.',
		invites: 'Så här kan den låta:',
		none: 'Inget här pekar. Äkta läser ord, inte sammanhang.',
		asks: 'Att fråga er:',
		counts: ({points, invites, states}: KindCounts) =>
			`Meningar: ${points} pekar, ${invites} bjuder in, ${states} varken eller.`,
		missing: 'Det här saknas:',
		read: (source: string, on: string, again: string) =>
			`${source} (uppgiften tillkom ${on}, kontrollera den senast ${again})`,
	},
	en: {
		points: 'This one points.',
		invites: 'It could say:',
		none: 'Nothing here points. Äkta reads words, not contexts.',
		asks: 'Ask yourselves:',
		counts: ({points, invites, states}: KindCounts) =>
			`Sentences: ${points} point, ${invites} invite, ${states} do neither.`,
		missing: 'This is missing:',
		read: (source: string, on: string, again: string) => `${source} (taken up ${on}, check it by ${again})`,
	},
};

const lawLines = ({law}: Finding, language: Language): string[] =>
	law
		? [`  ${law.fact[language]}`, `  ${words[language].read(law.source.url, law.source.read, law.source.recheck)}`]
		: [];

const lines = (finding: Finding, where: string, language: Language): string =>
	[
		`${where} ${finding.check} ${finding.weight}`,
		...(finding.words === '' ? [] : [`  ”${finding.words.replace(/\s+/g, ' ')}”`]),
		`  ${finding.what[language]}`,
		`  ${finding.why[language]}`,
		...(finding.rewrite ? [`  ${words[language].invites}`, `  → ${finding.rewrite}`] : []),
		...(finding.question ? [`  ${words[language].asks} ${finding.question[language]}`] : []),
		...lawLines(finding, language),
	].join('\n');

const closing = (findings: readonly Finding[], language: Language): string[] =>
	findings.some(({law}) => law) ? [notAdvice[language]] : [];

/** Line and column, from 1, of a place in a text. */
const lineAndColumn = (text: string, at: number): string => {
	const before = text.slice(0, at).split('\n');
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

/** What a person reads of a policy in a terminal: each finding with file, line and column, then what is missing and the counts by kind. */
export const printPolicy = (file: string, text: string, reading: PolicyReading, language: Language): string => {
	const {findings, missing, counts, trouble} = reading;
	const at = ({span}: Finding): string => (span ? `${file}:${lineAndColumn(text, span[0])}` : file);
	return [
		...(trouble ? [trouble.say[language]] : []),
		...findings.filter(({check}) => check !== 'L19').map(finding => lines(finding, at(finding), language)),
		...(findings.length === 0 && !trouble ? [words[language].none] : []),
		...(missing.length
			? [[words[language].missing, ...missing.map(each => `  · ${missingSays[each][language]}`)].join('\n')]
			: []),
		...(trouble && trouble.kind !== 'too-long' ? [] : [words[language].counts(counts)]),
		...closing(findings, language),
	].join('\n\n');
};

/** What a person reads of a rule set: each finding with file, line and column, and its path in the set. */
export const printSet = (file: string, text: string, findings: readonly Finding[], language: Language): string => {
	const {placeOf} = readDocument(text);
	const at = ({place}: Finding): string => {
		if (place === '') return file;
		const {line, column} = placeOf(place);
		return `${file}:${line}:${column} ${place}`;
	};
	if (findings.length === 0) return words[language].none;
	return [...findings.map(finding => lines(finding, at(finding), language)), ...closing(findings, language)].join(
		'\n\n',
	);
};

/** What is wrong with a file that is no rule set: each error with its place and mend. */
export const printErrors = (file: string, errors: readonly RuleSetError[]): string =>
	errors
		.map(({rule, path, message, mend}) => `${file} ${rule ?? ''} ${path}: ${message}. ${mend}`.replace(/ +/g, ' '))
		.join('\n');
