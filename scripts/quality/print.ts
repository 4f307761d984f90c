import {type Count, type MeasuredDetector, precisionShare, recallShare} from './measure.ts';
import type {Overall, Rate} from './rates.ts';
import type {Versus} from './special.ts';

const short = (number: number | undefined): string => (number === undefined ? '–' : number.toFixed(3));
const percent = (share: number | undefined): string => (share === undefined ? '–' : `${(100 * share).toFixed(2)} %`);

const countText = (count: Count): string =>
	`P ${short(precisionShare(count))} R ${short(recallShare(count))} (${count.hits}/${count.cases}, false ${count.alarms}/${count.others})`;

const few = ({hits, alarms}: Count): string => (hits + alarms < 30 ? ' [few firings]' : '');

/** One line a detector, then the same on the half it was tuned on and the half held out. */
export const printDetectors = (measured: readonly MeasuredDetector[]): void => {
	for (const {name, goal, absent, all, tuned, heldOut} of measured) {
		const missing = absent.length > 0 ? `  absent: ${absent.join(', ')}` : '';
		console.log(`${name.padEnd(40)} ${countText(all)}${few(all)}${goal && `  goal: ${goal}`}${missing}`);
		if (all.cases > 0) console.log(`${''.padEnd(40)}   tuned ${countText(tuned)} · held out ${countText(heldOut)}`);
	}
};

/** One line a rule that speaks at all, the loudest first; those over a tenth are marked. */
export const printRates = (rates: readonly Rate[]): void => {
	for (const {rule, start, level, all, sets} of rates) {
		if (all === 0) continue;
		const bySet = Object.entries(sets).map(([set, share]) => `${set} ${percent(share)}`);
		const loud = start === 'on' && all > 0.1 ? '  OVER 10 %' : '';
		console.log(
			`${rule.padEnd(42)} ${start.padEnd(3)} ${level.padEnd(5)} ${percent(all).padStart(8)}${loud}  ${bySet.join(' · ')}`,
		);
	}
	const silent = rates.filter(({all}) => all === 0).length;
	console.log(`${silent} of ${rates.length} rules never spoke on these texts.`);
};

/** The whole set in five numbers. */
export const printOverall = (
	voice: string,
	{posts, marksPerTenShort, pauses, linkedinMedianTips, linkedinWithNone}: Overall,
): void => {
	console.log(`${posts} ordinary posts, rules that start on, ${voice}:`);
	console.log(`  marks per 10 posts of up to 280 characters  ${short(marksPerTenShort)}  goal: ≤ 1`);
	console.log(`  posts with a pause  ${percent(pauses)}  goal: ≤ 0.3 %`);
	console.log(
		`  LinkedIn: median problem tips ${linkedinMedianTips ?? '–'} (goal ≤ 1), posts with none ${percent(linkedinWithNone)} (goal ≥ 40 %)`,
	);
};

/** Groups of rules against labelled texts. */
export const printGroups = (groups: readonly Versus[]): void => {
	for (const {name, goal, fired, ofThese, false: wrong, ofOthers} of groups) {
		const precision = fired + wrong > 0 ? fired / (fired + wrong) : undefined;
		console.log(
			`${name.padEnd(40)} ${fired}/${ofThese} (${percent(fired / ofThese)}), false ${wrong}/${ofOthers} (${percent(wrong / ofOthers)}), P ${short(precision)}  goal: ${goal}`,
		);
	}
};
