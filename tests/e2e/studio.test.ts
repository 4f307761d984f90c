import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {enStudio} from '../../components/strings/studio/en.ts';
import {parseRuleSet} from '../../engine/rule-set/parse-rule-set.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {until} from '../../scripts/acts/until.ts';
import type {Driven} from '../../scripts/browsers/driven.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';
import {usePushedStage} from './acts/pushed-stage.ts';
import {awaitWords, openGroup, openStudio, press, savedFile, seen, write} from './acts/studio.ts';

const {nav, who, may, own, save, say, reader, files, apart, listen} = enStudio;

const folder = mkdtempSync(join(tmpdir(), 'akta-studio-'));
const fileWith = (name: string, text: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const giveFile = async (page: Page, path: string) => {
	const field = await page.waitForSelector<'input'>('input[type="file"]' as 'input');
	await field?.uploadFile(path);
};

const wordDocument = (sentence: string): Uint8Array =>
	zipSync({
		'word/document.xml': strToU8(
			`<w:document><w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`,
		),
	});

/** The least a set needs to be handed out. */
const writeWho = async (driven: Driven, page: Page) => {
	await press(page, nav.who);
	await write(driven, page, who.name, 'Madeup Lamps');
	await write(driven, page, who.owner, 'Ida Winter');
	await write(driven, page, who.mail, 'ida@madeuplamps.example');
	await press(page, nav.may);
	for (const sentence of may.starter.slice(0, 5)) await press(page, sentence);
	await awaitWords(page, may.count(5));
};

/** What the saved policy file gives Äkta, whatever id it names it by. */
const managedFile = async (page: Page): Promise<{ruleset: string}> => {
	await openGroup(page, save.targets['chrome-linux']);
	await press(page, save.itFile('akta-chrome-linux.json'));
	const [managed] = Object.values(JSON.parse((await savedFile(page, '.json')).text)['3rdparty'].extensions);
	return managed as {ruleset: string};
};

describe.each(browsers)('the studio in %s', name => {
	const stage = useStage(name, 'no consent');
	let page: Page;
	beforeAll(async () => {
		page = await openStudio(stage.driven);
	});

	it('opens on listening, then reads a policy with a form or a question beside each sentence that points', async () => {
		expect(await seen(page)).toContain(listen.title);
		await press(page, nav.read);
		await press(page, reader.example);
		await awaitWords(page, reader.title);
		const rows = await page.evaluate(() =>
			[...document.querySelectorAll('.points')].map(row => ({
				said: row.querySelector('.said')?.textContent ?? '',
				rewrite: row.querySelector('.rewrite')?.textContent ?? '',
			})),
		);
		expect(rows.map(({said}) => said)).toContain('It is prohibited to criticise the company, managers or colleagues.');
		for (const {said, rewrite} of rows) expect(rewrite, said).not.toBe('');
	});

	it('puts only what is accepted into the text, and keeps it over a reload', async () => {
		await press(page, reader.decisions.form);
		await until('the choice to be kept', () =>
			page.evaluate(words => document.body.innerText.includes(words), enStudio.kept.kept),
		);
		await page.close();
		page = await openStudio(stage.driven);
		await press(page, nav.read);
		await awaitWords(page, reader.title);
		await press(page, reader.save);
		const {text} = await savedFile(page, '.txt');
		expect(text).toContain('You speak for yourself.');
		expect(text).not.toContain('ambassadors');
		expect(text).toContain('It is prohibited to criticise the company, managers or colleagues.');
	});

	it('leads from nothing, by keys and clicks, to guidance that is taken, kept when the tab closes', async () => {
		const {driven} = stage;
		await writeWho(driven, page);

		await press(page, nav.own);
		await press(page, own.another);
		await write(driven, page, own.phrases, 'oldlamp');
		await write(driven, page, say.saw, 'This says {words}.');
		await write(driven, page, say.why, 'Whoever searches for it finds nothing.');
		await write(driven, page, say.try, 'Write Newlamp the first time.');
		await write(driven, page, own.example(1), 'Our oldlamp shines.', 0);
		await write(driven, page, own.example(2), 'Two oldlamps in the hall.', 0);
		await awaitWords(page, own.works);
		await write(driven, page, own.example(1), 'Our newlamp shines.', 1);
		await write(driven, page, own.example(2), 'An old lamp in the hall.', 1);
		await write(driven, page, own.source, 'https://madeuplamps.example/policy');

		await press(page, nav.save);
		await awaitWords(page, save.ready);
		const {set, errors} = parseRuleSet(JSON.parse((await managedFile(page)).ruleset), (await loadBuiltIn()).rules);
		expect(errors).toBeUndefined();
		expect(set).toMatchObject({id: 'madeup-lamps', version: 1, name: 'Madeup Lamps', may: may.starter.slice(0, 5)});
		expect(set?.rules?.[0]?.when).toMatchObject({phrase: {en: [{term: 'oldlamp', forms: ['oldlamps']}]}});
		await awaitWords(page, save.same);

		await until('the work to be kept', () =>
			page.evaluate(words => document.body.innerText.includes(words), enStudio.kept.kept),
		);
		const again = await openStudio(driven);
		await press(again, nav.save);
		await awaitWords(again, save.same);
		await again.close();
	}, 120_000);

	it('says what a file it cannot open is, and loses nothing', async () => {
		const open = async (path: string) => {
			await press(page, nav.save);
			await giveFile(page, path);
			await press(page, save.goOn);
		};
		await open(fileWith('broken.json', '{"format": "1.0", '));
		await awaitWords(page, files.broken('broken.json'));
		await open(fileWith('newer.json', JSON.stringify({format: '2.0', id: 'x', version: 1, name: 'X'})));
		await awaitWords(page, files.newer('newer.json'));
		await press(page, nav.read);
		await press(page, reader.again);
		await giveFile(page, fileWith('scan.txt', ' \n'));
		await awaitWords(page, reader.trouble.empty);
		await giveFile(page, fileWith('policy.docx', wordDocument('You must not post photos from work.')));
		await awaitWords(page, 'You must not post photos from work.');
		await press(page, nav.who);
		await until('the name of the guidance', () =>
			page.evaluate(() => document.querySelector('input')?.value === 'Madeup Lamps'),
		);
	});

	it('notices that another tab has changed the same guidance, and takes or keeps it as the person says', async () => {
		const other = await openStudio(stage.driven);
		await press(other, nav.who);
		await write(stage.driven, other, who.owner, ' Berg');
		await page.bringToFront();
		await awaitWords(page, apart.text);
		await press(page, apart.theirs);
		const owner = () => page.evaluate(() => document.querySelectorAll('input')[1]?.value);
		expect(await until('the other version', async () => (await owner()) !== 'Ida Winter' && owner())).toMatch(/Berg/);
		await press(page, enStudio.undo);
		await until('the own version again', async () => (await owner()) === 'Ida Winter');
		await other.close();
		expect(await seen(page)).toContain(who.title);
	});
});

describe('guidance from the studio, given to a managed Chromium', () => {
	const stage = usePushedStage('chromium', () => ({}));

	it('is in force by the policy file the studio saved', async () => {
		const page = await openStudio(stage.driven);
		await writeWho(stage.driven, page);
		await press(page, nav.save);
		await awaitWords(page, save.ready);
		stage.policy(await managedFile(page));
		const {organisation} = await stage.version('madeup-lamps', 1);
		expect(organisation).toMatchObject({name: 'Madeup Lamps', mail: 'ida@madeuplamps.example'});
	});
});
