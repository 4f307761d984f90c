import {readFile, writeFile} from 'node:fs/promises';
import {rulePages} from './rule-table/pages.ts';
import {keepRates} from './rule-table/rates.ts';

const rules = new URL('../rules/', import.meta.url);
const checks = process.argv.includes('--check');

if (!checks) await keepRates(new URL('../.output/quality.json', import.meta.url), new URL('rates.json', rules));

for (const [place, made] of await rulePages(rules)) {
	const page = new URL(place, rules);
	if (!checks) {
		await writeFile(page, made);
		console.log(`rules/${place} is made.`);
	} else if ((await readFile(page, 'utf8').catch(() => '')) !== made) {
		console.error(`rules/${place} is older than the rules; run npm run rules.`);
		process.exitCode = 1;
	}
}
