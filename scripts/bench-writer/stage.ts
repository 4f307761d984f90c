import {openWitness, type Witness} from '../../tests/e2e/acts/witness.ts';
import {launchChromium} from '../../tests/e2e/browsers/chromium.ts';
import type {Driven} from '../../tests/e2e/browsers/driven.ts';
import {type PracticeServer, startPracticeServer} from '../practice-server.ts';
import {findChromium} from '../setup/find-chromium.mjs';

/** A Chromium with the store build, the practice pages and a witness. */
export type Stage = {readonly driven: Driven; readonly server: PracticeServer; readonly witness: Witness};

/** Opens a stage for some work and closes it afterwards; throws when no Chromium or build is there. */
export const withStage = async <Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> => {
	const executable = process.env.AKTA_CHROMIUM ?? findChromium();
	if (!executable) throw new Error('No Chromium found. On Debian and Ubuntu: apt-get install chromium');
	const server = await startPracticeServer();
	const driven = await launchChromium({executable, port: server.port, headless: true});
	try {
		return await work({driven, server, witness: await openWitness(driven)});
	} finally {
		await driven.close();
		await server.close();
	}
};
