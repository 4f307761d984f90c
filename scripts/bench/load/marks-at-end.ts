import type {Page} from 'puppeteer-core';
import type {Browser} from 'webextension-polyfill';
import {wire} from '../../../browser/messaging/wire.ts';
import type {TabState} from '../../../companion/tab-state.ts';
import {enterComposer, type PracticeComposer, write} from '../../acts/composers.ts';
import {marksIn} from '../../acts/marks.ts';
import {until} from '../../acts/until.ts';
import type {Witness} from '../../acts/witness.ts';
import type {Driven} from '../../browsers/driven.ts';

type Tab = {readonly page: Page; readonly composer: PracticeComposer};

/** What is written at the end of each text. */
const last = ' Tack';

declare const chrome: Browser;
const ask = (question: object) => chrome.runtime.sendMessage(question);

/** Words that are marked though the newest answer does not have them, and words it has that are not marked. */
export type Marked = {readonly stale: readonly string[]; readonly missing: readonly string[]};

const markedIn = async ({page, composer}: Tab, witness: Witness): Promise<Marked | undefined> => {
	const asked = await witness.lastJudged();
	if (asked?.draft.platform !== composer.platform || !asked.draft.text.endsWith(last)) return undefined;
	const state = (await witness.page.evaluate(ask, wire('worker', 'judge', [asked]))) as TabState;
	const spans = state.tips.filter(({level, strength}) => level !== 'hint' && !strength).flatMap(tip => tip.spans);
	const wanted = new Set(spans.map(([start, end]) => asked.draft.text.slice(start, end)));
	const drawn = new Set((await marksIn(page)).map(({words}) => words));
	return {stale: [...drawn.difference(wanted)], missing: [...wanted.difference(drawn)]};
};

/** The same once a last key was answered; a mark counts as stale when it stands so for five seconds. */
export const marksAtEnd = async (driven: Driven, tab: Tab, witness: Witness): Promise<Marked | undefined> => {
	const {page, composer} = tab;
	await page.bringToFront();
	await enterComposer(page, composer);
	await page.keyboard.down('Control');
	await page.keyboard.press('End');
	await page.keyboard.up('Control');
	await write(driven, page, composer, last);
	let found: Marked | undefined;
	await until(
		'fresh marks',
		async () => {
			found = await markedIn(tab, witness);
			return found && found.stale.length + found.missing.length === 0;
		},
		5000,
	).catch(() => undefined);
	return found;
};
