import {mannerMeasures, measurers} from './checks/measure.ts';
import type {Run, Side} from './checks/node.ts';
import type {Draft} from './draft.ts';
import {readText} from './text/read-text.ts';

const draft: Draft = {platform: 'other', surface: 'post', voice: 'self', text: '', links: [], pictures: []};

const sideOf = (raw: string): Side => ({
	text: readText(raw),
	phrases: () => [],
	patterns: () => [],
	signals: () => [],
	entities: () => [],
});

const runOf = (own: Side): Run => ({
	draft,
	facts: {},
	place: draft,
	own,
	parent: undefined,
	reading: undefined,
	match: undefined,
});

/** What a person's texts usually measure: the mean of each measure of manner, rounded to a tenth; nothing without a text. */
export const usualNumbers = (texts: readonly string[]): {readonly [measure: string]: number} => {
	if (texts.length === 0) return {};
	const sides = texts.map(sideOf);
	const mean = (measure: (typeof mannerMeasures)[number]): number => {
		const values = sides.map(side => measurers[measure]({side, start: 0, end: side.text.folded.length}, runOf(side)));
		return values.reduce((sum, measured) => sum + (measured?.value ?? 0), 0) / sides.length;
	};
	return Object.fromEntries(mannerMeasures.map(measure => [measure, Math.round(mean(measure) * 10) / 10]));
};
