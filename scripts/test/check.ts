import {runTool} from '../start/builds.ts';
import {type Outcome, toOutcome} from './outcome.ts';

/** Runs a tool as one test; what it said is shown when it found something. */
export const runAsTest = async (title: string, tool: string, parameters: readonly string[]): Promise<Outcome> => {
	const {ok, output} = await runTool(tool, parameters);
	console.log(`${ok ? 'ok    ' : 'FAILED'} ${title}`);
	if (!ok) console.log(output);
	return toOutcome(ok);
};
