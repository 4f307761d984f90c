import type {Language} from '../../model/language.ts';
import type {TipText} from '../../model/rule.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import {mapSliced, type TimeSliced} from '../../rule-set/time-slices.ts';
import {asSeen} from '../../text/as-seen.ts';
import {detectLanguage} from '../../text/detect-language.ts';
import type {CheckId, Finding, Weight} from '../finding.ts';
import {makeFinding, pointingFinding} from '../make-finding.ts';
import {type Told, tellText} from '../prose/classify-sentences.ts';
import {onlyForbids} from '../prose/sentence-checks.ts';
import {scolding} from '../prose/words/speech-acts.ts';
import {type Organisation, weigh} from '../severity.ts';
import {filledIn, putTogether} from './plain-reading.ts';
import {isFinished, isProse, type SetText, shownTexts, worthReading} from './shown-texts.ts';
import {claimsIn, concerns} from './tip-claims.ts';

/** What refuses a set wherever it stands, though a policy in prose may be told it more mildly: threats, watching, grades by number. */
const neverInASet: ReadonlySet<CheckId> = new Set(['L10', 'L14', 'L22', 'L28', 'L29', 'L30']);

/** What one may do hangs on no leave, no praise and no role. */
const neverInMay: ReadonlySet<CheckId> = new Set(['L04', 'L05', 'L13', 'L17']);

/** What refuses a set that a policy in prose may still say: a prohibition without a way forward, whatever it is about, and scolding words. */
const weightIn = (
	check: CheckId,
	{heard, checks, analysis}: Told,
	organisation: Organisation,
	{offersWay, manner}: SetText,
): Weight => {
	if (neverInASet.has(check) || (manner === 'may' && neverInMay.has(check))) return 'block';
	const isBare = !offersWay && manner !== 'outward' && onlyForbids(heard, analysis);
	if (isBare || (check === 'L02' && heard.says(scolding))) return 'block';
	return weigh(check, organisation, checks);
};

type Heard = {readonly told: Told; readonly check: CheckId; readonly span: Finding['span']};

/** A tip's text is read as its reader gets it, in the language it stands in and in the other: a field of one can hold words of both. */
const heardIn = (text: string, setText: SetText, language: Language): Heard[] => {
	const {told, text: read} = tellText(filledIn(asSeen(text), language), language);
	return told.flatMap(each => {
		const {start, end} = each.placed.sentence;
		const checks = [...new Set([...claimsIn(each, setText), ...each.checks])];
		return checks
			.filter(check => concerns(setText, check, each))
			.map(check => ({told: each, check, span: read.rawSpan([start, end])}));
	});
};

const asWritten = (text: string, {told, span}: Heard): Told => ({...told, words: span ? text.slice(...span) : text});

const findingsIn = (setText: SetText, organisation: Organisation): Finding[] => {
	const {place, text, language, manner} = setText;
	const languages: readonly Language[] = language === 'en' ? ['en', 'sv'] : ['sv', 'en'];
	const together = putTogether(asSeen(text));
	const heard = languages.flatMap(each => [
		...heardIn(text, setText, each),
		...(together ? heardIn(together, setText, each).map(found => ({...found, span: undefined})) : []),
	]);
	const first = new Map(heard.toReversed().map(each => [`${each.check} ${each.span?.[0] ?? ''}`, each]));
	return [...first.values()]
		.toReversed()
		.map(each =>
			pointingFinding(
				each.check,
				weightIn(each.check, each.told, organisation, setText),
				asWritten(text, each),
				{place, ...(each.span && manner !== 'copy' && {span: each.span})},
				organisation,
			),
		);
};

/** What the texts of a set point at, sentence by sentence; empty when they only invite and state. */
export const wordFindings = (set: RuleSet): TimeSliced<Finding[]> => {
	const organisation: Organisation = {
		...(set.country !== undefined && {country: set.country}),
		...(set.company?.public !== undefined && {public: set.company.public}),
	};
	return mapSliced(shownTexts(set).flatMap(worthReading), text => findingsIn(text, organisation));
};

const unreadable = {
	sv: 'Texten är varken på svenska eller engelska, så ingen har kunnat läsa den åt den som får den.',
	en: 'The text is neither Swedish nor English, so nobody could read it on behalf of those who get it.',
};

/** Fewer words than this, placeholders left out, are a name or a command in any language. */
const fewestToTell = 4;

/** Tips in a language that nothing here can read. */
export const foreignFindings = (set: RuleSet): Finding[] =>
	shownTexts(set)
		.filter(isProse)
		.flatMap(({place, text, language = 'sv'}) => {
			const isForeign = wordsIn(text).length >= fewestToTell && detectLanguage(plain(asSeen(text))) === 'other';
			return isForeign ? [makeFinding('L25', 'block', {place, words: text, language, what: unreadable})] : [];
		});

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

const isNoWhy = ({saw, why, try: attempt}: TipText): boolean =>
	wordsIn(why).length < 3 || plain(why) === plain(saw) || plain(why) === plain(attempt);

const leftOpen = (gap: string) => ({
	sv: `Här är en lucka kvar att fylla i: ${gap}`,
	en: `A gap is left to fill in here: ${gap}`,
});

const gap = /\[[^\][\n]{1,60}\](?!\()/;

/** Gaps of the forms, left open in a text colleagues will read: "[namn]". */
export const gapFindings = (set: RuleSet): Finding[] =>
	shownTexts(set)
		.filter(isFinished)
		.flatMap(({place, text, language = 'sv'}) => {
			const found = gap.exec(text);
			if (!found) return [];
			const span = [found.index, found.index + found[0].length] as const;
			return [makeFinding('L19', 'block', {place, span, words: found[0], language, what: leftOpen(found[0])})];
		});

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
