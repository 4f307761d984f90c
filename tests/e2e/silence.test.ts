import {describe, expect, it} from 'vitest';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {practiceHosts} from '../../scripts/practice-server.ts';

/** What the browsers themselves ask for when they start and open pages, whatever extension is in them (seen 2026-11-22). */
const ownRequests = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozilla\.net|firefox|mozgcp)\.(com|net|org)$/;

const message = 'Bara mellan oss två';
describe.each(browsers)('silence in %s', name => {
	const stage = useStage(name);

	it('never reads a direct message', async () => {
		const page = await openComposer(stage.driven, composers.linkedinComment);
		await stage.driven.type(page, 'En kommentar');
		await stage.witness.judged('www.linkedin.com', 'En kommentar');
		await clickOn(page, '.msg-form__contenteditable');
		await stage.driven.type(page, message);
		await clickOn(page, composers.linkedinComment.field);
		await stage.driven.type(page, ' till');
		await stage.witness.judged('www.linkedin.com', 'En kommentar till');
		const heard = await stage.witness.page.evaluate(() =>
			JSON.stringify((globalThis as unknown as {heard: unknown}).heard),
		);
		expect(heard).not.toContain(message);
	});

	it('asks for nothing but the practice pages and what they send themselves', async () => {
		const foreign = stage.server.requests.filter(({host}) => !practiceHosts[host] && !ownRequests.test(host));
		expect(foreign).toEqual([]);
		const kinds = stage.server.requests.filter(({host}) => practiceHosts[host]).map(({method}) => method);
		expect(new Set(kinds)).toEqual(new Set(['GET']));
	});

	it('would have seen a request to anywhere else', async () => {
		await stage.driven.page('https://leak.example/seen');
		expect(stage.server.requests.some(({host}) => host === 'leak.example')).toBe(true);
	});
});
