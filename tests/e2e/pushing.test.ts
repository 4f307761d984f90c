import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {encodeBase64Url} from '../../engine/distribution/verification/base64url.ts';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {countSidebars, pressInSidebar, sidebarText, sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers} from '../../scripts/acts/stage.ts';
import {until} from '../../scripts/acts/until.ts';
import {newKey, signed} from '../../scripts/bench/signing.ts';
import {lampRule, lingonby} from '../engine/distribution/verification/sets.ts';
import {ownValues, putOwnValue} from './acts/own-database.ts';
import {pressIn} from './acts/pages.ts';
import {openPopup} from './acts/popup.ts';
import {type Managed, usePushedStage} from './acts/pushed-stage.ts';
import {answers, file, rulesAddress, rulesHost} from './acts/rules-host.ts';

declare const chrome: Browser;

const [key, stranger] = [newKey(), newKey()];
const draft = 'Vi har kvar gammellampan i fönstret';
const whole = {
	owner: {name: 'Karin Ek', mail: 'karin@lingonby.example'},
	may: ['Berätta om lampan.'],
	lines: {question: 'Tack för att du säger till, vi rättar det i dag.'},
	hosts: ['plus.example'],
};
const version = (number: number, rest: object = {}): string => lingonby({...whole, version: number, ...rest});

const hour = (from: number): string => new Date(Date.now() + from * 3_600_000).toISOString();
const crisis = {since: hour(-1), until: hour(1), line: 'Dra ur sladden till lampan.', contact: 'Jouren, 010-000 00 01'};
const cheerful = 'Friday! 20% off everything in store';

const question = 'Guidance from Lingonby kommun here?';

const textOf = () => document.body.innerText;
const saysAll = async (page: Page, words: readonly string[]): Promise<boolean> => {
	const text = await page.evaluate(textOf);
	return words.every(word => text.includes(word));
};

const pasted = (text: string) => {
	const field = document.querySelector<HTMLTextAreaElement>('#import-text');
	if (field) field.value = text;
	field?.dispatchEvent(new Event('input', {bubbles: true}));
};

/** Leaves the last good set of the address in storage as a disk that failed would. */
const damage = async (page: Page) => {
	const values = await ownValues(page);
	const {slots} = values['ruleSet.state'] as {slots: {address: 0 | 1}};
	const name = `ruleSet.address.${slots.address}`;
	const kept = values[name] as {text: string};
	await putOwnValue(page, name, {...kept, text: kept.text.slice(0, -9)});
};

/** One organisation's address in a policy. */
const address = () => ({
	rulesetUrl: rulesAddress,
	rulesetId: 'lingonby',
	trustedKeys: [encodeBase64Url(key.raw)],
	minVersion: 3,
	updateMinutes: 15,
});

/** What the policy reader holds back: a prohibition without a way forward. */
const pointing = {may: ['Du får inte skriva om jobbet.']};

describe.each(browsers)('a rule set in the policy itself, in %s', name => {
	const stage = usePushedStage(name, () => ({
		ruleset: version(3, {crisis}),
		trustedKeys: [encodeBase64Url(key.raw), 'AAAA'],
		updateMinutes: 5,
	}));
	const isLive = name === 'chromium';
	/** Firefox reads a policy when it starts. */
	const give = async (managed: Managed | undefined) => {
		stage.policy(managed);
		if (!isLive) await stage.restart();
	};
	const onX = async (text: string) => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, text);
		return {page, state: await stage.witness.judged('x.com', text)};
	};

	it('is in force, and each wrong leaf of the policy is named', async () => {
		const now = await stage.version('lingonby', 3);
		expect(now.organisation).toMatchObject({name: 'Lingonby kommun', mail: 'karin@lingonby.example'});
		const {errors, seen, pushed} = await stage.report();
		expect(errors.map(({place}) => place).sort()).toEqual(['trustedKeys[1]', 'updateMinutes']);
		expect(seen.map(each => each.key).sort()).toEqual(['ruleset', 'trustedKeys', 'updateMinutes']);
		expect(pushed).toMatchObject({source: 'inline', kids: []});
		expect(stage.host.asked).toEqual([]);
		const page = await stage.driven.extensionPage('options.html#status');
		await until('the status page to name both', () => saysAll(page, ['trustedKeys[1]', 'updateMinutes', 'lingonby']));
		await page.close();
	});

	it('says nothing to the one who writes as themselves, whatever the policy says', async () => {
		const {page, state} = await onX(`Är ${draft}?`);
		expect(state.tips.map(({from}) => from)).not.toContain('lingonby');
		expect(state.line).toBeUndefined();
		await page.close();
	});

	it('is asked about once where a network is first used, and the answer decides where it speaks', async () => {
		await stage.settings({voices: {x: 'at-work'}});
		const {page, state} = await onX(`Hos kommunen: ${draft}`);
		expect(state.tips.map(({from}) => from)).not.toContain('lingonby');
		await until('the question', async () => (await sidebarText(stage.driven, page)).includes(question));
		await pressInSidebar(stage.driven, page, 'Also when I write about work');
		await until('the tip', async () => (await sidebarTips(stage.driven, page))?.includes('Här står gammellampan'));
		expect(await sidebarText(stage.driven, page)).not.toContain(question);
		await page.close();
		const {page: next, state: later} = await onX('Igen');
		expect(later.asksGuidance).toBeUndefined();
		await next.close();
	});

	it('shows its tip, named as the organisation’s, to the one who writes for it, until they mute it', async () => {
		await stage.settings({voices: {x: 'organisation'}});
		const {page, state} = await onX(draft);
		const lamp = state.tips.find(({from}) => from === 'lingonby');
		expect(lamp).toMatchObject({rule: 'open/lamp', words: ['gammellampan']});
		expect(state.organisation?.name).toBe('Lingonby kommun');
		const isShown = async () => (await sidebarTips(stage.driven, page))?.includes('Här står gammellampan');
		await until('the tip in the sidebar', isShown);
		await stage.settings({off: ['open/lamp']});
		await until('the muted tip to go', async () => (await isShown()) === false);
		await stage.settings({off: []});
		await until('the tip to come back', isShown);
		await page.close();
	});

	it('has its line for a crisis, and whom to turn to, in the sidebar until the person turns crisis tips off', async () => {
		const {page, state} = await onX(cheerful);
		expect(state.tips.map(({rule}) => rule)).toContain('participate/crisis-pause-promo');
		const says = () => sidebarText(stage.driven, page);
		await until('the line', async () => (await says()).includes(crisis.line));
		expect(await says()).toContain(crisis.contact);
		const options = await stage.driven.extensionPage('options.html#guidance');
		await pressIn(options, 'Off');
		await until('the line to go', async () => !(await says()).includes(crisis.line));
		await until('the tip to go', async () => {
			const {tips} = (await stage.witness.state('x.com')) ?? {};
			return tips && !tips.some(({rule}) => rule === 'participate/crisis-pause-promo');
		});
		await Promise.all([page.close(), options.close()]);
	});

	it('suggests Äkta on a site it names; one click lets Äkta in there', async () => {
		const page = await stage.driven.page('https://plus.example/');
		await page.bringToFront();
		const popup = await openPopup(stage.driven, stage.witness, page);
		await popup.says('Lingonby kommun suggests Äkta on this site.');
		// Chromium asks in a window of its own that no protocol reaches.
		if (name === 'firefox') {
			expect(await stage.driven.pressAndAllow('Always use Äkta here')).toContain('plus.example');
			await until('the sidebar', async () => {
				await clickOn(page, '[contenteditable]');
				return (await countSidebars(stage.driven, page)) > 0;
			});
		} else expect(await popup.says('Always use Äkta here')).not.toContain('doesn’t know');
		await page.close();
	});

	it('changes with the policy, and what is open is judged anew', async () => {
		const open = isLive ? (await onX(draft)).page : undefined;
		const say = {...lampRule.say.sv, saw: 'Nya ord om {words}'};
		await give({ruleset: version(4, {rules: [{...lampRule, say: {sv: say, en: say}}]})});
		await stage.version('lingonby', 4);
		const page = open ?? (await onX(draft)).page;
		await until('the new words', async () =>
			(await sidebarTips(stage.driven, page))?.includes('Nya ord om gammellampan'),
		);
		await page.close();
	});

	const refusedFor = (code: string) =>
		until(
			`the refusal ${code}`,
			async () => {
				const {refused} = await stage.report();
				return refused?.refusal.code === code && refused.refusal;
			},
			15_000,
		);

	it('that is wrong or points is refused with its place, and the last good one stays', async () => {
		await give({ruleset: version(5, {rules: [{...lampRule, level: 'shout'}]})});
		expect(await refusedFor('invalid')).toMatchObject({errors: [{rule: 'open/lamp', path: 'level'}]});
		await give({ruleset: version(6, pointing)});
		expect(await refusedFor('points')).toMatchObject({findings: [{place: 'may[0]'}]});
		expect((await stage.inForce()).version).toBe(4);
	});

	it('that is gone leaves Äkta’s own', async () => {
		await give(undefined);
		await stage.version('akta');
		expect(await stage.report()).toMatchObject({source: 'file', seen: [], errors: []});
	});

	it('leaves the person to say that there is a crisis', async () => {
		const {page} = await onX(cheerful);
		const isTold = async () =>
			(await stage.witness.state('x.com'))?.tips.some(({rule}) => rule.startsWith('participate/crisis'));
		expect(await isTold()).toBe(false);
		const options = await stage.driven.extensionPage('options.html#guidance');
		await pressIn(options, 'On');
		await until('the tip', isTold);
		await pressIn(options, 'When the guidance says so');
		await until('the tip to go', async () => (await isTold()) === false);
		await Promise.all([page.close(), options.close()]);
	});

	it('makes room for a file of the person’s own, which is refused with its place or in force at once', async () => {
		const page = await stage.driven.extensionPage('options.html#import');
		await page.waitForSelector('#import-text');
		const paste = async (text: string) => {
			await page.evaluate(pasted, text);
			await (await page.waitForSelector('.import button'))?.click();
		};
		await paste(version(8, {rules: [{...lampRule, level: 'shout'}]}));
		await until('the refusal', () => saysAll(page, ['open/lamp', 'level']));
		await paste(version(8, pointing));
		await until('the sentence that points', () => saysAll(page, pointing.may));
		expect((await stage.inForce()).id).toBe('akta');
		await paste(version(8));
		await stage.version('lingonby', 8);
		await until('that it is in force', () => saysAll(page, ['Lingonby kommun', '8']));
		await page.close();
	});
});

describe.each(browsers)('a rule set at an address, in %s', name => {
	const stage = usePushedStage(name, () => {
		stage.host.answers(file(signed(version(4), key)));
		return address();
	});
	const files = {
		'another signature': [signed(version(5), stranger), 'unknown-key'],
		'a tampered byte': [signed(version(5), key).replace('"payload":"eyJm', '"payload":"eyJg'), 'bad-signature'],
		'an older version': [signed(version(3), key), 'older'],
		'a version below the lowest': [signed(version(2), key), 'below-minimum'],
		'another content of the same version': [signed(version(4, {name: 'Lingonby'}), key), 'same-version'],
		'another id': [signed(version(5, {id: 'granby'}), key), 'other-id'],
		'a rule set that is not signed': [version(5), 'unsigned'],
		'a later format': [signed(version(5, {format: '2.0'}), key), 'newer-format'],
		'a sentence that points': [signed(version(5, pointing), key), 'points'],
		'a web page': ['<!doctype html><title>Logga in</title>', 'web-page'],
		'something else': ['hello', 'not-json'],
	} as const;
	const hosts = {
		'an error of the host': [answers.status(500), 'status'],
		'a redirect': [answers.redirect(`https://${rulesHost}/other`), 'redirect'],
		'a host that does not let others read': [answers.closed(signed(version(5), key)), 'no-answer'],
		'a file without end': [answers.endless(), 'too-large'],
	} as const;

	it('is fetched with a plain GET, verified and in force', async () => {
		await stage.version('lingonby', 4);
		expect((await stage.report()).pushed).toMatchObject({source: 'address', kids: [key.kid]});
		const [first] = stage.host.asked;
		expect(first).toMatchObject({method: 'GET', path: '/akta.json'});
		for (const name of ['cookie', 'referer', 'authorization', 'if-none-match'])
			expect(first?.headers[name]).toBeUndefined();
	});

	it('is asked for by its tag the next time, and not sent again', async () => {
		const {refused, pushed} = await stage.look();
		expect(refused).toBeUndefined();
		expect(pushed?.set.version).toBe(4);
		await until('the host’s answer', () => stage.host.asked.at(-1)?.status === 304);
	});

	it('is refused when it is not right, each time with its own reason, and the last good one stays', async () => {
		const codes: Record<string, string | undefined> = {};
		const wanted: Record<string, string> = {};
		const cases = [
			...Object.entries(files).map(([what, [content, code]]) => [what, file(content), code] as const),
			...Object.entries(hosts).map(([what, [answer, code]]) => [what, answer, code] as const),
		];
		for (const [what, answer, code] of cases) {
			stage.host.answers(answer);
			const {refused, pushed} = await stage.look();
			codes[what] = refused?.refusal.code;
			wanted[what] = code;
			expect(pushed?.set.version, what).toBe(4);
		}
		expect(codes).toEqual(wanted);
		expect(stage.host.asked.map(({path}) => path)).not.toContain('/other');
	});

	it('is looked at when its alarm says so, whatever a page or a person does', async () => {
		stage.host.answers(file(signed(version(5, {review: '2026-01-01'}), key)));
		await stage.look();
		const [planned, fetched] = [await stage.nextLook(), stage.host.asked.length];
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, draft);
		await stage.witness.judged('x.com', draft);
		await stage.settings({off: ['open/lamp'], amount: 'much'});
		for (const own of ['popup.html', 'all-tips.html', 'options.html#status'])
			await (await stage.driven.extensionPage(own)).close();
		await stage.witness.stopWorker();
		await stage.version('lingonby', 5);
		expect(await stage.nextLook()).toBe(planned);
		expect(stage.host.asked).toHaveLength(fetched);
		const minutes = ((planned ?? 0) - Date.now()) / 60_000;
		expect(minutes).toBeGreaterThan(11);
		expect(minutes).toBeLessThan(18.1);
		await page.close();
	});

	it('is in force when the browser starts anew without network, also past its review', async () => {
		stage.host.answers(answers.gone());
		await stage.restart();
		const now = await stage.version('lingonby', 5);
		expect(now.organisation?.name).toBe('Lingonby kommun');
		const page = await stage.driven.extensionPage('options.html#guidance');
		// The review in words, and the day: it is past, and the page says that the set is in force all the same.
		await until('the page to say so', async () => /(Skulle ha lästs|Was to be read)/.test(await page.evaluate(textOf)));
		await page.close();
	});

	it('that is damaged in storage gives way to the one before it, until the next look mends it', async () => {
		await damage(stage.witness.page);
		await stage.witness.stopWorker();
		await stage.version('lingonby', 4);
		expect((await stage.report()).lost).toBe(true);
		stage.host.answers(file(signed(version(5, {review: '2026-01-01'}), key)));
		expect(await stage.look()).toMatchObject({lost: false, pushed: {set: {version: 5}}});
		await stage.version('lingonby', 5);
	});

	it('that does not answer is left after fifteen seconds, and the last good one stays', async () => {
		stage.host.answers(answers.never());
		const {refused} = await stage.look();
		expect(refused?.refusal.code).toBe('slow');
		expect((await stage.inForce()).version).toBe(5);
	});
});
