import {readFile, writeFile} from 'node:fs/promises';
import {loadBuiltIn} from './load-rules.ts';
import {loadNotBuilt} from './rule-table/not-built.ts';
import {keepRates, loadRates} from './rule-table/rates.ts';
import {ruleTable} from './rule-table/table.ts';

const rules = new URL('../rules/', import.meta.url);
const page = new URL('README.md', rules);
const kept = new URL('rates.json', rules);
const checks = process.argv.includes('--check');

if (!checks) await keepRates(new URL('../.output/quality.json', import.meta.url), kept);

const [set, notBuilt, rates] = await Promise.all([loadBuiltIn(), loadNotBuilt(rules), loadRates(kept)]);
const made = ruleTable(set.rules ?? [], notBuilt, rates);

if (!checks) {
	await writeFile(page, made);
	console.log('rules/README.md is made.');
} else if ((await readFile(page, 'utf8').catch(() => '')) !== made) {
	console.error('rules/README.md is older than the rules; run npm run rules.');
	process.exitCode = 1;
}
