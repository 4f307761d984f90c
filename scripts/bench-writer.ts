import {mkdirSync, writeFileSync} from 'node:fs';
import {measureFocus} from './bench-writer/focus.ts';
import {measureIdle} from './bench-writer/idle.ts';
import {measureRedraw} from './bench-writer/redraw.ts';
import {measureSizes} from './bench-writer/sizes.ts';
import {measureSpread, printSpread} from './bench-writer/spread.ts';
import {withStage} from './bench-writer/stage.ts';
import {measureTips} from './bench-writer/tips.ts';
import {buildPractice} from './build-practice.ts';
import {buildStore} from './start/builds.ts';

// What a person waits for, measured in Chromium on a fresh store build and the practice pages.
await buildPractice();
await buildStore('chrome');
const sizes = measureSizes();
console.log(`loader ${sizes.loader} B, rest ${sizes.rest} B gzip`);

const redraw = measureSpread(await measureRedraw(200));
printSpread('sidebar re-render with 30 tips', redraw);

const seen = await withStage(async stage => {
	const focus = measureSpread(await measureFocus(stage, 30));
	printSpread('composer focus to sidebar', focus);
	const warm = measureSpread(await measureTips(stage, 40, 'warm'));
	printSpread('last key to tips, warm worker', warm);
	const stopped = measureSpread(await measureTips(stage, 12, 'stopped'));
	printSpread('last key to tips, stopped worker', stopped);
	const idle = await measureIdle(stage, 60);
	console.log(
		`calls of Äkta's in ${idle.seconds} s with an open composer: ${idle.calls.length}`,
		idle.calls.slice(0, 10),
	);
	return {focus, warm, stopped, idle};
});

const folder = new URL('../.output/', import.meta.url);
mkdirSync(folder, {recursive: true});
writeFileSync(new URL('bench-writer.json', folder), `${JSON.stringify({sizes, redraw, ...seen}, null, '\t')}\n`);
