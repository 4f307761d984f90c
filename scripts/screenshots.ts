import {mkdir} from 'node:fs/promises';
import {drawScenes, openChromium} from './gallery/pages.ts';

/** Pictures of every state in both languages, light and dark, in `.output/screenshots/`. A first argument picks scenes by name. */
const FOLDER = '.output/screenshots';

const wanted = {names: new RegExp(process.argv[2] ?? '.'), schemes: ['light', 'dark']} as const;
await mkdir(FOLDER, {recursive: true});
const browser = await openChromium();
let pictures = 0;
try {
	await drawScenes(browser, wanted, async (page, {name, language, scheme}) => {
		await page.screenshot({path: `${FOLDER}/${name}-${language}-${scheme}.png`});
		pictures += 1;
	});
} finally {
	await browser.close();
}
console.log(`${pictures} pictures in ${FOLDER}/`);
