import type {Check} from '../condition.ts';
import {holds} from './found.ts';
import type {Builder, Node} from './node.ts';

/** Holds where the inner condition does not, whatever the language. */
export const compileNot = ({not}: Extract<Check, {not: unknown}>, builder: Builder, path: string): Node => {
	const inner = builder.condition(not, `${path}.not`, {whether: true});
	return (run, region) => (inner(run, region) ? undefined : holds);
};
