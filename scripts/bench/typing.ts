import {composers, openComposer, type PracticeComposer, write} from '../acts/composers.ts';
import {consentToLinkedIn} from '../acts/consent.ts';
import type {Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {startPracticeServer} from '../practice-server.ts';
import {findChromium} from '../setup/find-chromium.mjs';
import {printTable} from './print.ts';
import {type Ours, traced} from './typing/trace.ts';

// How fast a quick writer types, in keys a second.
const PACE = 20;
const LONG = 2000;
const SHORT = 200;

// One for each kind of editor.
const engines: readonly PracticeComposer[] = [
	composers.linkedinClassic,
	composers.linkedinSdui,
	composers.x,
	composers.facebook,
	composers.mastodon,
	composers.youtube,
];

const passage =
	'Vi öppnar igen på måndag 🙂 Ring Eva hemma, hennes privata nummer är 070-174 06 05, eller skriv till [ditt namn]. We are thrilled to say so.';

const textOf = (length: number): readonly string[] =>
	[...passage.repeat(Math.ceil(length / passage.length))].slice(0, length);

const typeAtPace = async (driven: Driven, composer: PracticeComposer, length: number): Promise<Ours> => {
	const page = await openComposer(driven, composer);
	const ours = await traced(page, async () => {
		const start = performance.now();
		for (const [index, character] of textOf(length).entries()) {
			const due = start + (index * 1000) / PACE;
			await new Promise(wait => setTimeout(wait, Math.max(due - performance.now(), 0)));
			await write(driven, page, composer, character);
		}
	});
	await page.close();
	return ours;
};

const quantile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const rowOf = (name: string, {perKey, longest}: Ours): readonly [string, ...number[]] => [
	name.slice(0, 37),
	perKey.length,
	quantile(perKey, 0.5),
	quantile(perKey, 0.95),
	quantile(perKey, 0.99),
	longest,
];

/** Types in every practice composer of the Chromium build at 20 keys a second; names of composers choose some. */
const measure = async (): Promise<void> => {
	const only = process.argv.slice(2);
	const chosen = Object.entries<PracticeComposer>(composers).filter(
		([name]) => only.length === 0 || only.includes(name),
	);
	const server = await startPracticeServer();
	const driven = await launch('chromium', {executable: findChromium() ?? '', port: server.port, headless: true});
	const rows: (readonly [string, ...number[]])[] = [];
	try {
		await consentToLinkedIn(driven);
		for (const [, composer] of chosen) {
			const ours = await typeAtPace(driven, composer, engines.includes(composer) ? LONG : SHORT);
			rows.push(rowOf(composer.name, ours));
			console.log(...rowOf(composer.name, ours));
		}
	} finally {
		await driven.close();
		await server.close();
	}
	printTable(
		'Processor time of Äkta on the main thread of the page, in ms for each key',
		['keys', 'median', 'p95', 'p99', 'longest'],
		rows,
	);
};

await measure();
