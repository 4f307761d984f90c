import type {Page} from 'puppeteer-core';
import {composers, openComposer, pressPublish} from '../acts/composers.ts';
import {marksIn} from '../acts/marks.ts';
import {awaitPauseCard, awaitReadyCard} from '../acts/pause-card.ts';
import {sidebarTips} from '../acts/sidebar.ts';
import {until} from '../acts/until.ts';
import type {Driven} from '../browsers/driven.ts';
import {englishDraft, swedishDraft} from '../start/drafts.ts';

/** A language the pictures are made in. */
export type PictureLanguage = 'sv' | 'en';

type Scene = (driven: Driven, language: PictureLanguage) => Promise<Page>;

const texts = {sv: swedishDraft.text, en: englishDraft.text};

const post: Scene = async (driven, language) => {
	const page = await openComposer(driven, composers.x);
	await driven.type(page, texts[language]);
	await until('tips in the sidebar', async () => ((await sidebarTips(driven, page)) ?? []).length > 0);
	await until('marks in the text', async () => (await marksIn(page)).length > 0);
	return page;
};

const pause: Scene = async (driven, language) => {
	const page = await post(driven, language);
	await awaitReadyCard(driven, page);
	await pressPublish(page, composers.x);
	await awaitPauseCard(driven, page);
	return page;
};

const ownPage =
	(path: string, shows: string): Scene =>
	async driven => {
		const page = await driven.extensionPage(path);
		await page.waitForSelector(shows);
		return page;
	};

/** What the stores show, in this order; each leaves a page to take a picture of. */
export const scenes: {readonly [name: string]: Scene} = {
	'1-tips': post,
	'2-before-you-publish': pause,
	'3-all-tips': ownPage('all-tips.html', 'main li'),
	'4-settings': ownPage('options.html', 'main h2'),
};
