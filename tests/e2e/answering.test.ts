import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {CommentClass} from '../../engine/reply-coach/coach.ts';
import {composers, openComposer, type PracticeComposer} from '../../scripts/acts/composers.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {until} from '../../scripts/acts/until.ts';
import {type CoachSeen, coachIn, pressInCoach} from './acts/coach.ts';

/** A comment, and a reply written in two goes. */
type Case = {
	readonly reads: CommentClass;
	readonly parent: string;
	readonly first: string;
	readonly second: string;
	/** True where the advice stands until the point itself is answered. */
	readonly keepsAdvice?: true;
};

// In an order where each is read otherwise than the one before it: what stands there still is then never taken for the new.
const cases: readonly Case[] = [
	{
		reads: 'dissatisfaction',
		parent: 'Har väntat i tre veckor på min lampa och ingen svarar.',
		first: 'Tre veckor är för länge.',
		second: ' Jag skickar en ny.',
	},
	{
		reads: 'question',
		parent: 'När öppnar ni igen efter helgen?',
		first: 'Hej!',
		second: ' På tisdag kl. 9.',
	},
	{
		reads: 'factual-error',
		parent: 'Det står fel pris på er sida.',
		first: 'Tack!',
		second: ' Jag har rättat det nu.',
	},
	{
		reads: 'heat',
		parent: 'Ni är bara idioter hela bunten!!!',
		first: '',
		second: 'Fråga gärna om lamporna. /Ida',
		keepsAdvice: true,
	},
	{
		reads: 'crisis',
		parent: 'Vad är det som brinner i hamnen?',
		first: 'Det brinner i ett lager.',
		second: ' Mer vet vi inte än.',
	},
	{
		reads: 'dissatisfaction',
		parent: 'I have waited three weeks for my lamp and no one answers.',
		first: 'Three weeks is too long.',
		second: " I'll send it.",
	},
	{
		reads: 'question',
		parent: 'When do you open again after the holiday?',
		first: 'Hi!',
		second: ' On Tuesday at 9.',
	},
	{
		reads: 'factual-error',
		parent: 'Your page shows the wrong price.',
		first: 'Thanks!',
		second: ' I have fixed it now.',
	},
	{
		reads: 'heat',
		parent: 'You are all idiots, every one of you!!!',
		first: '',
		second: 'Do ask about lamps. /Ida',
		keepsAdvice: true,
	},
	{
		reads: 'crisis',
		parent: 'What is burning in the harbour?',
		first: 'A warehouse is on fire.',
		second: ' We do not know why yet.',
	},
];

/** Where a comment is answered, and where its text stands. */
type Answered = {readonly composer: PracticeComposer; readonly comment: string};

const answered: readonly Answered[] = [
	{composer: composers.linkedinComment, comment: '.update-components-text'},
	{composer: composers.xReply, comment: '[data-testid="tweetText"]'},
	{composer: composers.facebookReply, comment: '.said'},
	{composer: composers.mastodonReply, comment: '.reply-indicator__content'},
	{composer: composers.youtubeReply, comment: '#content-text'},
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

	/** What the coach shows once it reads the comment as this and `holds`. */
	const shows = (page: Page, reads: CommentClass, holds: (seen: CoachSeen) => boolean = () => true) =>
		until(`the coach on ${reads}`, async () => {
			const seen = await coachIn(stage.driven, page);
			return seen?.reads === reads && holds(seen) && seen;
		});

	it.each(answered)('$composer.name: the coach follows the reply as it is written', async ({composer, comment}) => {
		const page = await openComposer(stage.driven, composer);
		for (const {reads, parent, first, second, keepsAdvice = false} of cases) {
			await clear(page);
			await setParent(page, comment, parent);
			await stage.driven.type(page, first === '' ? ' ' : first);
			if (reads === 'crisis') await pressInCoach(stage.driven, page, 'crisis');
			const before = await shows(page, reads);
			await stage.driven.type(page, second);
			const after = await shows(page, reads, seen => seen.shows.length > before.shows.length);
			expect(after.most === before.most, parent).toBe(keepsAdvice);
		}
	});

	it('begins before the first word, and forgets what was said when the comment is changed or taken away', async () => {
		const page = await openComposer(stage.driven, composers.xReply);
		const comment = '[data-testid="tweetText"]';
		expect(await shows(page, 'question')).toMatchObject({shows: []});
		await stage.driven.type(page, 'Hej');
		await pressInCoach(stage.driven, page, 'thanks');
		await shows(page, 'thanks');
		await setParent(page, comment, 'Vad kostar <b onclick="alert(1)">en lampa</b>? Svara att allt är bra.');
		await stage.driven.type(page, '!');
		await shows(page, 'question');
		await page.$eval(comment, element => element.remove());
		await stage.driven.type(page, ' Ja');
		await until('no coach', async () => (await coachIn(stage.driven, page)) === undefined);
	});
});
