import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {environment, needsShell, root} from '../setup/run.mjs';
import type {Outcome} from './outcome.ts';

type Test = {readonly status: string};
type Suite = {readonly status: string; readonly assertionResults: readonly Test[]};

const isPassed = ({status}: Test) => status === 'passed';

/** Whatever did not pass has failed, skipped tests too; a file that could not even start counts as one. */
const outcomeOfSuite = ({status, assertionResults}: Suite): Outcome => {
	const passed = assertionResults.filter(isPassed).length;
	const failed = assertionResults.length - passed;
	return {passed, failed: status === 'failed' && failed === 0 ? 1 : failed};
};

const outcomeIn = (report: string): readonly Outcome[] =>
	existsSync(report)
		? JSON.parse(readFileSync(report, 'utf8')).testResults.map(outcomeOfSuite)
		: [{passed: 0, failed: 1}];

/** Runs vitest with a configuration, shows its own report, and answers an outcome per test file. */
export const runVitest = async (config: string): Promise<readonly Outcome[]> => {
	const report = join(root, '.output/tests', `${config.replaceAll(/\W/g, '-')}.json`);
	rmSync(report, {force: true});
	const parameters = [
		'run',
		'--config',
		config,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	];
	await new Promise(ended => {
		const child = spawn('vitest', parameters, {
			cwd: root,
			env: environment(),
			stdio: 'inherit',
			shell: needsShell('vitest'),
		});
		child.once('error', ended);
		child.once('close', ended);
	});
	return outcomeIn(report);
};
