import type {Condition, ConditionKind, Entity} from '../../model/condition.ts';

/** What answering a kind costs beside the others: phrases are found in one pass anyway, entities and patterns are looked for when asked. */
const costs: Readonly<Record<Exclude<ConditionKind, 'any' | 'all' | 'not' | 'absent' | 'count' | 'min'>, number>> = {
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
};

const innerConditions = (condition: Condition): readonly Condition[] => {
	if ('any' in condition) return condition.any;
	if ('all' in condition) return condition.all;
	if ('min' in condition) return condition.min.of;
	if ('not' in condition) return [condition.not];
	if ('absent' in condition) return [condition.absent];
	return 'count' in condition ? [condition.count.of] : [];
};

const kindCosts: ReadonlyMap<string, number> = new Map(Object.entries(costs));

/** Entities that take longer to look for than others; a time is seldom there and soon told. */
const slowEntities: ReadonlySet<Entity> = new Set(['date', 'place', 'address', 'person', 'secret']);

const isSlow = (condition: Condition): boolean =>
	'entity' in condition &&
	(typeof condition.entity === 'string' ? [condition.entity] : condition.entity).some(name => slowEntities.has(name));

const ownCost = (condition: Condition): number =>
	Object.keys(condition).reduce((sum, kind) => sum + (kindCosts.get(kind) ?? 0), isSlow(condition) ? 4 : 0);

/** How much answering a condition may cost: `all` ends at the first that does not hold, and `unless` is asked only when the rest holds. */
export const estimateCost = (condition: Condition): number => {
	const inner = innerConditions(condition).map(estimateCost);
	if ('all' in condition) return inner.length > 0 ? Math.min(...inner) : 0;
	return inner.reduce((sum, cost) => sum + cost, ownCost(condition));
};

const denies = (condition: Condition): boolean =>
	'absent' in condition || ('not' in condition && !('not' in condition.not));

/** More than anything else costs. */
const late = 500;

/** The smaller, the sooner `all` asks: what costs least first, and what is to be absent, which mostly is, after what is to be there. */
export const evaluationOrder = (condition: Condition): number => {
	const cost = estimateCost(condition);
	return denies(condition) && cost > 2 ? late + cost : cost;
};
