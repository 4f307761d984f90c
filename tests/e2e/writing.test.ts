import {describe, expect, it} from 'vitest';
import {composers, openComposer} from './acts/composers.ts';
import {marksIn} from './acts/marks.ts';
import {browsers, useStage} from './acts/stage.ts';
import {pausingText} from './acts/texts.ts';
import {until} from './acts/until.ts';

describe.each(browsers)('writing in %s', name => {
	const stage = useStage(name);

	it('leaves the caret and the focus in the composer while the person writes', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('mastodon.social', pausingText);
		await until('marks', async () => (await marksIn(page)).length > 0);
		await stage.driven.type(page, ' klockan tio');
		expect(await page.$eval('textarea', field => field.value)).toBe(`${pausingText} klockan tio`);
	});
});
