import {buildPractice} from '../build-practice.ts';
import {step} from '../setup/say.mjs';
import {storeBuilds} from '../start/builds.ts';
import {runAsTest} from './check.ts';
import {type Outcome, sumOutcomes, toOutcome} from './outcome.ts';
import {runVitest} from './vitest.ts';

const practicePages = async (): Promise<Outcome> => {
	const error = await buildPractice().then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (error) console.log('FAILED practice pages\n', error);
	return toOutcome(!error);
};

/** The order matters: types need what wxt prepares, the browser tests need the builds. */
const all = async (): Promise<readonly Outcome[]> => [
	await step('Preparing', () => runAsTest('wxt prepare', 'wxt', ['prepare'])),
	await step('Lint', () => runAsTest('biome check', 'biome', ['check', '.'])),
	await step('Types of the engine', () => runAsTest('tsc, engine without a page', 'tsc', ['--noEmit', '-p', 'engine'])),
	await step('Types of everything', () => runAsTest('tsc', 'tsc', ['--noEmit', '-p', '.'])),
	...(await step('Unit and contract tests', () => runVitest('vitest.config.ts'))),
	...(await builds()),
	await step('Building the practice pages', practicePages),
	...(await step('Browser tests', () => runVitest('tests/e2e/vitest.config.ts'))),
];

const builds = async (): Promise<readonly Outcome[]> => {
	const outcomes: Outcome[] = [];
	for (const [name, parameters] of Object.entries(storeBuilds))
		outcomes.push(await step(`Building for ${name}`, () => runAsTest(`the ${name} build`, 'wxt', parameters)));
	return outcomes;
};

const {passed, failed} = sumOutcomes(await all());
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
