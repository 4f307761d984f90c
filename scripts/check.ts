import {changedFiles, pathOf} from './check/files.ts';
import {lintStep, prepareSteps, type Step, testSteps, typeSteps} from './check/steps.ts';
import {runTool} from './start/builds.ts';

const asked = process.argv.slice(2);
const found = asked.map(name => ({name, path: pathOf(name)}));
const missing = found.filter(({path}) => path === undefined).map(({name}) => name);
const paths = asked.length > 0 ? found.flatMap(({path}) => path ?? []) : changedFiles();

/** Runs a step and prints what it came to; what it said only when it failed. */
const runStep = async ({title, tool, parameters}: Step): Promise<boolean> => {
	const started = Date.now();
	const {ok, output} = await runTool(tool, parameters);
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
	if (!ok) console.log(output);
	return ok;
};

const check = async (): Promise<boolean> => {
	const before: boolean[] = [];
	for (const step of [...prepareSteps(), lintStep(paths)]) before.push(await runStep(step));
	const after = await Promise.all([...typeSteps(paths), ...testSteps(paths)].map(runStep));
	return [...before, ...after].every(Boolean);
};

if (missing.length > 0) {
	console.log(`not here: ${missing.join(', ')}. A path, or the id of a rule, as open/claims-without-detail.`);
	process.exitCode = 1;
} else {
	if (asked.length === 0)
		console.log(
			paths.length
				? `what differs from the last commit: ${paths.join(' ')}`
				: 'nothing differs from the last commit; form and types of everything',
		);
	const ok = await check();
	if (paths.length) console.log(`all tests that import it: npx vitest related --run ${paths.join(' ')}`);
	process.exitCode = ok ? 0 : 1;
}
