import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {loadBuiltIn} from './load-rules.ts';
import {errorSheets} from './quality/error-sheet.ts';
import {rulePages} from './rule-table/pages.ts';
import {keepRates} from './rule-table/rates.ts';

const root = new URL('../', import.meta.url);
const rules = new URL('rules/', root);
const checks = process.argv.includes('--check');

if (!checks) await keepRates(new URL('.output/quality.json', root), new URL('rates.json', rules));

/** The pages of the rules, and the sheets on their errors, by their place in the project's root. */
const pages = async (): Promise<readonly (readonly [string, string])[]> => {
	const ofRules = [...(await rulePages(rules))].map(([place, made]) => [`rules/${place}`, made] as const);
	return [...ofRules, ...(await errorSheets(fileURLToPath(root), (await loadBuiltIn()).rules))];
};

for (const [place, made] of await pages()) {
	const page = new URL(place, root);
	if (!checks) {
		await writeFile(page, made);
		console.log(`${place} is made.`);
	} else if ((await readFile(page, 'utf8').catch(() => '')) !== made) {
		console.error(`${place} is older than the rules; run npm run rules.`);
		process.exitCode = 1;
	}
}
