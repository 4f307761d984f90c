import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {beforeAll, describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {composers, openComposer, pressPublish} from '../../scripts/acts/composers.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {countSidebars} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {
	everyOrder,
	everyQuestion,
	ownPages,
	readingQuestions,
	type Said,
	speakFromOwnPage,
	speakFromSealed,
	speakFromSite,
	storageFromSite,
	tabOf,
} from './acts/callers.ts';
import {ownValues, putOwnValue} from './acts/own-database.ts';
import {importSet, storedIn} from './acts/pages.ts';

const guidance = readFileSync(join(import.meta.dirname, '../../examples/pahittlampan.json'), 'utf8');
const [elsewhere, here] = ['mastodon.social', 'x.com'];
const otherDraft = 'Zebrafinken sjunger i dag';
const ownVoice = {'sentence-words': 4711.5};
/** What only our own pages may hear of: a secret term, another tab's draft, what the organisation says, one's own voice. */
const kept = /Glödtråd|Zebrafink|Påhittlampan|4711/;

describe.each(browsers)('who is told what in %s', name => {
	const stage = useStage(name);
	let other = -1;
	/** All that is stored but how many drafts were begun, which a draft that is judged adds to. */
	const everything = async () => {
		const {habits, ...stored} = await storedIn(stage.witness.page);
		const {drafts: _begun, ...grownUsedTo} = habits as {readonly drafts?: number};
		return JSON.stringify([stored, grownUsedTo, await ownValues(stage.witness.page)]);
	};
	const writeElsewhere = async (): Promise<Page> => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, otherDraft);
		await stage.witness.judged(elsewhere, otherDraft);
		other = await tabOf(stage.witness.page, elsewhere);
		return page;
	};
	const writeHere = async (): Promise<Page> => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, 'Hej');
		await stage.witness.judged(here, 'Hej');
		await until('the sidebar', async () => (await countSidebars(stage.driven, page)) === 1);
		return page;
	};
	const questions = async (): Promise<Said> =>
		everyQuestion(other, (await stage.witness.state(elsewhere))?.composer.id ?? '');

	beforeAll(async () => {
		expect(await importSet(stage.witness.page, guidance)).toBeNull();
		await putOwnValue(stage.witness.page, 'ownVoice', ownVoice);
	});

	it.each([
		['a script in a page', speakFromSite],
		['a sealed frame', speakFromSealed],
	])('%s hears nothing that is not its own, and changes nothing, whatever it asks', async (_who, speak) => {
		await writeElsewhere();
		await writeHere();
		const before = await everything();
		const answers = await speak(stage.witness.page, here, 'worker', await questions());
		expect(answers.length).toBeGreaterThan(0);
		for (const answer of answers) {
			expect(Object.keys(answer).sort()).toEqual(['draw', 'inject', 'judge', 'overlayShown', 'pageSettings']);
			expect(answer.draw).toBe(false);
			expect(answer.overlayShown).toBe(false);
			expect(answer.judge).toMatchObject({composer: {id: 'stray'}});
			const {judge: _own, ...rest} = answer;
			expect(JSON.stringify(rest)).not.toMatch(kept);
			expect(JSON.stringify(answer)).not.toMatch(/Glödtråd|Zebrafink|4711/);
		}
		expect(await everything()).toBe(before);
		expect((await stage.witness.state(elsewhere))?.composer).toBeDefined();
		const said = await speakFromOwnPage(stage.witness.page, readingQuestions(other));
		expect(said).toMatchObject({draftText: otherDraft, inForce: {id: 'pahittlampan'}});
	});

	it('every page of ours is told what it asks', {timeout: 120_000}, async () => {
		await writeElsewhere();
		for (const path of ownPages()) {
			const page = await stage.driven.extensionPage(path);
			const answers = await speakFromOwnPage(page, readingQuestions(other));
			expect(Object.keys(answers).sort(), path).toEqual(Object.keys(readingQuestions(other)).sort());
			expect(JSON.stringify(answers.ruleSet), path).toContain('Glödtråd');
			expect(answers.draftText, path).toBe(otherDraft);
			await page.close();
		}
	});

	it('an open page of ours tells a script in a page nothing of what is written there, and does nothing it says', async () => {
		const practice = await stage.driven.extensionPage('practice.html');
		await practice.bringToFront();
		const field = await practice.waitForSelector('[data-akta-practice-composer]');
		await field?.focus();
		await practice.keyboard.press('End');
		await stage.driven.type(practice, otherDraft);
		await writeHere();
		for (const to of ['frame', 'page'] as const) {
			const answers = await speakFromSite(stage.witness.page, here, to, everyOrder[to]);
			expect(answers.map(answer => Object.keys(answer))).toEqual(answers.map(() => []));
		}
		await practice.close();
	});

	it('a script in a page reads no rule set, no own voice and no policy in any storage area', async () => {
		await writeHere();
		const {read, databases} = await storageFromSite(stage.witness.page, here);
		expect(databases).toEqual([]);
		const {local, ...others} = read;
		if (name === 'chromium') expect(local).toBe('closed');
		else {
			const choices = ['habits', 'misunderstood', 'reading', 'readingAsked', 'settings', 'studio'];
			expect(Object.keys(local ?? {}).filter(key => !choices.includes(key))).toEqual([]);
			expect(JSON.stringify(local)).not.toMatch(kept);
		}
		for (const area of Object.values(others)) expect(area === 'closed' || Object.keys(area).length === 0).toBe(true);
	});

	it('a page’s script that meets a worker of another version lets everything pass, and goes quiet', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged(here, pausingText);
		await until('the mark', async () => (await marksIn(page)).length > 0);
		const tab = await tabOf(stage.witness.page, here);
		await stage.witness.page.evaluate(
			`(globalThis.browser ?? chrome).tabs.sendMessage(${tab}, {to: 'frame', name: 'again', args: [], version: 9}).catch(() => undefined)`,
		);
		await until(
			'silence',
			async () => (await marksIn(page)).length === 0 && (await countSidebars(stage.driven, page)) === 0,
		);
		expect(await stage.driven.ownTrees(page, 'hidden')).toEqual([]);
		const counted = countArrivals(stage);
		await pressPublish(page, composers.x);
		expect((await counted.first()).texts).toEqual([pausingText]);
	});
});
