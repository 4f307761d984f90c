import {type Row, readSet} from './data.ts';
import {type MeasuredDetector, measureDetector, measureRows} from './measure.ts';
import type {Bench} from './posts.ts';
import {printDetectors} from './print.ts';
import {type AdviceRate, adviceRates, replyTrials, unanswered} from './reply-trials.ts';
import {type WorkedPair, workedPairs} from './worked-pairs/worked-pairs.ts';
import {type Agreement, agreements, measureWorked, type Worked} from './worked-replies.ts';

/** What was measured on comments and the replies to them. */
export type Replies = {
	readonly detectors: readonly MeasuredDetector[];
	readonly spoken: readonly AdviceRate[];
	readonly worked: {
		readonly agreement: {readonly classes: Agreement; readonly parts: Agreement};
		readonly tuned: Worked;
		readonly heldOut: Worked;
	};
};

/** Each question again, with the answer to the question half the set away. */
const swapped = (rows: readonly Row[]): readonly Row[] => {
	const answers = rows.filter(({labels}) => labels.answers === true);
	return answers.map(({labels, source}, at) => ({
		text: answers[(at + (answers.length >> 1)) % answers.length]?.text ?? '',
		source,
		labels: {question: labels.question, answers: false},
	}));
};

const measureAnswers = async (folder: string, bench: Bench): Promise<readonly MeasuredDetector[]> => {
	const rows = await readSet(folder, 'sv_faq_answers');
	if (!rows) return [];
	const trial = {...unanswered(bench), name: '… and answers to other questions too'};
	return [{...measureRows(trial, [...rows, ...swapped(rows)]), absent: []}];
};

const worked = (pairs: readonly WorkedPair[]): Replies['worked'] => ({
	agreement: agreements(pairs),
	tuned: measureWorked(pairs.filter(({heldOut}) => !heldOut)),
	heldOut: measureWorked(pairs.filter(({heldOut}) => heldOut)),
});

/** Measures how comments are read and what the coach and the rules on replies say, on the sets of a folder and on the worked replies. */
export const measureReplies = async (folder: string, bench: Bench): Promise<Replies> => {
	const detectors: MeasuredDetector[] = [];
	for (const trial of replyTrials(bench)) detectors.push(await measureDetector(folder, trial));
	const rows = (await readSet(folder, 'en_support_reply_pairs')) ?? [];
	return {
		detectors: [...detectors, ...(await measureAnswers(folder, bench))],
		spoken: adviceRates(bench, rows),
		worked: worked(workedPairs()),
	};
};

const share = ({right, of}: Worked['classes']): string => `${right}/${of} (${(right / of).toFixed(3)})`;

const printWorked = ({agreement: {classes, parts}, tuned, heldOut}: Replies['worked']): void => {
	console.log(
		`120 worked replies: two labellings agree on class ${classes.share.toFixed(3)} (kappa ${classes.kappa.toFixed(3)}), on parts ${parts.share.toFixed(3)} (kappa ${parts.kappa.toFixed(3)})`,
	);
	for (const [name, {classes: read, parts: shown, wronged}] of [
		['tuned', tuned],
		['held out', heldOut],
	] as const) {
		console.log(
			`  ${name}: class right ${share(read)}, parts right ${share(shown)}, critics read as provocation ${wronged.length}  goal: 0.8, 0.8, 0`,
		);
	}
};

/** Prints what was measured on replies. */
export const printReplies = ({detectors, spoken, worked: pairs}: Replies): void => {
	printDetectors(detectors);
	console.log('\nBeside real replies of organisations, goal: none on more than a quarter');
	for (const {name, share: part} of spoken) console.log(`  ${(100 * part).toFixed(2).padStart(6)} %  ${name}`);
	printWorked(pairs);
};
