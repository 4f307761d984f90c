import {afterAll, beforeAll} from 'vitest';
import {type PracticeServer, startPracticeServer} from '../../../scripts/practice-server.ts';
import {findChromium} from '../../../scripts/setup/find-chromium.mjs';
import {findFirefox} from '../../../scripts/setup/find-firefox.mjs';
import type {BrowserName, Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {consentToLinkedIn} from './consent.ts';
import {openWitness, type Witness} from './witness.ts';

/** The browsers every test runs in. */
export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a test acts on: filled before the first test of its file and browser. */
export type Stage = {driven: Driven; server: PracticeServer; witness: Witness};

const executableOf = (name: BrowserName): string => {
	const found =
		name === 'chromium' ? (process.env.AKTA_CHROMIUM ?? findChromium()) : (process.env.AKTA_FIREFOX ?? findFirefox());
	if (!found) throw new Error(`No ${name} on this computer, so what is tested in it counts as failed`);
	return found;
};

/** Opens the browser with practice pages, LinkedIn's consent given and a witness, for the tests of one `describe`. */
export const useStage = (name: BrowserName): Stage => {
	const stage = {} as Stage;
	beforeAll(async () => {
		stage.server = await startPracticeServer();
		stage.driven = await launch(name, {executable: executableOf(name), port: stage.server.port, headless: true});
		await consentToLinkedIn(stage.driven);
		stage.witness = await openWitness(stage.driven);
	});
	afterAll(async () => {
		await stage.driven?.close();
		await stage.server?.close();
	});
	return stage;
};
