import {describe, expect, it} from 'vitest';
import {createMastodonApi} from '../../../scripts/clients/mastodon/api.ts';
import {ask, said} from './asks.ts';

const home = 'https://mastodon.social';

const publish = async (body: object) => {
	const api = createMastodonApi();
	await api.answer(ask('POST', `${home}/api/v1/statuses`, body));
	return api.published;
};

describe('the stub of Mastodon', () => {
	it('keeps a post with all that is published with it', async () => {
		const poll = {options: ['Gröt', 'Fil', ''], multiple: false, expires_in: 300};
		expect(await publish({status: 'Vad?', spoiler_text: 'Mat', visibility: 'private', poll})).toEqual([
			{
				kind: 'post',
				texts: ['Vad?'],
				warning: 'Mat',
				alts: [],
				options: ['Gröt', 'Fil'],
				parent: '',
				audience: 'private',
			},
		]);
	});

	it('tells a reply and a quote from a post', async () => {
		expect(await publish({status: 'Ja', in_reply_to_id: '102'})).toMatchObject([{kind: 'reply', parent: '102'}]);
		expect(await publish({status: 'Ja', quoted_status_id: '102'})).toMatchObject([{kind: 'quote', parent: '102'}]);
	});

	it('edits a post in its place, and gives its source to edit', async () => {
		const api = createMastodonApi();
		await api.answer(ask('PUT', `${home}/api/v1/statuses/105`, {status: 'Bordet står.'}));
		expect(api.published).toMatchObject([{kind: 'edit', texts: ['Bordet står.']}]);
		expect(said(await api.answer(ask('GET', `${home}/api/v1/statuses/105/source`)))).toMatchObject({
			text: 'Bordet står.',
		});
		expect(said(await api.answer(ask('GET', `${home}/api/v1/timelines/home`)))).toMatchObject([
			{id: '105', content: '<p>Bordet står.</p>'},
			...Array(4).fill({}),
		]);
	});

	it('publishes the alt text that was written after the upload', async () => {
		const api = createMastodonApi();
		await api.answer(ask('PUT', `${home}/api/v1/media/7`, {description: 'En båt'}));
		await api.answer(ask('POST', `${home}/api/v1/statuses`, {status: 'Se', media_ids: ['7', '8']}));
		expect(api.published).toMatchObject([{alts: ['En båt', '']}]);
	});

	it('tells the limit it was made with, under the host that was asked', async () => {
		const answer = await createMastodonApi(1000).answer(ask('GET', 'https://exempel.social/api/v2/instance'));
		expect(said(answer)).toMatchObject({
			domain: 'exempel.social',
			configuration: {statuses: {max_characters: 1000}},
		});
	});

	it('knows nothing of other addresses', async () => {
		expect(await createMastodonApi().answer(ask('GET', `${home}/api/v9/nothing`))).toBeNull();
	});

	it('shows a text as text, never as markup of its own', async () => {
		const api = createMastodonApi();
		const answer = await api.answer(
			ask('POST', `${home}/api/v1/statuses`, {status: '<b onclick="x()">a</b>\n\n@olle'}),
		);
		expect(said(answer)).toMatchObject({
			content: expect.stringContaining('<p>&lt;b onclick="x()"&gt;a&lt;/b&gt;</p><p><span'),
		});
	});
});
