import type {Check, Signal} from '../condition.ts';
import {foundAt, holds} from './found.ts';
import {signalNames} from './names.ts';
import type {Builder, Hit, Node, Region} from './node.ts';

/** Ways of speaking; found in Swedish and English sentences. Several names mean any of them. */
export const compileSignal = ({signal}: Extract<Check, {signal: unknown}>, builder: Builder, path: string): Node => {
	const names: readonly Signal[] = typeof signal === 'string' ? [signal] : signal;
	for (const name of names) {
		if (!signalNames.has(name))
			builder.error(`${path}.signal`, `"${name}" is not a signal`, 'Use one of the names in the documentation.');
	}
	builder.speaks('sv');
	builder.speaks('en');
	const hitsOf = (name: Signal, {side, start, end}: Region): readonly Hit[] => side.signals(name, start, end);
	if (builder.whether) return (_, region) => (names.some(name => hitsOf(name, region).length > 0) ? holds : undefined);
	return (_, region) => foundAt(names.flatMap(name => hitsOf(name, region)));
};
