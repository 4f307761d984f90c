import type {Check, ParentClass} from '../condition.ts';
import {holds} from './found.ts';
import type {Node} from './node.ts';

/** How the engine reads the text being answered; several classes mean any of them, and no parent or an unsure reading none. */
export const compileParent = ({parent}: Extract<Check, {parent: unknown}>): Node => {
	const classes: readonly ParentClass[] = typeof parent === 'string' ? [parent] : parent;
	return ({reading}) => (reading?.class && classes.includes(reading.class) ? holds : undefined);
};
