import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {TabState} from '../../companion/tab-state.ts';
import {countArrivals} from '../acts/arrivals.ts';
import {openComposer, pressPublish} from '../acts/composers.ts';
import {consentToLinkedIn} from '../acts/consent.ts';
import {marksIn} from '../acts/marks.ts';
import {awaitPauseCard, awaitReadyCard, pauseCardIn, pressOnCard} from '../acts/pause-card.ts';
import {sidebarTips} from '../acts/sidebar.ts';
import {until} from '../acts/until.ts';
import {openWitness, type Witness} from '../acts/witness.ts';
import type {Driven} from '../browsers/driven.ts';
import type {PracticeServer} from '../practice-server.ts';
import {type DemoDraft, englishDraft, sameOnMastodon, swedishDraft} from './drafts.ts';
import {printDraft} from './print.ts';

const folder = join(import.meta.dirname, '../../.output/start');

type Stage = {readonly driven: Driven; readonly server: PracticeServer; readonly witness: Witness};

const picture = (page: Page, name: string) => page.screenshot({path: join(folder, `${name}.png`) as `${string}.png`});

/** Types the draft and prints what Äkta made of it, once marks and sidebar are drawn. */
const write = async ({driven, witness}: Stage, draft: DemoDraft): Promise<{page: Page; state: TabState}> => {
	const {composer, text} = draft;
	const page = await openComposer(driven, composer);
	await driven.type(page, text);
	const state = await witness.judged(new URL(composer.url).host, text);
	const marks = await until('marks in the text', async () => {
		const found = await marksIn(page);
		return found.length > 0 && found;
	});
	await until('tips in the sidebar', async () => ((await sidebarTips(driven, page)) ?? []).length > 0);
	printDraft(draft, state, marks);
	await picture(page, `${draft.picture}-marks-and-sidebar`);
	return {page, state};
};

/** Publishes as a person would: the card is held once, answered with "publish as it is", and the post arrives once. */
const publish = async ({driven, server}: Stage, draft: DemoDraft, page: Page): Promise<void> => {
	const counted = countArrivals({server});
	await awaitReadyCard(driven, page);
	await pressPublish(page, draft.composer);
	const card = await awaitPauseCard(driven, page);
	if ((await counted.all(page)).length > 0) throw new Error('The post was published while the card was shown');
	await picture(page, `${draft.picture}-pause-card`);
	await pressOnCard(page, card, 'publish');
	const arrived = await counted.first();
	if (arrived.texts.join('\n') !== draft.text)
		throw new Error('The post that arrived is not the text that was written');
	await until('the card to close', async () => !(await pauseCardIn(driven, page)));
	const times = (await counted.all(page)).length;
	if (times !== 1) throw new Error(`The post arrived ${times} times`);
	console.log('  the pause card was shown, the post was published as it is, and it arrived once');
};

const writeAndPublish = async (stage: Stage, draft: DemoDraft) => {
	const {page, state} = await write(stage, draft);
	await publish(stage, draft, page);
	return state;
};

const rulesOf = (state: TabState) => state.tips.map(tip => tip.rule).sort();

/** Shows the whole line from keystroke to tip to publishing, in two languages and on three networks; throws at what was not seen. */
export const demonstrate = async (driven: Driven, server: PracticeServer): Promise<void> => {
	mkdirSync(folder, {recursive: true});
	await consentToLinkedIn(driven);
	const stage = {driven, server, witness: await openWitness(driven)};
	const first = await writeAndPublish(stage, swedishDraft);
	await writeAndPublish(stage, englishDraft);
	const {state: second} = await write(stage, sameOnMastodon);
	if (rulesOf(first).join() === rulesOf(second).join())
		throw new Error('The same text got the same tips on both networks');
	console.log(`\nPictures: .output/start/`);
};
