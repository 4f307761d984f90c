import type {Check, Measure} from '../condition.ts';
import {compare} from './compare.ts';
import {measureLayout} from './measure-layout.ts';
import {measureMarks} from './measure-marks.ts';
import {measurePlace} from './measure-place.ts';
import {measureWords} from './measure-words.ts';
import type {Builder, Hit, Node, Region, Run} from './node.ts';

/** A measured value and the places that make it, where they can be shown. `limit` is the network's own, where it is the measure. */
export type Measured = {readonly value: number; readonly hits?: readonly Hit[]; readonly limit?: number};

/** Measures a region; undefined when the value is unknown, as the length where the network's limit is not. */
export type Measurer = (region: Region, run: Run) => Measured | undefined;

/** How each measure is taken. */
export const measurers: Readonly<Record<Measure, Measurer>> = {
	...measureWords,
	...measureMarks,
	...measureLayout,
	...measurePlace,
};

/** Measures of a person's manner, which their own texts tell. */
export const mannerMeasures = [
	'capital-run',
	'capital-words',
	'capitals-share',
	'emoji',
	'emoji-bullets',
	'emoji-run',
	'exclamation-run',
	'exclamations',
	'lix',
	'longest-sentence',
	'short-lines-share',
] as const satisfies readonly Measure[];

const isManner = (measure: Measure): boolean => mannerMeasures.some(each => each === measure);

/** More than this many times what is usual for a person is more than their manner. */
const beyondUsual = 1.25;

/** What a value must also reach to be more than the person's own manner; nothing where it is not known, and for an organisation. */
const ownLeast = (measure: Measure, {facts, draft}: Run): number => {
	const usual = facts.ownVoice && Object.hasOwn(facts.ownVoice, measure) ? facts.ownVoice[measure] : undefined;
	return usual === undefined || draft.voice === 'organisation' ? 0 : usual * beyondUsual;
};

/** Compares a number; in a rule on sounding like oneself, "at least" gives way to what is usual for the person. Kinds without a place look at the region around when an `unless` narrowed it. */
export const compileMeasure = ({measure}: Extract<Check, {measure: unknown}>, builder: Builder, path: string): Node => {
	const measurer = Object.hasOwn(measurers, measure.of) ? measurers[measure.of] : undefined;
	if (!measurer)
		builder.error(
			`${path}.measure.of`,
			`"${measure.of}" is not a measure`,
			'Use one of the names in the documentation.',
		);
	const shifts = builder.yieldsToOwnVoice && measure.atLeast !== undefined && isManner(measure.of);
	return (run, region) => {
		const measured = measurer?.(region.outer ?? region, run);
		if (!measured) return undefined;
		if (shifts && measured.value < ownLeast(measure.of, run)) return undefined;
		const held = compare(measured.value, measure, run.place);
		return held && {hits: measured.hits ?? [], count: rounded(measured.value), limit: measured.limit ?? held.limit};
	};
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
