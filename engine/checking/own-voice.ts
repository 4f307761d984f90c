import type {Draft} from '../model/draft.ts';
import type {CheckRun, SearchedText} from '../rule-language/conditions/condition-node.ts';
import {mannerMeasures, measurers} from '../rule-language/conditions/measure.ts';
import {analyseText} from '../text/analyse-text.ts';

const draft: Draft = {platform: 'other', surface: 'post', voice: 'self', text: '', links: [], pictures: []};

const plainSearchedText = (raw: string): SearchedText => ({
	text: analyseText(raw),
	phrases: () => [],
	patterns: () => [],
	signals: () => [],
	entities: () => [],
});

const plainCheckRun = (own: SearchedText): CheckRun => ({
	draft,
	facts: {},
	place: draft,
	ownText: own,
	parent: undefined,
	reading: undefined,
});

/** What a person's texts usually measure: the mean of each measure of manner, rounded to a tenth; nothing without a text. */
export const typicalMeasures = (texts: readonly string[]): {readonly [measure: string]: number} => {
	if (texts.length === 0) return {};
	const sides = texts.map(plainSearchedText);
	const mean = (measure: (typeof mannerMeasures)[number]): number => {
		const values = sides.map(side =>
			measurers[measure]({searchedText: side, start: 0, end: side.text.folded.length}, plainCheckRun(side)),
		);
		return values.reduce((sum, measured) => sum + (measured?.value ?? 0), 0) / sides.length;
	};
	return Object.fromEntries(mannerMeasures.map(measure => [measure, Math.round(mean(measure) * 10) / 10]));
};
