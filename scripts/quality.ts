import {mkdir, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {compile} from '../engine/rule-language/compile.ts';
import {loadPlatforms} from './load-platforms.ts';
import {loadBuiltIn} from './load-rules.ts';
import {trials} from './quality/detectors.ts';
import {measureErrors} from './quality/error-rates.ts';
import {errorSheets, hashOfRules, measuredFile} from './quality/error-sheet.ts';
import {type MeasuredDetector, measureDetector} from './quality/measure.ts';
import {judgeSet, measureLabelled, printLabelled} from './quality/needs/needs.ts';
import {measurePauses} from './quality/pause.ts';
import {type Bench, type CheckedPost, checkPosts} from './quality/posts.ts';
import {printDetectors, printGroups, printOverall, printRates} from './quality/print.ts';
import {firingRates, overallNumbers} from './quality/rates.ts';
import {measureReplies, printReplies} from './quality/replies.ts';
import {measureGroups} from './quality/special.ts';
import {measureSweep} from './quality/word-sweep.ts';

const usage =
	'npm run quality [-- <folder> [--rule <id>] [--show] [--needs <set> [--part mended|kept]] [--sheet <set>]]: a folder of data sets (default tests/data); --show prints what rules hit, --needs measures texts an editor has labelled, --sheet writes how often tips are wrong into docs, and beside the rules for what “Why?” opens. npm run quality -- pause <file>… measures what is held before publishing, on labelled texts (.jsonl) and plain sentences (.txt). npm run quality -- sweep sv|en <word list>… [--stride <n>] looks for words that hold a text they are only spoken of in.';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		rule: {type: 'string'},
		show: {type: 'boolean'},
		needs: {type: 'string'},
		part: {type: 'string', default: 'all'},
		sheet: {type: 'string'},
		stride: {type: 'string', default: '1'},
		help: {type: 'boolean'},
	},
});
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = resolve(positionals[0] ?? `${root}tests/data`);

const openBench = async (): Promise<Bench> => {
	const platforms = await loadPlatforms();
	const set = await loadBuiltIn();
	const compiled = compile(set);
	const serves = new Map(set.rules.map(rule => [rule.id, rule.serves]));
	for (const {rule, path, message} of compiled.errors) console.log(`${rule ?? 'set'} ${path}: ${message}`);
	return {
		compiled,
		limitOf: (platform, surface) => platforms.get(platform)?.limits[surface] ?? platforms.get(platform)?.limits.else,
		servesOf: rule => serves.get(rule) ?? [],
	};
};

const show = (judged: readonly CheckedPost[], isShown: (rule: string, level: string) => boolean): void => {
	for (const {set, text, every} of judged) {
		for (const {rule, level, words} of every) {
			if (isShown(rule, level))
				console.log(`${rule} [${words.join(' | ')}] ${set}: ${text.replace(/\s+/g, ' ').slice(0, 240)}`);
		}
	}
};

const measureDetectors = async (): Promise<readonly MeasuredDetector[]> => {
	const measured: MeasuredDetector[] = [];
	for (const trial of trials) measured.push(await measureDetector(folder, trial));
	return measured;
};

const needsOf = async (set: string, bench: Bench): Promise<void> => {
	const part = values.part === 'mended' || values.part === 'kept' ? values.part : 'all';
	const judged = await judgeSet(folder, set, part, bench);
	if (judged) printLabelled(measureLabelled(judged, bench));
	else console.log(`Absent from ${folder}: ${set}`);
};

const writeSheets = async (set: string, bench: Bench): Promise<void> => {
	const labelled = await judgeSet(folder, set, 'all', bench);
	if (!labelled) return console.log(`Absent from ${folder}: ${set}`);
	const {judged} = await checkPosts(folder, bench);
	const {rules} = await loadBuiltIn();
	const rates = measureErrors({rules, posts: judged, labelled}, await hashOfRules(root));
	await writeFile(`${root}${measuredFile}`, `${JSON.stringify(rates, null, '\t')}\n`);
	for (const [place, sheet] of await errorSheets(root, rules)) {
		await writeFile(`${root}${place}`, sheet);
		console.log(`${place} is made.`);
	}
};

const main = async (): Promise<void> => {
	const bench = await openBench();
	if (values.needs !== undefined) return needsOf(values.needs, bench);
	if (values.sheet !== undefined) return writeSheets(values.sheet, bench);
	const {judged, absent} = await checkPosts(folder, bench);
	if (absent.length > 0) console.log(`Absent from ${folder}: ${absent.join(', ')}\n`);
	const rates = firingRates(bench.compiled, judged);
	if (values.rule !== undefined) {
		printRates(rates.filter(({rule}) => rule === values.rule));
		if (values.show) show(judged, rule => rule === values.rule);
		return;
	}
	const detectors = await measureDetectors();
	const groups = await measureGroups(folder, bench);
	const replies = await measureReplies(folder, bench);
	const overall = {usual: overallNumbers(judged, 'usual'), organisation: overallNumbers(judged, 'organisation')};
	printDetectors(detectors);
	printReplies(replies);
	console.log('');
	printRates(rates);
	console.log('');
	printGroups(groups);
	printOverall('written as by its author', overall.usual);
	printOverall('written for an organisation', overall.organisation);
	if (values.show) show(judged, (_, level) => level === 'pause');
	await mkdir(`${root}.output`, {recursive: true});
	await writeFile(
		`${root}.output/quality.json`,
		`${JSON.stringify({detectors, replies, rates, groups, overall, absent}, null, '\t')}\n`,
	);
};

if (values.help) console.log(usage);
else if (positionals[0] === 'pause') await measurePauses(positionals.slice(1), values.show === true);
else if (positionals[0] === 'sweep') {
	const language = positionals[1] === 'en' ? 'en' : 'sv';
	await measureSweep(compile(await loadBuiltIn()), language, positionals.slice(2), Number(values.stride));
} else await main();
