import type {Language} from '../../model/language.ts';
import type {Text} from '../../text/text.ts';
import type {CheckId} from '../finding.ts';
import type {Kind} from '../policy-reading.ts';
import {type Analysis, analyse, isInviting} from './analyse-sentence.ts';
import {opensEmployersBan} from './bound-employer.ts';
import {isOurs} from './forms/own-sentences.ts';
import {type Heard, hear, type Lead} from './hear-sentence.ts';
import {leadsOf, type Placed, readPlaced} from './policy-sentences.ts';
import {pointersOf} from './sentence-checks.ts';

/** A sentence, what was heard in it, and how it speaks. */
export type Told = {
	readonly placed: Placed;
	readonly heard: Heard;
	/** As the person wrote it. */
	readonly words: string;
	readonly checks: readonly CheckId[];
	readonly kind: Kind;
	readonly heading: boolean;
	readonly analysis: Analysis;
	/** What the list it stands in says, when that bans or opens. */
	readonly lead?: Lead;
};

/** A text made ready and told sentence by sentence. */
export type ToldText = {readonly text: Text; readonly told: readonly Told[]};

const kindOf = (checks: readonly CheckId[], analysis: Analysis): Kind => {
	if (checks.length > 0) return 'points';
	return isInviting(analysis) ? 'invites' : 'states';
};

/** More words than this, in UTF-16 units, no heading has. */
const longestHeading = 70;

const isHeading = ({bare, item, announces, marked, sentence}: Placed, checks: readonly CheckId[]): boolean =>
	marked || (bare && !item && !announces && checks.length === 0 && sentence.end - sentence.start <= longestHeading);

const wordsOf = (text: Text, {start, end}: Placed['sentence']): string => text.raw.slice(...text.rawSpan([start, end]));

/** First lines of lists too short to be a sentence. */
const stems: Readonly<Record<string, Lead>> = Object.fromEntries([
	...[
		'gör inte',
		'inte',
		'nej',
		'undvik',
		'förbjudet',
		'otillåtet',
		'du får inte',
		"don'ts",
		"don't",
		'dont',
		'donts',
		'do not',
		'avoid',
		'never',
		'not allowed',
		'prohibited',
	].map(each => [each, 'bans'] as const),
	...[
		'gör',
		'gör gärna',
		'gärna',
		'tillåtet',
		'du får',
		'ni får',
		'det här går bra',
		"do's",
		'dos',
		'do',
		'you may',
		'you can',
		'allowed',
	].map(each => [each, 'opens'] as const),
]);

const leadIn =
	(text: Text) =>
	({sentence}: Placed): Lead | undefined => {
		const short = text.folded
			.slice(sentence.start, sentence.end)
			.replace(/[^\p{L} ']/gu, '')
			.trim();
		if (stems[short]) return stems[short];
		const heard = hear(text, sentence);
		if (opensEmployersBan(heard)) return 'binds';
		const {actor, modality} = analyse(heard);
		if (actor === 'employer' || modality === 'may') return 'opens';
		return modality === 'may-not' ? 'bans' : undefined;
	};

const tell = (text: Text, placed: Placed, lead: Lead | undefined): Told => {
	const heard = hear(text, placed.sentence, lead, placed.next);
	const analysis = analyse(heard, lead);
	const words = wordsOf(text, placed.sentence);
	const checks = placed.marked || isOurs(words) ? [] : pointersOf(heard, analysis);
	return {
		placed,
		heard,
		analysis,
		words,
		checks,
		kind: placed.marked ? 'states' : kindOf(checks, analysis),
		heading: isHeading(placed, checks),
		...(lead && {lead}),
	};
};

/** Reads a text of any length and tells how each of its sentences speaks; `language` where it is known. Linear in the text. */
export const tellText = (raw: string, language?: Language): ToldText => {
	const {text, placed} = readPlaced(raw, language);
	const leads = leadsOf(placed, leadIn(text));
	return {text, told: placed.map((each, index) => tell(text, each, leads[index]))};
};
