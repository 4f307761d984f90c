import {loadavg} from 'node:os';
import {composers, enterComposer, type PracticeComposer, write} from '../acts/composers.ts';
import {consentToLinkedIn} from '../acts/consent.ts';
import {openWitness} from '../acts/witness.ts';
import {launch} from '../browsers/launch.ts';
import {startPracticeServer} from '../practice-server.ts';
import {findChromium} from '../setup/find-chromium.mjs';
import {measureAcceptance} from './acceptance.ts';
import {type Answers, type TimedPage, timePage, workerMegabytes} from './load/answers.ts';
import {marksAtEnd} from './load/marks-at-end.ts';
import {printTable} from './print.ts';

/** How fast a quick writer types, in keys a second. */
const PACE = 20;
/** What a person writes in an hour at some forty words a minute. */
const KEYS = 12_000;
/** A text is emptied and begun anew after so many passages. */
const PASSAGES = 4;

const passage =
	'Vi öppnar igen på måndag 🙂 Ring Eva hemma, hennes privata nummer är 070-174 06 05, eller skriv till [ditt namn]. We are thrilled to say so. ';

const chosen: readonly PracticeComposer[] = [
	composers.linkedinClassic,
	composers.linkedinSdui,
	composers.x,
	composers.facebook,
	composers.mastodon,
	composers.youtube,
	composers.threads,
	composers.bluesky,
	composers.reddit,
	composers.instagram,
];

type Tab = TimedPage & {readonly composer: PracticeComposer; passages: number};

const quantile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const server = await startPracticeServer();
const driven = await launch('chromium', {executable: findChromium() ?? '', port: server.port, headless: true});

const open = async (composer: PracticeComposer): Promise<Tab> => {
	const timed = await timePage(await driven.page(composer.url));
	return {...timed, composer, passages: 0};
};

const empty = async ({page}: Tab): Promise<void> => {
	await page.keyboard.down('Control');
	await page.keyboard.press('a');
	await page.keyboard.up('Control');
	await page.keyboard.press('Backspace');
};

/** Writes one passage in a tab, as a person does who went to it; answers how many keys that were. */
const writeIn = async (tab: Tab): Promise<number> => {
	const {page, composer} = tab;
	await page.bringToFront();
	await enterComposer(page, composer);
	if (tab.passages++ % PASSAGES === 0) await empty(tab);
	const keys = [...passage];
	const start = performance.now();
	for (const [index, key] of keys.entries()) {
		const due = start + (index * 1000) / PACE;
		await new Promise(wait => setTimeout(wait, Math.max(due - performance.now(), 0)));
		await write(driven, page, composer, key);
	}
	return keys.length;
};

type Memory = {readonly worker: number; readonly pages: number};

const memoryOf = async (tabs: readonly Tab[]): Promise<Memory> => {
	const [first] = tabs;
	const pages = await Promise.all(tabs.map(({megabytes}) => megabytes()));
	return {worker: first ? await workerMegabytes(first.page) : Number.NaN, pages: pages.reduce((a, b) => a + b, 0)};
};

const rowOf = (name: string, {times, questions}: Answers): readonly [string, ...number[]] => [
	name.slice(0, 37),
	questions,
	questions - times.length,
	quantile(times, 0.5),
	quantile(times, 0.95),
	quantile(times, 0.99),
	Math.max(...times),
];

const printAnswers = (keys: number, tabs: readonly Tab[], answers: readonly Answers[]): void => {
	const all = {
		times: answers.flatMap(({times}) => times),
		questions: answers.reduce((sum, {questions}) => sum + questions, 0),
	};
	printTable(
		`${keys} keys in ten tabs at ${PACE} a second: from question to answer, in ms`,
		['questions', 'unanswered', 'median', 'p95', 'p99', 'longest'],
		[...answers.map((each, at) => rowOf(tabs[at]?.composer.name ?? '', each)), rowOf('all', all)],
	);
};

/** Writes an hour's worth in ten tabs of the Chromium build by turns; a number of keys makes it shorter. */
const measure = async (most: number): Promise<void> => {
	await consentToLinkedIn(driven);
	const witness = await openWitness(driven);
	const tabs: Tab[] = [];
	for (const composer of chosen) tabs.push(await open(composer));
	for (const tab of tabs) await writeIn(tab);
	const before = await memoryOf(tabs);
	let keys = 0;
	while (keys < most) for (const tab of tabs) keys += await writeIn(tab);
	const after = await memoryOf(tabs);
	const answers = await Promise.all(tabs.map(tab => tab.answers()));
	printAnswers(keys, tabs, answers);
	printTable(
		'Held after a collection, in MB',
		['before', 'after'],
		[
			['worker', before.worker, after.worker],
			['ten pages', before.pages, after.pages],
		],
	);
	console.log('\nMarks five seconds after the last key');
	for (const tab of tabs)
		console.log(tab.composer.name.padEnd(38), JSON.stringify(await marksAtEnd(driven, tab, witness)));
};

try {
	await measure(Number(process.argv[2] ?? KEYS));
} finally {
	await driven.close();
	await server.close();
}
const {taken, stretch, compiled} = measureAcceptance();
printTable(
	'The largest set there may be, taken in a fresh process, in ms',
	['ms'],
	[
		['taken, with all that is asked of it', taken],
		['its longest stretch without a rest', stretch],
		['read and compiled alone', compiled],
	],
);
console.log(
	`\nLoad of the machine: ${loadavg()
		.map(each => each.toFixed(2))
		.join(', ')}`,
);
