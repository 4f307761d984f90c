import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {
	composers,
	enterComposer,
	openComposer,
	type PracticeComposer,
	pressPublish,
	write,
} from '../../scripts/acts/composers.ts';
import {pressFix, turnOn} from '../../scripts/acts/fixes.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {awaitPauseCard, awaitReadyCard, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {until} from '../../scripts/acts/until.ts';
import {modelOf} from './acts/model.ts';
import {startOtherChecker} from './acts/other-checker.ts';
import {writeAtWork} from './acts/pages.ts';

const draft = 'Beträffande [ditt namn] ses vi i enlighet med listan\nEvas privata nummer är 070-174 06 05 i dag';
const fixed = draft.replace('Beträffande', 'Om');
const marked = ['070-174 06 05', '[ditt namn]'];

// One of each kind of editor.
const editors: readonly PracticeComposer[] = [
	composers.linkedinClassic,
	composers.linkedinSdui,
	composers.x,
	composers.facebook,
	composers.mastodon,
	composers.youtube,
	composers.reddit,
];

describe.each(browsers)('beside another checker of texts in %s', name => {
	const stage = useStage(name);
	beforeAll(async () => {
		await turnOn(stage.driven, 'open/officialese');
		await writeAtWork(stage.witness.page);
	});
	const judged = ({url}: PracticeComposer, text: string) => stage.witness.judged(new URL(url).host, text);
	const ours = async (page: Page) => {
		const drawn = (await marksIn(page)).filter(({kind}) => kind !== 'other-checker');
		return [...new Set(drawn.map(({words}) => words))].sort();
	};

	it.each(editors)('$name: marks, a fix, one step back and publishing hold', async composer => {
		const page = await openComposer(stage.driven, composer);
		await page.evaluate(startOtherChecker);
		await enterComposer(page, composer);
		await write(stage.driven, page, composer, draft);
		const written = Date.now();
		await judged(composer, draft);
		await until('the marks of ours', async () => (await ours(page)).length === marked.length);
		expect(await ours(page)).toEqual(marked);

		// What follows within a second is the same step of undo.
		await until('the tip to be read', () => Date.now() > written + 1200);
		await pressFix(stage.driven, page, 'Om');
		await judged(composer, fixed);
		expect(await modelOf(page, composer)).toBe(fixed);
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await judged(composer, draft);
		expect(await modelOf(page, composer)).toBe(draft);

		await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		await pressPublish(page, composer);
		const card = await awaitPauseCard(stage.driven, page);
		expect(await counted.all(page)).toEqual([]);
		await pressOnCard(page, card, 'publish');
		expect((await counted.first()).texts.filter(part => part !== '')).toEqual([draft]);
		expect(await counted.all(page)).toHaveLength(1);
		expect(await page.evaluate(() => CSS.highlights.has('other-checker'))).toBe(true);
	});
});
