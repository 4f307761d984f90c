import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {composers, openComposer} from './acts/composers.ts';
import {clickMark, markCardIn} from './acts/mark-card.ts';
import {marksIn} from './acts/marks.ts';
import {fillStorage, importSet, pressIn, says, storedIn, storeIn} from './acts/pages.ts';
import {textsIn} from './acts/said.ts';
import {sidebarTips} from './acts/sidebar.ts';
import {browsers, useStage} from './acts/stage.ts';
import {pausingText} from './acts/texts.ts';
import {until} from './acts/until.ts';

const bait = 'Gilla och dela om du';
const text = `${bait} håller med\nI tisdags lagade Åsa bron`;
const guidance = readFileSync(join(import.meta.dirname, '../../examples/pahittlampan.json'), 'utf8');

describe.each(browsers)('what can go wrong around the writer in %s', name => {
	const stage = useStage(name);

	it('another rule set while a card is open leaves the card and what it can do', async () => {
		const page = await openComposer(stage.driven, composers.linkedinSdui);
		await stage.driven.type(page, text);
		const before = await stage.witness.judged('www.linkedin.com', text);
		await until('the mark', async () => (await marksIn(page)).length > 0);
		await clickMark(page, bait);
		const card = await until('the card', () => markCardIn(stage.driven, page));
		expect(await importSet(stage.witness.page, guidance)).toBeNull();
		const after = await until('the new rule set', async () => {
			const state = await stage.witness.state('www.linkedin.com');
			return state && state.ruleSet !== before.ruleSet && state;
		});
		const [saw] = await textsIn(card, '.tip-saw');
		expect(before.tips.flatMap(({say}) => [say.sv?.saw, say.en?.saw])).toContain(saw);
		const skip = await card.call(root => {
			const button = [...root.querySelectorAll('button')].find(({textContent}) => textContent === 'Skip');
			button?.click();
			return button !== undefined;
		}, null);
		expect(skip).toBe(true);
		await until('the tip to be skipped', async () => {
			const tips = (await stage.witness.state('www.linkedin.com'))?.tips ?? after.tips;
			return !tips.some(({rule}) => rule === 'invite/bait-share');
		});
	});

	it('settings an older or broken version left behind lose nothing that can be read', async () => {
		const options = await stage.driven.extensionPage('options.html');
		await storeIn(options, {
			settings: {language: 'sv', version: 0, allow: ['Lingonby'], homes: 'everywhere', reads: 'all', ownVoice: [1]},
			habits: 'gone',
			misunderstood: {rule: 1},
		});
		void options.reload().catch(() => undefined);
		await says(options, 'Inställningar');
		await says(options, 'Lingonby');
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, pausingText);
		await until('the tips', async () => (await sidebarTips(stage.driven, page))?.length);
		await pressIn(options, 'English');
		await says(options, 'Settings');
		expect((await storedIn(options)).settings).toMatchObject({language: 'en', allow: ['Lingonby']});
	});

	// Firefox sets no bound to what an add-on stores.
	if (name === 'chromium')
		it('a full storage keeps what held, says so, and lets the person write on', async () => {
			const options = await stage.driven.extensionPage('options.html');
			await fillStorage(options);
			await options.type('#word', 'Påhittlampans förlängningssladdar');
			await pressIn(options, 'Add');
			await says(options, 'That could not be saved.');
			expect(JSON.stringify((await storedIn(options)).settings)).toContain('Lingonby');
			const page = await openComposer(stage.driven, composers.mastodon);
			await stage.driven.type(page, pausingText);
			await until('the tips', async () => (await sidebarTips(stage.driven, page))?.length);
		});
});
