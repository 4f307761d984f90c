import type {BaseCondition, Measure} from '../../model/condition.ts';
import {unknownName} from '../../model/unknown-name.ts';
import {decidingBound} from './compare.ts';
import type {CheckRun, ConditionBuilder, ConditionNode} from './condition-node.ts';
import {measureLayout} from './measures/measure-layout.ts';
import {measureMarks} from './measures/measure-marks.ts';
import {measurePlace} from './measures/measure-place.ts';
import {measureRoles} from './measures/measure-roles.ts';
import {measureWords} from './measures/measure-words.ts';
import type {Measurer} from './measures/measurer.ts';

/** How each measure is taken. */
export const measurers: Readonly<Record<Measure, Measurer>> = {
	...measureWords,
	...measureMarks,
	...measureLayout,
	...measurePlace,
	...measureRoles,
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
const ownLeast = (measure: Measure, {facts, draft}: CheckRun): number => {
	const usual = facts.ownVoice && Object.hasOwn(facts.ownVoice, measure) ? facts.ownVoice[measure] : undefined;
	return usual === undefined || draft.voice === 'organisation' ? 0 : usual * beyondUsual;
};

/** Compares a number; in a rule on sounding like oneself, "at least" gives way to what is usual for the person. Kinds without a place look at the region around when an `unless` narrowed it. */
export const compileMeasure = (
	{measure}: Extract<BaseCondition, {measure: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const measurer = Object.hasOwn(measurers, measure.of) ? measurers[measure.of] : undefined;
	if (!measurer) builder.error(`${path}.measure.of`, 'measure-unknown', unknownName('measure-unknown', measure.of));
	const shifts = builder.yieldsToOwnVoice && measure.atLeast !== undefined && isManner(measure.of);
	return (run, region) => {
		const measured = measurer?.(region.outer ?? region, run);
		if (!measured) return undefined;
		if (shifts && measured.value < ownLeast(measure.of, run)) return undefined;
		const held = decidingBound(measured.value, measure, run.place);
		return held && {hits: measured.hits ?? [], count: rounded(measured.value), limit: measured.limit ?? held.limit};
	};
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
