import {readFile, writeFile} from 'node:fs/promises';
import {explained} from './dependencies/explained.ts';
import {dependencyPage} from './dependencies/table.ts';
import {lockedPackages} from './notices/locked-packages.ts';

const pages = {
	sv: new URL('../docs/sv/beroenden.md', import.meta.url),
	en: new URL('../docs/en/dependencies.md', import.meta.url),
};
const checks = process.argv.includes('--check');

for (const language of ['sv', 'en'] as const) {
	const made = dependencyPage(explained(), lockedPackages(), language);
	if (!checks) await writeFile(pages[language], made);
	else if ((await readFile(pages[language], 'utf8').catch(() => '')) !== made) {
		console.error(`${pages[language].pathname} is older than package-lock.json; run npm run dependencies.`);
		process.exitCode = 1;
	}
}
