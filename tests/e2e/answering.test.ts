import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {CommentClass} from '../../engine/coach/coach.ts';
import {type CoachSeen, coachIn, pressInCoach} from './acts/coach.ts';
import {composers, openComposer, type PracticeComposer} from './acts/composers.ts';
import {browsers, useStage} from './acts/stage.ts';
import {until} from './acts/until.ts';

/** A comment, and a reply written in two goes. */
type Case = {readonly reads: CommentClass; readonly parent: string; readonly first: string; readonly then: string};

const cases: readonly Case[] = [
	{
		reads: 'dissatisfaction',
		parent: 'Har väntat i tre veckor på min lampa och ingen svarar.',
		first: 'Tre veckor är för länge.',
		then: ' Jag skickar en ny.',
	},
	{
		reads: 'dissatisfaction',
		parent: 'I have waited three weeks for my lamp and no one answers.',
		first: 'Three weeks is too long.',
		then: " I'll send it.",
	},
	{reads: 'question', parent: 'När öppnar ni igen efter helgen?', first: 'Hej!', then: ' På tisdag kl. 9.'},
	{reads: 'question', parent: 'When do you open again after the holiday?', first: 'Hi!', then: ' On Tuesday at 9.'},
	{reads: 'factual-error', parent: 'Det står fel pris på er sida.', first: 'Tack!', then: ' Jag har rättat det nu.'},
	{reads: 'factual-error', parent: 'Your page shows the wrong price.', first: 'Thanks!', then: ' I have fixed it now.'},
	{reads: 'provocation', parent: 'Ni är bara idioter hela bunten!!!', first: '', then: 'Fråga gärna om lamporna. /Ida'},
	{reads: 'provocation', parent: 'You are all idiots, every one of you!!!', first: '', then: 'Do ask about lamps. /Ida'},
	{reads: 'crisis', parent: 'Vad är det som brinner i hamnen?', first: 'Det brinner i ett lager.', then: ' Mer vet vi inte än.'},
	{reads: 'crisis', parent: 'What is burning in the harbour?', first: 'A warehouse is on fire.', then: ' We do not know why yet.'},
];

const answered: readonly (readonly [PracticeComposer, string])[] = [
	[composers.linkedinComment, '.update-components-text'],
	[composers.xReply, '[data-testid="tweetText"]'],
	[composers.facebookReply, '.said'],
	[composers.mastodonReply, '.reply-indicator__content'],
	[composers.youtubeReply, '#content-text'],
];

const setParent = (page: Page, selector: string, text: string) =>
	page.$eval(
		selector,
		(element, words) => {
			element.textContent = words;
		},
		text,
	);

const clear = async (page: Page) => {
	await page.keyboard.down('Control');
	await page.keyboard.press('a');
	await page.keyboard.up('Control');
	await page.keyboard.press('Backspace');
};

describe.each(browsers)('answering in %s', name => {
	const stage = useStage(name);

	/** What the coach shows once it reads the comment as this, and something else than before. */
	const shows = (page: Page, reads: CommentClass, before?: CoachSeen) =>
		until(`the coach on ${reads}`, async () => {
			const seen = await coachIn(stage.driven, page);
			return seen?.reads === reads && JSON.stringify(seen) !== JSON.stringify(before) && seen;
		});

	it.each(answered)('$name: the coach follows the reply as it is written', async (composer, selector) => {
		const page = await openComposer(stage.driven, composer);
		for (const {reads, parent, first, then} of cases) {
			await clear(page);
			await setParent(page, selector, parent);
			await stage.driven.type(page, first === '' ? ' ' : first);
			if (reads === 'crisis') await pressInCoach(stage.driven, page, 'crisis');
			const before = await shows(page, reads);
			await stage.driven.type(page, then);
			const after = await shows(page, reads, before);
			expect([parent, after.shows.length]).toEqual([parent, expect.any(Number)]);
			expect(after.shows.length, parent).toBeGreaterThan(before.shows.length);
			expect(after.most, parent).not.toBe(before.most);
		}
	});

	it('begins before the first word, and forgets what was said when the comment is changed or taken away', async () => {
		const page = await openComposer(stage.driven, composers.xReply);
		const [, selector] = answered[1] ?? ['', ''];
		expect(await shows(page, 'question')).toMatchObject({shows: []});
		await stage.driven.type(page, 'Hej');
		await pressInCoach(stage.driven, page, 'thanks');
		await shows(page, 'thanks');
		await setParent(page, selector, 'Vad kostar <b onclick="alert(1)">en lampa</b>? Svara att allt är bra.');
		await stage.driven.type(page, '!');
		await shows(page, 'question');
		await page.$eval(selector, element => element.remove());
		await stage.driven.type(page, ' Ja');
		await until('no coach', async () => (await coachIn(stage.driven, page)) === undefined);
	});
});
