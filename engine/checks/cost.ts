import type {Condition} from '../condition.ts';
import type {Kind} from './kind.ts';

/** What answering a kind costs beside the others: phrases are found in one pass anyway, entities and patterns are looked for when asked. */
const costs: Readonly<Record<Exclude<Kind, 'any' | 'all' | 'not' | 'absent' | 'count' | 'min'>, number>> = {
	fact: 0,
	media: 0,
	parent: 0,
	measure: 1,
	phrase: 2,
	swap: 2,
	repeat: 4,
	signal: 8,
	entity: 16,
	pattern: 32,
	grammar: 1000,
};

const innerOf = (condition: Condition): readonly Condition[] => {
	if ('any' in condition) return condition.any;
	if ('all' in condition) return condition.all;
	if ('min' in condition) return condition.min.of;
	if ('not' in condition) return [condition.not];
	if ('absent' in condition) return [condition.absent];
	return 'count' in condition ? [condition.count.of] : [];
};

const kindCosts: ReadonlyMap<string, number> = new Map(Object.entries(costs));

const ownCost = (condition: Condition): number =>
	Object.keys(condition).reduce((sum, kind) => sum + (kindCosts.get(kind) ?? 0), 0);

/** How much answering a condition may cost, so that `all` asks the cheapest first. */
export const costOf = (condition: Condition): number =>
	[...innerOf(condition), ...(condition.unless ? [condition.unless] : [])].reduce(
		(sum, inner) => sum + costOf(inner),
		ownCost(condition),
	);
