import type {Language} from '../rule.ts';
import type {CheckId, Finding} from './finding.ts';
import {hardToRead} from './hard-to-read.ts';
import {makeFinding, pointingFinding} from './make-finding.ts';
import {missingIn, missingSays} from './missing.ts';
import type {Missing, PolicyReading, PolicySentence} from './policy.ts';
import {type Told, type ToldText, tellText} from './tell.ts';
import {longestPolicy, troubleOf} from './trouble.ts';
import {type Organisation, weigh} from './weigh.ts';

/** The checks of a sentence and of those right beside it. */
const besides = (told: readonly Told[], index: number): readonly CheckId[] =>
	[index - 1, index, index + 1].flatMap(each => told[each]?.checks ?? []);

const sentenceFindings = ({text, told}: ToldText, organisation: Organisation): readonly Finding[][] =>
	told.map((each, index) => {
		const {start, end} = each.placed.sentence;
		const where = {place: String(index + 1), span: text.rawSpan([start, end])};
		return each.checks.map(check =>
			pointingFinding(check, weigh(check, organisation, besides(told, index)), each, where, organisation),
		);
	});

const mainLanguage = (told: readonly Told[]): Language => {
	const english = told.filter(({heard}) => heard.sentence.language === 'en').length;
	return english * 2 > told.length ? 'en' : 'sv';
};

/** What L19 asks for; the line for criticism and the "you may" are said by `missing` alone. */
const frame: ReadonlySet<Missing> = new Set(['why', 'owner', 'date', 'example']);

const frameRewrite = {
	sv: 'Råden finns för att [skäl]. Det här går till exempel fint: [exempel]. [Namn, adress] äger dem och läser om dem [datum].',
	en: 'This guidance exists because [reason]. This is fine, for example: [example]. [Name, address] owns it and reads it again on [date].',
};

const frameFinding = (missing: readonly Missing[], language: Language): readonly Finding[] => {
	const lacking = missing.filter(each => frame.has(each)).map(each => missingSays[each]);
	if (lacking.length === 0) return [];
	const what = {sv: lacking.map(({sv}) => sv).join(' '), en: lacking.map(({en}) => en).join(' ')};
	return [makeFinding('L19', 'mend', {place: '', words: '', language, what, rewrite: frameRewrite[language]})];
};

const shareOf = (told: readonly Told[]): number => {
	const counted = told.filter(({heading}) => !heading);
	return counted.length === 0 ? 0 : counted.filter(({kind}) => kind === 'invites').length / counted.length;
};

/** The share when each pointing sentence is replaced by its rewrite, which is read as any other text is. */
const shareAfter = (told: readonly Told[], rewritten: readonly string[]): number =>
	shareOf([...told.filter(({kind}) => kind !== 'points'), ...tellText(rewritten.join('\n\n')).told]);

const sentencesOf = ({text, told}: ToldText, findings: readonly (readonly Finding[])[]): readonly PolicySentence[] => {
	let before = 0;
	return told.map(({placed, words, kind, heading, heard}, index) => {
		const own = findings[index] ?? [];
		const rewrite = own.find(each => each.rewrite !== undefined)?.rewrite;
		const first = before;
		before += own.length;
		return {
			span: text.rawSpan([placed.sentence.start, placed.sentence.end]),
			text: words,
			language: heard.sentence.language,
			kind,
			...(heading && {heading}),
			findings: own.map((_, each) => first + each),
			...(rewrite !== undefined && {rewrite}),
		};
	});
};

const read = (text: string, organisation: Organisation): PolicyReading => {
	const whole = tellText(text.slice(0, longestPolicy));
	const {told} = whole;
	const trouble = troubleOf(text, told);
	const isRead = trouble.trouble === undefined || trouble.trouble.kind === 'too-long';
	const pointing = sentenceFindings(whole, organisation);
	const sentences = sentencesOf(whole, pointing);
	const missing = isRead ? missingIn(told) : [];
	const language = mainLanguage(told);
	return {
		sentences,
		findings: [...pointing.flat(), ...frameFinding(missing, language), ...(isRead ? hardToRead(whole, language) : [])],
		missing,
		shareInviting: {
			before: shareOf(told),
			after: shareAfter(
				told,
				sentences.flatMap(({rewrite}) => rewrite ?? []),
			),
		},
		read: Math.min(text.length, longestPolicy),
		...trouble,
	};
};

/**
 * Reads a policy in plain prose, Swedish or English, sentence by sentence. What is known of the organisation decides weights and legal
 * facts; where the country is unknown the language does. Never throws; linear in the text, of which at most `longestPolicy` units are read.
 */
export const readPolicy = (text: string, organisation: Organisation = {}): PolicyReading => read(text, organisation);
