import {createHash} from 'node:crypto';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {wire} from '../../../browser/messaging/wire.ts';
import type {ActiveGuidance} from '../../../companion/active-guidance.ts';
import type {Settings} from '../../../companion/settings.ts';
import type {UpdateStatus} from '../../../companion/update-status.ts';
import {type PolicyTarget, policyFiles} from '../../../engine/distribution/policy-files/policy-files.ts';
import type {PolicySettings} from '../../../engine/distribution/policy-files/settings.ts';
import {executableOf} from '../../../scripts/acts/executable.ts';
import {until} from '../../../scripts/acts/until.ts';
import {openWitness, type Witness} from '../../../scripts/acts/witness.ts';
import {chromiumBuild} from '../../../scripts/browsers/chromium.ts';
import type {BrowserName, Driven} from '../../../scripts/browsers/driven.ts';
import {addonId} from '../../../scripts/browsers/firefox.ts';
import {launch} from '../../../scripts/browsers/launch.ts';
import {type PracticeServer, startPracticeServer} from '../../../scripts/practice-server.ts';
import {makePolicyFolder, type PolicyFolder} from './policy-folder.ts';
import {rulesHost, rulesHostOf} from './rules-host.ts';

declare const chrome: Browser;

/** What an administrator sets, right or wrong. */
export type Managed = PolicySettings;

/** What a test of pushed rule sets acts on. */
export type PushedStage = {
	driven: Driven;
	witness: Witness;
	readonly host: ReturnType<typeof rulesHostOf>;
	/** Gives the browser a policy, or takes it away; Firefox reads it when it starts. */
	policy(managed: Managed | undefined): void;
	inForce(): Promise<ActiveGuidance>;
	report(): Promise<UpdateStatus>;
	settings(change: Partial<Settings>): Promise<void>;
	/** Waits until this version of the rule set is in force. */
	version(id: string, version?: number): Promise<ActiveGuidance>;
	/** Lets the alarm of the address be due, and waits for what came of it. */
	look(): Promise<UpdateStatus>;
	/** When the alarm of the address is due, in ms since 1970. */
	nextLook(): Promise<number | undefined>;
	/** Starts the browser anew, with the policy there is now. */
	restart(): Promise<void>;
};

/** Chromium names an unpacked extension by where it lies. */
const unpackedId = (): string =>
	[...createHash('sha256').update(chromiumBuild).digest('hex').slice(0, 32)]
		.map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
		.join('');

/** A policy changed on disk is read after five seconds of quiet. */
const SETTLES = 15_000;

const asked = (page: Page, name: string): Promise<unknown> =>
	page.evaluate(question => chrome.runtime.sendMessage(question), wire('worker', name, []));

const fireAlarm = () => chrome.alarms.create('ruleSet.look', {when: Date.now()});
const alarmTime = () => chrome.alarms.get('ruleSet.look').then(alarm => alarm?.scheduledTime);
const change = async (part: object) => {
	const {settings} = await chrome.storage.local.get('settings');
	await chrome.storage.local.set({settings: {...(settings as object), ...part}});
};

/** The file that `akta policy` gives IT first. */
const policyFile = (target: PolicyTarget, id: string, managed: Managed | undefined): string | undefined =>
	managed && policyFiles(target, managed, id)[0]?.text;

const putPolicy = (name: BrowserName, folder: PolicyFolder, managed: Managed | undefined): void => {
	if (name === 'firefox') folder.firefox(policyFile('firefox', addonId(), managed));
	else folder.chromium(policyFile('chrome-linux', unpackedId(), managed));
};

/** Opens the browser with a policy, for the tests of one `describe`. */
export const usePushedStage = (name: BrowserName, first: () => Managed): PushedStage => {
	const host = rulesHostOf();
	let server: PracticeServer | undefined;
	let folder: PolicyFolder | undefined;
	const start = async () => {
		const port = server?.port ?? 0;
		const executable = folder?.program(executableOf(name)) ?? '';
		const trusted = server?.keyHash ?? '';
		stage.driven = await launch(name, {executable, port, headless: true, trusted, profile: folder?.profile ?? ''});
		stage.witness = await openWitness(stage.driven);
	};
	const stage: PushedStage = {
		driven: undefined as never,
		witness: undefined as never,
		host,
		policy: managed => folder && putPolicy(name, folder, managed),
		inForce: () => asked(stage.witness.page, 'inForce') as Promise<ActiveGuidance>,
		report: () => asked(stage.witness.page, 'pushed') as Promise<UpdateStatus>,
		settings: part => stage.witness.page.evaluate(change, part),
		version: (id, version) =>
			until(
				`${id} ${version ?? ''} in force`,
				async () => {
					const now = await stage.inForce();
					return now.id === id && (version === undefined || now.version === version) && now;
				},
				SETTLES,
			),
		async look() {
			const {lookedAt} = await stage.report();
			await stage.witness.page.evaluate(fireAlarm);
			return until(
				'a look at the address',
				async () => {
					const report = await stage.report();
					return report.lookedAt !== lookedAt && report;
				},
				25_000,
			);
		},
		nextLook: () => stage.witness.page.evaluate(alarmTime),
		async restart() {
			await stage.driven.close();
			await start();
		},
	};
	beforeAll(async () => {
		server = await startPracticeServer({[rulesHost]: host.handler});
		folder = makePolicyFolder();
		stage.policy(first());
		await start();
	});
	afterAll(async () => {
		await stage.driven?.close();
		await server?.close();
		folder?.remove();
	});
	return stage;
};
