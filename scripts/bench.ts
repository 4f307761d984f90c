import {mkdirSync, writeFileSync} from 'node:fs';
import {loadavg} from 'node:os';
import {pathToFileURL} from 'node:url';
import {measureAcceptance} from './bench/acceptance.ts';
import {aktas, aktaWithRules} from './bench/akta.ts';
import {measureAllocation} from './bench/allocation.ts';
import {measureBuilt, readWake} from './bench/built.ts';
import {bundleEngine} from './bench/bundle-engine.ts';
import {measureCold} from './bench/cold.ts';
import {measureHostile} from './bench/hostile.ts';
import {installPeers} from './bench/install-peers.ts';
import {interleave, median, type Times} from './bench/measure.ts';
import {loadPeer, peers} from './bench/peers.ts';
import {createPostMaker, loadPosts} from './bench/posts.ts';
import {medianRows, printTable} from './bench/print.ts';

const lengths = [280, 1300, 3000];
const growth = [5000, 10_000, 20_000, 50_000];
const ruleCounts = [10, 100, 500];
const output = new URL('../.output/', import.meta.url);

const at = (times: Times, name: string, length: number): number => median(times.get(name)?.get(length) ?? []);

const round = (value: number): number => Number(value.toPrecision(3));

installPeers();
mkdirSync(output, {recursive: true});
// Real posts: data sets named by language in a folder of one's own, else those that may be redistributed.
const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('../tests/data/', import.meta.url);
const languages = ['sv', 'en'] as const;
const makers = {sv: createPostMaker(loadPosts(folder, 'sv')), en: createPostMaker(loadPosts(folder, 'en'))};
const engineBytes = await bundleEngine(new URL('bench-engine.js', output));

const names = Object.keys(peers);
const first50 = (language: 'sv' | 'en'): string[] => Array.from({length: 50}, () => makers[language](1300));
const coldSv = measureCold(['akta', 'write-good'], first50('sv'));
const coldEn = measureCold(['akta', ...names], first50('en'));
const acceptance = measureAcceptance();
const own = await aktas();
const others = await Promise.all(names.map(loadPeer));
const times = await interleave([...own, ...others], lengths, 31, 8);
const grown = await interleave(own.slice(0, 1), growth, 11, 2);
const ruled = await interleave(ruleCounts.map(aktaWithRules), [3000], 31, 8);

const [shipped, everyRule] = own;
const writeGood = others.find(({name}) => name === 'write-good');
const compared = [shipped, everyRule, writeGood].filter(contender => contender !== undefined);
const posts = {
	sv: await interleave(compared, lengths, 300, 30, makers.sv),
	en: await interleave(compared, lengths, 300, 30, makers.en),
};
const allocated = shipped && (await measureAllocation(shipped, makers.sv, 3000));

const hostile = measureHostile();

const ratioTo = (name: string, of = 'Äkta'): number => round(at(times, of, 3000) / at(times, name, 3000));
const postRatios = (language: 'sv' | 'en', of = 'Äkta'): {readonly [length: string]: number} =>
	Object.fromEntries(
		lengths.map(length => [length, round(at(posts[language], of, length) / at(posts[language], 'write-good', length))]),
	);
/** The mean of both languages of what a contender's first so many checks cost the processor, in ms. */
const coldCpu = (name: string, checks: number): number =>
	round(((coldSv[name]?.cpu[checks] ?? Number.NaN) + (coldEn[name]?.cpu[checks] ?? Number.NaN)) / 2);
const perCharacter = (length: number): number => at(grown, 'Äkta', length) / length;

const result = {
	ratios: {...Object.fromEntries(names.map(name => [name, ratioTo(name)])), sv: postRatios('sv'), en: postRatios('en')},
	ratiosEveryRuleOn: {
		...Object.fromEntries(names.map(name => [name, ratioTo(name, 'Äkta, every rule on')])),
		sv: postRatios('sv', 'Äkta, every rule on'),
		en: postRatios('en', 'Äkta, every rule on'),
	},
	tenThousandToHundredPhrases: round(at(times, 'Äkta, 10,000 phrases', 3000) / at(times, 'Äkta, 100 phrases', 3000)),
	fiftyThousandToHundredPhrases: round(at(times, 'Äkta, 50,000 phrases', 3000) / at(times, 'Äkta, 100 phrases', 3000)),
	perCharacter50000To5000: round(perCharacter(50_000) / perCharacter(5000)),
	medians: Object.fromEntries(medianRows(times).map(([name, ...values]) => [name, values.map(round)])),
	growth: Object.fromEntries(growth.map(length => [length, round(at(grown, 'Äkta', length))])),
	rules: Object.fromEntries(ruleCounts.map(count => [count * 100, round(at(ruled, `${count} rules`, 3000))])),
	hostile: {slowest: hostile[0] && {...hostile[0], ms: round(hostile[0].ms)}, sets: hostile.length},
	cold: {
		...coldEn,
		sv: coldSv,
		akta1: coldCpu('akta', 1),
		akta10: coldCpu('akta', 10),
		akta50: coldCpu('akta', 50),
		'write-good1': coldCpu('write-good', 1),
		'write-good10': coldCpu('write-good', 10),
		'write-good50': coldCpu('write-good', 50),
	},
	wake: readWake(),
	sizes: {...measureBuilt(), engine: engineBytes},
	allocatedKilobytes: allocated,
	load: loadavg(),
	acceptance,
};

printTable(
	'Milliseconds, fresh text, median',
	lengths.map(length => `${length}`),
	medianRows(times),
);
printTable(
	'Äkta by length, milliseconds',
	growth.map(length => `${length}`),
	medianRows(grown),
);
printTable('Äkta by rules of 100 phrases, 3,000 characters', ['3000'], medianRows(ruled));
printTable(
	'Slowest check of a hostile set, 3,000 characters',
	['ms'],
	hostile.slice(0, 5).map(({of, ms}) => [of.slice(0, 37), ms] as const),
);
printTable(
	'Cold: process to first answer at 1,300 characters',
	['ms', 'MB'],
	Object.entries(coldEn).map(([name, run]) => [name, run?.ms, run?.megabytes] as const),
);
printTable(
	'Processor time of the first checks of a fresh process, posts of 1,300 characters, ms',
	['1', '10', '50'],
	['akta', 'write-good'].map(name => [name, coldCpu(name, 1), coldCpu(name, 10), coldCpu(name, 50)] as const),
);
for (const language of languages)
	printTable(`Posts (${language}), milliseconds, median of 300`, lengths.map(String), medianRows(posts[language]));
printTable(
	'Ratios at 3,000 characters (Äkta over peer)',
	['as shipped', 'every rule'],
	names.map(name => [name, ratioTo(name), ratioTo(name, 'Äkta, every rule on')] as const),
);
printTable(
	'A pushed set of 1,000 rules and 10,000 phrases, cold',
	['ms'],
	[
		['verified, read and compiled', acceptance.compiled],
		['taken, all that is asked of it', acceptance.taken],
		['its longest stretch without a rest', acceptance.stretch],
	],
);
console.log(`\n10,000 over 100 phrases: ${result.tenThousandToHundredPhrases}`);
console.log(`Time per character at 50,000 over that at 5,000: ${result.perCharacter50000To5000}`);

writeFileSync(new URL('bench.json', output), `${JSON.stringify(result, null, '\t')}\n`);
process.exit(0);
