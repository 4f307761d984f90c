import {writeFile} from 'node:fs/promises';
import {makePage} from './rule-language/make-page.ts';
import {makeSchema} from './rule-language/make-schema.ts';

const files = {
	'public/rule-set.schema.json': makeSchema(),
	'docs/en/rule-language.md': makePage('en'),
	'docs/sv/rule-language.md': makePage('sv'),
};

for (const [file, text] of Object.entries(files)) {
	await writeFile(new URL(`../${file}`, import.meta.url), text);
	console.log(`${file} is made.`);
}
