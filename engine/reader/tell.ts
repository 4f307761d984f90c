import type {Language} from '../rule.ts';
import {imperative} from '../signals/imperative.ts';
import {invitation} from '../signals/invite.ts';
import type {Text} from '../text/text.ts';
import type {CheckId} from './finding.ts';
import {type Heard, hear, type Lead} from './hear.ts';
import {pointersOf} from './pointers.ts';
import type {Kind} from './policy.ts';
import {leadsOf, type Placed, readPlaced} from './sentences.ts';
import {opens, permissions} from './words/speaking.ts';

/** A sentence, what was heard in it, and how it speaks. */
export type Told = {
	readonly placed: Placed;
	readonly heard: Heard;
	/** As the person wrote it. */
	readonly words: string;
	readonly checks: readonly CheckId[];
	readonly kind: Kind;
	readonly heading: boolean;
};

/** A text made ready and told sentence by sentence. */
export type ToldText = {readonly text: Text; readonly told: readonly Told[]};

const setting = {
	draft: {platform: 'other', surface: 'post', voice: 'self', text: '', links: [], pictures: []},
} as const;

const invites = (heard: Heard, lead: Lead | undefined): boolean =>
	lead === 'opens' ||
	heard.frees(opens) ||
	(heard.bans.length === 0 &&
		(imperative(heard.text, heard.sentence, setting).length > 0 ||
			invitation(heard.text, heard.sentence, setting).length > 0));

const kindOf = (heard: Heard, checks: readonly CheckId[], lead: Lead | undefined): Kind => {
	if (checks.length > 0) return 'points';
	return invites(heard, lead) ? 'invites' : 'states';
};

/** More words than this, in UTF-16 units, no heading has. */
const longestHeading = 70;

const isHeading = ({bare, item, announces, marked, sentence}: Placed, checks: readonly CheckId[]): boolean =>
	marked || (bare && !item && !announces && checks.length === 0 && sentence.end - sentence.start <= longestHeading);

const wordsOf = (text: Text, {start, end}: Placed['sentence']): string => text.raw.slice(...text.rawSpan([start, end]));

const leadIn =
	(text: Text) =>
	({sentence}: Placed): Lead | undefined => {
		const heard = hear(text, sentence);
		if (heard.forbids) return 'bans';
		return heard.says(permissions) ? 'opens' : undefined;
	};

const tell = (text: Text, placed: Placed, lead: Lead | undefined): Told => {
	const heard = hear(text, placed.sentence, lead, placed.next);
	const checks = placed.announces && heard.forbids ? [] : pointersOf(heard);
	const heading = isHeading(placed, checks);
	const words = wordsOf(text, placed.sentence);
	return {placed, heard, words, checks, kind: kindOf(heard, checks, lead), heading};
};

/** Reads a text of any length and tells how each of its sentences speaks; `language` where it is known. Linear in the text. */
export const tellText = (raw: string, language?: Language): ToldText => {
	const {text, placed} = readPlaced(raw, language);
	const leads = leadsOf(placed, leadIn(text));
	return {text, told: placed.map((each, index) => tell(text, each, leads[index]))};
};
