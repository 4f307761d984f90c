import type {Language} from '../model/language.ts';
import type {CheckId, Finding} from './finding.ts';
import {makeFinding, pointingFinding} from './make-finding.ts';
import type {KindCounts, Missing, PolicyReading, PolicySentence} from './policy-reading.ts';
import {type Told, type ToldText, tellText} from './prose/classify-sentences.ts';
import {missingIn, missingSays} from './prose/missing-parts.ts';
import {hardToRead} from './prose/readability.ts';
import {longestPolicy, troubleOf} from './prose/unreadable-text.ts';
import {type Organisation, weigh} from './severity.ts';

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

const countsOf = (told: readonly Told[]): KindCounts => {
	const counts = {points: 0, invites: 0, states: 0};
	for (const {kind, heading} of told) if (!heading) counts[kind]++;
	return counts;
};

const sentencesOf = ({text, told}: ToldText, findings: readonly (readonly Finding[])[]): readonly PolicySentence[] => {
	let before = 0;
	return told.map(({placed, words, kind, heading, heard, lead}, index) => {
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
			...(lead === 'bans' && {underBan: true as const}),
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
		counts: countsOf(told),
		read: Math.min(text.length, longestPolicy),
		...trouble,
	};
};

/**
 * Reads a policy in plain prose, Swedish or English, sentence by sentence. What is known of the organisation decides weights and legal
 * facts; where country or kind is unknown there is none. Never throws; linear in the text, of which at most `longestPolicy` units are read.
 */
export const readPolicy = (text: string, organisation: Organisation = {}): PolicyReading => read(text, organisation);
