import {mkdir, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {compile} from '../engine/compile.ts';
import {loadPlatforms} from './load-platforms.ts';
import {loadBuiltIn} from './load-rules.ts';
import {trials} from './quality/detectors.ts';
import {type Measured, measure} from './quality/measure.ts';
import {type Bench, type Judged, judgePosts} from './quality/posts.ts';
import {printDetectors, printGroups, printOverall, printRates} from './quality/print.ts';
import {overallOf, ratesOf} from './quality/rates.ts';
import {measureReplies, printReplies} from './quality/replies.ts';
import {measureGroups} from './quality/special.ts';

const usage =
	'npm run quality [-- <folder> [--rule <id>] [--show]]: a folder of data sets (default tests/data); --show prints what rules hit.';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {rule: {type: 'string'}, show: {type: 'boolean'}, help: {type: 'boolean'}},
});
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = resolve(positionals[0] ?? `${root}tests/data`);

const openBench = async (): Promise<Bench> => {
	const platforms = await loadPlatforms();
	const compiled = compile(await loadBuiltIn());
	for (const {rule, path, message} of compiled.errors) console.log(`${rule ?? 'set'} ${path}: ${message}`);
	return {
		compiled,
		limitOf: (platform, surface) => platforms.get(platform)?.limits[surface] ?? platforms.get(platform)?.limits.else,
	};
};

const show = (judged: readonly Judged[], isShown: (rule: string, level: string) => boolean): void => {
	for (const {set, text, every} of judged) {
		for (const {rule, level, words} of every) {
			if (isShown(rule, level))
				console.log(`${rule} [${words.join(' | ')}] ${set}: ${text.replace(/\s+/g, ' ').slice(0, 240)}`);
		}
	}
};

const measureDetectors = async (): Promise<readonly Measured[]> => {
	const measured: Measured[] = [];
	for (const trial of trials) measured.push(await measure(folder, trial));
	return measured;
};

const main = async (): Promise<void> => {
	const bench = await openBench();
	const {judged, absent} = await judgePosts(folder, bench);
	if (absent.length > 0) console.log(`Absent from ${folder}: ${absent.join(', ')}\n`);
	const rates = ratesOf(bench.compiled, judged);
	if (values.rule !== undefined) {
		printRates(rates.filter(({rule}) => rule === values.rule));
		if (values.show) show(judged, rule => rule === values.rule);
		return;
	}
	const detectors = await measureDetectors();
	const groups = await measureGroups(folder, bench);
	const replies = await measureReplies(folder, bench);
	const overall = {usual: overallOf(judged, 'usual'), organisation: overallOf(judged, 'organisation')};
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
else await main();
