import {describe, expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {estimateCost, evaluationOrder} from '../../../../engine/rule-language/conditions/cost.ts';
import {holdsIn} from '../../judge.ts';

const phrase: Condition = {phrase: {sv: ['bro'], en: ['bridge']}};
const entity: Condition = {entity: 'phone'};
const fact: Condition = {fact: 'listed'};

describe('what answering a condition may cost', () => {
	it.each([
		[{any: [phrase, entity]}, [phrase, entity]],
		[{min: {count: 1, of: [phrase, entity]}}, [phrase, entity]],
		[{not: entity}, [entity]],
		[{absent: entity}, [entity]],
		[{count: {of: phrase, atLeast: 2}}, [phrase]],
	] as const)('%j costs what is in it', (condition: Condition, inner: readonly Condition[]) => {
		const sum = inner.map(estimateCost).reduce((all, cost) => all + cost, 0);
		expect(sum).toBeGreaterThan(0);
		expect(estimateCost(condition)).toBe(sum);
	});

	it('is that of the cheapest where all must hold, and nothing for no condition', () => {
		expect(estimateCost({all: [entity, phrase]})).toBe(estimateCost(phrase));
		expect(estimateCost({all: []})).toBe(0);
	});

	it('asks for what is cheap first, and for what is to be absent last', () => {
		const order = [{not: phrase}, entity, {not: entity}, phrase, fact].toSorted(
			(a, b) => evaluationOrder(a) - evaluationOrder(b),
		);
		expect(order).toEqual([fact, {not: phrase}, phrase, entity, {not: entity}]);
	});

	it('lets conditions lie in each other in any way', () => {
		const nested: Condition = {
			all: [
				{any: [phrase, entity]},
				{min: {count: 1, of: [phrase, {not: phrase}]}},
				{absent: {count: {of: phrase, atLeast: 9}}},
			],
		};
		expect(holdsIn(nested, 'En bro till.')).toBe(true);
		expect(holdsIn(nested, 'En väg till.')).toBe(false);
	});
});
