import {mkdirSync, writeFileSync} from 'node:fs';
import {measureAcceptance} from './bench/acceptance.ts';
import {aktas, aktaWithRules} from './bench/akta.ts';
import {measureCold} from './bench/cold.ts';
import {measureHostile} from './bench/hostile.ts';
import {installPeers} from './bench/install-peers.ts';
import {interleave, medianOf, type Times} from './bench/measure.ts';
import {loadPeer, peers} from './bench/peers.ts';
import {medianRows, printTable} from './bench/print.ts';
import {loadBuiltIn} from './load-rules.ts';

const lengths = [280, 1300, 3000];
const growth = [5000, 10_000, 20_000, 50_000];
const ruleCounts = [10, 100, 500];
const output = new URL('../.output/', import.meta.url);

const at = (times: Times, name: string, length: number): number => medianOf(times.get(name)?.get(length) ?? []);

const round = (value: number): number => Number(value.toPrecision(3));

installPeers();
mkdirSync(output, {recursive: true});
writeFileSync(new URL('bench-set.json', output), JSON.stringify(await loadBuiltIn()));

const names = Object.keys(peers);
const cold = Object.fromEntries(['akta', ...names].map(name => [name, measureCold(name)]));
const acceptance = measureAcceptance();
const own = await aktas();
const others = await Promise.all(names.map(loadPeer));
const times = await interleave([...own, ...others], lengths, 31, 8);
const grown = await interleave(own.slice(0, 1), growth, 11, 2);
const ruled = await interleave(ruleCounts.map(aktaWithRules), [3000], 31, 8);

const hostile = measureHostile();

const ratioTo = (name: string, of = 'Äkta'): number => round(at(times, of, 3000) / at(times, name, 3000));
const perCharacter = (length: number): number => at(grown, 'Äkta', length) / length;

const result = {
	ratios: Object.fromEntries(names.map(name => [name, ratioTo(name)])),
	ratiosEveryRuleOn: Object.fromEntries(names.map(name => [name, ratioTo(name, 'Äkta, every rule on')])),
	grammarToWriteGood: ratioTo('write-good', 'Äkta, grammar too'),
	tenThousandToHundredPhrases: round(at(times, 'Äkta, 10,000 phrases', 3000) / at(times, 'Äkta, 100 phrases', 3000)),
	fiftyThousandToHundredPhrases: round(at(times, 'Äkta, 50,000 phrases', 3000) / at(times, 'Äkta, 100 phrases', 3000)),
	perCharacter50000To5000: round(perCharacter(50_000) / perCharacter(5000)),
	medians: Object.fromEntries(medianRows(times).map(([name, ...values]) => [name, values.map(round)])),
	growth: Object.fromEntries(growth.map(length => [length, round(at(grown, 'Äkta', length))])),
	rules: Object.fromEntries(ruleCounts.map(count => [count * 100, round(at(ruled, `${count} rules`, 3000))])),
	hostile: {slowest: hostile[0] && {...hostile[0], ms: round(hostile[0].ms)}, sets: hostile.length},
	cold,
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
	Object.entries(cold).map(([name, run]) => [name, run?.ms, run?.megabytes] as const),
);
printTable(
	'Ratios at 3,000 characters (Äkta over peer)',
	['as shipped', 'every rule'],
	names.map(name => [name, result.ratios[name], result.ratiosEveryRuleOn[name]] as const),
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
console.log(
	`\n10,000 over 100 phrases: ${result.tenThousandToHundredPhrases}; grammar over write-good: ${result.grammarToWriteGood}`,
);
console.log(`Time per character at 50,000 over that at 5,000: ${result.perCharacter50000To5000}`);

writeFileSync(new URL('bench.json', output), `${JSON.stringify(result, null, '\t')}\n`);
process.exit(0);
