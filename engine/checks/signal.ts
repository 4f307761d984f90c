import type {Check, Signal} from '../condition.ts';
import {foundAt, hitsIn, holds} from './found.ts';
import {signalNames} from './names.ts';
import type {Builder, Node} from './node.ts';

/** Ways of speaking; found in Swedish and English sentences. Several names mean any of them. */
export const compileSignal = ({signal}: Extract<Check, {signal: unknown}>, builder: Builder, path: string): Node => {
	const names: readonly Signal[] = typeof signal === 'string' ? [signal] : signal;
	for (const name of names) {
		if (!signalNames.has(name))
			builder.error(`${path}.signal`, `"${name}" is not a signal`, 'Use one of the names in the documentation.');
	}
	builder.speaks('sv');
	builder.speaks('en');
	if (builder.whether)
		return (_, region) =>
			names.some(name => hitsIn(region.side.signals(name), region).length > 0) ? holds : undefined;
	return (_, region) => foundAt(names.flatMap(name => hitsIn(region.side.signals(name), region)));
};
