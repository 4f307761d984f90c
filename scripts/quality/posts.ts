import {check} from '../../engine/check.ts';
import type {Compiled} from '../../engine/compile.ts';
import type {Draft, Limit} from '../../engine/draft.ts';
import type {Facts} from '../../engine/facts.ts';
import type {Tip} from '../../engine/tip.ts';
import {type Row, readSet} from './data.ts';
import {bare} from './judge.ts';

/** A set of ordinary posts and where such texts are written. */
type Place = {
	readonly set: string;
	readonly draft: Pick<Draft, 'platform' | 'surface' | 'voice'>;
	readonly counts?: (row: Row) => boolean;
};

const places: readonly Place[] = [
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
export type Judged = {
	readonly set: string;
	readonly text: string;
	readonly usual: readonly Tip[];
	readonly organisation: readonly Tip[];
	readonly every: readonly Tip[];
};

/** What judging needs: the rule set, and each network's limit. */
export type Bench = {
	readonly compiled: Compiled;
	limitOf(platform: string, surface: Draft['surface']): Limit | undefined;
};

const draftOf = (row: Row, place: Place['draft'], bench: Bench): Draft => {
	const {parent} = row.labels;
	const limit = bench.limitOf(place.platform, place.surface);
	return {
		...bare(row.text),
		...place,
		...(typeof parent === 'string' && {parent: {text: parent}}),
		...(limit && {limit}),
	};
};

/** Judges the texts of one set in one place. */
export const judgeRows = (
	rows: readonly Row[],
	set: string,
	place: Place['draft'],
	bench: Bench,
): readonly Judged[] => {
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
export const judgePosts = async (folder: string, bench: Bench) => {
	const judged: Judged[] = [];
	const absent: string[] = [];
	for (const {set, draft, counts} of places) {
		const rows = await readSet(folder, set);
		if (rows) judged.push(...judgeRows(rows.filter(counts ?? (() => true)), set, draft, bench));
		else absent.push(set);
	}
	return {judged, absent};
};
