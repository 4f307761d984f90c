import type {ConditionOf, Signal} from '../../model/condition.ts';
import {signalNames} from '../../model/names.ts';
import {isOneOf, unknownName} from '../../model/unknown-name.ts';
import type {ConditionBuilder, ConditionNode, Hit, Region} from './condition-node.ts';
import {holdsWithoutPlace, resultFromHits} from './found.ts';

/** Ways of speaking; found in Swedish and English sentences. Several names mean any of them. */
export const compileSignal = (
	{signal}: ConditionOf<'signal'>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const names: readonly Signal[] = typeof signal === 'string' ? [signal] : signal;
	for (const name of names) {
		if (!isOneOf(signalNames, name))
			builder.error(`${path}.signal`, 'signal-unknown', unknownName('signal-unknown', name));
	}
	builder.speaks('sv');
	builder.speaks('en');
	const hitsOf = (name: Signal, {searchedText, start, end}: Region): readonly Hit[] =>
		searchedText.signals(name, start, end);
	if (builder.whether)
		return (_, region) => (names.some(name => hitsOf(name, region).length > 0) ? holdsWithoutPlace : undefined);
	return (_, region) => resultFromHits(names.flatMap(name => hitsOf(name, region)));
};
