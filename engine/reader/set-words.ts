import {type InPieces, piecemeal} from '../in-pieces.ts';
import type {Language, Say} from '../rule.ts';
import type {RuleSet} from '../rule-set.ts';
import type {CheckId, Finding, Weight} from './finding.ts';
import {makeFinding, pointingFinding} from './make-finding.ts';
import {onlyForbids} from './pointers.ts';
import {type Told, tellText} from './tell.ts';
import {type Organisation, weigh} from './weigh.ts';
import {scolding} from './words/speaking.ts';

/** A text of a rule set at its place; `language` where the set says it, `offersWay` where a field beside it says what to try. */
export type SetText = {
	readonly place: string;
	readonly text: string;
	readonly language?: Language;
	readonly offersWay?: true;
	/** True for what is said to readers outside, where a "no" forbids nobody anything. */
	readonly outward?: true;
};

const ofSay = (place: string, say: {readonly [L in Language]?: Say} | undefined): SetText[] =>
	(['sv', 'en'] as const).flatMap(language => {
		const words = say?.[language];
		if (!words) return [];
		const at = `${place}.${language}`;
		return [
			{place: `${at}.saw`, text: words.saw, language, offersWay: true as const},
			{place: `${at}.why`, text: words.why, language, offersWay: true as const},
			{place: `${at}.try`, text: words.try, language},
		];
	});

/** All texts of a set that speak to the one who writes, in the order of the set. */
export const textsOf = ({may = [], lines = {}, crisis, rules = [], change = {}}: RuleSet): SetText[] => [
	...may.map((text, index) => ({place: `may[${index}]`, text})),
	...Object.entries(lines).map(([name, text]) => ({place: `lines.${name}`, text, outward: true as const})),
	...(crisis ? [{place: 'crisis.line', text: crisis.line, outward: true as const}] : []),
	...rules.flatMap(({say}, index) => ofSay(`rules[${index}].say`, say)),
	...Object.entries(change).flatMap(([id, {say}]) => ofSay(`change.${id}.say`, say)),
];

/** What refuses a set that a policy in prose may still say: a prohibition without a way forward, whatever it is about, and scolding words. */
const weightIn = (
	check: CheckId,
	{heard, checks}: Told,
	organisation: Organisation,
	{offersWay, outward}: SetText,
): Weight => {
	const isBare = !offersWay && !outward && onlyForbids(heard);
	if (isBare || (check === 'L02' && heard.says(scolding))) return 'block';
	return weigh(check, organisation, checks);
};

/** What is said to readers outside can scold or threaten them; a way forward beside a prohibition makes it none. */
const concerns = ({outward, offersWay}: SetText, check: CheckId): boolean => {
	if (outward) return check === 'L02' || check === 'L10';
	return !(offersWay && check === 'L01');
};

const findingsIn = (setText: SetText, organisation: Organisation): Finding[] => {
	const {place, text, language} = setText;
	const {told, text: read} = tellText(text, language);
	return told.flatMap(each => {
		const {start, end} = each.placed.sentence;
		return each.checks
			.filter(check => concerns(setText, check))
			.map(check =>
				pointingFinding(
					check,
					weightIn(check, each, organisation, setText),
					each,
					{place, span: read.rawSpan([start, end])},
					organisation,
				),
			);
	});
};

/** What the texts of a set point at, sentence by sentence; empty when they only invite and state. */
export const wordFindings = (set: RuleSet): InPieces<Finding[]> => {
	const organisation: Organisation = {
		...(set.country !== undefined && {country: set.country}),
		...(set.company?.public !== undefined && {public: set.company.public}),
	};
	return piecemeal(textsOf(set), text => findingsIn(text, organisation));
};

const emptyWhy = {
	sv: 'Regeln säger inte varför det kan spela roll.',
	en: 'The rule does not say why it can matter.',
};
const unseen = {
	sv: 'Tipset har inga ord som syns, så den som skriver får inte veta vad som menas.',
	en: 'The tip has no words that can be seen, so the writer cannot tell what it means.',
};

const plain = (text: string): string => text.replace(/\{(?:words|count|limit)\}/g, ' ').toLowerCase();

const wordsIn = (text: string): readonly string[] => plain(text).match(/\p{L}+/gu) ?? [];

const isNoWhy = ({saw, why, try: attempt}: Say): boolean =>
	wordsIn(why).length < 3 || plain(why) === plain(saw) || plain(why) === plain(attempt);

/** Rules that keep their reason, or themselves, from the one who writes. */
export const sayFindings = ({rules = []}: RuleSet): Finding[] =>
	rules.flatMap(({say}, index) =>
		(['sv', 'en'] as const).flatMap(language => {
			const words = say[language];
			if (!words) return [];
			const at = `rules[${index}].say.${language}`;
			if (wordsIn(words.saw).length === 0 || wordsIn(words.try).length === 0)
				return [makeFinding('L25', 'block', {place: at, words: words.saw, language, what: unseen})];
			return isNoWhy(words)
				? [makeFinding('L19', 'block', {place: `${at}.why`, words: words.why, language, what: emptyWhy})]
				: [];
		}),
	);
