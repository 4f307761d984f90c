import {beforeAll, describe, expect, it} from 'vitest';
import {countArrivals} from './acts/arrivals.ts';
import {clickOn, composers, openComposer, type PracticeComposer} from './acts/composers.ts';
import {pressFix, turnOn} from './acts/fixes.ts';
import {browsers, useStage} from './acts/stage.ts';
import {until} from './acts/until.ts';

const editors = [composers.linkedinClassic, composers.linkedinSdui, composers.x, composers.mastodon];

const written = 'Åsa skrev i går 🙂\nBeträffande mötet: vi ses i enlighet med listan.';
const fixed = written.replace('Beträffande', 'Om');

/** Editors take what follows within a second for the same step of undo; a person needs longer to read a tip. */
const read = () => {
	const done = Date.now() + 1200;
	return until('the tip to be read', () => Date.now() > done);
};

describe.each(browsers)('a fix in %s', name => {
	const stage = useStage(name);
	beforeAll(() => turnOn(stage.driven, 'open/officialese'));

	const fix = async (composer: PracticeComposer) => {
		const page = await openComposer(stage.driven, composer);
		const shows = (text: string) => stage.witness.judged(new URL(composer.url).host, text);
		await stage.driven.type(page, written);
		await shows(written);
		await read();
		await pressFix(stage.driven, page);
		await shows(fixed);
		return {page, shows};
	};

	describe.each(editors)('$name', composer => {
		it("changes the editor's own text as it changes what is seen", async () => {
			const {page} = await fix(composer);
			const counted = countArrivals(stage);
			await clickOn(page, composer.publish);
			expect((await counted.first()).texts).toEqual([fixed]);
		});

		it('is taken back by one Ctrl+Z, in both', async () => {
			const {page, shows} = await fix(composer);
			await page.keyboard.down('Control');
			await page.keyboard.press('z');
			await page.keyboard.up('Control');
			await shows(written);
			const counted = countArrivals(stage);
			await clickOn(page, composer.publish);
			expect((await counted.first()).texts).toEqual([written]);
		});
	});
});
