import {openWitness, type Witness} from '../acts/witness.ts';
import type {Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {type PracticeServer, startPracticeServer} from '../practice-server.ts';
import {findChromium} from '../setup/find-chromium.mjs';

/** A Chromium with the store build, the practice pages and a witness. */
export type BenchStage = {readonly driven: Driven; readonly server: PracticeServer; readonly witness: Witness};

/** Opens a stage for some work and closes it afterwards; throws when no Chromium or build is there. */
export const withStage = async <Result>(work: (stage: BenchStage) => Promise<Result>): Promise<Result> => {
	const executable = process.env.AKTA_CHROMIUM ?? findChromium();
	if (!executable) throw new Error('No Chromium found. On Debian and Ubuntu: apt-get install chromium');
	const server = await startPracticeServer();
	const driven = await launch('chromium', {executable, port: server.port, headless: true});
	try {
		return await work({driven, server, witness: await openWitness(driven)});
	} finally {
		await driven.close();
		await server.close();
	}
};
