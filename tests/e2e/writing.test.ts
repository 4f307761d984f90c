import {describe, expect, it} from 'vitest';
import type {TabState} from '../../browser/messages.ts';
import {composers, openComposer, write} from './acts/composers.ts';
import {marksIn} from './acts/marks.ts';
import {sidebarTips} from './acts/sidebar.ts';
import {browsers, useStage} from './acts/stage.ts';
import {calmText, pausingText} from './acts/texts.ts';
import {until} from './acts/until.ts';

/** The words that are to be marked: those of every tip that reaches into the text. */
const markedWords = (text: string, {tips}: TabState) =>
	[
		...new Set(
			tips.filter(tip => tip.level !== 'hint').flatMap(tip => tip.spans.map(([from, to]) => text.slice(from, to))),
		),
	].sort();

describe.each(browsers)('writing in %s', name => {
	const stage = useStage(name);

	describe.each(Object.values(composers))('$name', composer => {
		const host = new URL(composer.url).host;

		it('reads exactly what was typed', async () => {
			const page = await openComposer(stage.driven, composer);
			await write(stage.driven, page, composer, calmText);
			const state = await stage.witness.judged(host, calmText);
			const read = await stage.witness.lastJudged();
			expect(read?.draft.text).toBe(calmText);
			expect([state.platform, state.surface, state.voice]).toEqual([composer.platform, composer.surface, 'self']);
		});

		it('marks exactly the words of the tips, and shows the tips beside the composer', async () => {
			const page = await openComposer(stage.driven, composer);
			await write(stage.driven, page, composer, pausingText);
			const state = await stage.witness.judged(host, pausingText);
			const expected = markedWords(pausingText, state);
			expect(expected).not.toEqual([]);
			const drawn = async () => [...new Set((await marksIn(page)).map(mark => mark.words))].sort();
			await until('the marks', async () => (await drawn()).join('|') === expected.join('|')).catch(() => undefined);
			expect(await drawn()).toEqual(expected);
			const tips = await until('the sidebar', async () => {
				const shown = await sidebarTips(stage.driven, page);
				return shown && shown.length > 0 && shown;
			});
			const saw = state.tips.flatMap(tip => [tip.say.sv?.saw, tip.say.en?.saw]);
			for (const tip of tips) expect(saw).toContain(tip);
		});
	});

	it('hands over the post or comment being answered', async () => {
		const page = await openComposer(stage.driven, composers.xReply);
		await stage.driven.type(page, calmText);
		await stage.witness.judged('x.com', calmText);
		const read = await stage.witness.lastJudged();
		expect(read?.draft.parent).toEqual({text: 'När öppnar ni igen efter ombyggnaden?', author: 'Karin Ek'});
	});

	it('leaves the caret and the focus in the composer while the person writes', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('mastodon.social', pausingText);
		await until('marks', async () => (await marksIn(page)).length > 0);
		await stage.driven.type(page, ' klockan tio');
		expect(await page.$eval('textarea', field => field.value)).toBe(`${pausingText} klockan tio`);
	});
});
