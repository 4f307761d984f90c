import {withInterval} from '../wilson.ts';
import type {KindMeasure, NeedsMeasure} from './measure-needs.ts';
import type {StrengthMeasure} from './measure-strengths.ts';
import type {MonthMeasure} from './month.ts';

const percent = (share: number | undefined): string => (share === undefined ? '–' : `${Math.round(100 * share)} %`);

/** One line a group: needs found, weighed by source, and the false alarms. */
export const printNeeds = (measures: readonly NeedsMeasure[]): void => {
	for (const {name, sureTwo, sureThree, sureTwoWeighed, onNothing, onUnsure, tips} of measures) {
		console.log(
			`${name.padEnd(30)} need found ${withInterval(sureTwo)}, by source ${percent(sureTwoWeighed)} · sure 3 ${withInterval(sureThree)} · tips on nothing ${withInterval(onNothing)} · unmatched where unsure ${withInterval(onUnsure)} · tips that fit ${withInterval(tips)}`,
		);
	}
};

/** One line a kind: labels found, tips that fit. */
export const printKinds = (language: string, kinds: readonly KindMeasure[]): void => {
	for (const {kind, labels, tips} of kinds) {
		console.log(
			`  ${language} ${kind.padEnd(24)} found ${withInterval(labels).padEnd(24)} tips that fit ${withInterval(tips)}`,
		);
	}
};

/** One line a strength: how often it is right, and in how many of the texts that have it it is shown. */
export const printStrengths = (strengths: readonly StrengthMeasure[]): void => {
	for (const {kind, shown, right} of strengths) {
		console.log(`  ${kind.padEnd(24)} right ${withInterval(right).padEnd(24)} shown ${withInterval(shown)}`);
	}
};

/** One line a month: what a person meets. */
export const printMonths = (months: readonly MonthMeasure[]): void => {
	for (const {group, size, fitting, wrong, unmatched, pausesYearly} of months) {
		console.log(
			`${group.padEnd(18)} ${size.posts} + ${size.comments}: something that fits ${percent(fitting)}, a tip on a text that needs nothing ${percent(wrong)}, one that matches no label ${percent(unmatched)}, pauses a year ${pausesYearly.toFixed(2)}`,
		);
	}
};
