import {check} from '../../engine/checking/check.ts';
import type {Facts} from '../../engine/model/check-context.ts';
import type {Draft, Limit} from '../../engine/model/draft.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {CompiledRuleSet} from '../../engine/rule-language/compile.ts';
import {type Row, readSet} from './data.ts';
import {bareDraft} from './judge.ts';

/** A set of ordinary posts and where such texts are written. */
type PostPlace = {
	readonly set: string;
	readonly draft: Pick<Draft, 'platform' | 'surface' | 'voice'>;
	readonly counts?: (row: Row) => boolean;
};

const places: readonly PostPlace[] = [
	{set: 'sv_social_sentiment', draft: {platform: 'x', surface: 'post', voice: 'self'}},
	{
		set: 'sv_reviews_sentiment',
		draft: {platform: 'facebook', surface: 'comment', voice: 'self'},
		counts: row => row.labels.sentiment === 'pos',
	},
	{set: 'en_tweebank_posts', draft: {platform: 'x', surface: 'post', voice: 'self'}},
	{set: 'en_support_reply_pairs', draft: {platform: 'x', surface: 'reply', voice: 'organisation'}},
	{set: 'en_linkedin_posts', draft: {platform: 'linkedin', surface: 'post', voice: 'self'}},
	{
		set: 'en_olid_insult',
		draft: {platform: 'x', surface: 'post', voice: 'self'},
		counts: row => row.labels.offensive === false,
	},
];

/**
 * A text with the tips it got: `usual` with what starts on, as it was written; `organisation` the same written for an organisation, where no
 * shield holds and most rules run; `every` with all rules turned on, in either voice.
 */
export type CheckedPost = {
	readonly set: string;
	readonly text: string;
	readonly usual: readonly Tip[];
	readonly organisation: readonly Tip[];
	readonly every: readonly Tip[];
};

/** What judging needs: the rule set, each network's limit, and what each rule is there for (nothing for one that serves no kind). */
export type Bench = {
	readonly compiled: CompiledRuleSet;
	limitOf(platform: string, surface: Draft['surface']): Limit | undefined;
	servesOf(rule: string): readonly string[];
};

const draftOf = (row: Row, place: PostPlace['draft'], bench: Bench): Draft => {
	const {parent} = row.labels;
	const limit = bench.limitOf(place.platform, place.surface);
	return {
		...bareDraft(row.text),
		...place,
		...(typeof parent === 'string' && {parent: {text: parent}}),
		...(limit && {limit}),
	};
};

/** Judges the texts of one set in one place. */
export const checkRows = (
	rows: readonly Row[],
	set: string,
	place: PostPlace['draft'],
	bench: Bench,
): readonly CheckedPost[] => {
	const everything: Facts = {on: bench.compiled.rules.map(({id}) => id)};
	return rows.map(row => {
		const own = draftOf(row, place, bench);
		const official: Draft = {...own, voice: 'organisation'};
		const tips = (draft: Draft, facts: Facts): readonly Tip[] => check(bench.compiled, draft, facts).tips;
		return {
			set,
			text: row.text,
			usual: tips(own, {}),
			organisation: tips(official, {}),
			every: [...tips(own, everything), ...tips(official, everything)],
		};
	});
};

/** Judges all ordinary posts of a folder; `absent` names the sets it lacks. */
export const checkPosts = async (folder: string, bench: Bench) => {
	const judged: CheckedPost[] = [];
	const absent: string[] = [];
	for (const {set, draft, counts} of places) {
		const rows = await readSet(folder, set);
		if (rows) judged.push(...checkRows(rows.filter(counts ?? (() => true)), set, draft, bench));
		else absent.push(set);
	}
	return {judged, absent};
};
