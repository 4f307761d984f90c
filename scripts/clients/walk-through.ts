import {isDeepStrictEqual} from 'node:util';
import type {Page} from 'puppeteer-core';
import {executableOf} from '../acts/executable.ts';
import {awaitPauseCard, awaitReadyCard, pressOnCard} from '../acts/pause-card.ts';
import {until} from '../acts/until.ts';
import type {BrowserName, Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {certificateFor} from './certificate.ts';
import type {Client, Publication} from './client.ts';
import type {KnownClient} from './clients.ts';
import {startClientServer} from './server.ts';
import {afterFix, type FixWalk, fixAndUndo, turnFixOn} from './walks/fix.ts';
import type {Walk} from './walks/walk.ts';

/** How one walk ended: empty words when all of it came about, else what did not. */
export type Outcome = {readonly walk: string; readonly failure: string};

const fits = (publication: Publication, arrives: Partial<Publication>) =>
	isDeepStrictEqual({...publication, ...arrives}, publication);

const hasArrived = ({published}: Client, {arrives}: Walk) => {
	if (Object.keys(arrives).length === 0) return published.length === 0;
	return published.length === 1 && published.every(publication => fits(publication, arrives));
};

/** What is held has not arrived while the card stands, and arrives once the person says so. */
const passCard = async (driven: Driven, page: Page, client: Client) => {
	const card = await awaitPauseCard(driven, page);
	if (client.published.length > 0) throw new Error('Arrived while the card stood');
	await pressOnCard(page, card, 'publish');
};

const isUnread = async (driven: Driven, page: Page) => {
	const {length} = await driven.ownTrees(page);
	if (length > 0) throw new Error(`Äkta stands ${length} times in a page of private messages`);
};

const walkOn = async (driven: Driven, page: Page, client: Client, walk: Walk) => {
	await page.waitForNetworkIdle({concurrency: 2});
	await walk.act({
		page,
		browser: driven.name,
		type: text => driven.type(page, text),
		read: () => awaitReadyCard(driven, page),
	});
	if (walk.isHeld) await passCard(driven, page, client);
	if (walk.isPrivate) await isUnread(driven, page);
	await until('what was published', () => hasArrived(client, walk)).catch((error: unknown) => {
		throw new Error(`${error} Arrived: ${JSON.stringify(client.published)}`);
	});
};

const outcomeOf = async (driven: Driven, client: Client, walk: Walk): Promise<Outcome> => {
	const page = await driven.page(`https://${client.hosts[0]}/`);
	try {
		await walkOn(driven, page, client, walk);
		return {walk: walk.name, failure: ''};
	} catch (error) {
		return {walk: walk.name, failure: String(error)};
	} finally {
		await page.close();
	}
};

const fixWalk = (driven: Driven, fix: FixWalk): Walk => ({
	name: 'fix and undo',
	act: hands => fixAndUndo(driven, hands, fix),
	arrives: {texts: [afterFix]},
});

const allWalks = async (driven: Driven, {walks, fix}: KnownClient) => {
	if (!fix) return walks;
	await turnFixOn(driven);
	return [...walks, fixWalk(driven, fix)];
};

/** Walks through a built client with Äkta's store build in the browser, each walk in a fresh page over a fresh stub; tells each outcome as it comes. */
export const walkThrough = async (
	known: KnownClient,
	folder: string,
	browser: BrowserName,
	tell: (outcome: Outcome) => void,
	isWanted: (name: string) => boolean = () => true,
): Promise<void> => {
	let client = known.create(folder);
	const server = await startClientServer(() => client, 0, await certificateFor(client.hosts));
	const driven = await launch(browser, {executable: executableOf(browser), port: server.port, headless: true});
	try {
		for (const walk of await allWalks(driven, known)) {
			client = known.create(folder);
			if (isWanted(walk.name)) tell(await outcomeOf(driven, client, walk));
		}
	} finally {
		await driven.close();
		await server.close();
	}
};
